package nl.huiskring.household.match;

import java.util.EnumMap;
import java.util.Map;

/**
 * What each level of each field weighs, and how likely a match is before anything is compared. An immutable artefact with a
 * version; the version stands in every explanation.
 *
 * @param prior millibits of evidence before comparing; negative
 * @param weights millibits per field and level; a level that is not listed weighs nothing
 */
public record MatchModel(
        String version, int prior, Map<Field, Map<Level, Integer>> weights, TermFrequencies frequencies) {
    /** No single field may decide alone (matching.md 5.3). */
    public static final int MOST = 14 * Millibits.BIT;
    /** Nor may a single field exclude alone. */
    public static final int LEAST = -10 * Millibits.BIT;

    public MatchModel {
        Map<Field, Map<Level, Integer>> copy = new EnumMap<>(Field.class);
        weights.forEach((field, levels) -> copy.put(field, Map.copyOf(levels)));
        weights = Map.copyOf(copy);
    }

    /** The model of the live hub, for Dutch registrations. The reasons stand at each weight in {@link LiveWeights}. */
    public static MatchModel live() {
        return new MatchModel("live-3", LiveWeights.PRIOR, LiveWeights.weights(), LiveWeights.frequencies());
    }

    /** A dense table for scoring, indexed by the ordinals of field and level. */
    int[][] table() {
        int[][] table = new int[Field.ALL.length][Level.ALL.length];
        weights.forEach(
                (field, levels) -> levels.forEach((level, weight) -> table[field.ordinal()][level.ordinal()] = weight));
        return table;
    }
}
