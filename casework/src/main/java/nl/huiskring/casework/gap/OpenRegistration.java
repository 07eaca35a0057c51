package nl.huiskring.casework.gap;

import nl.huiskring.model.InteractionId;

/**
 * A registration without case and without reason.
 *
 * @param ageHours whole hours since the hub accepted it
 * @param overdue older than the 24 hours within which it must be linked or explained
 */
public record OpenRegistration(
        String registrationNumber, InteractionId interaction, String municipality, long ageHours, boolean overdue) {}
