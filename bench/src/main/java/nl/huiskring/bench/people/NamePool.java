package nl.huiskring.bench.people;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Names from common to rare: the n-th is drawn with a chance in proportion to 1 / (n + flatness), the shape of Dutch name counts.
 * The commonest are real, the rest are put together from syllables.
 */
final class NamePool {
    private static final String[] STARTS = {
        "Aal", "Bal", "Ber", "Bou", "Brou", "Cla", "Dek", "Does", "Dui", "Els", "Gees", "Gro", "Haan", "Heu", "Hoek",
                "Jon",
        "Kla", "Koe", "Kui", "Lan", "Lee", "Mee", "Nie", "Oos", "Pol", "Ree", "Schaa", "Sloo", "Spij", "Ter", "Vee",
                "Ver",
        "Vlie", "Wes", "Wij", "Zand", "Zwij"
    };
    private static final String[] MIDDLES = {
        "ber", "del", "den", "der", "gel", "hoe", "ken", "kel", "len", "mel", "nen", "pen", "rin", "sel", "ster", "ten",
        "ver", "wel", "zen"
    };
    private static final String[] ENDS = {
        "aar", "berg", "boom", "bosch", "broek", "dam", "dijk", "hof", "horst", "huis", "ing", "inga", "ker", "kamp",
        "laar", "man", "mans", "meijer", "ma", "sen", "stra", "veld", "vis", "wijk", "zoon"
    };

    private static final int SHORT = 500;
    private static final int MEDIUM = 12_000;

    private final List<String> names;
    private final double flatness;

    NamePool(List<String> common, int size, double flatness, long seed) {
        this.flatness = flatness;
        Random random = new Random(seed);
        Set<String> made = new LinkedHashSet<>(common);
        while (made.size() < size) {
            made.add(pick(STARTS, random) + middle(made.size(), random) + pick(ENDS, random));
        }
        this.names = List.copyOf(made);
    }

    /** Rare names are longer. */
    private static String middle(int rank, Random random) {
        String one = rank < SHORT ? "" : pick(MIDDLES, random);
        return rank < MEDIUM ? one : one + pick(MIDDLES, random);
    }

    String draw(Random random) {
        double reach = (names.size() + flatness) / flatness;
        int rank = (int) (flatness * Math.pow(reach, random.nextDouble()) - flatness);
        return names.get(Math.min(rank, names.size() - 1));
    }

    /** All names, the commonest first. */
    List<String> all() {
        return names;
    }

    private static String pick(String[] parts, Random random) {
        return parts[random.nextInt(parts.length)];
    }
}
