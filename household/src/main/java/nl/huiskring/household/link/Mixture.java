package nl.huiskring.household.link;

import java.util.stream.LongStream;
import nl.huiskring.household.match.Field;
import nl.huiskring.household.match.Level;
import nl.huiskring.household.match.Pattern;

/**
 * Expectation maximisation over two kinds of pairs, matches and others, with fields independent within each kind. How the others
 * look is known from random pairs; how the matches look, and how many there are, is estimated. Pairs that were not blocked are
 * taken for others, so that the blocked ones are judged by the very model that will score them.
 */
final class Mixture {
    private static final double SMOOTHING = 0.1;
    private static final double NEVER = 1e-12;
    private static final double LEAST_WRONG = 0.02;
    private static final Field[] FIELDS = Field.values();

    private final long[] patterns;
    private final double[] counts;
    private final double allPairs;
    private final Distribution others;
    private final double least;
    private final double most;
    private Distribution matches = agreeing();
    private double share;

    /**
     * @param least fewest matches that are plausible
     * @param most the most; without bounds, pairs of one common name are taken for matches wherever names are nearly all there is
     */
    Mixture(PatternCounts blocked, Distribution random, double allPairs, double least, double most) {
        this.patterns = blocked.patterns();
        this.counts = LongStream.of(patterns).mapToDouble(blocked::count).toArray();
        this.allPairs = allPairs;
        this.others = random;
        this.least = Math.clamp(least / allPairs, NEVER, 0.5);
        this.most = Math.clamp(most / allPairs, this.least, 0.5);
        this.share = Math.sqrt(this.least * this.most);
    }

    void settle(int iterations, double settled) {
        double before = -1;
        for (int i = 0; i < iterations && Math.abs(share - before) > settled * share; i++) {
            before = share;
            step();
        }
    }

    private void step() {
        Distribution next = new Distribution();
        double[][] evidence = evidence();
        double sum = 0;
        for (int i = 0; i < patterns.length; i++) {
            double expected = belief(patterns[i], evidence) * counts[i];
            next.add(patterns[i], expected);
            sum += expected;
        }
        matches = next;
        share = Math.clamp(sum / allPairs, least, most);
    }

    private double[][] evidence() {
        double[][] evidence = new double[FIELDS.length][Level.values().length];
        for (Field field : FIELDS) {
            for (Level level : Level.values()) {
                evidence[field.ordinal()][level.ordinal()] =
                        level == Level.MISSING ? 0 : StrictMath.log(ofMatches(field, level) / ofOthers(field, level));
            }
        }
        return evidence;
    }

    private double belief(long pattern, double[][] evidence) {
        double logOdds = StrictMath.log(share / (1 - share));
        for (Field field : FIELDS) {
            logOdds += evidence[field.ordinal()][Pattern.level(pattern, field).ordinal()];
        }
        return 1 / (1 + StrictMath.exp(-logOdds));
    }

    /**
     * Share of a level among matches. In any file some field of one person is now and then wholly wrong; an estimation that believes
     * otherwise proves itself right, for it then finds no such pair.
     */
    double ofMatches(Field field, Level level) {
        double found = matches.share(field, level, SMOOTHING);
        return level == Level.DIFFERS ? Math.max(found, LEAST_WRONG) : found;
    }

    /**
     * Share of a level among the others. Random pairs hold matches too, and in a small file with many copies those are most of the
     * agreements, so they are taken out; never more than all but a twentieth, for the shares are estimates.
     */
    double ofOthers(Field field, Level level) {
        double seen = others.share(field, level, SMOOTHING);
        return Math.max((seen - share * ofMatches(field, level)) / (1 - share), seen / 20);
    }

    double matchesWith(Field field, Level level) {
        return matches.count(field, level);
    }

    /** Share of matches among all pairs. */
    double share() {
        return share;
    }

    /** Where it starts: matches mostly agree. */
    private static Distribution agreeing() {
        Distribution start = new Distribution();
        double[] usual = {0, 5, 2, 4, 5, 7, 5, 70, 1};
        for (Level level : Level.values()) {
            for (Field field : FIELDS) {
                if (level != Level.MISSING) {
                    start.add(Pattern.of(field, level), usual[level.ordinal()]);
                }
            }
        }
        return start;
    }
}
