package nl.huiskring.casework.counts;

import java.time.LocalDate;

/** Counts are of whole months that are over: two questions never differ by a few days, and so by a few people. */
public final class WholeMonths {
    private WholeMonths() {}

    /** Whether a period may begin on this day. */
    public static boolean beginOn(LocalDate day) {
        return day.getDayOfMonth() == 1;
    }

    /** Whether a period may end on this day. */
    public static boolean endOn(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }

    /** The last day of the months that are over today. */
    public static LocalDate lastDayBefore(LocalDate today) {
        return today.withDayOfMonth(1).minusDays(1);
    }
}
