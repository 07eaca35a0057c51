package nl.huiskring.casework.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.huiskring.model.exchange.Counts.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be told of counts, and what may not. */
class SmallCellsTest {
    private static final YearMonth JUNE = YearMonth.of(2026, 6);
    private static final String HOOGEVEEN = "0118";

    private static List<Tally> registrations(
            YearMonth month, String municipality, int linked, int explained, int open) {
        return List.of(
                new Tally(Counted.REGISTRATIONS, month, municipality, linked + explained + open),
                new Tally(Counted.LINKED, month, municipality, linked),
                new Tally(Counted.EXPLAINED, month, municipality, explained),
                new Tally(Counted.OPEN, month, municipality, open));
    }

    /** Counts of June by their word; -1 where suppressed. */
    private static Map<String, Integer> told(List<Tally> tallies) {
        return SmallCells.hide(tallies).stream()
                .collect(Collectors.toMap(Cell::what, cell -> cell.count().orElse(-1)));
    }

    private static Map<String, Integer> told(int linked, int explained, int open) {
        return told(registrations(JUNE, HOOGEVEEN, linked, explained, open));
    }

    @ParameterizedTest
    @CsvSource({"1,-1", "9,-1", "10,10", "12,10", "13,15", "17,15", "18,20", "104,105"})
    void suppressesUnderTenAndRoundsTheRestToFive(int count, int told) {
        assertThat(told(List.of(new Tally(Counted.REPORTS, JUNE, HOOGEVEEN, count))))
                .containsEntry("meldingen", told);
    }

    @Test
    void suppressesASecondPartWhereATotalWouldGiveTheFirstAway() {
        assertThat(told(40, 20, 3))
                .containsEntry("politieregistraties", 65)
                .containsEntry("gekoppeld", 40)
                .containsEntry("verklaard", -1)
                .containsEntry("open", -1);
    }

    @Test
    void leavesTwoSuppressedPartsAtTwoUnlessTheyAreSmallTogether() {
        assertThat(told(40, 8, 3)).containsEntry("gekoppeld", 40).containsEntry("politieregistraties", 50);
        assertThat(told(40, 6, 3)).containsEntry("gekoppeld", -1).containsEntry("politieregistraties", 50);
    }

    @Test
    void suppressesNothingWhereNothingIsSmall() {
        assertThat(told(40, 20, 10)).doesNotContainEntry("open", -1).doesNotContainEntry("verklaard", -1);
    }

    @Test
    void takesZeroForSmallUnlessNothingWasCountedInItsLine() {
        assertThat(told(40, 20, 0)).containsEntry("open", -1).containsEntry("meldingen", 0);
        assertThat(told(List.of(new Tally(Counted.SIGNALS_RED, JUNE, HOOGEVEEN, 12))))
                .containsEntry("signalen-rood", 10)
                .containsEntry("signalen-oranje", -1)
                .containsEntry("politieregistraties", 0)
                .containsEntry("open", 0);
    }

    @Test
    void refusesPartsThatDoNotAddUpToTheirTotal() {
        List<Tally> broken = List.of(
                new Tally(Counted.REGISTRATIONS, JUNE, HOOGEVEEN, 30), new Tally(Counted.LINKED, JUNE, HOOGEVEEN, 20));
        assertThatThrownBy(() -> SmallCells.hide(broken)).isInstanceOf(IllegalArgumentException.class);
    }

    /** All that could be there with a total up to sixty, as somebody sees it who knows how it was hidden. */
    @Test
    void noSuppressedCountCanBeComputedBackByWhoKnowsTheMethod() {
        int most = 62; // what is told as sixty
        Map<Map<String, Integer>, Map<String, Set<Integer>>> possible = new HashMap<>();
        for (int linked = 0; linked <= most; linked++) {
            for (int explained = 0; linked + explained <= most; explained++) {
                for (int open = 0; linked + explained + open <= most; open++) {
                    Map<String, Integer> told = told(linked, explained, open);
                    Map<String, Set<Integer>> values = possible.computeIfAbsent(told, answer -> new HashMap<>());
                    add(values, told, "politieregistraties", linked + explained + open);
                    add(values, told, "gekoppeld", linked);
                    add(values, told, "verklaard", explained);
                    add(values, told, "open", open);
                }
            }
        }
        assertThat(possible).hasSizeGreaterThan(100);
        assertThat(possible)
                .allSatisfy((told, values) -> assertThat(values.values())
                        .as("%s", told)
                        .allSatisfy(each -> assertThat(each).hasSizeGreaterThanOrEqualTo(5)));
    }

    private static boolean isHidden(Map<String, Integer> told, String what) {
        return Integer.valueOf(-1).equals(told.get(what));
    }

    private static void add(Map<String, Set<Integer>> values, Map<String, Integer> told, String what, int count) {
        if (isHidden(told, what)) {
            values.computeIfAbsent(what, word -> new HashSet<>()).add(count);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300, 4000, 50000})
    void aCellIsTheSameInEveryAnswer(long seed) {
        Random dice = new Random(seed);
        List<Tally> all = new ArrayList<>();
        for (int month = 0; month < 6; month++) {
            for (String municipality : List.of(HOOGEVEEN, "0114", "1701")) {
                all.addAll(registrations(
                        JUNE.plusMonths(month), municipality, dice.nextInt(60), dice.nextInt(30), dice.nextInt(15)));
                all.add(new Tally(Counted.SIGNALS_ORANGE, JUNE.plusMonths(month), municipality, dice.nextInt(25)));
            }
        }
        List<Cell> whole = SmallCells.hide(all);
        YearMonth from = JUNE.plusMonths(dice.nextInt(5));
        List<Cell> piece = SmallCells.hide(
                all.stream().filter(tally -> tally.month().isAfter(from)).toList());
        assertThat(piece).as("seed %d", seed).isNotEmpty();
        assertThat(whole).as("seed %d", seed).endsWith(piece.toArray(Cell[]::new));
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 70, 800, 9000})
    void neverTellsASmallCountNorExactlyOnePartLess(long seed) {
        Random dice = new Random(seed);
        for (int i = 0; i < 5000; i++) {
            int[] parts = {dice.nextInt(120), dice.nextInt(40), dice.nextInt(14)};
            Map<String, Integer> told = told(parts[0], parts[1], parts[2]);
            long suppressed = List.of("gekoppeld", "verklaard", "open").stream()
                    .filter(what -> isHidden(told, what))
                    .count();
            assertThat(told.values()).as("seed %d, turn %d", seed, i).allMatch(count -> count % 5 == 0 || count == -1);
            assertThat(told.values()).as("seed %d, turn %d", seed, i).noneMatch(count -> count > 0 && count < 10);
            assertThat(suppressed).as("seed %d, turn %d", seed, i).isNotEqualTo(1);
        }
    }

    @Test
    void tellsMonthsAndMunicipalitiesInOrder() {
        List<Tally> tallies = new ArrayList<>();
        tallies.addAll(registrations(JUNE.plusMonths(1), "0114", 20, 20, 20));
        tallies.addAll(registrations(JUNE, HOOGEVEEN, 20, 20, 20));
        tallies.addAll(registrations(JUNE, "0114", 20, 20, 20));
        assertThat(SmallCells.hide(tallies))
                .filteredOn(cell -> cell.what().equals("politieregistraties"))
                .containsExactly(
                        new Cell("politieregistraties", "2026-06", "0114", Optional.of(60)),
                        new Cell("politieregistraties", "2026-06", "0118", Optional.of(60)),
                        new Cell("politieregistraties", "2026-07", "0114", Optional.of(60)));
    }
}
