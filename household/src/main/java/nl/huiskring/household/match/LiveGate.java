package nl.huiskring.household.match;

/** What the live hub would do with one pair by itself, for measuring a file with its thresholds. */
public final class LiveGate {
    private LiveGate() {}

    /** Whether two records would be linked without a person: evidence, two kinds of it, no veto. */
    public static boolean links(Scorer scorer, Features a, Features b) {
        long pattern = Comparison.of(a, b);
        return links(pattern, scorer.weight(pattern, a, b), a, b);
    }

    /** The same of a pair that was compared and weighed. */
    public static boolean links(long pattern, int weight, Features a, Features b) {
        if (weight < Matcher.LINK) {
            return false;
        }
        if (Pattern.level(pattern, Field.NUMBER) == Level.EXACT) {
            return Identity.confirmsNumber(pattern);
        }
        return Vetoes.live(pattern, a.birth(), b.birth()).isEmpty() && Identity.twoKindsAgree(pattern);
    }
}
