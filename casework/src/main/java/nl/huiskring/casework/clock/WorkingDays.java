package nl.huiskring.casework.clock;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import nl.huiskring.casework.DutchTime;

/**
 * Counting in Dutch working days: Monday to Friday without holidays. The day on which a term starts does not count; the term
 * ends on its last working day when the office closes.
 *
 * @param officeClosesHour 1 to 23, Dutch time
 */
public record WorkingDays(Holidays holidays, int officeClosesHour) {
    /** The holidays of the law; the office closes at 17:00. */
    public static final WorkingDays USUAL = new WorkingDays(Holidays.LAW, 17);

    public WorkingDays {
        if (officeClosesHour < 1 || officeClosesHour > 23) {
            throw new IllegalArgumentException("office-closes-hour must be 1 to 23");
        }
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.isHoliday(day);
    }

    /** The day that lies a number of working days after a day. */
    public LocalDate after(LocalDate start, int workingDays) {
        if (workingDays < 1) {
            throw new IllegalArgumentException("a term has at least one working day");
        }
        LocalDate day = start;
        for (int left = workingDays; left > 0; left--) {
            day = next(day);
        }
        return day;
    }

    /** The moment at which a term of working days that starts now ends. */
    public Instant after(Instant start, int workingDays) {
        LocalDate last = after(DutchTime.dayOf(start), workingDays);
        return last.atTime(officeClosesHour, 0).atZone(DutchTime.ZONE).toInstant();
    }

    private LocalDate next(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
