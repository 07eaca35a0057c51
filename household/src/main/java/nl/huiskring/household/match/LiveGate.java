package nl.huiskring.household.match;

/** What the live hub would do with one pair by itself, for measuring a file with its thresholds. */
public final class LiveGate {
    private LiveGate() {}

    /** Whether two records would be linked without a person: evidence, two kinds of it, no veto. */
    public static boolean links(Scorer scorer, Features a, Features b) {
        long pattern = Comparison.of(a, b);
        if (scorer.weight(pattern, a, b) < Matcher.LINK) {
            return false;
        }
        if (Pattern.level(pattern, Field.NUMBER) == Level.EXACT) {
            return Identity.confirmsNumber(pattern);
        }
        return Vetoes.live(pattern, a.birth(), b.birth()).isEmpty() && Identity.twoKindsAgree(pattern);
    }
}
