package nl.huiskring.consent.mask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.huiskring.model.message.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
}
