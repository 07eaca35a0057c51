package nl.huiskring.town.partner;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import nl.huiskring.town.partner.Organisation.Connection;
import nl.huiskring.town.partner.TownSettings.PartnerSettings;
import nl.huiskring.town.story.Party;
import nl.huiskring.town.wire.KeyRing;

/** Opens the ten partners and the port behind which they receive. */
public final class Organisations implements AutoCloseable {
    private final TownSettings settings;
    private final Clock clock;
    private final BiConsumer<Party, Delivery> reaction;
    private final FrontDoor door;
    private final List<Organisation> all = new ArrayList<>();

    private Organisations(TownSettings settings, Clock clock, BiConsumer<Party, Delivery> reaction) {
        this.settings = settings;
        this.clock = clock;
        this.reaction = reaction;
        this.door = new FrontDoor(
                settings.port(), keys(settings.doorKeys()), settings.hub().oin());
    }

    /**
     * Opens everything.
     *
     * @param reaction hears of every new delivery, on the thread that brought it
     */
    public static Organisations open(TownSettings settings, Clock clock, BiConsumer<Party, Delivery> reaction) {
        Organisations organisations = new Organisations(settings, clock, reaction);
        try {
            settings.partners().forEach(partner -> organisations.all.add(organisations.open(partner)));
            return organisations;
        } catch (IllegalStateException | IllegalArgumentException e) {
            organisations.close();
            throw e;
        }
    }

    private Organisation open(PartnerSettings partner) {
        Party party = Party.ofKind(partner.kind());
        Ledger ledger = new Ledger(settings.folder().resolve("ledgers"), partner.id(), clock);
        Inbox inbox = new Inbox(ledger, delivery -> reaction.accept(party, delivery));
        KeyRing keys = keys(partner.keyStore());
        Connection connection = switch (party.transport()) {
            case SOAP -> soap(partner, inbox, keys);
            case REST -> rest(partner, inbox, keys);
            case JMS -> jms(partner, inbox, keys);
            case FILES -> files(partner, inbox);
        };
        return new Organisation(partner.id(), party, ledger, connection, clock);
    }

    private Connection soap(PartnerSettings partner, Inbox inbox, KeyRing keys) {
        door.hang(partner.id(), "soap", new SoapDoor(inbox, keys, settings.hub().oin(), clock));
        SoapSender sender = new SoapSender(settings.hub().soap(), settings.hub().oin(), keys);
        return new Connection(sender, Optional.empty(), List.of());
    }

    private Connection rest(PartnerSettings partner, Inbox inbox, KeyRing keys) {
        door.hang(partner.id(), "events", new RestDoor(inbox));
        Https https = new Https(keys);
        TokenDesk tokens = new TokenDesk(settings.hub().tokenEndpoint(), partner.clientId(), https);
        RestSender sender = new RestSender(settings.hub().rest(), partner.oin(), https, tokens);
        return new Connection(sender, Optional.of(sender), List.of());
    }

    private Connection jms(PartnerSettings partner, Inbox inbox, KeyRing keys) {
        QueueLink.Endpoint broker = new QueueLink.Endpoint(
                settings.hub().brokerHost(), settings.hub().brokerPort());
        QueueLink link = new QueueLink(broker, partner.oin(), keys, inbox);
        return new Connection(link, Optional.empty(), List.of(link));
    }

    private Connection files(PartnerSettings partner, Inbox inbox) {
        Path folder = settings.folder().resolve(partner.id());
        FileSender sender = new FileSender(folder);
        FolderDoor receiver = new FolderDoor(folder.resolve("uit"), inbox);
        return new Connection(sender, Optional.empty(), List.of(receiver));
    }

    private KeyRing keys(Path keyStore) {
        return new KeyRing(keyStore, settings.trustStore(), settings.password());
    }

    public List<Organisation> all() {
        return List.copyOf(all);
    }

    /** The partner of a kind. */
    public Organisation of(Party party) {
        return all.stream()
                .filter(organisation -> organisation.party() == party)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no partner registered for " + party));
    }

    /** The port that is really open. */
    public int port() {
        return door.port();
    }

    /** Takes the endpoint of a partner down or brings it back. */
    public void setDown(Party party, boolean down) {
        door.setDown(of(party).id(), down);
    }

    /** How many deliveries ended at an endpoint that was down. */
    public int missed() {
        return door.missed();
    }

    @Override
    public void close() {
        door.close();
        all.forEach(Organisation::close);
    }
}
