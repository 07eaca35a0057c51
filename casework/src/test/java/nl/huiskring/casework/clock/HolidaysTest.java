package nl.huiskring.casework.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dutch holidays and counting in working days. */
class HolidaysTest {
    @ParameterizedTest
    @CsvSource({
        "1818, 1818-03-22", "1943, 1943-04-25", "2000, 2000-04-23", "2008, 2008-03-23", "2010, 2010-04-04",
        "2011, 2011-04-24", "2024, 2024-03-31", "2025, 2025-04-20", "2026, 2026-04-05", "2027, 2027-03-28",
        "2038, 2038-04-25"
    })
    void knowsWhenEasterIs(int year, LocalDate easter) {
        assertThat(Holidays.easter(year)).isEqualTo(easter);
    }

    @Test
    void knowsAllHolidaysOf2026() {
        assertThat(Holidays.LAW.of(2026))
                .containsExactly(
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 4, 3),
                        LocalDate.of(2026, 4, 6),
                        LocalDate.of(2026, 4, 27),
                        LocalDate.of(2026, 5, 5),
                        LocalDate.of(2026, 5, 14),
                        LocalDate.of(2026, 5, 25),
                        LocalDate.of(2026, 12, 25),
                        LocalDate.of(2026, 12, 26));
    }

    @ParameterizedTest
    @CsvSource({
        "2010, 2010-04-30",
        "2006, 2006-04-29",
        "2013, 2013-04-30",
        "2014, 2014-04-26",
        "2025, 2025-04-26",
        "2026, 2026-04-27"
    })
    void keepsTheRoyalDayOnSaturdayWhenItFallsOnSunday(int year, LocalDate day) {
        assertThat(Holidays.LAW.isHoliday(day)).isTrue();
        assertThat(Holidays.LAW.of(year).stream().filter(one -> one.getMonthValue() == 4 && one.getDayOfMonth() >= 26))
                .contains(day);
    }

    @Test
    void keepsLiberationDayInTheYearsThatTheRegionSays() {
        Holidays lustrum = new Holidays(5, false);
        assertThat(lustrum.isHoliday(LocalDate.of(2025, 5, 5))).isTrue();
        assertThat(lustrum.isHoliday(LocalDate.of(2026, 5, 5))).isFalse();
        assertThat(new Holidays(0, false).isHoliday(LocalDate.of(2025, 5, 5))).isFalse();
        assertThatThrownBy(() -> new Holidays(-1, false)).hasMessageContaining("liberation-day-every-years");
    }

    @Test
    void keepsGoodFridayOnlyWhereItCounts() {
        assertThat(Holidays.LAW.isHoliday(LocalDate.of(2026, 4, 3))).isTrue();
        assertThat(new Holidays(1, false).isHoliday(LocalDate.of(2026, 4, 3))).isFalse();
    }

    @Test
    void countsFiveWorkingDaysAroundChristmas() {
        LocalDate wednesday = LocalDate.of(2026, 12, 23);
        assertThat(WorkingDays.USUAL.after(wednesday, 5)).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void countsFromTheDayAfterAndEndsWhenTheOfficeCloses() {
        Instant fridayNight = Instant.parse("2026-03-27T22:30:00Z");
        assertThat(WorkingDays.USUAL.after(fridayNight, 1)).isEqualTo(Instant.parse("2026-03-30T15:00:00Z"));
    }

    @Test
    void takesTheDutchDayOfALateEvening() {
        Instant thursdayNightInUtc = Instant.parse("2026-03-26T23:30:00Z");
        assertThat(WorkingDays.USUAL.after(thursdayNightInUtc, 1)).isEqualTo(Instant.parse("2026-03-30T15:00:00Z"));
    }
}
