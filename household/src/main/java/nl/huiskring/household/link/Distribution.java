package nl.huiskring.household.link;

import nl.huiskring.household.match.Field;
import nl.huiskring.household.match.Level;
import nl.huiskring.household.match.Pattern;

/** How often each level of each field occurs among some pairs; pairs may count in part. */
final class Distribution {
    private static final Field[] FIELDS = Field.values();
    private static final Level[] LEVELS = Level.values();

    private final double[][] counts = new double[FIELDS.length][LEVELS.length];
    private final double[] known = new double[FIELDS.length];

    static Distribution of(PatternCounts counts) {
        Distribution distribution = new Distribution();
        for (long pattern : counts.patterns()) {
            distribution.add(pattern, counts.count(pattern));
        }
        return distribution;
    }

    void add(long pattern, double weight) {
        for (int field = 0; field < FIELDS.length; field++) {
            Level level = Pattern.level(pattern, FIELDS[field]);
            if (level != Level.MISSING) {
                counts[field][level.ordinal()] += weight;
                known[field] += weight;
            }
        }
    }

    boolean isKnown(Field field) {
        return known[field.ordinal()] > 0;
    }

    double count(Field field, Level level) {
        return counts[field.ordinal()][level.ordinal()];
    }

    /** Share of a level among the pairs of which the field is known, never zero. */
    double share(Field field, Level level, double smoothing) {
        int levels = LEVELS.length - 1;
        return (count(field, level) + smoothing) / (known[field.ordinal()] + smoothing * levels);
    }

    /** Share of this level and all better ones. */
    double shareFrom(Field field, Level least) {
        double sum = 0;
        for (Level level : LEVELS) {
            sum += level.atLeast(least) ? count(field, level) : 0;
        }
        return known[field.ordinal()] == 0 ? 0 : sum / known[field.ordinal()];
    }
}
