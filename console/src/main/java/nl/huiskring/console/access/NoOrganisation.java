package nl.huiskring.console.access;

/** The identity server does not say for which organisation somebody works, so it is not known what he may see. */
public final class NoOrganisation extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NoOrganisation() {
        super("the person has no organisation at the identity server");
    }
}
