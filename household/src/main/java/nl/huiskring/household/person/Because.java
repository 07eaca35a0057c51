package nl.huiskring.household.person;

import java.time.Instant;

/**
 * Why it was decided, for whoever asks later (AVG art. 5(2)).
 *
 * @param reason the rule that decided, or the words of the steward
 * @param actor who decided: a user of the identity server, or the hub
 * @param model version of the matching model at that moment
 */
public record Because(String reason, String actor, String model, Instant at) {
    /** The matcher decided by itself. */
    public static final String HUB = "hub";

    public Because {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("nobody is linked or parted without a reason");
        }
    }
}
