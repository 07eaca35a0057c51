package nl.huiskring.adapters.storage.audit;

/**
 * The stored log is not the one that was told outside: set back, tampered with, or under another key. Nothing may be added to it
 * until a person has looked; what is staged stays staged.
 */
public final class AuditLogBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AuditLogBroken(String why) {
        super(why);
    }
}
