package nl.huiskring.town;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.huiskring.town.partner.TownSettings;
import nl.huiskring.town.partner.TownSettings.Hub;
import nl.huiskring.town.partner.TownSettings.Pace;
import nl.huiskring.town.partner.TownSettings.PartnerSettings;
import nl.huiskring.town.story.AStory;
import nl.huiskring.town.story.HalfYear;
import nl.huiskring.town.story.Party;
import nl.huiskring.town.wire.TestKeys;

/** A town with a hub of cardboard. */
final class ATown {
    private static final String HUB_OIN = "00000001999000001000";

    private ATown() {}

    static FakeHub hub(TestKeys keys, Path folder) throws Exception {
        return new FakeHub(keys.ring("hub", HUB_OIN), AStory.oin(Party.OM), folder.resolve("welzijnswerk"));
    }

    static TownSettings settings(TestKeys keys, Path folder, FakeHub hub) throws Exception {
        List<PartnerSettings> partners = new ArrayList<>();
        for (Party party : Party.values()) {
            String oin = AStory.oin(party);
            partners.add(new PartnerSettings(party.kind(), oin, party.kind(), keys.keyStore(party.kind(), oin), oin));
        }
        return new TownSettings(
                new Hub(
                        HUB_OIN,
                        hub.at("/soap/uitwisseling"),
                        hub.at(""),
                        hub.at("/token"),
                        "127.0.0.1",
                        hub.brokerPort()),
                folder,
                0,
                keys.keyStore("veilig-thuis", AStory.oin(Party.VEILIG_THUIS)),
                keys.trustStore(),
                TestKeys.PASSWORD,
                partners,
                HalfYear.juneToDecember(2025),
                new Pace(2, Duration.ofSeconds(1), Duration.ofMinutes(2), Duration.ofSeconds(20)));
    }
}
