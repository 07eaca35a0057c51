package nl.huiskring.household.graph;

import java.time.LocalDate;
import java.util.Optional;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.message.RelationType;

/**
 * How one person stands to another, for how long. With an unknown begin it holds as far back as anybody knows, with an unknown
 * end it still holds; it holds on its last day.
 *
 * @param from in {@link RelationType#OUDER} the parent
 */
public record Bond(
        PersonId from, PersonId to, RelationType type, Optional<LocalDate> since, Optional<LocalDate> until) {

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return since.stream().noneMatch(day::isBefore) && until.stream().noneMatch(day::isAfter);
    }

    /** Whether it makes two persons one household; a former partner is attached, never joined, and custody says nothing of living together. */
    boolean joins() {
        return switch (type) {
            case PARTNER, OUDER, VERZORGER, BROER_ZUS, FAMILIE, HUISGENOOT -> true;
            case EX_PARTNER, GEZAG -> false;
        };
    }

    boolean touches(PersonId person) {
        return from.equals(person) || to.equals(person);
    }

    boolean isBetween(PersonId one, PersonId other) {
        return touches(one) && touches(other) && !one.equals(other);
    }
}
