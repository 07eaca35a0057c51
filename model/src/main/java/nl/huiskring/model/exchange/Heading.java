package nl.huiskring.model.exchange;

import java.time.Instant;

/**
 * What a recipient must see first.
 *
 * @param due when the first step must have been taken
 */
public record Heading(Level level, Instant due) {

    /** How serious; the higher, the sooner. */
    public enum Level {
        /** A report to be assessed; no rule fired. */
        MELDING,
        YELLOW,
        ORANGE,
        RED
    }
}
