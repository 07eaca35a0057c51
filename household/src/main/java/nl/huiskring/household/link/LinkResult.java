package nl.huiskring.household.link;

import java.util.List;
import java.util.Optional;

/**
 * What linking a file gave.
 *
 * @param links every pair of the balanced result
 * @param autoLinkedPairs pairs that the live thresholds would link by themselves
 * @param reviewPairs pairs that a steward would see
 * @param clusters persons with two records or more
 * @param impossibleDates dates that no calendar has
 * @param balanced quality of the balanced result, with truth
 * @param strict quality of what is linked automatically, with truth
 */
public record LinkResult(
        LinkMap.Mode mode,
        int records,
        List<Link> links,
        long autoLinkedPairs,
        long reviewPairs,
        int clusters,
        int impossibleDates,
        Optional<Quality> balanced,
        Optional<Quality> strict) {
    public LinkResult {
        links = List.copyOf(links);
    }

    /**
     * Two records of one person.
     *
     * @param weight evidence in millibits, the prior included
     * @param automatic whether the live thresholds would link them by themselves
     */
    public record Link(String left, String right, int weight, boolean automatic) {}
}
