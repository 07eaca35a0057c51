package nl.huiskring.consent.mask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.huiskring.model.ItemId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.policy.Ground;
import nl.huiskring.model.policy.Obligation;
import nl.huiskring.model.policy.Outcome;
import nl.huiskring.model.policy.Permit;
import nl.huiskring.model.policy.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MaskTest {
    private static final Redaction NOTHING_SECRET = Redaction.of(List.of(), List.of());

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"DENY", "DEFER", "SIGNAL_ONLY"})
    void showsNothingOfWhatIsNotPermitted(Outcome outcome) {
        for (Field field : Field.values()) {
            assertThat(shown(outcome, field, "2026-03-01")).isEmpty();
        }
    }

    @Test
    void showsABsnOnlyToWhomTheLawLetsProcessIt() {
        Permit permit = new APermit(Outcome.PERMIT);
        assertThat(Mask.apply(permit, Field.BSN, "999990019", false, NOTHING_SECRET))
                .isEmpty();
        assertThat(Mask.apply(permit, Field.BSN, "999990019", true, NOTHING_SECRET))
                .contains("999990019");
    }

    @Test
    void showsNoNumberOfTheJusticeChainToWhomTheLawDoesNotLetProcessIt() {
        assertThat(Mask.apply(new APermit(Outcome.PERMIT), Field.SKN, "20123456", false, NOTHING_SECRET))
                .isEmpty();
        assertThat(shown(Outcome.PERMIT, Field.SKN, "20123456")).contains("20123456");
        assertThat(shown(Outcome.PERMIT_MASKED, Field.SKN, "20123456")).isEmpty();
    }

    @Test
    void leavesOnlyTheYearOfAMaskedBirthDate() {
        assertThat(shown(Outcome.PERMIT_MASKED, Field.BIRTH_DATE, "1990-03-12")).contains("1990");
        assertThat(shown(Outcome.PERMIT_MASKED, Field.BIRTH_DATE, "1990")).contains("1990");
    }

    @ParameterizedTest
    @EnumSource(
            value = Field.class,
            names = {"SEX", "PHONE", "EMAIL"})
    void hidesWhatAMaskedIdentityDoesNotNeed(Field field) {
        assertThat(shown(Outcome.PERMIT_MASKED, field, "0612345678")).isEmpty();
    }

    @Test
    void takesSecretsOutOfAPermittedText() {
        Redaction redaction = Redaction.of(List.of("Schuilkade"), List.of("Anna"));
        assertThat(Mask.apply(new APermit(Outcome.PERMIT), Field.SITUATION, "Anna op de Schuilkade", true, redaction))
                .contains("Anna op de [afgeschermd]");
        assertThat(Mask.apply(
                        new APermit(Outcome.PERMIT_MASKED), Field.SITUATION, "Anna op de Schuilkade", true, redaction))
                .contains("[afgeschermd] op de [afgeschermd]");
    }

    /** What is taken out leaves a longer word behind; a receiver refuses what is longer than the contract says. */
    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"PERMIT", "PERMIT_MASKED"})
    void cutsATextThatBecameTooLongAndSaysSo(Outcome outcome) {
        Redaction redaction = Redaction.of(List.of("Anna"), List.of());
        String text = "Anna ".repeat(800).strip();
        assertThat(Mask.apply(new APermit(outcome), Field.SITUATION, text, true, redaction)
                        .orElseThrow())
                .hasSize(4_000)
                .startsWith("[afgeschermd] [afgeschermd]")
                .endsWith("… [ingekort]");
        assertThat(Mask.apply(new APermit(outcome), Field.SITUATION, "x".repeat(4_000), true, redaction))
                .contains("x".repeat(4_000));
    }

    @Test
    void cutsNoCharacterInTwo() {
        String faces = "\uD83D\uDE22".repeat(4_000);
        for (String text : List.of(faces, "x" + faces)) {
            String shown = shown(Outcome.PERMIT, Field.SITUATION, text).orElseThrow();
            assertThat(shown.length()).isBetween(3_999, 4_000);
            assertThat(shown.codePoints()).noneMatch(c -> Character.getType(c) == Character.SURROGATE);
        }
    }

    private static Optional<String> shown(Outcome outcome, Field field, String value) {
        return Mask.apply(new APermit(outcome), field, value, true, NOTHING_SECRET);
    }

    private record APermit(Outcome outcome) implements Permit {
        @Override
        public ItemId item() {
            return new ItemId(new UUID(0, 1));
        }

        @Override
        public Oin recipient() {
            return new Oin("00000001999100011000");
        }

        @Override
        public Purpose purpose() {
            return Purpose.P2;
        }

        @Override
        public String rule() {
            return "R00";
        }

        @Override
        public String source() {
            return "source";
        }

        @Override
        public Set<Obligation> obligations() {
            return Set.of();
        }

        @Override
        public Set<Ground> grounds() {
            return Set.of();
        }

        @Override
        public String policyVersion() {
            return "version";
        }
    }
}
