package nl.huiskring.model.exchange;

/** A delivery did not get through. Says nothing about its content. */
public final class DeliveryFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean worthRetrying;

    public DeliveryFailed(String why, boolean worthRetrying, Throwable cause) {
        super(why, cause);
        this.worthRetrying = worthRetrying;
    }

    public DeliveryFailed(String why, boolean worthRetrying) {
        super(why);
        this.worthRetrying = worthRetrying;
    }

    /** Whether the fault can pass by itself: an unreachable endpoint does, a refused certificate or contract does not. */
    public boolean worthRetrying() {
        return worthRetrying;
    }
}
