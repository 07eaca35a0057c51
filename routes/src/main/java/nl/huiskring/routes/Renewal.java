package nl.huiskring.routes;

import java.util.Optional;
import nl.huiskring.model.exchange.ClearedSignal;
import nl.huiskring.model.exchange.Deliveries;

/** Says of a delivery that is about to be sent whether it may still go. Works in the caller's transaction. */
@FunctionalInterface
public interface Renewal {
    /** The signal to send now; empty when it was superseded. */
    Optional<ClearedSignal> asItStands(Deliveries.Taken taken);
}
