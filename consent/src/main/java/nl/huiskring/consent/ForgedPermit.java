package nl.huiskring.consent;

/** A text that was not sealed here, or was changed since. Says nothing of what it held. */
public final class ForgedPermit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ForgedPermit(String what) {
        super(what);
    }
}
