package nl.huiskring.consent.mask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.huiskring.model.message.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {
    private static final List<String> SECRETS =
            List.of("Schuilkade 14", "Schuilkade", "7901AB", "0612345678", "m.schuil@post.nl", "Van Dam");

    private final Redaction redaction = Redaction.of(SECRETS, List.of("Fatima", "El Amrani", "Jo"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zij woont op Schuilkade 14.",
                "zij woont op de SCHUILKADE, bij het water",
                "Schuilkade14",
                "adres 7901AB",
                "adres 7901 ab",
                "bel 0612345678",
                "bel 06-12345678",
                "bel 06 1234 5678",
                "bel +31 6 12345678",
                "bel 0031612345678",
                "mail m.schuil@post.nl",
                "gemeld door mevrouw van dam"
            })
    void takesASecretOutOfEveryText(String text) {
        String left = redaction.ofSecrets(Field.SITUATION, text).toLowerCase();
        assertThat(left)
                .contains("[afgeschermd]")
                .doesNotContain("schuil")
                .doesNotContain("7901")
                .doesNotContain("5678")
                .doesNotContain("dam");
    }

    @Test
    void leavesAWordThatOnlyBeginsLikeASecret() {
        assertThat(redaction.ofSecrets(Field.SITUATION, "Schuilkaderman, 17901ABC en 1061234567899"))
                .isEqualTo("Schuilkaderman, 17901ABC en 1061234567899");
    }

    @Test
    void leavesTheFieldThatWasItselfDecidedAbout() {
        assertThat(redaction.ofSecrets(Field.ADDRESS, "Schuilkade 14, 7901AB")).isEqualTo("Schuilkade 14, 7901AB");
        assertThat(redaction.ofSecrets(Field.REPORTER, "Van Dam")).isEqualTo("Van Dam");
    }

    /** A relation names persons by their ids; figures in them are no telephone numbers. */
    @Test
    void leavesTheIdsOfARelation() {
        String relation = "partner|06123456-78ab-7000-8000-000000000001|06123456-78ab-7000-8000-000000000002";
        assertThat(redaction.ofSecrets(Field.RELATION, relation)).isEqualTo(relation);
    }

    @Test
    void takesNamesNumbersPlacesAndMailOutOfAMaskedText() {
        String text =
                "Fatima El Amrani (12-03-1990, BSN 999990019) van 7942 LM belde 0528-123456 of fa@huis.nl op 2026-03-01";
        assertThat(redaction.ofEverybody(text))
                .doesNotContain("Fatima", "Amrani", "999990019", "7942", "0528", "fa@huis.nl")
                .contains("2026-03-01");
    }

    @Test
    void leavesWordsTooShortToBeAName() {
        assertThat(redaction.ofEverybody("Jo zei: jo!")).isEqualTo("Jo zei: jo!");
    }

    /** Whoever sends the words also sends the texts: neither may hold up the hub. No test of speed: some take minutes when wrong. */
    @ParameterizedTest
    @MethodSource("nasty")
    void noWordAndNoTextTakesForEver(String word, String text) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            Redaction nasty = Redaction.of(List.of(word), List.of(word));
            assertThat(nasty.ofSecrets(Field.SITUATION, text)).isNotEmpty();
            assertThat(nasty.ofEverybody(text)).isNotEmpty();
        });
    }

    static Stream<Arguments> nasty() {
        return Stream.of(
                Arguments.of("1".repeat(199) + "x", "1".repeat(3999) + "x"),
                Arguments.of("1".repeat(3999) + "x", "1".repeat(3999) + "x"),
                Arguments.of("1".repeat(4000), "1".repeat(4000)),
                Arguments.of("1 ".repeat(1999) + "x", "1 ".repeat(1999) + "y"),
                Arguments.of("1a".repeat(2000), "1a".repeat(1999) + "1b"),
                Arguments.of("(".repeat(3999) + "x", "( ".repeat(2000)),
                Arguments.of("0612345678", "+31" + " ".repeat(3990) + "0"),
                Arguments.of("Vos", " ".repeat(3999) + "1"),
                Arguments.of("Vos", "1- ".repeat(1333)),
                Arguments.of("Vos", "a.".repeat(2000)),
                Arguments.of("Vos", "a.".repeat(1000) + "a@" + ".".repeat(1990)));
    }

    @Test
    void findsANumberWithThePrefixOfTheCountryAndOfTheTown() {
        assertThat(redaction.ofSecrets(Field.SITUATION, "bel +31 (0)6 1234 5678"))
                .isEqualTo("bel [afgeschermd]");
    }

    @Test
    void findsWordsLongerThanAnyNameAsTheyWereWritten() {
        String told = "buurvrouw van nummer 12 en haar man ".repeat(10).strip();
        assertThat(Redaction.of(List.of(told), List.of()).ofSecrets(Field.SITUATION, "Bron: " + told + "."))
                .isEqualTo("Bron: [afgeschermd].");
    }
}
