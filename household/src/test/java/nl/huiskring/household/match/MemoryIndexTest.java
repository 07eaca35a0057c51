package nl.huiskring.household.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import nl.huiskring.household.PersonRecord;
import nl.huiskring.household.index.MemoryIndex;
import nl.huiskring.model.Bsn;
import nl.huiskring.model.PartialDate;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.message.Sex;
import org.junit.jupiter.api.Test;

/** The index answers as the register does, which answers as the storage does. */
class MemoryIndexTest {
    private static final long SEED = 31;
    private static final int PERSONS = 3_000;
    private static final String[] GIVEN = {"Jan", "Johannes", "J.", "Maria", "Fatma", "Mo", "Łukasz", ""};
    private static final String[] FAMILY = {"Jansen", "Vries", "El Amrani", "Bos-Smit", "Yılmaz", ""};

    private final Random random = new Random(SEED);
    private final Register register = new Register();
    private final MemoryIndex index = new MemoryIndex(4);

    @Test
    void findsThePersonsThatTheRegisterFinds() {
        List<PersonRecord> asked = new ArrayList<>();
        for (int i = 0; i < PERSONS; i++) {
            PersonRecord[] told = random.nextInt(4) == 0
                    ? new PersonRecord[] {somebody(), somebody()}
                    : new PersonRecord[] {somebody()};
            PersonId person = register.add(told);
            for (PersonRecord record : told) {
                index.add(person, record);
                index.add(person, record);
            }
            asked.add(random.nextBoolean() ? told[0] : somebody());
        }
        int truncated = 0;
        for (PersonRecord record : asked) {
            Found expected = register.sharing(BlockingKeys.probes(record));
            assertThat(index.sharing(BlockingKeys.probes(record)))
                    .as("seed %d", SEED)
                    .isEqualTo(expected);
            truncated += expected.truncated() ? 1 : 0;
        }
        assertThat(truncated).as("both sides of the cap are seen").isBetween(1, PERSONS - 1);
    }

    @Test
    void equalsAnIndexThatNeverHeldWhatWasRemoved() {
        MemoryIndex fresh = new MemoryIndex(4);
        List<PersonRecord> kept = new ArrayList<>();
        for (int i = 0; i < PERSONS; i++) {
            PersonId person = new PersonId(new UUID(random.nextLong(), i));
            PersonRecord first = somebody();
            PersonRecord second = somebody();
            index.add(person, first);
            index.add(person, second);
            if (random.nextBoolean()) {
                index.remove(person, second);
            } else {
                fresh.add(person, second);
                kept.add(second);
            }
            index.remove(person, first);
        }
        for (PersonRecord record : kept) {
            assertThat(index.sharing(BlockingKeys.probes(record)))
                    .isEqualTo(fresh.sharing(BlockingKeys.probes(record)));
        }
    }

    @Test
    void keepsEveryPartOfARecord() {
        PersonRecord record = new PersonRecord(
                Optional.of(new Bsn("123456782")),
                Optional.of("Jan"),
                Optional.of("van der"),
                Optional.of("Łódź"),
                Optional.of("Bos"),
                Optional.of(PartialDate.parse("1980-05")),
                Sex.VROUW,
                Optional.of("Straat".repeat(60)),
                Optional.of("1"),
                Optional.of("a"),
                Optional.of("7901AB"),
                Optional.of(""),
                Optional.of("0612345678"),
                Optional.empty(),
                Optional.of("oin/1"),
                false);
        PersonId person = new PersonId(new UUID(-1, 1));
        index.add(person, record);
        assertThat(index.sharing(BlockingKeys.of(record)).candidates())
                .containsExactly(new Candidate(person, List.of(record)));
    }

    private PersonRecord somebody() {
        Records made = Records.of(
                GIVEN[random.nextInt(GIVEN.length)],
                "",
                FAMILY[random.nextInt(FAMILY.length)],
                random.nextInt(9) == 0
                        ? ""
                        : "%d-0%d-1%d".formatted(1980 + random.nextInt(9), 1 + random.nextInt(9), random.nextInt(9)),
                random.nextBoolean() ? Sex.MAN : Sex.VROUW);
        if (random.nextBoolean()) {
            made = made.at("790%dAB".formatted(random.nextInt(10)), String.valueOf(random.nextInt(50)));
        }
        return random.nextInt(3) == 0
                ? made.phone("06%08d".formatted(random.nextInt(22))).record()
                : made.record();
    }
}
