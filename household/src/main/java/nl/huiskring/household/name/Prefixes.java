package nl.huiskring.household.name;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Voorvoegsels (RvIG Landelijke Tabel 36), the longest first. A given voorvoegsel need not stand in the table. */
public final class Prefixes {
    private static final int LONGEST = 4;
    private static final Set<String> TABLE = WordLists.lines("prefixes.txt").stream()
            .flatMap(line -> Arrays.stream(line.split(",")))
            .map(String::strip)
            .collect(Collectors.toUnmodifiableSet());

    private Prefixes() {}

    /**
     * A family name without its voorvoegsel.
     *
     * @param prefix the voorvoegsel with its words joined, or empty
     * @param family the rest with its words joined
     */
    public record Split(String prefix, String family) {
        /** Both together, as they are often keyed: {@code vandenberg}. */
        public String fused() {
            return prefix + family;
        }

        @Override
        public String toString() {
            return "Split[*]";
        }
    }

    /** Splits off what the sender calls the voorvoegsel, and any that it left in the family name. */
    public static Split split(String statedPrefix, String family) {
        String stated = Letters.joined(statedPrefix);
        String[] words = Letters.fold(family).split(" ");
        int taken = prefixWords(words);
        String found = join(words, 0, taken);
        String rest = join(words, taken, words.length);
        return new Split(stated.isEmpty() ? found : stated, rest);
    }

    private static int prefixWords(String[] words) {
        for (int count = Math.min(LONGEST, words.length - 1); count > 0; count--) {
            if (TABLE.contains(String.join(" ", Arrays.copyOf(words, count)))) {
                return count;
            }
        }
        return 0;
    }

    private static String join(String[] words, int from, int to) {
        return String.join("", Arrays.copyOfRange(words, from, to));
    }
}
