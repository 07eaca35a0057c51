package nl.huiskring.household.match;

import java.util.ArrayList;
import java.util.List;

/**
 * What a search by keys gave.
 *
 * @param candidates persons who are known
 * @param provisional persons under whom a record stands of whom a steward still has to decide who it is about
 * @param truncated whether a cap cut something off; a message is then never taken for somebody new
 */
public record Found(List<Candidate> candidates, List<Candidate> provisional, boolean truncated) {
    /** At most this many persons for one key; more make it a stop key. */
    public static final int PER_KEY = 50;
    /** At most this many persons for one record. */
    public static final int PER_RECORD = 300;

    public Found {
        candidates = List.copyOf(candidates);
        provisional = List.copyOf(provisional);
    }

    /** A search that met nobody provisional. */
    public Found(List<Candidate> candidates, boolean truncated) {
        this(candidates, List.of(), truncated);
    }

    /** The same with the provisional persons among the others. */
    Found withProvisional() {
        List<Candidate> all = new ArrayList<>(candidates);
        all.addAll(provisional);
        return new Found(all, List.of(), truncated);
    }
}
