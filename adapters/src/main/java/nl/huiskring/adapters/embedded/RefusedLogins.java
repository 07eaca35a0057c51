package nl.huiskring.adapters.embedded;

import java.util.Optional;
import nl.huiskring.model.Oin;

/**
 * Hears of everybody whom the broker did not let in though his certificate is of a known authority. Whoever has none of a
 * known authority is turned away by TLS before anything about him is known.
 */
@FunctionalInterface
public interface RefusedLogins {
    /** The OIN of the certificate, when it has one. */
    void refused(Optional<Oin> shown);
}
