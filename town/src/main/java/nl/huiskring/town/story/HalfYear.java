package nl.huiskring.town.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The days on which the story plays, both included. */
public record HalfYear(LocalDate first, LocalDate last) {
    static final ZoneId TOWN_TIME = ZoneId.of("Europe/Amsterdam");

    /** June to December, as in Hoogeveen in 2010. */
    public static HalfYear juneToDecember(int year) {
        return from(YearMonth.of(year, Month.JUNE));
    }

    /** The half year that begins with a month and ends on the first day of the month six later. */
    public static HalfYear from(YearMonth month) {
        return new HalfYear(month.atDay(1), month.plusMonths(6).atDay(1));
    }

    /** The half year that ends on the day before, so that no police item is past its first year (Wpg 8). */
    public static HalfYear before(LocalDate today) {
        return new HalfYear(today.minusMonths(6), today.minusDays(1));
    }

    /** The first day of the first month that lies within it. */
    public LocalDate firstWholeMonth() {
        return first.getDayOfMonth() == 1 ? first : first.plusMonths(1).withDayOfMonth(1);
    }

    /** The last day of the last month that lies within it. */
    public LocalDate lastWholeMonth() {
        return last.plusDays(1).withDayOfMonth(1).minusDays(1);
    }

    /** Number of days from first to last. */
    int days() {
        return (int) ChronoUnit.DAYS.between(first, last);
    }

    /** A moment on the nth day. */
    Instant at(int day, int hour, int minute) {
        return first.plusDays(day).atTime(hour, minute).atZone(TOWN_TIME).toInstant();
    }

    /** The moment itself, or the end of the last working day of the story when it lies beyond. */
    Instant within(Instant moment) {
        Instant end = last.atTime(17, 0).atZone(TOWN_TIME).toInstant();
        return moment.isAfter(end) ? end : moment;
    }
}
