package nl.huiskring.console.access;

/** There is no such thing for this person; whether it exists for somebody else does not show. */
public final class NotThere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotThere() {
        super("nothing to show");
    }
}
