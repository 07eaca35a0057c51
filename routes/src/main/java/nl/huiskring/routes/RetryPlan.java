package nl.huiskring.routes;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a delivery that did not get through is tried again: each time twice as long after, at most the longest wait, until it
 * is given up and a person owns it.
 *
 * @param first wait after the first failure
 * @param longest longest wait between two attempts
 * @param giveUpAfter age at which a delivery is given up
 */
public record RetryPlan(Duration first, Duration longest, Duration giveUpAfter) {

    /** The next attempt; empty when it is given up. */
    Optional<Instant> next(Instant composedAt, Instant now) {
        Duration age = Duration.between(composedAt, now);
        if (age.compareTo(giveUpAfter) > 0) {
            return Optional.empty();
        }
        Duration wait = age.compareTo(first) < 0 ? first : age;
        return Optional.of(now.plus(wait.compareTo(longest) > 0 ? longest : wait));
    }
}
