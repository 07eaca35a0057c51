package nl.huiskring.household.match;

import java.util.Set;

/**
 * Port: finds known persons by blocking key. An implementation stores for every record the keys of {@link BlockingKeys#of} (or
 * keyed hashes of them) and answers with every person who has a record with one of the probe keys, in a stable order, capped as
 * {@link Found} says; when a cap cuts anything off it says so.
 */
public interface Candidates {
    Found sharing(Set<String> probeKeys);
}
