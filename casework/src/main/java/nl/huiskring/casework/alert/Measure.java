package nl.huiskring.casework.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.huiskring.casework.Told;
import nl.huiskring.model.PersonId;

/**
 * A condition, ban, supervision or measure with the days on which it holds.
 *
 * @param word the code of the condition or measure, or TOEZICHT for the supervision itself
 * @param until last day, if it ends
 * @param toldAt when that was told; of several tellings with the same end the first
 * @param told the items that tell it
 */
record Measure(
        String word,
        Set<PersonId> subjects,
        LocalDate from,
        Optional<LocalDate> until,
        Instant toldAt,
        Set<Told> told) {
    static final String SUPERVISION = "TOEZICHT";

    Measure {
        subjects = Set.copyOf(subjects);
        told = Set.copyOf(told);
    }

    boolean endedBefore(LocalDate day) {
        return until.filter(day::isAfter).isPresent();
    }

    boolean runsOn(LocalDate day) {
        return !from.isAfter(day) && !endedBefore(day);
    }

    boolean concerns(Set<PersonId> persons) {
        return subjects.stream().anyMatch(persons::contains);
    }

    /** In the order of their ids, so that the same measure is always explained in the same way. */
    Stream<Told> explaining() {
        return told.stream().sorted(Comparator.comparing(one -> one.item().value()));
    }

    Measure endingOn(LocalDate day) {
        return until.filter(end -> end.isBefore(day)).isPresent()
                ? this
                : new Measure(word, subjects, from, Optional.of(day), toldAt, told);
    }
}
