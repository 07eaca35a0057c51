package nl.huiskring.household.match;

import java.util.List;

/**
 * What a search by keys gave.
 *
 * @param truncated whether a cap cut something off; a message is then never taken for somebody new
 */
public record Found(List<Candidate> candidates, boolean truncated) {
    /** At most this many persons for one key; more make it a stop key. */
    public static final int PER_KEY = 50;
    /** At most this many persons for one record. */
    public static final int PER_RECORD = 300;

    public Found {
        candidates = List.copyOf(candidates);
    }
}
