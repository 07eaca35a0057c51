package nl.huiskring.bench.traps;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import nl.huiskring.model.PartialDate;
import nl.huiskring.model.message.Sex;

/** Relatives of somebody known. */
final class Relatives {
    private static final int OLDEST = 1915;

    private Relatives() {}

    static List<Situation> all() {
        return List.of(
                Situation.trap("same-name-20-40-years-younger", Relatives::namesake),
                Situation.trap("senior-junior-initials", Relatives::seniorJunior),
                Situation.trap("sibling-1-6-years-younger", Relatives::sibling),
                Situation.trap("partner-other-surname", Relatives::partner),
                Situation.trap("partner-married-surname", Relatives::married),
                Situation.trap("cousin-same-name-and-year", Relatives::cousin));
    }

    /** A child called after its parent, with all its names, at home. */
    private static Optional<Arrival> namesake(Known known, RandomGenerator random) {
        int year = known.person().birth().year() + 20 + random.nextInt(21);
        return known.isFullyWritten() && year <= Births.LAST_YEAR && !known.hasNamesakeAtHome()
                ? Optional.of(new Arrival(namesakeBorn(known, year, random), Style.spelled(random)))
                : Optional.empty();
    }

    /** Parent or child of the same names, of whom only initials come in. */
    private static Optional<Arrival> seniorJunior(Known known, RandomGenerator random) {
        int apart = 20 + random.nextInt(21);
        int year = known.person().birth().year() + (random.nextBoolean() ? apart : -apart);
        boolean fit = Births.isFull(known.person().birth()) && !known.hasNamesakeAtHome();
        return fit && year >= OLDEST && year <= Births.LAST_YEAR
                ? Optional.of(new Arrival(
                        namesakeBorn(known, year, random), Style.spelled(random).with(Style.GivenForm.INITIALS)))
                : Optional.empty();
    }

    private static Inhabitant namesakeBorn(Known known, int year, RandomGenerator random) {
        return Known.reached(known.person().born(Births.inYear(year, random)).with(Optional.empty()), random);
    }

    /** Any given name but those of the house, any sex. */
    private static Optional<Arrival> sibling(Known known, RandomGenerator random) {
        PartialDate birth = known.person().birth();
        int year = birth.year() + 1 + random.nextInt(6);
        return known.isFullyWritten() && year <= Births.LAST_YEAR
                ? Optional.of(
                        new Arrival(known.relative(Households.eitherSex(random), year, random), Style.spelled(random)))
                : Optional.empty();
    }

    /** Of about the same age; one in twenty of the same sex. */
    private static Optional<Arrival> partner(Known known, RandomGenerator random) {
        return partnerOf(known, random)
                .filter(partner ->
                        !partner.family().equals(known.person().family().borneBy(partner.sex())))
                .map(partner -> new Arrival(partner, Style.spelled(random)));
    }

    /** With the surname of the one who is known: behind the own name, instead of it, or before it with a hyphen. */
    private static Optional<Arrival> married(Known known, RandomGenerator random) {
        Style.NameUse[] uses = {
            Style.NameUse.OWN_AND_PARTNER, Style.NameUse.PARTNER, Style.NameUse.PARTNER_AND_OWN_HYPHENATED
        };
        Style style = Style.spelled(random).with(uses[random.nextInt(uses.length)]);
        return partnerOf(known, random)
                .map(partner -> partner.with(Optional.of(known.person().family().borneBy(partner.sex()))))
                .map(partner -> new Arrival(partner, style));
    }

    private static Optional<Inhabitant> partnerOf(Known known, RandomGenerator random) {
        Inhabitant person = known.person();
        int year = Math.min(person.birth().year() - 8 + random.nextInt(17), Births.LAST_YEAR - 18);
        if (!known.isFullyWritten() || person.birth().year() > Births.LAST_YEAR - 18) {
            return Optional.empty();
        }
        Sex opposite = person.sex() == Sex.MAN ? Sex.VROUW : Sex.MAN;
        Sex sex = random.nextInt(100) < 95 ? opposite : person.sex();
        FamilyName own = known.names().family(sex, random);
        return Optional.of(known.relative(sex, year, random).of(own));
    }

    /** Both called after one grandparent: first and family name and year of birth are the same, the day and the house are not. */
    private static Optional<Arrival> cousin(Known known, RandomGenerator random) {
        Inhabitant person = known.person();
        PartialDate birth = Births.inYear(person.birth().year(), random);
        if (!known.isFullyWritten() || birth.equals(person.birth())) {
            return Optional.empty();
        }
        Dwelling home = random.nextInt(100) < 40 ? known.inTheArea(random) : known.elsewhere(random);
        String first = person.given().getFirst();
        Inhabitant cousin = person.named(List.of(first), known.names().call(first, random))
                .born(birth)
                .at(home)
                .with(Optional.empty());
        return Optional.of(new Arrival(Known.reached(cousin, random), Style.spelled(random)));
    }
}
