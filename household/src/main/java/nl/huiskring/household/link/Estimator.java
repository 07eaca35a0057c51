package nl.huiskring.household.link;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
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
    private static final long SEED = 42;
    private static final int ITERATIONS = 200;
    private static final double SETTLED = 1e-5;
    private static final double ASSUMED_RECALL = 0.6;

    private final Features[] rows;
    private final double allPairs;
    private final Map<Long, Integer> blocked;
    private final Distribution random;

    /** @param allPairs how many pairs there are to compare, blocked or not */
    Estimator(Features[] rows, long[] patterns, double allPairs) {
        this.rows = rows;
        this.allPairs = allPairs;
        this.blocked = count(patterns);
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

    private static Map<Long, Integer> count(long[] patterns) {
        Map<Long, Integer> counts = new TreeMap<>();
        for (long pattern : patterns) {
            counts.merge(pattern, 1, Integer::sum);
        }
        return counts;
    }

    private Distribution randomPairs() {
        Distribution distribution = new Distribution();
        Random chance = new Random(SEED);
        int n = rows.length;
        long all = (long) n * (n - 1) / 2;
        if (all <= RANDOM_PAIRS) {
            for (int i = 0; i < n; i++) {
                for (int j = i + 1; j < n; j++) {
                    distribution.add(Comparison.of(rows[i], rows[j]), 1);
                }
            }
            return distribution;
        }
        for (int i = 0; i < RANDOM_PAIRS; i++) {
            int a = chance.nextInt(n);
            int b = chance.nextInt(n - 1);
            distribution.add(Comparison.of(rows[a], rows[b < a ? b : b + 1]), 1);
        }
        return distribution;
    }

    /** Pairs that nobody would doubt, less those that chance alone would give. */
    private double certainPairs() {
        double found = blocked.entrySet().stream()
                .filter(entry -> Certainty.isCertain(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
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
