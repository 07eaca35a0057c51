package nl.huiskring.household.name;

import java.util.Set;
import java.util.TreeSet;

/**
 * Skeleton of a name for finding it again: how it sounds to a Dutch clerk, and how it sounds where it came from (Turkish, Polish,
 * Arabic). Vowels after the first letter are left out. Two names that share a code are worth comparing, no more.
 */
public final class NameCode {
    private static final String[][] DUTCH = {
        {"sch", "sg"}, {"ch", "g"}, {"ij", "y"}, {"ei", "y"}, {"ey", "y"}, {"auw", "ou"}, {"ouw", "ou"}, {"au", "ou"},
        {"ae", "aa"}, {"ck", "k"}, {"gh", "g"}, {"ph", "f"}, {"th", "t"}, {"x", "ks"}, {"q", "k"}, {"ce", "se"},
        {"ci", "si"}, {"cy", "sy"}, {"c", "k"}, {"z", "s"}
    };
    private static final String[][] ORIGIN = {
        {"oglu", "olu"},
        {"dj", "j"},
        {"sch", "s"},
        {"sj", "s"},
        {"sh", "s"},
        {"sz", "s"},
        {"cz", "s"},
        {"rz", "s"},
        {"tj", "s"},
        {"kh", "h"},
        {"ch", "h"},
        {"gh", "h"},
        {"ij", "y"},
        {"ck", "k"},
        {"ph", "f"},
        {"th", "t"},
        {"w", "f"},
        {"v", "f"},
        {"q", "k"},
        {"c", "k"},
        {"x", "ks"},
        {"z", "s"}
    };

    private static final String[][] LONG_VOWELS = {
        {"ou", "u"}, {"oe", "u"}, {"oo", "u"}, {"ee", "i"}, {"ie", "i"}, {"aa", "a"}
    };

    private NameCode() {}

    /** The Dutch reading and, where it differs, the reading of origin; empty for an empty name. */
    public static Set<String> of(String joinedName) {
        if (joinedName.isEmpty()) {
            return Set.of();
        }
        Set<String> codes = new TreeSet<>();
        codes.add(dutch(joinedName));
        codes.add(origin(joinedName));
        return codes;
    }

    /** How a Dutch clerk hears it. */
    public static String dutch(String joinedName) {
        String text = joinedName.endsWith("sch") ? joinedName.substring(0, joinedName.length() - 2) : joinedName;
        if (text.startsWith("v")) {
            text = "f" + text.substring(1);
        }
        return skeleton(replace(text, DUTCH));
    }

    private static String origin(String joinedName) {
        String text = replace(joinedName, ORIGIN);
        return skeleton(text.startsWith("y") ? "j" + text.substring(1) : longVowel(text));
    }

    /** Long vowels that one clerk writes double and another single: Ouali and Uali, Eemad and Imad. */
    private static String longVowel(String text) {
        for (String[] vowel : LONG_VOWELS) {
            if (text.startsWith(vowel[0])) {
                return vowel[1] + text.substring(2);
            }
        }
        return text;
    }

    private static String replace(String text, String[][] rules) {
        String result = text;
        for (String[] rule : rules) {
            result = result.replace(rule[0], rule[1]);
        }
        return result;
    }

    private static String skeleton(String text) {
        StringBuilder code = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean silent = i > 0 && (isVowel(c) || (c == 'h' && !isVowel(text.charAt(i - 1))));
            if (!silent && (code.isEmpty() || code.charAt(code.length() - 1) != c)) {
                code.append(c);
            }
        }
        return endsHard(code.toString());
    }

    /** At the end of a word dt, d and t sound the same. */
    private static String endsHard(String code) {
        int end = code.length();
        while (end > 1 && (code.charAt(end - 1) == 'd' || code.charAt(end - 1) == 't')) {
            end--;
        }
        return end == code.length() ? code : code.substring(0, end) + "t";
    }

    private static boolean isVowel(char c) {
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
    }
}
