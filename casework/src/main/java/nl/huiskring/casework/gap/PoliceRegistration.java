package nl.huiskring.casework.gap;

import java.time.Instant;
import nl.huiskring.model.InteractionId;

/**
 * A registration of domestic violence as the police sent it.
 *
 * @param recordedAt when the hub accepted it; its age counts from here
 * @param municipality four digits of table 33
 */
public record PoliceRegistration(
        String registrationNumber,
        InteractionId interaction,
        Instant recordedAt,
        Instant happenedAt,
        String municipality) {}
