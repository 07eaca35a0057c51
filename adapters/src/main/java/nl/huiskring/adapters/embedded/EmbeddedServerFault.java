package nl.huiskring.adapters.embedded;

/** A server or a file beside the hub cannot be used; says which, why, and what to do where that is known. */
public final class EmbeddedServerFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EmbeddedServerFault(String what) {
        super(what);
    }

    EmbeddedServerFault(String what, Throwable cause) {
        super(what, cause);
    }
}
