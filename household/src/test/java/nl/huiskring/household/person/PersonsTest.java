package nl.huiskring.household.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.RecordId;
import org.junit.jupiter.api.Test;

class PersonsTest {
    private static final Because BECAUSE = new Because("same face", "stef", "live-1", Instant.EPOCH);
    private static final int HISTORIES = 2_000;

    private static RecordId record(int number) {
        return new RecordId(new UUID(0, number));
    }

    private static PersonId person(int number) {
        return PersonId.foundedBy(record(number));
    }

    private static Persons founded(int... numbers) {
        Persons persons = Persons.after(List.of());
        for (int number : numbers) {
            persons.apply(new PersonEvent.Founded(record(number), BECAUSE));
        }
        return persons;
    }

    @Test
    void twoThatAreOneAreCalledAfterTheOldest() {
        Persons persons = founded(1, 2);
        persons.apply(persons.merge(person(2), person(1), BECAUSE));
        assertThat(persons.all()).isEqualTo(Map.of(person(1), Set.of(record(1), record(2))));
    }

    @Test
    void whoLosesHisOldestRecordIsCalledAfterTheNext() {
        Persons persons = founded(1);
        persons.apply(new PersonEvent.Linked(record(2), person(1), BECAUSE));
        persons.apply(new PersonEvent.Linked(record(3), person(1), BECAUSE));
        persons.apply(persons.split(person(1), Set.of(record(1)), BECAUSE));
        assertThat(persons.all())
                .isEqualTo(Map.of(person(1), Set.of(record(1)), person(2), Set.of(record(2), record(3))));
    }

    /** What was told between the two events rests on the first mistake, whatever he was called. */
    @Test
    void twoHaveBeenTogetherSinceTheyFirstWereUnderWhateverName() {
        Persons persons = founded(1, 2);
        persons.apply(new PersonEvent.Linked(record(3), person(2), at(3)));
        persons.apply(persons.merge(person(1), person(2), at(10)));
        assertThat(persons.together(person(1), Set.of(record(3)))).isEqualTo(at(3).at());
        assertThat(persons.together(person(1), Set.of(record(1)))).isEqualTo(at(10).at());
    }

    private static Because at(int second) {
        return new Because("same face", "stef", "live-1", Instant.ofEpochSecond(second));
    }

    @Test
    void whomAPersonKeptApartNobodyMerges() {
        Persons persons = founded(1, 2, 3);
        persons.apply(persons.merge(person(1), person(3), BECAUSE));
        persons.apply(new PersonEvent.KeptApart(record(3), record(2), BECAUSE));
        assertThatThrownBy(() -> persons.merge(person(1), person(2), BECAUSE)).isInstanceOf(KeptApartBefore.class);
    }

    @Test
    void splitTakesSomeRecordsAndNotAll() {
        Persons persons = founded(1, 2);
        assertThatThrownBy(() -> persons.split(person(1), Set.of(record(1)), BECAUSE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> persons.split(person(1), Set.of(record(2)), BECAUSE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobodyIsLinkedWithoutAReason() {
        assertThatThrownBy(() -> new Because(" ", "stef", "live-1", Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Whatever else happens meanwhile to other people: after the undo everything is as if the merge had never been. */
    @Test
    void undoneMergeLeavesNoTrace() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            Random random = new Random(seed);
            List<PersonEvent> events = new ArrayList<>();
            Persons with = history(random, events);
            Persons without = Persons.after(events);
            List<PersonId> all = List.copyOf(with.all().keySet());
            if (all.size() < 2) {
                continue;
            }
            PersonEvent.Merged merged = with.merge(all.get(0), all.get(1), BECAUSE);
            with.apply(merged);
            arrive(random, with, without);
            Set<RecordId> back = new HashSet<>(merged.records());
            with.apply(with.split(merged.to(), back, BECAUSE));
            assertThat(with.all()).as("seed %d", seed).isEqualTo(without.all());
        }
    }

    /** A record about somebody else comes in while the merge stands. */
    private static void arrive(Random random, Persons with, Persons without) {
        PersonEvent fresh = new PersonEvent.Founded(record(1_000 + random.nextInt(1_000)), BECAUSE);
        with.apply(fresh);
        without.apply(fresh);
    }

    private static Persons history(Random random, List<PersonEvent> events) {
        Persons persons = Persons.after(List.of());
        int records = 2 + random.nextInt(12);
        for (int number = 1; number <= records; number++) {
            List<PersonId> known = List.copyOf(persons.all().keySet());
            PersonEvent event = known.isEmpty() || random.nextBoolean()
                    ? new PersonEvent.Founded(record(number), BECAUSE)
                    : new PersonEvent.Linked(record(number), known.get(random.nextInt(known.size())), BECAUSE);
            events.add(event);
            persons.apply(event);
        }
        return persons;
    }
}
