package nl.huiskring.bench.traps;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import nl.huiskring.model.PartialDate;

/** People who have nothing to do with the one they resemble. */
final class Strangers {
    private Strangers() {}

    static List<Situation> all() {
        return List.of(
                Situation.trap("unrelated-new-person", Strangers::unrelated),
                Situation.trap("neighbour-same-name", Strangers::neighbour),
                Situation.trap("default-date-common-name", Strangers::defaultDate));
    }

    /** Drawn as the inhabitants are, and like any of them by chance only; in half of the cases in the house where another lives. */
    private static Optional<Arrival> unrelated(Known known, RandomGenerator random) {
        Dwelling home = random.nextBoolean() ? known.person().home() : known.elsewhere(random);
        int year = random.nextInt(1930, Births.LAST_YEAR + 1);
        Origin origin = Households.origin(random);
        Inhabitant person = Households.adult(origin, Households.eitherSex(random), year, home, random);
        return Optional.of(new Arrival(Known.reached(person, random), Style.draw(random)));
    }

    /** In the same street: the same given and family name, another date of birth, anything from baby to great-grandparent. */
    private static Optional<Arrival> neighbour(Known known, RandomGenerator random) {
        Inhabitant person = known.person();
        PartialDate birth = Births.inYear(random.nextInt(1930, Births.LAST_YEAR + 1), random);
        if (!known.isFullyWritten() || birth.equals(person.birth())) {
            return Optional.empty();
        }
        int number = person.home().number() + 2 * (1 + random.nextInt(3));
        Inhabitant neighbour = Known.reached(
                person.born(birth).at(person.home().numbered(number)).with(Optional.empty()), random);
        return Optional.of(new Arrival(neighbour, Style.spelled(random)));
    }

    /** Born abroad, both registered on 1 January or 1 July of the same year, the same common names, another house. */
    private static Optional<Arrival> defaultDate(Known known, RandomGenerator random) {
        Inhabitant person = known.person();
        boolean resembles = person.origin() != Origin.DUTCH
                && Births.isDefault(person.birth())
                && known.names().isCommon(person)
                && known.isFullyWritten();
        if (!resembles) {
            return Optional.empty();
        }
        Inhabitant other = Known.reached(person.at(known.elsewhere(random)).with(Optional.empty()), random);
        return Optional.of(new Arrival(other, Style.spelled(random)));
    }
}
