package nl.huiskring.household.match;

/** Birth dates as numbers yyyymmdd, unknown parts 0. */
final class Dates {
    private static final int YEAR = 10_000;
    private static final int MONTH = 100;
    private static final int DIGITS = 8;
    private static final int MONTHS = 12;
    private static final int FIRST_OF_JANUARY = 101;
    private static final int FIRST_OF_JULY = 701;

    private Dates() {}

    static int packed(int year, int month, int day) {
        return year * YEAR + month * MONTH + day;
    }

    static int year(int date) {
        return date / YEAR;
    }

    static int month(int date) {
        return date / MONTH % MONTH;
    }

    static int day(int date) {
        return date % MONTH;
    }

    static boolean isFull(int date) {
        return day(date) != 0;
    }

    /** 1 January and 1 July stand for an unknown day in registrations of people born abroad. */
    static boolean isDefault(int date) {
        return date % YEAR == FIRST_OF_JANUARY || date % YEAR == FIRST_OF_JULY;
    }

    /** Whether a known date does not tell the day: incomplete, or a default date. */
    static boolean isVague(int date) {
        return date != 0 && (!isFull(date) || isDefault(date));
    }

    static Level compare(int first, int second) {
        if (first == 0 || second == 0) {
            return Level.MISSING;
        }
        if (isFull(first) && isFull(second)) {
            return compareFull(first, second);
        }
        if (year(first) != year(second)) {
            return Level.DIFFERS;
        }
        boolean monthsClash = month(first) != 0 && month(second) != 0 && month(first) != month(second);
        return monthsClash ? Level.SLIGHT : Level.PARTIAL;
    }

    private static Level compareFull(int first, int second) {
        if (first == second) {
            return Level.EXACT;
        }
        if (isSlip(first, second)) {
            return Level.CLOSE;
        }
        int equalParts = equalParts(first, second);
        if (equalParts == 2) {
            return Level.FUZZY;
        }
        if (year(first) == year(second) && (isDefault(first) || isDefault(second))) {
            return Level.PARTIAL;
        }
        return isNear(first, second) || wrongDigits(first, second) == 2 ? Level.SLIGHT : Level.DIFFERS;
    }

    /** In one year, or less than a year apart: an age is often remembered or estimated wrong by one. */
    private static boolean isNear(int first, int second) {
        return year(first) == year(second) || Math.abs(months(first) - months(second)) < MONTHS;
    }

    private static int months(int date) {
        return year(date) * MONTHS + month(date);
    }

    private static int wrongDigits(int first, int second) {
        int wrong = 0;
        int a = first;
        int b = second;
        for (int i = 0; i < DIGITS; i++) {
            wrong += a % 10 == b % 10 ? 0 : 1;
            a /= 10;
            b /= 10;
        }
        return wrong;
    }

    static int equalParts(int first, int second) {
        return (year(first) == year(second) ? 1 : 0)
                + (month(first) == month(second) ? 1 : 0)
                + (day(first) == day(second) ? 1 : 0);
    }

    /** One digit wrong, two neighbours swapped, or day and month in each other's place. */
    private static boolean isSlip(int first, int second) {
        return swapped(first) == second
                || wrongDigits(first, second) == 1
                || (wrongDigits(first, second) == 2 && neighboursSwapped(first, second));
    }

    /** Day and month exchanged; 0 when that is no date. */
    static int swapped(int date) {
        int day = day(date);
        return day == 0 || day > 12 ? 0 : packed(year(date), day, month(date));
    }

    private static boolean neighboursSwapped(int first, int second) {
        for (int scale = 1; scale <= YEAR * MONTH; scale *= 10) {
            int a = first / scale % 100;
            int b = second / scale % 100;
            boolean restEqual = first - a * scale == second - b * scale;
            if (restEqual && a / 10 == b % 10 && a % 10 == b / 10) {
                return true;
            }
        }
        return false;
    }
}
