package nl.huiskring.household.name;

import java.text.Normalizer;
import java.util.Locale;

/** Folds text to lower-case letters without marks, so that the same name in another spelling of the alphabet is equal. */
public final class Letters {
    private Letters() {}

    /** Lower-case letters and digits without marks, words apart by one blank; every other sign counts as a blank. */
    public static String fold(String text) {
        if (isPlain(text)) {
            return text;
        }
        String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            append(folded, apart.charAt(i));
        }
        int end = folded.length();
        return end > 0 && folded.charAt(end - 1) == ' ' ? folded.substring(0, end - 1) : folded.toString();
    }

    /** As {@link #fold}, with the words joined. */
    public static String joined(String text) {
        return fold(text).replace(" ", "");
    }

    /** The digits of a text. */
    public static String digits(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                digits.append(text.charAt(i));
            }
        }
        return digits.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder folded, char c) {
        switch (c) {
            case 'ł' -> folded.append('l');
            case 'ø' -> folded.append('o');
            case 'đ', 'ð' -> folded.append('d');
            case 'ı' -> folded.append('i');
            case 'ß' -> folded.append("ss");
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'þ' -> folded.append("th");
            default -> appendPlain(folded, c);
        }
    }

    private static void appendPlain(StringBuilder folded, char c) {
        if (Character.isLetterOrDigit(c)) {
            folded.append(c);
        } else if (Character.getType(c) != Character.NON_SPACING_MARK
                && !folded.isEmpty()
                && folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }
}
