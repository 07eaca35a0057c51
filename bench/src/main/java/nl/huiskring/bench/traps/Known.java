package nl.huiskring.bench.traps;

import java.util.HashSet;
import java.util.Set;
import java.util.random.RandomGenerator;
import nl.huiskring.model.message.Sex;

/** Somebody in the register, as the one whom a trap resembles. */
record Known(Population population, int number) {
    Inhabitant person() {
        return population.get(number);
    }

    Style style() {
        return population.style(number);
    }

    NameSupply names() {
        return NameSupply.of(person().origin());
    }

    Set<String> namesAtHome() {
        return new HashSet<>(population.namesAtHome(number));
    }

    /** Whether somebody at home bears his name already; nobody gives it to a child once more. */
    boolean hasNamesakeAtHome() {
        String first = person().given().getFirst();
        return population.namesAtHome(number).stream().filter(first::equals).count() > 1;
    }

    /** Whether he is written with given names in letters and a full date of birth. */
    boolean isFullyWritten() {
        return style().given() != Style.GivenForm.INITIALS && Births.isFull(person().birth());
    }

    /**
     * Somebody else of this family who lives here, with a first name that nobody here has. His telephone is that of the house, his
     * own, or none.
     */
    Inhabitant relative(Sex sex, int year, RandomGenerator random) {
        return reached(
                Households.someone(
                        person().origin(), sex, person().family(), year, person().home(), namesAtHome(), random),
                random);
    }

    static Inhabitant reached(Inhabitant person, RandomGenerator random) {
        int mobile = random.nextInt(100) < 40 ? Households.mobile(random) : 0;
        return person.reached(mobile, random.nextInt(100) < 25 ? 1 + random.nextInt(99_999) : 0);
    }

    /** A home that may be that of others, but is not this one. */
    Dwelling elsewhere(RandomGenerator random) {
        Dwelling other = population.streets().anywhere(random);
        return isHere(other) ? other.numbered(other.number() + 2) : other;
    }

    Dwelling inTheArea(RandomGenerator random) {
        Dwelling other = population.streets().near(person().home(), random);
        return isHere(other) ? other.numbered(other.number() + 2) : other;
    }

    private boolean isHere(Dwelling other) {
        return other.street() == person().home().street()
                && other.number() == person().home().number();
    }
}
