package nl.huiskring.casework.counts;

import java.time.YearMonth;

/**
 * A count as it is, before anything is hidden; it never leaves the hub.
 *
 * @param month in which it happened, by Dutch time
 * @param municipality four digits of table 33; 0000 where nobody said which
 */
public record Tally(Counted what, YearMonth month, String municipality, int count) {
    public Tally {
        if (count < 0) {
            throw new IllegalArgumentException("a count is not negative");
        }
    }

    @Override
    public String toString() {
        return "Tally[" + what + ", " + month + ", " + municipality + "]";
    }
}
