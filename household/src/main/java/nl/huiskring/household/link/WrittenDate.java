package nl.huiskring.household.link;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a date as it is written, whether or not a calendar has it. The result is yyyymmdd with 0 for unknown parts, 0 when nothing
 * can be read. What follows the date, such as a time of day, is left out.
 */
final class WrittenDate {
    private static final int FULL_YEAR = 4;
    /** As spreadsheets read two digits: 30 is 1930, 29 is 2029. */
    private static final int FIRST_OF_LAST_CENTURY = 30;

    private final String letters;
    private final String order;
    private final boolean shortYear;
    private final boolean withTime;

    /** @param format letters y, M and d in the order of the file; M and d may be absent, and a time of day may follow */
    WrittenDate(String format) throws LinkException {
        this.letters = dateLetters(format);
        this.order = letters.replaceAll("(.)\\1+", "$1");
        this.shortYear = letters.chars().filter(c -> c == 'y').count() == 2;
        this.withTime = format.replaceAll("'[^']*'", "").matches(".*[HhmsS].*");
        boolean once = order.chars().distinct().count() == order.length();
        boolean readable = shortYear || letters.contains("yyyy");
        if (!readable || !once || letters.contains("MMM")) {
            throw new LinkException(
                    "dateFormat '%s' is none: it needs yyyy (or yy), MM and dd as digits, such as yyyy-MM-dd"
                            .formatted(format));
        }
    }

    private static String dateLetters(String format) {
        return format.replaceAll("'[^']*'", " ").replace('u', 'y').replaceAll("[^yMd]", "");
    }

    int read(String text) {
        List<String> parts = numbers(text);
        if (order.length() > 1 && parts.size() >= order.length()) {
            return packed(part(parts, 'y'), part(parts, 'M'), part(parts, 'd'));
        }
        boolean yearOnly = parts.size() == 1 && parts.getFirst().length() == FULL_YEAR && !shortYear;
        if (yearOnly) {
            return packed(parts.getFirst(), "", "");
        }
        String digits = String.join("", parts);
        boolean fits = withTime ? digits.length() >= letters.length() : digits.length() == letters.length();
        return fits ? packed(cut(digits, 'y'), cut(digits, 'M'), cut(digits, 'd')) : 0;
    }

    private static List<String> numbers(String text) {
        List<String> numbers = new ArrayList<>(3);
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean digit = i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
            if (digit && start < 0) {
                start = i;
            } else if (!digit && start >= 0) {
                numbers.add(text.substring(start, i));
                start = -1;
            }
        }
        return numbers;
    }

    /** Whether the calendar has it, unknown parts aside. */
    static boolean isPossible(int date) {
        try {
            int month = date / 100 % 100;
            int day = date % 100;
            LocalDate.of(date / 10_000, month == 0 ? 1 : month, day == 0 ? 1 : day);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private String part(List<String> parts, char letter) {
        int index = order.indexOf(letter);
        return index < 0 ? "" : parts.get(index);
    }

    private String cut(String digits, char letter) {
        int from = letters.indexOf(letter);
        return from < 0 ? "" : digits.substring(from, letters.lastIndexOf(letter) + 1);
    }

    private int packed(String year, String month, String day) {
        return ofParts(shortYear && year.length() == 2 ? century(year) + year : year, month, day);
    }

    private static String century(String year) {
        return Integer.parseInt(year) < FIRST_OF_LAST_CENTURY ? "20" : "19";
    }

    /** A date of digits that stand apart; empty ones are not known. */
    static int ofParts(String year, String month, String day) {
        if (year.length() != FULL_YEAR || month.length() > 2 || day.length() > 2) {
            return 0;
        }
        return number(year) * 10_000 + number(month) * 100 + number(day);
    }

    private static int number(String text) {
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }
}
