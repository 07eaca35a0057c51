package nl.huiskring.model.exchange;

import java.util.UUID;
import java.util.function.Consumer;

/**
 * What must be put on a queue once the transaction that decided so is durable (transactional outbox). Rows hold ids, never
 * content.
 */
public interface Outbox {
    /** Notes, in the caller's transaction, that this id goes to this queue. */
    void add(String queue, UUID reference);

    /**
     * Hands waiting rows, oldest first, to the sender and removes them when all were taken, in one transaction. A crash in
     * between hands a row over again with the same duplicate id.
     *
     * @return how many were handed over
     */
    int relay(int atMost, Consumer<Entry> sender);

    /**
     * One row.
     *
     * @param duplicateId the same at every attempt to hand over this row
     */
    record Entry(String queue, UUID reference, String duplicateId) {}
}
