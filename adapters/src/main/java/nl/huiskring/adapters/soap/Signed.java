package nl.huiskring.adapters.soap;

import java.time.Instant;
import nl.huiskring.model.Oin;

/**
 * What a verified signature says.
 *
 * @param signer the party of the certificate
 * @param digest hex SHA-256 of the signature value
 * @param until when the same envelope is refused for its age
 */
record Signed(Oin signer, String digest, Instant until) {}
