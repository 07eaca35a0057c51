package nl.huiskring.consent.mask;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.huiskring.model.message.Field;

/**
 * Takes protected words out of free text. Fields are decided about one by one, but a text can repeat what another field
 * hides: the second wall against a secret address, or a reporter's name, that somebody typed into a narrative.
 */
public final class Redaction {
    private static final String GONE = "[afgeschermd]";
    private static final Pattern POSTCODE = Pattern.compile("\\b[1-9][0-9]{3} ?[A-Z]{2}\\b");
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![0-9-])(?![0-9]{4}-[0-9]{2}-[0-9]{2}\\b)\\+?[0-9](?:[0-9 -]{5,}[0-9])(?![0-9-])");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9(][0-9 ()./-]*+(?<=[0-9])");
    private static final String BETWEEN_FIGURES = "[ ()./-]*+";

    /** Of a telephone number: those of a subscriber in a town; those of the longest in the world (E.164) after 00. */
    private static final int FEWEST_FIGURES = 7;

    private static final int MOST_FIGURES = 17;

    /** No name or street is longer (contract); what is longer is looked for as it was written. */
    private static final int LONGEST_WORDS = 200;

    /** Between the figures and the letters of a postcode or a house number. */
    private static final String FIGURES_END = "(?<=[0-9])(?=\\p{L})";

    private static final Pattern MAIL = Pattern.compile("(?<![\\w.+-])[\\w.+-]++@[\\w.-]+\\.\\w+\\b");

    private final List<Pattern> secrets;
    private final List<Pattern> names;

    private Redaction(List<Pattern> secrets, List<Pattern> names) {
        this.secrets = secrets;
        this.names = names;
    }

    /**
     * A redaction for one household.
     *
     * @param secrets streets, postcodes, phone numbers, reporters' names: taken out of every text
     * @param names names of persons: taken out of masked texts as well
     */
    public static Redaction of(Collection<String> secrets, Collection<String> names) {
        return new Redaction(patterns(secrets), patterns(names));
    }

    private static List<Pattern> patterns(Collection<String> words) {
        return words.stream()
                .map(String::strip)
                .filter(word -> word.length() > 2)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Redaction::pattern)
                .toList();
    }

    /** Who sends a text chooses the words and the texts they are looked for in, so no pattern may take longer than both together. */
    private static Pattern pattern(String word) {
        if (isTelephone(word)) {
            return telephone(word);
        }
        return word.length() > LONGEST_WORDS ? wholeWord(Pattern.quote(word)) : wholeWord(spaced(word));
    }

    private static boolean isTelephone(String word) {
        long figures = word.chars().filter(c -> c >= '0' && c <= '9').count();
        return figures >= FEWEST_FIGURES
                && figures <= MOST_FIGURES
                && TELEPHONE.matcher(word).matches();
    }

    /** The words with or without blanks between them and between figures and letters. */
    private static String spaced(String words) {
        return Arrays.stream(words.split("\\s+|" + FIGURES_END))
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s*+"));
    }

    /** In any case, not as a part of a longer word. */
    private static Pattern wholeWord(String pattern) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + pattern + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The same number however it is grouped, with or without the code of the country. */
    private static Pattern telephone(String number) {
        String figures = number.replaceAll("[^0-9]", "").replaceFirst("^(0031|31(?=[1-9][0-9]{8}$)|0)", "");
        String grouped = figures.chars().mapToObj(Character::toString).collect(Collectors.joining(BETWEEN_FIGURES));
        return Pattern.compile("(?<![0-9])(?:(?:\\+|00)31" + BETWEEN_FIGURES + "(?:0" + BETWEEN_FIGURES + ")?|0"
                + BETWEEN_FIGURES + ")?" + grouped + "(?![0-9])");
    }

    /** The text without protected words; the field that is itself such a word was decided about and stays. */
    String ofSecrets(Field field, String text) {
        return switch (field) {
            case NAME, ADDRESS, PHONE, EMAIL, BSN, BIRTH_DATE, CHILD_PLACEMENT, REPORTER -> text;
            case ROLE, SUSPECT_ROLE, RELATION -> text;
            default -> without(secrets, text);
        };
    }

    /** The text without protected words, names, numbers, postcodes and mail addresses. */
    String ofEverybody(String text) {
        String left = without(names, without(secrets, text));
        for (Pattern pattern : List.of(MAIL, POSTCODE, NUMBERS)) {
            left = pattern.matcher(left).replaceAll(GONE);
        }
        return left;
    }

    private static String without(List<Pattern> words, String text) {
        String left = text;
        for (Pattern word : words) {
            left = word.matcher(left).replaceAll(GONE);
        }
        return left;
    }
}
