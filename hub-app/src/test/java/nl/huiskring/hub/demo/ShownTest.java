package nl.huiskring.hub.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.huiskring.hub.demo.APlay.Line;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.policy.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an outcome cuts out must be gone from what arrived. */
class ShownTest {
    private static final FamilyWords WORDS = FamilyWords.of(List.of(APlay.planned()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CARE_CONTENT   | SIGNAL_ONLY   | medicatie aangepast",
                "CARE_CONTENT   | DENY          | medicatie aangepast",
                "STRANGULATION  | DEFER         | true",
                "BIRTH_DATE     | PERMIT_MASKED | 1987-03-02",
                "SEX            | PERMIT_MASKED | vrouw",
                "PHONE          | PERMIT_MASKED | 0612345678",
                "EMAIL          | PERMIT_MASKED | z@voorbeeld.nl",
                "NARRATIVE_TEXT | PERMIT_MASKED | Zefira was overstuur.",
                "NARRATIVE_TEXT | PERMIT_MASKED | mevrouw VEENSTRA was overstuur",
                "SITUATION      | PERMIT_MASKED | bel 0591123456",
                "SITUATION      | PERMIT_MASKED | woont op 7901 AB",
                "SITUATION      | PERMIT_MASKED | mail z@voorbeeld.nl",
                "NARRATIVE_TEXT | PERMIT        | zij verblijft in de Kerkstraat 12",
                "NARRATIVE_TEXT | PERMIT        | bereikbaar op 0612345678",
                "NARRATIVE_TEXT | PERMIT        | Buurmans belde",
                "BSN            | PERMIT        | 999990019"
            })
    void isTooMuch(Field field, Outcome outcome, String value) {
        assertThat(fault(field, outcome, value)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CARE_CONTENT   | PERMIT        | medicatie aangepast",
                "BIRTH_DATE     | PERMIT        | 1987-03-02",
                "BIRTH_DATE     | PERMIT_MASKED | 1987",
                "NAME           | PERMIT_MASKED | Zefira Veenstra",
                "ADDRESS        | PERMIT        | Kerkstraat 12",
                "NARRATIVE_TEXT | PERMIT        | Zefira was overstuur.",
                "NARRATIVE_TEXT | PERMIT_MASKED | zij was op 2026-06-03 overstuur",
                "REPORTER       | PERMIT        | Buurmans"
            })
    void isAllowed(Field field, Outcome outcome, String value) {
        assertThat(fault(field, outcome, value)).isEmpty();
    }

    private static Optional<String> fault(Field field, Outcome outcome, String value) {
        return new Shown(false, WORDS).fault(APlay.field(Line.of(1, field, outcome, value)), outcome);
    }
}
