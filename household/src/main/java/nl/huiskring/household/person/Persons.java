package nl.huiskring.household.person;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.RecordId;

/**
 * Which records are about which person: the fold over the events. A person is called after the oldest of his records, so the
 * state depends only on which records belong together and never on the way there; that is what makes an undo exact.
 */
public final class Persons {
    private static final Comparator<RecordId> OLDEST = Comparator.comparing(RecordId::value);

    private final Map<RecordId, PersonId> person = new HashMap<>();
    private final List<PersonEvent> events = new ArrayList<>();
    private final Set<Set<RecordId>> apart = new HashSet<>();

    private Persons() {}

    /** What these events, in their order, make. */
    public static Persons after(Collection<PersonEvent> events) {
        Persons persons = new Persons();
        events.forEach(persons::apply);
        return persons;
    }

    /** Takes one more event into account. */
    public void apply(PersonEvent event) {
        events.add(event);
        switch (event) {
            case PersonEvent.Founded founded -> person.put(founded.record(), founded.person());
            case PersonEvent.Linked linked -> person.put(linked.record(), linked.person());
            case PersonEvent.Moved moved -> moved.records().forEach(record -> person.put(record, moved.to()));
            case PersonEvent.KeptApart kept -> apart.add(Set.of(kept.one(), kept.other()));
        }
    }

    /** Everybody, each with his records. */
    public Map<PersonId, Set<RecordId>> all() {
        return person.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toUnmodifiableSet())));
    }

    /** The records of a person; none when there is nobody of this name any more. */
    public Set<RecordId> recordsOf(PersonId one) {
        return person.entrySet().stream()
                .filter(entry -> entry.getValue().equals(one))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Two persons turn out to be one.
     *
     * @throws KeptApartBefore when a person decided that a record of the one and a record of the other are two people
     */
    public PersonEvent.Merged merge(PersonId one, PersonId other, Because because) {
        Set<RecordId> first = recordsOf(one);
        Set<RecordId> second = recordsOf(other);
        if (one.equals(other) || first.isEmpty() || second.isEmpty()) {
            throw new IllegalArgumentException("two persons are needed to make one");
        }
        if (areKeptApart(one, other)) {
            throw new KeptApartBefore(one, other);
        }
        PersonId oldest = name(Stream.concat(first.stream(), second.stream()));
        boolean oneIsOldest = oldest.equals(one);
        return new PersonEvent.Merged(oneIsOldest ? other : one, oldest, oneIsOldest ? second : first, because);
    }

    /** Whether a person decided that a record of the one and a record of the other are two people. */
    public boolean areKeptApart(PersonId one, PersonId other) {
        Set<RecordId> there = recordsOf(other);
        return recordsOf(one).stream()
                .anyMatch(record -> there.stream().anyMatch(far -> apart.contains(Set.of(record, far))));
    }

    /** Some records of a person turn out to be about somebody else. The side without the oldest record gets a name of its own. */
    public PersonEvent.Split split(PersonId whole, Set<RecordId> part, Because because) {
        Set<RecordId> records = recordsOf(whole);
        Set<RecordId> rest =
                records.stream().filter(record -> !part.contains(record)).collect(Collectors.toUnmodifiableSet());
        if (!isPart(whole, part)) {
            throw new IllegalArgumentException("a split takes some of the records of one person");
        }
        Set<RecordId> leaving = name(rest.stream()).equals(whole) ? part : rest;
        return new PersonEvent.Split(whole, name(leaving.stream()), leaving, because);
    }

    /** Whether these are some, and not all, of the records of a person. */
    public boolean isPart(PersonId whole, Set<RecordId> part) {
        Set<RecordId> records = recordsOf(whole);
        return !part.isEmpty() && part.size() < records.size() && records.containsAll(part);
    }

    /** When records of a part and of the rest of a person were first taken to be about one, whatever he was called then. */
    public Instant together(PersonId whole, Set<RecordId> part) {
        Set<RecordId> rest = new HashSet<>(recordsOf(whole));
        rest.removeAll(part);
        Persons then = new Persons();
        for (PersonEvent event : events) {
            then.apply(event);
            if (then.all().values().stream().anyMatch(records -> meet(records, part) && meet(records, rest))) {
                return event.because().at();
            }
        }
        throw new IllegalArgumentException("a part and the rest of a person are about one");
    }

    private static boolean meet(Set<RecordId> some, Set<RecordId> others) {
        return !Collections.disjoint(some, others);
    }

    private static PersonId name(Stream<RecordId> records) {
        return PersonId.foundedBy(records.min(OLDEST).orElseThrow());
    }
}
