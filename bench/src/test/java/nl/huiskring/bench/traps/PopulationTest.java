package nl.huiskring.bench.traps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.huiskring.household.PersonRecord;
import org.junit.jupiter.api.Test;

class PopulationTest {
    private static final int SIZE = 30_000;
    private static final Population PEOPLE = Population.of(SIZE, 1);
    private static final List<Inhabitant> ALL =
            IntStream.range(0, SIZE).mapToObj(PEOPLE::get).toList();

    @Test
    void isTheSameForTheSameSeedAndAnotherForAnother() {
        assertThat(records(Population.of(500, 7))).isEqualTo(records(Population.of(500, 7)));
        assertThat(records(Population.of(500, 7))).isNotEqualTo(records(Population.of(500, 8)));
    }

    @Test
    void hasAsManyPersonsAsAsked() {
        assertThat(Population.of(501, 7).size()).isEqualTo(501);
    }

    @Test
    void fewFamilyNamesAreCommonAndMostAreRare() {
        List<Long> counts = counts(person -> person.family().whole(), person -> person.origin() == Origin.DUTCH);
        double dutch = counts.stream().mapToLong(count -> count).sum();
        assertThat(counts.getFirst() / dutch).isBetween(0.003, 0.009);
        assertThat(counts.get(99) / dutch).isBetween(0.0003, 0.001);
        assertThat(counts).hasSizeGreaterThan(8_000);
    }

    @Test
    void oneManInThirtyHasTheCommonestGivenName() {
        List<Long> counts = counts(person -> person.given().getFirst(), person -> person.origin() == Origin.MOROCCAN);
        assertThat((double) counts.getFirst()
                        / counts.stream().mapToLong(count -> count).sum())
                .isBetween(0.015, 0.06);
    }

    @Test
    void fiveInAHundredAreWithoutBsn() {
        assertThat(share(person -> person.bsn() == 0)).isCloseTo(0.05, within(0.01));
    }

    @Test
    void bsnsAreAllDifferent() {
        List<?> bsns = IntStream.range(0, 5_000)
                .mapToObj(i -> PEOPLE.records(i).getFirst().bsn())
                .flatMap(Optional::stream)
                .toList();
        assertThat(bsns).doesNotHaveDuplicates().hasSizeGreaterThan(4_500);
    }

    @Test
    void someAreRegisteredOnADefaultDateOrByYearOnly() {
        Predicate<Inhabitant> fromAbroad =
                person -> person.origin() == Origin.TURKISH && person.birth().year() < 1980;
        List<Inhabitant> abroad = ALL.stream().filter(fromAbroad).toList();
        assertThat(abroad.stream()
                                .filter(person -> Births.isDefault(person.birth()))
                                .count()
                        / (double) abroad.size())
                .isBetween(0.15, 0.35);
        assertThat(abroad).anyMatch(person -> person.birth().month() == 0);
    }

    @Test
    void someLiveAtASecretAddressOrInAShelter() {
        assertThat(share(person -> person.home().secret())).isBetween(0.005, 0.025);
        Map<Dwelling, Long> secret = ALL.stream()
                .filter(person -> person.home().secret())
                .collect(Collectors.groupingBy(Inhabitant::home, Collectors.counting()));
        assertThat(secret.values()).anyMatch(persons -> persons > 6);
    }

    @Test
    void aSecretAddressIsNoEvidence() {
        IntStream.range(0, SIZE)
                .filter(i -> PEOPLE.get(i).home().secret())
                .forEach(i -> assertThat(PEOPLE.records(i).getFirst().addressIsEvidence())
                        .isFalse());
    }

    @Test
    void thereAreTwinsAndNamesakesInTheHouseholds() {
        assertThat(pairsAtHome((one, other) -> one.birth().equals(other.birth()) && !Births.isDefault(one.birth())))
                .isGreaterThan(50);
        assertThat(pairsAtHome((one, other) -> one.given().equals(other.given())))
                .isGreaterThan(50);
    }

    @Test
    void oneInSixIsKnownByTwoRecords() {
        double two = IntStream.range(0, 6_000)
                .filter(i -> PEOPLE.records(i).size() == 2)
                .count();
        assertThat(two / 6_000).isCloseTo(1 / 6.0, within(0.03));
    }

    @Test
    void noTownHasTwoStreetsOfOneName() {
        Streets streets = new Streets(18 * 3_000);
        Map<String, List<Integer>> postcodes = IntStream.range(0, 3_000)
                .boxed()
                .collect(Collectors.groupingBy(
                        i -> streets.get(i).city() + " " + streets.get(i).name()));
        assertThat(postcodes.values())
                .allSatisfy(numbers ->
                        assertThat(numbers.getLast() - numbers.getFirst()).isLessThan(6));
    }

    private static List<List<PersonRecord>> records(Population population) {
        return IntStream.range(0, population.size())
                .mapToObj(population::records)
                .toList();
    }

    private static double share(Predicate<Inhabitant> property) {
        return ALL.stream().filter(property).count() / (double) SIZE;
    }

    /** How often each value occurs, the commonest first. */
    private static List<Long> counts(Function<Inhabitant, String> value, Predicate<Inhabitant> property) {
        return ALL.stream()
                .filter(property)
                .collect(Collectors.groupingBy(value, Collectors.counting()))
                .values()
                .stream()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static long pairsAtHome(BiPredicate<Inhabitant, Inhabitant> alike) {
        return IntStream.range(1, SIZE)
                .filter(i -> ALL.get(i).home().equals(ALL.get(i - 1).home()))
                .filter(i -> IntStream.range(Math.max(0, i - 4), i)
                        .filter(j -> ALL.get(i).home().equals(ALL.get(j).home()))
                        .anyMatch(j -> alike.test(ALL.get(i), ALL.get(j))))
                .count();
    }
}
