package nl.huiskring.casework.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import java.util.TreeSet;

/**
 * The Dutch public holidays (Algemene termijnenwet, article 3).
 *
 * @param liberationDayEveryYears 5 May counts in the years that this number divides: 1 every year (the law), 5 in lustrum
 *     years (many collective agreements), 0 never
 * @param goodFriday whether Good Friday counts (the law puts it on a par)
 */
public record Holidays(int liberationDayEveryYears, boolean goodFriday) {
    /** As the Algemene termijnenwet has them. */
    public static final Holidays LAW = new Holidays(1, true);

    private static final int FIRST_KONINGSDAG = 2014;

    public Holidays {
        if (liberationDayEveryYears < 0 || liberationDayEveryYears > 100) {
            throw new IllegalArgumentException("liberation-day-every-years must be 0 to 100");
        }
    }

    public boolean isHoliday(LocalDate day) {
        return of(day.getYear()).contains(day);
    }

    /** The holidays of a year, in order. */
    public Set<LocalDate> of(int year) {
        LocalDate easter = easter(year);
        Set<LocalDate> days = new TreeSet<>(Set.of(
                LocalDate.of(year, Month.JANUARY, 1),
                easter.plusDays(1),
                royalDay(year),
                easter.plusDays(39),
                easter.plusDays(50),
                LocalDate.of(year, Month.DECEMBER, 25),
                LocalDate.of(year, Month.DECEMBER, 26)));
        if (goodFriday) {
            days.add(easter.minusDays(2));
        }
        if (liberationDayEveryYears > 0 && year % liberationDayEveryYears == 0) {
            days.add(LocalDate.of(year, Month.MAY, 5));
        }
        return days;
    }

    /** Koningsdag 27 April, until 2013 Koninginnedag 30 April; on a Sunday the Saturday before is kept. */
    private static LocalDate royalDay(int year) {
        LocalDate day = LocalDate.of(year, Month.APRIL, year < FIRST_KONINGSDAG ? 30 : 27);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
    }

    /** Easter Sunday of the Gregorian calendar (the method of Meeus, Jones and Butcher). */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int shift = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * shift + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
