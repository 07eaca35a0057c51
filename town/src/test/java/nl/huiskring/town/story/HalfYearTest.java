package nl.huiskring.town.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class HalfYearTest {
    @Test
    void juneToDecemberIsThatOfTheProject() {
        assertThat(HalfYear.juneToDecember(2010))
                .isEqualTo(new HalfYear(LocalDate.of(2010, 6, 1), LocalDate.of(2010, 12, 1)))
                .isEqualTo(HalfYear.from(YearMonth.of(2010, 6)));
    }

    @Test
    void mayGoOverTheTurnOfTheYear() {
        assertThat(HalfYear.from(YearMonth.of(2025, 9)).last()).isEqualTo(LocalDate.of(2026, 3, 1));
    }

    @Test
    void theSameSeedAndMonthTellTheSameStory() {
        assertThat(story(7, 2010).all()).isEqualTo(story(7, 2010).all());
    }

    @Test
    void anotherMonthTellsAnotherOfTheSamePeople() {
        Story june = Story.of(7, 1, HalfYear.from(YearMonth.of(2010, 6)), AStory.oins());
        Story july = Story.of(7, 1, HalfYear.from(YearMonth.of(2010, 7)), AStory.oins());
        assertThat(june.all()).isNotEqualTo(july.all());
        assertThat(june.people().inhabitants()).isEqualTo(july.people().inhabitants());
    }

    @Test
    void thatOf2010IsToldTo() {
        assertThat(AStory.good(story(7, 2010), "PolitieRegistratie"))
                .hasSize(160)
                .allMatch(planned ->
                        planned.at().isBefore(HalfYear.juneToDecember(2010).at(184, 0, 0)));
    }

    private static Story story(long seed, int year) {
        return Story.of(seed, 1, HalfYear.juneToDecember(year), AStory.oins());
    }
}
