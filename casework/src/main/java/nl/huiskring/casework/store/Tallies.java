package nl.huiskring.casework.store;

import java.time.LocalDate;
import java.util.List;
import nl.huiskring.casework.counts.Tally;

/** Counts over everything that was taken in. Works in the caller's transaction. */
public interface Tallies {
    /**
     * Counts by month and municipality; what happened nowhere is left out. The registrations of a month are linked, explained
     * and open together, at one moment.
     *
     * @param from the first day of a month
     * @param until the last day of a month, included
     */
    List<Tally> between(LocalDate from, LocalDate until);
}
