package nl.huiskring.household.link;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.huiskring.household.match.Comparison;
import nl.huiskring.household.match.Features;
import nl.huiskring.household.match.Field;
import nl.huiskring.household.match.Level;
import nl.huiskring.household.match.MatchModel;
import nl.huiskring.household.match.Millibits;
import nl.huiskring.household.match.Pattern;

/**
 * Estimates a model from a file without knowing the truth (matching.md 5.4): m by expectation maximisation over the patterns of
 * blocked pairs, u from random pairs. Three guards: the share of matches is bounded by what certain pairs suggest; more agreement
 * never weighs less; a level that the file does not show keeps the weight of the live model. Fixed seed and order.
 */
final class Estimator {
    private static final int RANDOM_PAIRS = 1_000_000;
    private static final int CHUNKS = 100;
    private static final int ROWS_OF_CHUNK = 142;
    private static final long SEED = 42;
    private static final int ITERATIONS = 200;
    private static final double SETTLED = 1e-5;
    private static final double ASSUMED_RECALL = 0.6;

    private final Features[] rows;
    private final double allPairs;
    private final PatternCounts blocked;
    private final Distribution random;

    /** @param allPairs how many pairs there are to compare, blocked or not */
    Estimator(Features[] rows, long[] patterns, double allPairs) {
        this.rows = rows;
        this.allPairs = allPairs;
        this.blocked = PatternCounts.of(patterns);
        this.random = randomPairs();
    }

    MatchModel model() {
        // No further than a factor of two from what the certain pairs suggest: thin files lead the estimation astray.
        double likely = Math.max(1, certainPairs() / ASSUMED_RECALL);
        Mixture mixture = new Mixture(blocked, random, allPairs, likely / 2, likely * 2);
        mixture.settle(ITERATIONS, SETTLED);
        Map<Field, Map<Level, Integer>> weights =
                new EnumMap<>(MatchModel.live().weights());
        for (Field field : Field.values()) {
            if (random.isKnown(field)) {
                weights.put(field, weights(field, mixture));
            }
        }
        double share = mixture.share();
        return new MatchModel("file", Millibits.of(share / (1 - share)), weights, FileFrequencies.of(rows));
    }

    private Distribution randomPairs() {
        long n = rows.length;
        boolean all = n * (n - 1) / 2 <= RANDOM_PAIRS;
        PatternCounts counts = IntStream.range(0, all ? rows.length : CHUNKS)
                .parallel()
                .mapToObj(all ? this::pairsWith : this::chunk)
                .reduce(
                        new PatternCounts(),
                        (a, b) -> new PatternCounts().with(a).with(b));
        return Distribution.of(counts);
    }

    private PatternCounts pairsWith(int row) {
        PatternCounts counts = new PatternCounts();
        for (int other = row + 1; other < rows.length; other++) {
            counts.add(Comparison.of(rows[row], rows[other]), 1);
        }
        return counts;
    }

    /**
     * All pairs of some random rows: as good as random pairs, and the few rows stay near the processor. Each chunk has a seed of its
     * own, so that it does not matter which thread takes it.
     */
    private PatternCounts chunk(int chunk) {
        Random chance = new Random(SEED + chunk);
        int[] chosen =
                chance.ints(0, rows.length).distinct().limit(ROWS_OF_CHUNK).toArray();
        PatternCounts counts = new PatternCounts();
        for (int i = 0; i < chosen.length; i++) {
            for (int j = i + 1; j < chosen.length; j++) {
                counts.add(Comparison.of(rows[chosen[i]], rows[chosen[j]]), 1);
            }
        }
        return counts;
    }

    /** Pairs that nobody would doubt, less those that chance alone would give. */
    private double certainPairs() {
        double found = LongStream.of(blocked.patterns())
                .filter(Certainty::isCertain)
                .map(blocked::count)
                .sum();
        double chance = Certainty.byChance(random) * allPairs;
        return Math.max(found - chance, found / 10);
    }

    private Map<Level, Integer> weights(Field field, Mixture mixture) {
        Map<Level, Integer> weights = new EnumMap<>(Level.class);
        weights.putAll(MatchModel.live().weights().getOrDefault(field, Map.of()));
        Monotone monotone = new Monotone();
        for (Level level : Level.values()) {
            if (level != Level.MISSING && isObserved(field, level, mixture)) {
                double m = mixture.ofMatches(field, level);
                double u = mixture.ofOthers(field, level);
                if (level == Level.SWAPPED) {
                    weights.put(level, capped(m / u));
                } else {
                    monotone.add(level, m, u);
                }
            }
        }
        monotone.ratios().forEach((level, ratio) -> weights.put(level, capped(ratio)));
        return weights;
    }

    private boolean isObserved(Field field, Level level, Mixture mixture) {
        return mixture.matchesWith(field, level) >= 1 || random.count(field, level) >= 1;
    }

    private static int capped(double ratio) {
        return Math.clamp(Millibits.of(ratio), MatchModel.LEAST, MatchModel.MOST);
    }

    /** Pairs that nobody would doubt. */
    private static final class Certainty {
        private static final List<Field> KEYS = List.of(Field.NUMBER, Field.EMAIL, Field.PHONE);

        private Certainty() {}

        static boolean isCertain(long pattern) {
            boolean names = at(pattern, Field.GIVEN, Level.CLOSE) && at(pattern, Field.FAMILY, Level.CLOSE);
            boolean birth = at(pattern, Field.BIRTH, Level.CLOSE);
            boolean key = KEYS.stream().anyMatch(field -> at(pattern, field, Level.EXACT));
            boolean oneName = at(pattern, Field.GIVEN, Level.EXACT) || at(pattern, Field.FAMILY, Level.EXACT);
            return (names && birth && exact(pattern) >= 2) || (key && (birth || names) && (oneName || birth));
        }

        private static int exact(long pattern) {
            return (at(pattern, Field.GIVEN, Level.EXACT) ? 1 : 0)
                    + (at(pattern, Field.FAMILY, Level.EXACT) ? 1 : 0)
                    + (at(pattern, Field.BIRTH, Level.EXACT) ? 1 : 0);
        }

        /** How often unrelated pairs agree on name and birth date, if the three were independent. */
        static double byChance(Distribution random) {
            double given = random.shareFrom(Field.GIVEN, Level.CLOSE);
            double family = random.shareFrom(Field.FAMILY, Level.CLOSE);
            return given * family * random.shareFrom(Field.BIRTH, Level.CLOSE);
        }

        private static boolean at(long pattern, Field field, Level level) {
            return Pattern.level(pattern, field).atLeast(level);
        }
    }
}
