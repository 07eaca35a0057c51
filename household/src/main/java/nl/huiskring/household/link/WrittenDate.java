package nl.huiskring.household.link;

import java.time.DateTimeException;
import java.time.LocalDate;
import nl.huiskring.household.name.Letters;

/**
 * Reads a date as it is written, whether or not a calendar has it. The result is yyyymmdd with 0 for unknown parts, 0 when nothing
 * can be read.
 */
record WrittenDate(String format) {

    int read(String text) {
        String[] parts = text.strip().split("[^0-9]+");
        if (parts.length == 3) {
            String order = order();
            return packed(parts[order.indexOf('y')], parts[order.indexOf('M')], parts[order.indexOf('d')]);
        }
        String letters = format.replaceAll("[^yMd]", "");
        String digits = Letters.digits(text);
        if (digits.length() != letters.length()) {
            return 0;
        }
        return packed(cut(digits, letters, 'y'), cut(digits, letters, 'M'), cut(digits, letters, 'd'));
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

    private String order() {
        return format.replaceAll("[^yMd]", "").replaceAll("(.)\\1+", "$1");
    }

    private static String cut(String digits, String letters, char letter) {
        return digits.substring(letters.indexOf(letter), letters.lastIndexOf(letter) + 1);
    }

    static int packed(String year, String month, String day) {
        if (year.length() != 4) {
            return 0;
        }
        return number(year) * 10_000 + number(month) * 100 + number(day);
    }

    private static int number(String text) {
        return text.isEmpty() || text.length() > 4 ? 0 : Integer.parseInt(text) % 10_000;
    }
}
