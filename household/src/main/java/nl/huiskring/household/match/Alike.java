package nl.huiskring.household.match;

import nl.huiskring.household.name.Similarity;

/** How much two texts are alike: a slip of the pen apart, or nearly the same letters. */
final class Alike {
    private static final int MOST = 920;
    private static final int ENOUGH = 820;
    private static final int SHORTEST_FOR_EDIT = 4;

    private Alike() {}

    /** Of two texts that are known and not equal: close, fuzzy or differs. */
    static Level alike(String a, String b) {
        if (!Similarity.mayReach(ENOUGH, a, b)) {
            return isOneEdit(a, b) ? Level.CLOSE : Level.DIFFERS;
        }
        if (isClose(a, b)) {
            return Level.CLOSE;
        }
        return Similarity.jaroWinkler(a, b) >= ENOUGH ? Level.FUZZY : Level.DIFFERS;
    }

    /** Whether one edit, or nearly the same letters, make them one. */
    static boolean isClose(String a, String b) {
        return isOneEdit(a, b) || nearly(a, b);
    }

    /** Whether they have nearly the same letters. */
    static boolean nearly(String a, String b) {
        return Similarity.mayReach(MOST, a, b) && Similarity.jaroWinkler(a, b) >= MOST;
    }

    private static boolean isOneEdit(String a, String b) {
        return Math.min(a.length(), b.length()) >= SHORTEST_FOR_EDIT && Similarity.withinOneEdit(a, b);
    }

    /** Of two texts that may be empty or equal. */
    static Level text(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Level.MISSING;
        }
        if (a.equals(b)) {
            return Level.EXACT;
        }
        return alike(a, b);
    }

    /** Of two numbers or addresses, in which only a slip leaves a trace. */
    static Level slip(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Level.MISSING;
        }
        if (a.equals(b)) {
            return Level.EXACT;
        }
        return Similarity.withinOneEdit(a, b) ? Level.CLOSE : Level.DIFFERS;
    }
}
