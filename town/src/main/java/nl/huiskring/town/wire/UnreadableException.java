package nl.huiskring.town.wire;

/** What came in does not have the form that the contract promises. */
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    public UnreadableException(String what) {
        super(what);
    }

    public UnreadableException(String what, Throwable cause) {
        super(what, cause);
    }
}
