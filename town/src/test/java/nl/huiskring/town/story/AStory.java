package nl.huiskring.town.story;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Stories for tests. */
public final class AStory {
    static final long SEED = 20101201L;
    static final HalfYear PERIOD = HalfYear.before(LocalDate.of(2026, 12, 2));

    private AStory() {}

    public static Story ofScale(int scale) {
        return Story.of(SEED, scale, PERIOD, oins());
    }

    public static Map<Party, String> oins() {
        Map<Party, String> oins = new EnumMap<>(Party.class);
        for (Party party : Party.values()) {
            oins.put(party, oin(party));
        }
        return oins;
    }

    public static String oin(Party party) {
        return "0000000199910%03d1000".formatted(party.ordinal() + 1);
    }

    /** The messages of a type that the hub must take in. */
    static List<Planned> good(Story story, String type) {
        return story.all().stream()
                .filter(planned -> planned.expected() instanceof Expected.Accepted)
                .filter(planned -> planned.message().type().equals(type))
                .toList();
    }
}
