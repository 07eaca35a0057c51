package nl.huiskring.household.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "19800503, 19800503, EXACT",
        "19800503, 19800305, CLOSE",
        "19800503, 19800504, CLOSE",
        "19800513, 19800531, CLOSE",
        "19800513, 18900513, CLOSE",
        "19800503, 19800517, FUZZY",
        "19800503, 19830517, DIFFERS",
        "19800503, 19801117, SLIGHT",
        "19800503, 19810617, DIFFERS",
        "19801223, 19810114, SLIGHT",
        "19800503, 19810402, SLIGHT",
        "19920710, 19820718, SLIGHT",
        "19800503, 19800101, PARTIAL",
        "19800503, 19800000, PARTIAL",
        "19800503, 19800600, SLIGHT",
        "19800503, 19810000, DIFFERS",
        "19800503, 0, MISSING"
    })
    void tellsHowNearTwoBirthDatesAre(int one, int other, Level expected) {
        assertThat(Dates.compare(one, other)).isEqualTo(expected);
        assertThat(Dates.compare(other, one)).isEqualTo(expected);
    }
}
