package nl.huiskring.household.link;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
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

    /** The values of one field. */
    private record Counted(Field field, Map<Object, Integer> counts, double known) {
        static Counted of(Field field, Features[] rows) {
            Map<Object, Integer> counts = new HashMap<>();
            for (Features row : rows) {
                Object value = TermFrequencies.value(field, row);
                if (value != null) {
                    counts.merge(value, 1, Integer::sum);
                }
            }
            double known =
                    counts.values().stream().mapToDouble(Integer::doubleValue).sum();
            return new Counted(field, counts, known);
        }

        /** The counts themselves become rarities: there may be millions of values. */
        Map<Object, Integer> rarity() {
            counts.replaceAll((value, count) -> Millibits.of(known / count));
            return counts;
        }

        /** Rarity of the value that two equal rows share on average. */
        int typical() {
            double pairs = 0;
            double others = 0;
            for (int count : counts.values()) {
                pairs += (double) count * (count - 1);
                others += count - 1.0;
            }
            return Millibits.of(known / (pairs == 0 ? 1 : pairs / others));
        }
    }

    static TermFrequencies of(Features[] rows) {
        List<Counted> fields = Arrays.stream(TermFrequencies.counted())
                .parallel()
                .map(field -> Counted.of(field, rows))
                .filter(counted -> counted.known() > 0)
                .toList();
        Map<Field, Map<Object, Integer>> rarity = new EnumMap<>(Field.class);
        Map<Field, Integer> typical = new EnumMap<>(Field.class);
        for (Counted counted : fields) {
            typical.put(counted.field(), counted.typical());
            rarity.put(counted.field(), counted.rarity());
        }
        return new TermFrequencies(rarity, typical, Map.of());
    }
}
