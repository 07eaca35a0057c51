package nl.huiskring.town.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import nl.huiskring.town.people.Family.Peculiarity;
import org.junit.jupiter.api.Test;

/** The town has the people of the region (domain figures: police 2012, CBS 2023). */
class PopulationTest {
    private static final long SEED = 4711L;
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Population TOWN = Population.of(SEED, 830, TODAY);

    @Test
    void sameSeedGivesTheSamePeople() {
        assertThat(Population.of(SEED, 40, TODAY).inhabitants())
                .isEqualTo(Population.of(SEED, 40, TODAY).inhabitants());
    }

    @Test
    void anotherSeedGivesOtherPeople() {
        assertThat(Population.of(SEED + 1, 40, TODAY).inhabitants())
                .isNotEqualTo(Population.of(SEED, 40, TODAY).inhabitants());
    }

    @Test
    void everyNumberIsOfTheTestRangePassesTheElevenTestAndIsGivenOnce() {
        List<String> numbers =
                TOWN.inhabitants().stream().flatMap(one -> one.bsn().stream()).toList();
        assertThat(numbers).doesNotHaveDuplicates().allMatch(number -> number.matches("9999[0-9]{5}"));
        assertThat(numbers).allMatch(Bsns::passesElevenTest);
    }

    @Test
    void theElevenTestKnowsRightFromWrong() {
        assertThat(Bsns.passesElevenTest("999993872")).isTrue();
        assertThat(Bsns.passesElevenTest("999993873")).isFalse();
    }

    @Test
    void suspectsAreMostlyMenAroundThirtyFive() {
        assertThat(share(family -> family.suspect().sex() == Sex.MAN)).isCloseTo(0.91, within(0.02));
        double age = TOWN.families().stream()
                .mapToInt(family -> family.suspect().ageOn(TODAY))
                .average()
                .orElseThrow();
        assertThat(age).isCloseTo(35, within(2.0));
    }

    @Test
    void relationsHaveTheMixOfTheRegion() {
        assertThat(share(family -> family.bond() == Bond.PARTNER)).isCloseTo(0.45, within(0.01));
        assertThat(share(family -> family.bond() == Bond.EX_PARTNER)).isCloseTo(0.22, within(0.01));
    }

    @Test
    void householdsHaveTwoPointSixPersons() {
        double size =
                TOWN.families().stream().mapToLong(Family::atHome).average().orElseThrow();
        assertThat(size).isCloseTo(2.6, within(0.2));
    }

    @Test
    void someHaveNoNumberAWrongBirthDateOrASecretAddress() {
        assertThat(shareOfPeople(one -> one.bsn().isEmpty())).isCloseTo(0.05, within(0.02));
        assertThat(shareOfPeople(Inhabitant::misdated)).isCloseTo(0.03, within(0.015));
        assertThat(shareOfPeople(Inhabitant::secretAddress)).isCloseTo(0.02, within(0.01));
    }

    @Test
    void trapsForMatchersAreThere() {
        assertThat(share(family -> family.peculiarity() == Peculiarity.NAMESAKE_NEXT_DOOR))
                .isCloseTo(0.08, within(0.02));
        for (Family family : TOWN.families()) {
            switch (family.peculiarity()) {
                case TWINS ->
                    assertThat(family.members().stream()
                                    .map(Inhabitant::born)
                                    .distinct()
                                    .count())
                            .as(family.id())
                            .isLessThan(family.members().size());
                case SAME_NAME_PARENT ->
                    assertThat(family.others())
                            .anyMatch(other ->
                                    other.name().equals(family.suspect().name()));
                case NAMESAKE_NEXT_DOOR ->
                    assertThat(TOWN.families())
                            .anyMatch(other -> !other.equals(family)
                                    && other.suspect()
                                            .name()
                                            .equals(family.suspect().name())
                                    && other.suspect()
                                            .home()
                                            .street()
                                            .equals(family.suspect().home().street()));
                case NONE -> assertThat(family.members()).hasSizeGreaterThan(1);
            }
        }
    }

    @Test
    void childrenAreMinorsAndSomeNamesAreTransliterated() {
        assertThat(TOWN.families().stream().flatMap(family -> family.children().stream()))
                .allMatch(child -> child.ageOn(TODAY) < 18);
        assertThat(TOWN.inhabitants())
                .anyMatch(one -> one.name().otherSpelling().isPresent());
        assertThat(TOWN.inhabitants()).anyMatch(one -> one.name().prefix().isPresent());
    }

    private static double share(Predicate<Family> what) {
        return TOWN.families().stream().filter(what).count()
                / (double) TOWN.families().size();
    }

    private static double shareOfPeople(Predicate<Inhabitant> what) {
        return TOWN.inhabitants().stream().filter(what).count()
                / (double) TOWN.inhabitants().size();
    }
}
