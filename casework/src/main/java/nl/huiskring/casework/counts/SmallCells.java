package nl.huiskring.casework.counts;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.huiskring.model.exchange.Counts;

/**
 * Makes counts safe to tell (AVG 89, rule R36): what is under ten is suppressed, the rest is rounded to five.
 *
 * <p>Each month of each municipality stands by itself. No totals over months or municipalities are told and nothing depends on
 * the period asked for, so a cell is the same in every answer and no difference between answers tells more. The one total that
 * is told is that of the registrations: linked, explained and open together. Where one of these is small, explained and open
 * are both suppressed, and linked too when it is small itself or when the two are under ten together. The order is fixed: a
 * choice by size, such as the smallest of the others, tells about the sizes, and whoever knows the method counts back.
 *
 * <p>Zero counts as small, because it tells of everybody who was counted in that line that something did not happen to him. It
 * stays zero only where the whole line is zero: then nobody was counted, and it tells of nobody.
 */
public final class SmallCells {
    static final int LEAST = 10;
    static final int STEP = 5;

    private static final List<Line> LINES = List.of(
            new Line(Optional.of(Counted.REGISTRATIONS), List.of(Counted.EXPLAINED, Counted.OPEN, Counted.LINKED)),
            new Line(Optional.empty(), List.of(Counted.REPORTS)),
            new Line(Optional.empty(), List.of(Counted.SIGNALS_YELLOW, Counted.SIGNALS_ORANGE, Counted.SIGNALS_RED)));

    private SmallCells() {}

    /**
     * Counts that are told together.
     *
     * @param total what the parts add up to, where that is told
     * @param parts under a total in the order in which they are suppressed
     */
    private record Line(Optional<Counted> total, List<Counted> parts) {}

    /** A month of a municipality. */
    private record Place(YearMonth month, String municipality) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return Comparator.comparing(Place::month)
                    .thenComparing(Place::municipality)
                    .compare(this, other);
        }
    }

    /** All counts of one month of a municipality; what is not there is zero. */
    private record Numbers(Map<Counted, Integer> counts) {
        int of(Counted what) {
            return counts.getOrDefault(what, 0);
        }

        int together(Collection<Counted> some) {
            return some.stream().mapToInt(this::of).sum();
        }

        boolean isSmall(Counted what) {
            return of(what) < LEAST;
        }
    }

    /**
     * The cells as they may be told, in order of month and municipality, with every kind of count in each of them.
     *
     * @throws IllegalArgumentException when parts do not add up to their total: what is hidden would not be safe
     */
    public static List<Counts.Cell> hide(Collection<Tally> tallies) {
        Map<Place, Map<Counted, Integer>> places = new TreeMap<>();
        for (Tally tally : tallies) {
            places.computeIfAbsent(
                            new Place(tally.month(), tally.municipality()), place -> new EnumMap<>(Counted.class))
                    .merge(tally.what(), tally.count(), Integer::sum);
        }
        List<Counts.Cell> cells = new ArrayList<>();
        places.forEach((place, counts) -> {
            Numbers numbers = new Numbers(counts);
            Set<Counted> hidden = hidden(numbers);
            for (Counted what : Counted.values()) {
                cells.add(cell(place, what, numbers.of(what), hidden.contains(what)));
            }
        });
        return cells;
    }

    private static Set<Counted> hidden(Numbers numbers) {
        Set<Counted> hidden = EnumSet.noneOf(Counted.class);
        for (Line line : LINES) {
            int sum = numbers.together(line.parts());
            if (line.total().filter(total -> numbers.of(total) != sum).isPresent()) {
                throw new IllegalArgumentException("the parts do not add up to their total");
            }
            if (sum > 0) {
                hidden.addAll(hidden(line, numbers));
            }
        }
        return hidden;
    }

    private static Set<Counted> hidden(Line line, Numbers numbers) {
        Set<Counted> hidden = EnumSet.noneOf(Counted.class);
        if (line.total().filter(total -> !numbers.isSmall(total)).isPresent()) {
            line.parts().stream()
                    .takeWhile(part -> !isSafe(hidden, line, numbers))
                    .forEach(hidden::add);
        } else {
            line.parts().stream().filter(numbers::isSmall).forEach(hidden::add);
            line.total().ifPresent(hidden::add);
        }
        return hidden;
    }

    /** Whether nothing small is told, and the total does not give away what is not. */
    private static boolean isSafe(Set<Counted> hidden, Line line, Numbers numbers) {
        boolean tellsSmall = line.parts().stream().anyMatch(part -> !hidden.contains(part) && numbers.isSmall(part));
        return !tellsSmall && (hidden.isEmpty() || hidden.size() > 1 && numbers.together(hidden) >= LEAST);
    }

    private static Counts.Cell cell(Place place, Counted what, int count, boolean hidden) {
        return new Counts.Cell(
                what.word(),
                place.month().toString(),
                place.municipality(),
                hidden ? Optional.empty() : Optional.of(rounded(count)));
    }

    private static int rounded(int count) {
        return (count + STEP / 2) / STEP * STEP;
    }
}
