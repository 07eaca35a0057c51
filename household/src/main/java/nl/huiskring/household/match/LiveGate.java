package nl.huiskring.household.match;

/** What the live hub would do with one pair by itself, for measuring a file with its thresholds. */
public final class LiveGate {
    private LiveGate() {}

    /** Whether a pair that was compared and weighed would be linked without a person: evidence, two kinds of it, no veto. */
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
