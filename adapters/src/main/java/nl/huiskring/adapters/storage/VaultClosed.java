package nl.huiskring.adapters.storage;

/** A key is missing or does not fit; nothing can be sealed or opened. */
public final class VaultClosed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    VaultClosed(String why, Throwable cause) {
        super(why, cause);
    }
}
