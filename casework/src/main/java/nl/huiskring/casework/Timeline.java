package nl.huiskring.casework;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.huiskring.model.HouseholdId;
import nl.huiskring.model.PersonId;

/**
 * All that happened in one household, by when it happened. It is always the whole of it: what arrives late takes its place,
 * so that the order of arrival changes nothing.
 *
 * @param minors members who are under eighteen
 */
public record Timeline(HouseholdId household, List<Happening> happenings, Set<PersonId> minors) {
    /** Equal moments get a fixed order too, so that the same happenings always make the same timeline. */
    private static final Comparator<Happening> ORDER = Comparator.comparing(Happening::happenedAt)
            .thenComparing(happening -> happening.interaction().value());

    public Timeline {
        happenings = happenings.stream().sorted(ORDER).toList();
        minors = Set.copyOf(minors);
    }

    /** The timeline as it would be if only these had happened. */
    public Timeline only(Predicate<Happening> which) {
        return new Timeline(household, happenings.stream().filter(which).toList(), minors);
    }

    public Stream<Happening> stream() {
        return happenings.stream();
    }
}
