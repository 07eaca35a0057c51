package nl.huiskring.adapters.channel;

import java.time.Instant;
import nl.huiskring.model.Oin;

/** Where an adapter asks whether a signed envelope was taken in before, over all processes of the hub and across restarts. */
public interface ReplayGuard {
    /**
     * Registers an envelope. Of several callers with the same envelope exactly one gets {@code true}.
     *
     * @param signatureDigest hex SHA-256 of the signature value
     * @param until when it may be forgotten, because its timestamp has expired by then (time of the machine)
     * @return whether it was not there yet
     */
    boolean firstTime(Oin sender, String signatureDigest, Instant until);
}
