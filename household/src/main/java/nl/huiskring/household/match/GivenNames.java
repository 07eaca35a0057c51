package nl.huiskring.household.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.huiskring.household.name.CallNames;
import nl.huiskring.household.name.Letters;
import nl.huiskring.household.name.NameCode;

/**
 * Given names of one record, folded and cut: {@code "Jan P."} is jan, with the initials jp. Capitals without a vowel are no name
 * but initials: {@code "JP"} and {@code "J.P."} are the same.
 *
 * @param codes under which the person can be found; none for initials
 */
record GivenNames(
        String first,
        String whole,
        List<String> words,
        String initials,
        int[] callNames,
        String code,
        List<String> codes) {
    static final GivenNames NONE = new GivenNames("", "", List.of(), "", new int[0], "", List.of());
    private static final int MOST_INITIALS = 5;
    /** One initial of two or three letters. */
    private static final Set<String> THICK = Set.of("th", "ch", "chr", "ph", "st", "ij");

    static GivenNames of(Optional<String> text, Optional<String> separateInitials) {
        List<String> words = text.map(GivenNames::words).orElse(List.of());
        List<String> letters = separateInitials
                .map(initials -> letters(Letters.fold(initials)))
                .orElse(List.of());
        if (words.isEmpty() && letters.isEmpty()) {
            return NONE;
        }
        List<String> names = words.isEmpty() ? letters : words;
        String first = names.getFirst();
        boolean name = first.length() > 1;
        return new GivenNames(
                first,
                String.join("", names),
                names,
                initials(letters.isEmpty() ? names : letters),
                CallNames.lines(first),
                NameCode.dutch(first),
                name ? List.copyOf(NameCode.of(first)) : List.of());
    }

    private static List<String> words(String text) {
        boolean capitals = text.equals(text.toUpperCase(Locale.ROOT));
        List<String> words = new ArrayList<>();
        String folded = Letters.fold(text);
        for (String word : folded.isEmpty() ? new String[0] : folded.split(" ")) {
            words.addAll(THICK.contains(word) || (capitals && areInitials(word)) ? letters(word) : List.of(word));
        }
        return List.copyOf(words);
    }

    /** Initials one by one, with or without a sign between them. */
    private static List<String> letters(String folded) {
        List<String> letters = new ArrayList<>();
        for (String word : folded.isEmpty() ? new String[0] : folded.split(" ")) {
            if (THICK.contains(word)) {
                letters.add(word.substring(0, 1));
            } else {
                word.chars().forEach(letter -> letters.add(Character.toString(letter)));
            }
        }
        return letters;
    }

    private static boolean areInitials(String word) {
        return word.length() <= MOST_INITIALS
                && word.chars().allMatch(c -> c >= 'a' && c <= 'z' && "aeiouy".indexOf(c) < 0);
    }

    /**
     * Whether initials fit: those of one side are the first of the other, for not everybody writes all of them.
     */
    boolean initialsFit(GivenNames other) {
        return initials.startsWith(other.initials) || other.initials.startsWith(initials);
    }

    /**
     * Whether the names after the first contradict each other: those of one side must occur in the other, in this order, for not
     * everybody writes all of them. An initial stands for a name.
     */
    boolean restFits(GivenNames other) {
        boolean fewer = words.size() <= other.words.size();
        List<String> some = fewer ? words : other.words;
        List<String> all = fewer ? other.words : words;
        int at = 1;
        for (int i = 1; i < some.size(); i++) {
            while (at < all.size() && !standFor(some.get(i), all.get(at))) {
                at++;
            }
            if (at == all.size()) {
                return false;
            }
            at++;
        }
        return true;
    }

    private static boolean standFor(String one, String other) {
        boolean initial = one.length() == 1 || other.length() == 1;
        return initial ? one.charAt(0) == other.charAt(0) : one.equals(other);
    }

    private static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        words.forEach(word -> initials.append(word.charAt(0)));
        return initials.toString();
    }

    boolean known() {
        return !first.isEmpty();
    }

    boolean isInitial() {
        return first.length() == 1;
    }

    String initial() {
        return first.substring(0, 1);
    }

    @Override
    public String toString() {
        return "GivenNames[*]";
    }
}
