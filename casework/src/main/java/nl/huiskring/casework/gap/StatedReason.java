package nl.huiskring.casework.gap;

import java.time.Instant;

/** Why a registration has no case, stated by a named person. */
public record StatedReason(String registrationNumber, String reason, String by, Instant at) {
    public StatedReason {
        if (reason.isBlank() || by.isBlank()) {
            throw new IllegalArgumentException("a stated reason says what and who");
        }
    }
}
