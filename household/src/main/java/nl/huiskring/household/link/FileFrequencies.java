package nl.huiskring.household.link;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import nl.huiskring.household.match.Features;
import nl.huiskring.household.match.Field;
import nl.huiskring.household.match.Millibits;
import nl.huiskring.household.match.TermFrequencies;

/**
 * Counts the values of a file. What counts is how frequent a value is beside the typical value that two unrelated rows share, so
 * that copies of one person, which raise both, cancel out.
 */
final class FileFrequencies {
    private FileFrequencies() {}

    static TermFrequencies of(Features[] rows) {
        Map<Field, Map<Object, Integer>> rarity = new EnumMap<>(Field.class);
        Map<Field, Integer> typical = new EnumMap<>(Field.class);
        for (Field field : TermFrequencies.counted()) {
            Map<Object, Integer> counts = count(field, rows);
            double known =
                    counts.values().stream().mapToDouble(Integer::doubleValue).sum();
            if (known > 0) {
                rarity.put(field, rarity(counts, known));
                typical.put(field, typical(counts, known));
            }
        }
        return new TermFrequencies(rarity, typical, Map.of());
    }

    private static Map<Object, Integer> count(Field field, Features[] rows) {
        Map<Object, Integer> counts = new HashMap<>();
        for (Features row : rows) {
            Object value = TermFrequencies.value(field, row);
            if (value != null) {
                counts.merge(value, 1, Integer::sum);
            }
        }
        return counts;
    }

    private static Map<Object, Integer> rarity(Map<Object, Integer> counts, double known) {
        Map<Object, Integer> rarity = new HashMap<>();
        counts.forEach((value, count) -> rarity.put(value, Millibits.of(known / count)));
        return rarity;
    }

    /** Rarity of the value that two equal rows share on average. */
    private static int typical(Map<Object, Integer> counts, double known) {
        double squares = counts.values().stream()
                .mapToDouble(count -> (double) count * (count - 1))
                .sum();
        double mean = squares == 0
                ? 1
                : squares
                        / counts.values().stream()
                                .mapToDouble(count -> count - 1.0)
                                .sum();
        return Millibits.of(known / mean);
    }
}
