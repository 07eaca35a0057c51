package nl.huiskring.audit;

import java.util.List;

/**
 * Where records go. A record is durable when the surrounding transaction is: it is written inside the business transaction, and
 * both come about or neither does. Without a surrounding transaction it is durable on return.
 */
public interface AuditLog {
    /** Writes one record. */
    default void append(AuditRecord record) {
        appendAll(List.of(record));
    }

    /**
     * Writes records in this order, all or none.
     *
     * @throws AuditUnavailable when they cannot be made durable; the business transaction must then fail too
     */
    void appendAll(List<AuditRecord> records);
}
