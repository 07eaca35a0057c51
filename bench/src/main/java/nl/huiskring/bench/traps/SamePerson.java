package nl.huiskring.bench.traps;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import nl.huiskring.model.PartialDate;
import nl.huiskring.model.message.Sex;

/** Controls: somebody known comes in again, without BSN and with one thing otherwise. Half of them give a telephone number. */
final class SamePerson {
    private SamePerson() {}

    static List<Situation> all() {
        return List.of(
                control("same-unchanged", (known, random) -> Optional.of(again(known))),
                control("same-day-wrong", SamePerson::dayWrong),
                control("same-surname-typo", SamePerson::surnameTypo),
                control("same-moved", SamePerson::moved),
                control(
                        "same-married-both-names",
                        (known, random) -> married(known, Style.NameUse.OWN_AND_PARTNER, random)),
                control(
                        "same-married-hyphenated",
                        (known, random) -> married(known, Style.NameUse.PARTNER_AND_OWN_HYPHENATED, random)),
                control(
                        "same-married-partner-name-only",
                        (known, random) -> married(known, Style.NameUse.PARTNER, random)),
                control("same-call-name", SamePerson::callName),
                control("same-initials-only", SamePerson::initialsOnly),
                control("same-day-missing", SamePerson::dayMissing));
    }

    private static Situation control(String name, Situation.Maker change) {
        return Situation.control(name, (known, random) -> {
            boolean fit = known.isFullyWritten() && !known.person().home().secret();
            return fit ? change.make(known, random).map(arrival -> contact(arrival, random)) : Optional.empty();
        });
    }

    private static Arrival contact(Arrival arrival, RandomGenerator random) {
        Inhabitant person = arrival.person();
        Dwelling home = person.home();
        return random.nextBoolean()
                ? new Arrival(person.reached(person.mobile(), 0), arrival.style())
                : new Arrival(
                        person.reached(0, 0)
                                .at(new Dwelling(home.street(), home.number(), home.suffix(), 0, home.secret())),
                        arrival.style());
    }

    private static Arrival again(Known known) {
        return new Arrival(known.person(), known.style());
    }

    private static Optional<Arrival> dayWrong(Known known, RandomGenerator random) {
        PartialDate wrong = Births.otherDay(known.person().birth(), random);
        return Optional.of(new Arrival(known.person().born(wrong), known.style()));
    }

    private static Optional<Arrival> surnameTypo(Known known, RandomGenerator random) {
        FamilyName family = known.person().family();
        String slip = Spelling.slip(family.name(), random);
        Arrival again = new Arrival(known.person().of(new FamilyName(family.prefix(), slip)), known.style());
        return slip.equals(family.name()) || known.person().partner().isPresent()
                ? Optional.empty()
                : Optional.of(again);
    }

    private static Optional<Arrival> moved(Known known, RandomGenerator random) {
        return Optional.of(new Arrival(known.person().at(known.elsewhere(random)), known.style()));
    }

    /** Known as unmarried. */
    private static Optional<Arrival> married(Known known, Style.NameUse use, RandomGenerator random) {
        Inhabitant person = known.person();
        boolean fit = person.sex() == Sex.VROUW
                && person.partner().isEmpty()
                && person.birth().year() <= Births.LAST_YEAR - 18;
        FamilyName partner = known.names().family(Sex.VROUW, random);
        return fit && !partner.equals(person.family())
                ? Optional.of(new Arrival(
                        person.with(Optional.of(partner)), known.style().with(use)))
                : Optional.empty();
    }

    /** Known by the name in the passport. */
    private static Optional<Arrival> callName(Known known, RandomGenerator random) {
        boolean fit = known.style().given() != Style.GivenForm.CALL
                && !known.person().call().equals(known.person().given().getFirst());
        return fit
                ? Optional.of(new Arrival(known.person(), known.style().with(Style.GivenForm.CALL)))
                : Optional.empty();
    }

    private static Optional<Arrival> initialsOnly(Known known, RandomGenerator random) {
        return known.style().given() == Style.GivenForm.CALL
                ? Optional.empty()
                : Optional.of(new Arrival(known.person(), known.style().with(Style.GivenForm.INITIALS)));
    }

    private static Optional<Arrival> dayMissing(Known known, RandomGenerator random) {
        PartialDate birth = known.person().birth();
        return Optional.of(
                new Arrival(known.person().born(new PartialDate(birth.year(), birth.month(), 0)), known.style()));
    }
}
