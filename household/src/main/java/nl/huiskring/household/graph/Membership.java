package nl.huiskring.household.graph;

import java.time.LocalDate;
import java.util.Optional;
import nl.huiskring.model.HouseholdId;
import nl.huiskring.model.PersonId;

/**
 * That a person belongs to a household for a time.
 *
 * @param core false for a pleger, who is attached and joins nobody
 * @param until the first day on which it no longer holds; empty while it lasts
 */
public record Membership(
        PersonId person, HouseholdId household, boolean core, LocalDate from, Optional<LocalDate> until) {

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && lastsBeyond(day);
    }

    /** Whether it had not ended on a day; it may begin later. One that was undone before it began never holds. */
    boolean lastsBeyond(LocalDate day) {
        return until.stream().allMatch(end -> day.isBefore(end) && from.isBefore(end));
    }

    Membership endedOn(LocalDate day) {
        return new Membership(person, household, core, from, Optional.of(day.isBefore(from) ? from : day));
    }
}
