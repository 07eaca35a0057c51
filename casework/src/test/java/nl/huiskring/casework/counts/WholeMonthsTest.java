package nl.huiskring.casework.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WholeMonthsTest {
    @Test
    void beginOnTheFirstAndEndOnTheLastDayOfAMonth() {
        assertThat(WholeMonths.beginOn(LocalDate.of(2026, 6, 1))).isTrue();
        assertThat(WholeMonths.beginOn(LocalDate.of(2026, 6, 2))).isFalse();
        assertThat(WholeMonths.endOn(LocalDate.of(2028, 2, 29))).isTrue();
        assertThat(WholeMonths.endOn(LocalDate.of(2028, 2, 28))).isFalse();
        assertThat(WholeMonths.endOn(LocalDate.MAX)).isTrue();
    }

    @Test
    void aMonthIsOverOnTheFirstDayOfTheNext() {
        LocalDate june = LocalDate.of(2026, 6, 30);
        assertThat(WholeMonths.lastDayBefore(LocalDate.of(2026, 7, 1))).isEqualTo(june);
        assertThat(WholeMonths.lastDayBefore(june)).isEqualTo(LocalDate.of(2026, 5, 31));
    }
}
