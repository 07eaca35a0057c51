package nl.huiskring.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date of which day and month may be unknown, as the BRP knows them (Logisch Ontwerp BRP, incomplete dates): a month of 0
 * means that only the year is known, a day of 0 that only year and month are. Written {@code 1985}, {@code 1985-07} or
 * {@code 1985-07-14}.
 */
public record PartialDate(int year, int month, int day) {
    public PartialDate {
        if (year < 1850 || year > 2200 || month < 0 || month > 12 || day < 0 || (month == 0 && day > 0)) {
            throw new IllegalArgumentException("an impossible date");
        }
        if (day > 0 && !YearMonth.of(year, month).isValidDay(day)) {
            throw new IllegalArgumentException("an impossible date");
        }
    }

    /** Reads {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd}; {@code 00} stands for an unknown part. */
    public static PartialDate parse(String text) {
        if (!text.matches("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")) {
            throw new IllegalArgumentException("an impossible date");
        }
        String[] parts = text.split("-", -1);
        return new PartialDate(
                Integer.parseInt(parts[0]),
                parts.length > 1 ? Integer.parseInt(parts[1]) : 0,
                parts.length > 2 ? Integer.parseInt(parts[2]) : 0);
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** The full date, if day and month are known. */
    public Optional<LocalDate> exact() {
        return day == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
    }

    /**
     * Age in whole years on a day. Unknown parts count as the end of the period, so that the person is taken as the younger:
     * the protection of minors then errs to the safe side.
     */
    public int ageOn(LocalDate moment) {
        try {
            LocalDate latest = month == 0
                    ? LocalDate.of(year, 12, 31)
                    : day == 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
            return Math.max(0, Period.between(latest, moment).getYears());
        } catch (DateTimeException e) {
            throw new IllegalStateException("a partial date is checked when it is made", e);
        }
    }

    @Override
    public String toString() {
        if (month == 0) {
            return "%04d".formatted(year);
        }
        return day == 0 ? "%04d-%02d".formatted(year, month) : "%04d-%02d-%02d".formatted(year, month, day);
    }
}
