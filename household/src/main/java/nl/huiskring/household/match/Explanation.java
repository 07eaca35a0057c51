package nl.huiskring.household.match;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Why it was decided so, in whole millibits and never in values: nobody learns from it what a record says. The prior and the
 * parts add up to the total exactly.
 *
 * @param prior evidence before comparing
 * @param parts every field that was compared with the best candidate; empty when there was none
 * @param total prior plus all parts, 0 when there was no candidate
 * @param second total of the runner-up
 * @param keys kinds of the keys that found the best candidate, such as {@code K2}
 * @param truncated whether a cap cut candidates off
 */
public record Explanation(
        String modelVersion,
        Rule rule,
        int prior,
        List<Part> parts,
        int total,
        OptionalInt second,
        Set<Veto> vetoes,
        Set<String> keys,
        boolean truncated) {
    public Explanation {
        parts = List.copyOf(parts);
        vetoes = Set.copyOf(vetoes);
        keys = Set.copyOf(keys);
        if (!parts.isEmpty() && prior + parts.stream().mapToInt(Part::sum).sum() != total) {
            throw new IllegalArgumentException("the parts of an explanation must add up to its total");
        }
    }

    /**
     * What one field added.
     *
     * @param bits by its level alone
     * @param frequency by how rare the value is, the caps of the model included
     */
    public record Part(Field field, Level level, int bits, int frequency) {
        /** Both together. */
        public int sum() {
            return bits + frequency;
        }
    }
}
