package nl.huiskring.household.name;

/** Distance of short strings, without allocation. Strings beyond 64 characters count by their first 64. */
public final class Similarity {
    private static final int LONGEST = 64;
    private static final int COMMON_PREFIX = 4;
    private static final int PLAIN = 128;
    /** Of each thread; all zero between two comparisons. */
    private static final ThreadLocal<long[]> PLACES = ThreadLocal.withInitial(() -> new long[PLAIN]);

    private Similarity() {}

    /** Jaro-Winkler similarity in thousandths (Winkler 1990: prefix of at most four, scale 0.1). */
    public static int jaroWinkler(String first, String second) {
        int m = Math.min(first.length(), LONGEST);
        int n = Math.min(second.length(), LONGEST);
        if (m == 0 || n == 0) {
            return m == n ? 1000 : 0;
        }
        int window = Math.max(0, Math.max(m, n) / 2 - 1);
        long[] places = PLACES.get();
        note(places, second, n);
        long taken = 0;
        long matched = 0;
        for (int i = 0; i < m; i++) {
            long fitting = at(places, second, n, first.charAt(i)) & around(i, window) & ~taken;
            if (fitting != 0) {
                taken |= Long.lowestOneBit(fitting);
                matched |= 1L << i;
            }
        }
        forget(places, second, n);
        int common = Long.bitCount(matched);
        if (common == 0) {
            return 0;
        }
        double half = halfTranspositions(first, second, matched, taken) / 2.0;
        double jaro = ((double) common / m + (double) common / n + (common - half) / common) / 3;
        return (int) Math.round(1000 * (jaro + 0.1 * prefix(first, second) * (1 - jaro)));
    }

    /** Notes where each plain letter stands, a bit for each place. */
    private static void note(long[] places, String text, int length) {
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < PLAIN) {
                places[c] |= 1L << i;
            }
        }
    }

    private static void forget(long[] places, String text, int length) {
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < PLAIN) {
                places[c] = 0;
            }
        }
    }

    /** Where a letter stands in a text of which the plain letters were noted. */
    private static long at(long[] places, String text, int length, char letter) {
        if (letter < PLAIN) {
            return places[letter];
        }
        long found = 0;
        for (int i = 0; i < length; i++) {
            found |= text.charAt(i) == letter ? 1L << i : 0;
        }
        return found;
    }

    /** The places that are no further away than the window. */
    private static long around(int place, int window) {
        long to = place + window >= LONGEST - 1 ? -1L : (1L << (place + window + 1)) - 1;
        return to & (-1L << Math.max(0, place - window));
    }

    /**
     * Whether the Jaro-Winkler similarity may reach so many thousandths, judged by which letters occur. Much cheaper than the
     * similarity itself, and never false where that reaches it.
     */
    public static boolean mayReach(int least, String first, String second) {
        int m = Math.min(first.length(), LONGEST);
        int n = Math.min(second.length(), LONGEST);
        if (m == 0 || n == 0) {
            return true;
        }
        int letters = letters(first, m);
        int others = letters(second, n);
        int common = Math.min(m - Integer.bitCount(letters & ~others), n - Integer.bitCount(others & ~letters));
        double jaro = ((double) common / m + (double) common / n + 1) / 3;
        return 1000 * (jaro + 0.1 * prefix(first, second) * (1 - jaro)) + 0.5 >= least;
    }

    /** A bit for each letter; letters that share a bit make the judgement weaker, never wrong. */
    private static int letters(String text, int length) {
        int letters = 0;
        for (int i = 0; i < length; i++) {
            letters |= 1 << text.charAt(i);
        }
        return letters;
    }

    private static int halfTranspositions(String first, String second, long matched, long taken) {
        int differing = 0;
        long restOfSecond = taken;
        for (long rest = matched; rest != 0; rest &= rest - 1) {
            char c = first.charAt(Long.numberOfTrailingZeros(rest));
            if (c != second.charAt(Long.numberOfTrailingZeros(restOfSecond))) {
                differing++;
            }
            restOfSecond &= restOfSecond - 1;
        }
        return differing;
    }

    private static int prefix(String first, String second) {
        int longest = Math.min(COMMON_PREFIX, Math.min(first.length(), second.length()));
        int common = 0;
        while (common < longest && first.charAt(common) == second.charAt(common)) {
            common++;
        }
        return common;
    }

    /** Whether two insertions, deletions or replacements, at most, make them equal (a swap of neighbours counts as two). */
    public static boolean withinTwoEdits(String first, String second) {
        int difference = first.length() - second.length();
        return Math.abs(difference) <= 2 && remaining(first, 0, second, 0, 2);
    }

    private static boolean remaining(String first, int from, String second, int fromSecond, int edits) {
        int i = from;
        int j = fromSecond;
        while (i < first.length() && j < second.length() && first.charAt(i) == second.charAt(j)) {
            i++;
            j++;
        }
        int left = first.length() - i;
        int leftOfSecond = second.length() - j;
        if (left == 0 || leftOfSecond == 0) {
            return left + leftOfSecond <= edits;
        }
        return edits > 0
                && (remaining(first, i + 1, second, j + 1, edits - 1)
                        || remaining(first, i + 1, second, j, edits - 1)
                        || remaining(first, i, second, j + 1, edits - 1));
    }

    /** Whether one insertion, deletion, replacement or swap of neighbours, at most, makes them equal. */
    public static boolean withinOneEdit(String first, String second) {
        if (Math.abs(first.length() - second.length()) > 1) {
            return false;
        }
        if (first.length() > second.length()) {
            return withinOneEdit(second, first);
        }
        int i = 0;
        while (i < first.length() && first.charAt(i) == second.charAt(i)) {
            i++;
        }
        if (i == first.length()) {
            return true;
        }
        if (first.length() < second.length()) {
            return first.regionMatches(i, second, i + 1, first.length() - i);
        }
        int rest = first.length() - i - 1;
        if (first.regionMatches(i + 1, second, i + 1, rest)) {
            return true;
        }
        return rest > 0
                && first.charAt(i) == second.charAt(i + 1)
                && first.charAt(i + 1) == second.charAt(i)
                && first.regionMatches(i + 2, second, i + 2, rest - 1);
    }
}
