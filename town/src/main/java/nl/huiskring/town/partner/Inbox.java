package nl.huiskring.town.partner;

import java.util.function.Consumer;
import nl.huiskring.town.wire.Node;
import nl.huiskring.town.wire.UnreadableException;

/** Where all deliveries of one partner arrive, whatever the transport: into the ledger first, then to whoever reacts. */
final class Inbox {
    private final Ledger ledger;
    private final Consumer<Delivery> reaction;

    Inbox(Ledger ledger, Consumer<Delivery> reaction) {
        this.ledger = ledger;
        this.reaction = reaction;
    }

    /** What was entered, and whether it had come before. */
    record Entry(Delivery delivery, boolean again) {}

    Entry take(Node tree) throws UnreadableException {
        Delivery delivery = Delivery.of(tree);
        boolean isNew = ledger.received(delivery);
        if (isNew) {
            reaction.accept(delivery);
        }
        return new Entry(delivery, !isNew);
    }
}
