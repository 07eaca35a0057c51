package nl.huiskring.bench.traps;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** How names differ, and how they are misspelled. */
final class Spelling {
    private static final List<String> SAME_SOUND = List.of(
            "s/z", "z/s", "i/y", "y/i", "k/c", "c/k", "n/nn", "l/ll", "a/aa", "e/ee", "o/oo", "t/d", "f/v", "ie/i");
    private static final String LETTERS = "abdefgijklmnoprstuvz";
    /** Two names of one initial differ by so many letters at least, or they would be one letter off, or nearly. */
    private static final int APART = 3;

    private Spelling() {}

    static boolean otherInitial(Inhabitant one, Inhabitant other) {
        return initial(one.given().getFirst()) != initial(other.given().getFirst())
                && initial(one.call()) != initial(other.call())
                && initial(one.given().getFirst()) != initial(other.call())
                && initial(one.call()) != initial(other.given().getFirst())
                && !mayBeOne(one, other);
    }

    /** The same first letter, but clearly two names, in full and in daily life. */
    static boolean sameInitialOnly(Inhabitant one, Inhabitant other) {
        String name = one.given().getFirst();
        String another = other.given().getFirst();
        return initial(name) == initial(another)
                && initial(one.call()) == initial(other.call())
                && distance(name, another) >= APART
                && distance(one.call(), other.call()) >= APART
                && !name.startsWith(another)
                && !another.startsWith(name)
                && !mayBeOne(one, other);
    }

    private static boolean mayBeOne(Inhabitant one, Inhabitant other) {
        return NameSupply.of(one.origin())
                .mayBeOne(one.given().getFirst(), other.given().getFirst());
    }

    /** A name of its own, one letter more, less or otherwise; the first letter stays. Half of them sound the same. */
    static String letterOff(String name, RandomGenerator random) {
        if (random.nextBoolean()) {
            String[] sound = SAME_SOUND.get(random.nextInt(SAME_SOUND.size())).split("/");
            int at = name.indexOf(sound[0], 1);
            return at < 0 ? name : name.substring(0, at) + sound[1] + name.substring(at + sound[0].length());
        }
        int at = 1 + random.nextInt(name.length() - 1);
        String letter = letter(random);
        return switch (random.nextInt(3)) {
            case 0 -> name.substring(0, at) + letter + name.substring(at);
            case 1 -> name.substring(0, at) + name.substring(at + 1);
            default -> name.substring(0, at) + letter + name.substring(at + 1);
        };
    }

    /** A slip of the pen: two letters swapped, one left out, doubled, or hit beside; may give the name itself. */
    static String slip(String name, RandomGenerator random) {
        int at = random.nextInt(name.length() - 1);
        return switch (random.nextInt(4)) {
            case 0 -> name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
            case 1 -> name.substring(0, at + 1) + name.substring(at + 2);
            case 2 -> name.substring(0, at + 1) + name.substring(at);
            default -> name.substring(0, at + 1) + letter(random) + name.substring(at + 2);
        };
    }

    /** Whether a system that knows no marks on letters writes both the same, as Michał and Michal. */
    static boolean sameWithoutMarks(String one, String other) {
        return Writer.withoutMarks(one).equals(Writer.withoutMarks(other));
    }

    /** Levenshtein, without regard to case. */
    static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }

    private static String letter(RandomGenerator random) {
        int at = random.nextInt(LETTERS.length());
        return LETTERS.substring(at, at + 1);
    }

    private static char initial(String name) {
        return Character.toLowerCase(name.charAt(0));
    }
}
