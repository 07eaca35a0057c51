package nl.huiskring.console.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.huiskring.console.Fixture;
import nl.huiskring.model.message.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    private final Words words = Fixture.words("nl");
    private final FieldValues values = new FieldValues(words, Map.of("persoon-1", "Anja"));

    @ParameterizedTest
    @CsvSource({
        "PT3H, 'nog 3 uur'",
        "PT59M59S, 'nog 59 minuten'",
        "PT1M, 'nog 1 minuut'",
        "PT20S, 'nog minder dan een minuut'",
        "PT47H59M, 'nog 47 uur'",
        "PT48H, 'nog 2 dagen'",
        "-PT1H, 'verlopen, 1 uur te laat'",
        "-PT30M, 'verlopen, 30 minuten te laat'",
        "-P5D, 'verlopen, 5 dagen te laat'"
    })
    void dueSaysHowLongIsLeft(Duration left, String text) {
        Words.Due due = words.due(Fixture.NOW.plus(left), Fixture.NOW);
        assertThat(due.text()).isEqualTo(text);
        assertThat(due.isOver()).isEqualTo(left.isNegative());
    }

    @ParameterizedTest
    @CsvSource({
        "INCIDENT_CLASS, STALKING, stalking",
        "WEAPON, false, nee",
        "SUPERVISION_FROM, 2026-07-01, 1 juli 2026",
        "OCCURRED_FROM, 2026-07-01T23:30:00Z, '2 juli 2026, 01:30'",
        "OCCURRED_FROM, onbekend, onbekend",
        "MUNICIPALITY_CODE, 0118, Hoogeveen",
        "MUNICIPALITY_CODE, 1999, 1999",
        "BIRTH_DATE, 1985-07-14, 14 juli 1985",
        "BIRTH_DATE, 1985-07, 1985-07",
        "BIRTH_DATE, 1985, 1985",
        "ROLE, kind, kind",
        "SUSPECT_ROLE, pleger, (vermoedelijke) pleger",
        "TRANSFER_TO, 00000001999100021000, Veilig Thuis Drenthe",
        "CONSENT_CATEGORY, D13, in zorg zijn",
        "CONSENT_TO, zvh, Zorg- en Veiligheidshuis",
        "INJURY, 2, 2",
        "RELATION, persoon-1 is ouder van persoon-2, Anja is ouder van Persoon 2",
        "RELATION, iets anders, iets anders"
    })
    void valueIsToldInWords(Field field, String value, String text) {
        assertThat(values.of(field, value)).isEqualTo(text);
    }

    @Test
    void unknownCodeIsShownAsItIs() {
        assertThat(words.label("alert", "A99")).isEqualTo("A99");
        assertThat(words.fieldOfWord("nieuwveld")).isEqualTo("nieuwveld");
    }

    @Test
    void languageThatTheScreensDoNotKnowIsDutch() {
        assertThat(Fixture.words("fr").moment(Fixture.NOW)).isEqualTo("21 november 2026, 11:00");
        assertThat(Fixture.words("en").moment(Fixture.NOW)).isEqualTo("21 November 2026, 11:00");
    }
}
