package nl.huiskring.hub.server;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.huiskring.adapters.embedded.EmbeddedBroker;
import nl.huiskring.model.Oin;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.model.Transport;
import nl.huiskring.model.exchange.Channels;
import nl.huiskring.model.exchange.Deliveries;
import nl.huiskring.model.exchange.Interactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the hub could not go on with and put aside, so that it blocks nothing: how much, where, and whose it is now. */
public final class PutAside {
    private static final Logger LOG = LoggerFactory.getLogger(PutAside.class);

    /** Longer than anything is tried, so that nothing is given up without having been seen here. */
    private static final Duration SEEN_FOR = Duration.ofDays(14);

    private final Queues queues;
    private final Interactions interactions;
    private final Deliveries deliveries;
    private final PartnerDirectory partners;
    private final HubSettings.Owners owners;
    private final Clock clock;
    private volatile List<Heap> seen = List.of();

    PutAside(Queues queues, Stores stores, PartnerDirectory partners, HubSettings.Owners owners, Clock clock) {
        this.queues = queues;
        this.interactions = stores.interactions();
        this.deliveries = stores.deliveries();
        this.partners = partners;
        this.owners = owners;
        this.clock = clock;
    }

    /** Where accepted messages and deliveries are kept. */
    record Stores(Interactions interactions, Deliveries deliveries) {}

    /** Asks how many messages wait in a queue; 0 when there is none of that name. */
    @FunctionalInterface
    interface Queues {
        long waiting(String queue);
    }

    /**
     * Something that lies aside.
     *
     * @param where queue of dead letters, or state in the database
     * @param owner as configured
     */
    public record Heap(String where, long count, String owner) {}

    /** All that lies aside now. Given up messages and deliveries count for two weeks. */
    private List<Heap> now() {
        Instant since = clock.instant().minus(SEEN_FOR);
        List<Heap> all = new ArrayList<>();
        all.add(deadLetters(Channels.INTAKE, owners.messages()));
        for (Partner partner : partners.all()) {
            all.add(deadLetters(Channels.delivery(partner.oin()), owners.deliveries()));
            if (partner.transport() == Transport.JMS) {
                all.add(deadLetters(fromPartner(partner.oin()), owners.messages()));
            }
        }
        all.add(new Heap("interaction FAILED", interactions.givenUpSince(since), owners.messages()));
        all.add(new Heap("delivery GIVEN_UP", deliveries.givenUpSince(since), owners.deliveries()));
        return all.stream().filter(heap -> heap.count() > 0).toList();
    }

    private Heap deadLetters(String queue, String owner) {
        String name = EmbeddedBroker.DEAD_LETTER + "." + queue;
        return new Heap(name, queues.waiting(name), owner);
    }

    private static String fromPartner(Oin partner) {
        return "partner." + partner + ".in";
    }

    /** What lay aside at the last look; asking for it costs nothing, whoever asks how often. */
    List<Heap> seen() {
        return seen;
    }

    /** Looks, and logs what lies aside whenever that changed since the last look. */
    public void look() {
        List<Heap> now = now();
        if (!now.equals(seen)) {
            now.forEach(heap -> LOG.warn("put aside: {} in {}, owner: {}", heap.count(), heap.where(), heap.owner()));
            if (now.isEmpty()) {
                LOG.info("nothing is put aside any more");
            }
            seen = now;
        }
    }
}
