package nl.huiskring.bench.traps;

import java.time.YearMonth;
import java.util.random.RandomGenerator;
import nl.huiskring.model.PartialDate;

/** Dates of birth as registers have them. */
final class Births {
    /** No one is born later. */
    static final int LAST_YEAR = 2025;

    private static final int ABROAD_UNTIL = 1980;

    private Births() {}

    static PartialDate inYear(int year, RandomGenerator random) {
        int month = 1 + random.nextInt(12);
        return new PartialDate(
                year, month, 1 + random.nextInt(YearMonth.of(year, month).lengthOfMonth()));
    }

    /** Of those born abroad long ago a quarter got a default date, some only a year. */
    static PartialDate registered(Origin origin, int year, RandomGenerator random) {
        boolean abroad = (origin == Origin.MOROCCAN || origin == Origin.TURKISH) && year < ABROAD_UNTIL;
        int percent = random.nextInt(100);
        if (!abroad || percent >= 27) {
            return inYear(year, random);
        }
        return percent < 2 ? new PartialDate(year, 0, 0) : new PartialDate(year, random.nextInt(5) < 3 ? 1 : 7, 1);
    }

    /** A date that is written when the true one is not known: 1 January or 1 July. */
    static boolean isDefault(PartialDate date) {
        return date.day() == 1 && (date.month() == 1 || date.month() == 7);
    }

    static boolean isFull(PartialDate date) {
        return date.day() > 0;
    }

    /** Another day in the same month. */
    static PartialDate otherDay(PartialDate date, RandomGenerator random) {
        int days = YearMonth.of(date.year(), date.month()).lengthOfMonth();
        int day = 1 + random.nextInt(days - 1);
        return new PartialDate(date.year(), date.month(), day < date.day() ? day : day + 1);
    }
}
