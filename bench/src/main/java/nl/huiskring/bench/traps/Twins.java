package nl.huiskring.bench.traps;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import nl.huiskring.model.message.Sex;

/** Twins of somebody known: family, date of birth and address are the same, and only the given name tells them apart. */
final class Twins {
    private static final int TRIES = 200;

    private Twins() {}

    static List<Situation> all() {
        return List.of(
                Situation.trap("twin-other-name", Twins::otherName),
                Situation.trap(
                        "twin-same-initial", (known, random) -> sameInitial(known, Style.spelled(random), random)),
                Situation.trap("twin-letter-off", Twins::letterOff),
                Situation.trap("twin-initials-only", Twins::initialsOnly));
    }

    /** The names begin with another letter, in full and in daily life. */
    private static Optional<Arrival> otherName(Known known, RandomGenerator random) {
        return twin(known, random, Spelling::otherInitial).map(twin -> new Arrival(twin, Style.spelled(random)));
    }

    private static Optional<Arrival> sameInitial(Known known, Style style, RandomGenerator random) {
        return twin(known, random, Spelling::sameInitialOnly).map(twin -> new Arrival(twin, style));
    }

    /** The same initial, and only initials come in: the two cannot be told apart, so nobody may decide but a person. */
    private static Optional<Arrival> initialsOnly(Known known, RandomGenerator random) {
        return sameInitial(known, Style.spelled(random).with(Style.GivenForm.INITIALS), random);
    }

    /** Jan and Jaan, Lisa and Liza. */
    private static Optional<Arrival> letterOff(Known known, RandomGenerator random) {
        Inhabitant person = known.person();
        Set<String> taken = known.namesAtHome();
        String written = known.style().given() == Style.GivenForm.CALL
                ? person.call()
                : person.given().getFirst();
        String name = Spelling.letterOff(written, random);
        if (!known.isFullyWritten() || Spelling.sameWithoutMarks(name, written) || taken.contains(name)) {
            return Optional.empty();
        }
        Inhabitant twin = known.relative(person.sex(), person.birth().year(), random)
                .born(person.birth())
                .named(List.of(name), name);
        return Optional.of(new Arrival(twin, Style.spelled(random)));
    }

    private static Optional<Inhabitant> twin(Known known, RandomGenerator random, Difference difference) {
        if (!known.isFullyWritten()) {
            return Optional.empty();
        }
        Inhabitant person = known.person();
        for (int i = 0; i < TRIES; i++) {
            Sex sex = random.nextInt(100) < 65 ? person.sex() : Households.eitherSex(random);
            Inhabitant twin = known.relative(sex, person.birth().year(), random).born(person.birth());
            if (difference.holds(person, twin)) {
                return Optional.of(twin);
            }
        }
        return Optional.empty();
    }

    @FunctionalInterface
    private interface Difference {
        boolean holds(Inhabitant one, Inhabitant other);
    }
}
