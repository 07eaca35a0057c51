package nl.huiskring.household.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The bits of {@link Similarity} against the definition of Jaro and Winkler, letter by letter. */
class SimilarityTest {
    private static final int PAIRS = 100_000;
    private static final long SEED = 20_261_201L;
    private static final int LONGEST = 64;

    private final Random random = new Random(SEED);

    @Test
    void agreesWithTheDefinition() {
        for (int i = 0; i < PAIRS; i++) {
            String one = text("abcde");
            String other = text("abcdé");
            assertThat(Similarity.jaroWinkler(one, other))
                    .as("%s and %s, seed %d", one, other, SEED)
                    .isEqualTo(defined(one, other));
        }
    }

    private String text(String letters) {
        int most = random.nextInt(10) == 0 ? LONGEST : 12;
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }

    private static int defined(String one, String other) {
        int m = one.length();
        int n = other.length();
        if (m == 0 || n == 0) {
            return m == n ? 1000 : 0;
        }
        boolean[] taken = new boolean[n];
        StringBuilder ofOne = new StringBuilder();
        int window = Math.max(0, Math.max(m, n) / 2 - 1);
        for (int i = 0; i < m; i++) {
            for (int j = Math.max(0, i - window); j <= Math.min(n - 1, i + window); j++) {
                if (!taken[j] && one.charAt(i) == other.charAt(j)) {
                    taken[j] = true;
                    ofOne.append(one.charAt(i));
                    break;
                }
            }
        }
        StringBuilder ofOther = new StringBuilder();
        for (int j = 0; j < n; j++) {
            ofOther.append(taken[j] ? other.substring(j, j + 1) : "");
        }
        int common = ofOne.length();
        if (common == 0) {
            return 0;
        }
        int wrong = 0;
        for (int i = 0; i < common; i++) {
            wrong += ofOne.charAt(i) == ofOther.charAt(i) ? 0 : 1;
        }
        double jaro = ((double) common / m + (double) common / n + (common - wrong / 2.0) / common) / 3;
        int prefix = 0;
        while (prefix < Math.min(4, Math.min(m, n)) && one.charAt(prefix) == other.charAt(prefix)) {
            prefix++;
        }
        return (int) Math.round(1000 * (jaro + 0.1 * prefix * (1 - jaro)));
    }
}
