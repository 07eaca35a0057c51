package nl.huiskring.casework.gap;

import java.time.Instant;

/**
 * Veilig Thuis has a case that names a registration.
 *
 * @param at when the hub learnt of it
 */
public record LinkedCase(String registrationNumber, String caseNumber, Instant at) {}
