package nl.huiskring.casework.gap;

import java.time.Instant;

/**
 * Why a registration has no case.
 *
 * @param reason a word of the contract's closed list ({@code redengeenzaak}), so that nothing of a person is in it
 * @param by the worker of Veilig Thuis who stated it
 * @param at when the hub learnt of it
 */
public record StatedReason(String registrationNumber, String reason, String by, Instant at) {
    public StatedReason {
        if (reason.isBlank() || by.isBlank()) {
            throw new IllegalArgumentException("a stated reason says what and who");
        }
    }
}
