package nl.huiskring.audit;

/** The record could not be made durable. Whoever gets this must not go on: without a record nothing leaves (fail closed). */
public final class AuditUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public AuditUnavailable(String why, Throwable cause) {
        super(why, cause);
    }
}
