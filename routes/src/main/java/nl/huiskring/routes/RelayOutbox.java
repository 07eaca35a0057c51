package nl.huiskring.routes;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.huiskring.model.exchange.Outbox;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;

/**
 * Puts what a transaction decided on its queue, and wakes deliveries whose next attempt has come. The broker drops a row that
 * a crash made it see twice, by its duplicate id.
 */
public final class RelayOutbox extends RouteBuilder {
    /** Artemis's header for duplicate detection. */
    static final String DUPLICATE_ID = "_AMQ_DUPL_ID";

    private static final int BATCH = 200;

    /** Longer than all redeliveries of the queue take. */
    private static final Duration TURN = Duration.ofMinutes(3);

    /** Some eight rounds on the queue, each with all its redeliveries: half a day. */
    private static final int MOST_STUMBLES = 50;

    private final Rooms.Exchange rooms;
    private final Clock clock;

    public RelayOutbox(Rooms.Exchange rooms, Clock clock) {
        this.rooms = rooms;
        this.clock = clock;
    }

    @Override
    public void configure() {
        ProducerTemplate producer = getContext().createProducerTemplate();
        from("timer:relay-outbox?period=20&delay=0").routeId("relay-outbox").process(exchange -> relay(producer));
        from("timer:wake-deliveries?period=1000").routeId("wake-deliveries").process(exchange -> wake());
        from("timer:requeue-intake?period=30000").routeId("requeue-intake").process(exchange -> requeue());
    }

    private void relay(ProducerTemplate producer) {
        producer.start();
        int handedOver;
        do {
            handedOver = rooms.outbox().relay(BATCH, entry -> send(producer, entry));
        } while (handedOver == BATCH);
    }

    private static void send(ProducerTemplate producer, Outbox.Entry entry) {
        producer.sendBodyAndHeader(
                "jms:queue:" + entry.queue(), entry.reference().toString(), DUPLICATE_ID, entry.duplicateId());
    }

    private void wake() {
        rooms.transactions().run(() -> rooms.deliveries().wake(clock.instant(), BATCH));
    }

    private void requeue() {
        Instant now = clock.instant();
        rooms.transactions().run(() -> rooms.interactions().requeue(now.minus(TURN), MOST_STUMBLES, now));
    }
}
