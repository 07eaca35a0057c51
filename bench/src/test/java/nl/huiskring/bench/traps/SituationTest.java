package nl.huiskring.bench.traps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.huiskring.household.PersonRecord;
import nl.huiskring.model.PartialDate;
import org.junit.jupiter.api.Test;

/** Every trap has the property it is named after. */
class SituationTest {
    private static final Population PEOPLE = Population.of(30_000, 3);
    private static final int CASES = 300;

    @Test
    void nobodyComesInWithABsn() {
        Situation.all()
                .forEach(situation ->
                        each(situation.name(), made -> made.record().bsn().isEmpty()));
    }

    @Test
    void casesAreTheSameForTheSameSeedAndAnotherForAnother() {
        Situation situation = Situation.all().getFirst();
        assertThat(situation.caseOf(PEOPLE, 5, 1).record())
                .isEqualTo(situation.caseOf(PEOPLE, 5, 1).record());
        assertThat(situation.caseOf(PEOPLE, 5, 1).record())
                .isNotEqualTo(situation.caseOf(PEOPLE, 5, 2).record());
        assertThat(situation.caseOf(PEOPLE, 5, 1).record())
                .isNotEqualTo(situation.caseOf(PEOPLE, 6, 1).record());
    }

    @Test
    void anUnrelatedPersonSharesHardlyAnything() {
        long alike = cases("unrelated-new-person")
                .filter(made ->
                        made.arrival().person().birth().equals(known(made).birth()))
                .count();
        assertThat(alike).isLessThan(CASES / 50);
    }

    @Test
    void twinsShareAllButTheGivenName() {
        for (String kind :
                new String[] {"twin-other-name", "twin-same-initial", "twin-letter-off", "twin-initials-only"}) {
            each(kind, SituationTest::isTwin);
        }
    }

    @Test
    void aTwinOfAnotherNameHasAnotherInitial() {
        each("twin-other-name", made -> initial(made.record()) != initial(knownRecord(made)));
    }

    @Test
    void aTwinOfTheSameInitialHasClearlyAnotherName() {
        each(
                "twin-same-initial",
                made -> initial(made.arrival().person().call())
                                == initial(known(made).call())
                        && Spelling.distance(first(made.arrival().person()), first(known(made))) > 2);
    }

    @Test
    void aTwinALetterOffDiffersByThatLetterFromWhatIsWritten() {
        each("twin-letter-off", made -> {
            String written = made.known().style().given() == Style.GivenForm.CALL
                    ? known(made).call()
                    : first(known(made));
            int apart = Spelling.distance(
                    Writer.withoutMarks(written),
                    Writer.withoutMarks(first(made.arrival().person())));
            return (apart == 1 || apart == 2)
                    && initial(written) == initial(first(made.arrival().person()));
        });
    }

    @Test
    void ofATwinOrANamesakeOnlyInitialsMayComeIn() {
        Predicate<Case> initials = made -> made.record().given().orElseThrow().matches("(\\p{L}\\.)+");
        each("twin-initials-only", initials);
        each("senior-junior-initials", initials);
    }

    @Test
    void aNamesakeIsTwentyToFortyYearsYoungerAtTheSameAddress() {
        each(
                "same-name-20-40-years-younger",
                made -> isNamesake(made) && years(made) >= 20 && years(made) <= 40 && sameHouse(made));
    }

    @Test
    void seniorAndJuniorAreTwentyToFortyYearsApart() {
        each(
                "senior-junior-initials",
                made -> isNamesake(made)
                        && Math.abs(years(made)) >= 20
                        && Math.abs(years(made)) <= 40
                        && sameHouse(made));
        assertThat(cases("senior-junior-initials")
                        .filter(made -> years(made) < 0)
                        .count())
                .isPositive();
    }

    @Test
    void noHouseGetsTwoChildrenOfTheNameOfOneParent() {
        for (String kind : new String[] {"same-name-20-40-years-younger", "senior-junior-initials"}) {
            each(
                    kind,
                    made -> PEOPLE.namesAtHome(made.known().number()).stream()
                                    .filter(first(known(made))::equals)
                                    .count()
                            == 1);
        }
    }

    @Test
    void aSiblingIsOneToSixYearsYoungerWithANameThatNobodyThereHas() {
        each(
                "sibling-1-6-years-younger",
                made -> years(made) >= 1
                        && years(made) <= 6
                        && sameHouse(made)
                        && made.arrival()
                                .person()
                                .family()
                                .borneBy(known(made).sex())
                                .equals(known(made).family())
                        && !made.known()
                                .namesAtHome()
                                .contains(first(made.arrival().person())));
    }

    @Test
    void aPartnerHasAnotherSurname() {
        each(
                "partner-other-surname",
                made -> sameHouse(made)
                        && Math.abs(years(made)) <= 8 + 18
                        && !made.arrival()
                                .person()
                                .family()
                                .borneBy(known(made).sex())
                                .equals(known(made).family()));
    }

    @Test
    void aMarriedPartnerBearsTheSurname() {
        each("partner-married-surname", made -> {
            String family = made.record().family().orElseThrow();
            String all = family
                    + made.record().partnerFamily().map(name -> " " + name).orElse("");
            FamilyName name = known(made).family().borneBy(made.record().sex());
            String written = made.arrival().style().plain() ? Writer.withoutMarks(name.name()) : name.name();
            return sameHouse(made) && all.contains(written);
        });
    }

    @Test
    void aNeighbourOfTheSameNameLivesInTheSameStreetButNotInTheSameHouse() {
        each(
                "neighbour-same-name",
                made -> isNamesake(made)
                        && made.record().postcode().equals(knownRecord(made).postcode())
                        && !made.record().houseNumber().equals(knownRecord(made).houseNumber())
                        && !made.record().birthDate().equals(knownRecord(made).birthDate()));
    }

    @Test
    void aCousinHasTheSameNameAndYearButAnotherDayAndHouse() {
        each(
                "cousin-same-name-and-year",
                made -> first(made.arrival().person()).equals(first(known(made)))
                        && made.arrival().person().family().equals(known(made).family())
                        && years(made) == 0
                        && !made.record().birthDate().equals(knownRecord(made).birthDate())
                        && !sameHouse(made));
    }

    @Test
    void theDefaultDateIsSharedByTwoOfACommonNameInTwoHouses() {
        each(
                "default-date-common-name",
                made -> isNamesake(made)
                        && NameSupply.of(known(made).origin()).isCommon(known(made))
                        && known(made).origin() != Origin.DUTCH
                        && made.record().birthDate().equals(knownRecord(made).birthDate())
                        && made.record().birthDate().orElseThrow().toString().matches(".*-0[17]-01")
                        && !sameHouse(made));
    }

    @Test
    void aControlIsThePersonAtAnAddressThatIsEvidence() {
        Situation.all().stream()
                .filter(Situation::samePerson)
                .forEach(situation -> each(
                        situation.name(),
                        made -> made.record().addressIsEvidence()
                                && known(made)
                                        .given()
                                        .equals(made.arrival().person().given())));
    }

    @Test
    void onlyTheDayIsWrongOrMissing() {
        each("same-day-wrong", made -> {
            PartialDate wrong = made.arrival().person().birth();
            PartialDate right = known(made).birth();
            return wrong.year() == right.year() && wrong.month() == right.month() && wrong.day() != right.day();
        });
        each(
                "same-day-missing",
                made -> made.arrival().person().birth().day() == 0
                        && made.arrival().person().birth().month()
                                == known(made).birth().month());
        each(
                "same-day-wrong",
                made -> made.record().given().equals(knownRecord(made).given()) && sameHouse(made));
    }

    @Test
    void theOtherControlsChangeWhatTheyAreNamedAfter() {
        each(
                "same-surname-typo",
                made -> !made.record().family().equals(knownRecord(made).family()));
        each("same-moved", made -> !sameHouse(made));
        each("same-married-both-names", made -> made.record().partnerFamily().isPresent());
        each(
                "same-married-hyphenated",
                made -> made.record().family().orElseThrow().contains("-"));
        each(
                "same-married-partner-name-only",
                made -> made.record().partnerFamily().isEmpty()
                        && !made.record().family().equals(knownRecord(made).family()));
        each(
                "same-call-name",
                made -> !made.record().given().equals(knownRecord(made).given()));
        each("same-initials-only", made -> made.record().given().orElseThrow().endsWith("."));
        each(
                "same-unchanged",
                made -> made.record().given().equals(knownRecord(made).given())
                        && made.record().birthDate().equals(knownRecord(made).birthDate()));
    }

    private static boolean isTwin(Case made) {
        Inhabitant twin = made.arrival().person();
        return sameHouse(made)
                && twin.birth().equals(known(made).birth())
                && twin.family().borneBy(known(made).sex()).equals(known(made).family())
                && !made.known().namesAtHome().contains(first(twin));
    }

    private static boolean isNamesake(Case made) {
        return made.arrival().person().given().equals(known(made).given())
                && made.arrival().person().family().equals(known(made).family());
    }

    private static boolean sameHouse(Case made) {
        Dwelling one = made.arrival().person().home();
        Dwelling other = known(made).home();
        return one.street() == other.street() && one.number() == other.number();
    }

    private static int years(Case made) {
        return made.arrival().person().birth().year() - known(made).birth().year();
    }

    private static Inhabitant known(Case made) {
        return made.known().person();
    }

    private static PersonRecord knownRecord(Case made) {
        return PEOPLE.records(made.known().number()).getFirst();
    }

    private static String first(Inhabitant person) {
        return person.given().getFirst();
    }

    private static char initial(PersonRecord record) {
        return initial(record.given().orElseThrow());
    }

    private static char initial(String name) {
        return name.toUpperCase(Locale.ROOT).charAt(0);
    }

    private static void each(String kind, Predicate<Case> property) {
        assertThat(cases(kind)).as(kind).allMatch(property);
    }

    private static Stream<Case> cases(String kind) {
        Situation situation = Situation.all().stream()
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElseThrow();
        return IntStream.range(0, CASES).mapToObj(number -> situation.caseOf(PEOPLE, 11, number));
    }
}
