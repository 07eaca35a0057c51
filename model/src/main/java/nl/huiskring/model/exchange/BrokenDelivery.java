package nl.huiskring.model.exchange;

import java.time.Instant;
import nl.huiskring.model.DeliveryId;
import nl.huiskring.model.Oin;

/** A kept delivery that cannot be opened, so that nothing of it may leave. Says nothing about its content. */
public final class BrokenDelivery extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Kept kept;
    private final boolean worthRetrying;

    /**
     * What is still known of it.
     *
     * @param composedAt when it was made up
     */
    public record Kept(DeliveryId delivery, Oin recipient, Instant composedAt) {}

    public BrokenDelivery(Kept kept, boolean worthRetrying, Throwable cause) {
        super("cannot be opened: " + cause.getClass().getSimpleName(), cause);
        this.kept = kept;
        this.worthRetrying = worthRetrying;
    }

    public Kept kept() {
        return kept;
    }

    /** Whether the fault can pass: a key that was not there comes back, a permit that was changed does not. */
    public boolean worthRetrying() {
        return worthRetrying;
    }
}
