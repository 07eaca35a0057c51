package nl.huiskring.household.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.huiskring.model.message.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivenNamesTest {
    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "J.P., Johannes Petrus, PARTIAL",
        "JP, Johannes Petrus, PARTIAL",
        "JP, J.P., PARTIAL",
        "J., Johannes Petrus, PARTIAL",
        "J.P., Johannes, PARTIAL",
        "J.Th., Johannes Theodorus, PARTIAL",
        "Chr., Christina, PARTIAL",
        "J.P., Johannes Klaas, SLIGHT",
        "J., Hans, SLIGHT",
        "P., Hans, DIFFERS",
        "JP, Piet, DIFFERS",
        "Johannes Petrus, Johannes, EXACT",
        "Johannes Petrus Klaas, Johannes Klaas, EXACT",
        "Johannes P., Johannes Petrus, EXACT",
        "Johannes P., Johannes Klaas, FUZZY",
        "Johannes Petrus, Johannes Klaas, FUZZY",
        "Jan-Willem, Jan-Wilem, CLOSE",
        "Jan-Willem, Janwillem, VARIANT",
        "Jan Willem, Johannes Klaas, FUZZY",
        "Jan Willem, Johannes, VARIANT",
        "Jhn, John, CLOSE",
        "Hans, Johannes, VARIANT"
    })
    void comparesInitialsAsAWhole(String one, String other, Level expected) {
        assertThat(level(names(one), names(other))).isEqualTo(expected);
        assertThat(level(names(other), names(one))).isEqualTo(expected);
    }

    @Test
    void prefersInitialsOfTheirOwnColumn() {
        Values values = new Values();
        GivenNames hans = values.given(Optional.of("Hans"), Optional.of("JP"));
        assertThat(hans.initials()).isEqualTo("jp");
        assertThat(hans.first()).isEqualTo("hans");
        assertThat(values.given(Optional.empty(), Optional.of("JP")).isInitial())
                .isTrue();
    }

    private static Features names(String given) {
        return Features.of(Records.of(given, "", "", "", Sex.ONBEKEND).record());
    }

    private static Level level(Features one, Features other) {
        return Pattern.level(Comparison.of(one, other), Field.GIVEN);
    }
}
