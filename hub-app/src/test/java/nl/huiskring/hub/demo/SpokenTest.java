package nl.huiskring.hub.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.huiskring.hub.demo.APlay.Line;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.policy.Outcome;
import nl.huiskring.town.wire.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The hub's own sentences tell nothing that the fields beside them do not show. */
class SpokenTest {
    private static final FamilyWords WORDS = FamilyWords.of(List.of(APlay.planned()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Verwurging gemeld op 03-06-2026: een sterke voorspeller van dodelijk geweld.",
                "2 registraties in dit huishouden, de laatste op 03-06-2026.",
                "Er is aanleiding om opnieuw naar de veiligheid in dit huishouden te kijken."
            })
    void repeatsWhatIsShown(String text) {
        assertThat(faults("toelichting", text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Incident met een wapen, het laatste op 03-06-2026.",
                "Incident met een bedreiging met de dood.",
                "De laatste op 04-06-2026.",
                "Neem contact op met Zefira.",
                "Ga naar Kerkstraat.",
                "Er gebeurde iets in het trappenhuis."
            })
    void namesWhatIsNotShown(String text) {
        assertThat(faults("toelichting", text)).singleElement().asString().startsWith("toelichting noemt");
    }

    @Test
    void aFactThatIsShownAsUntrueMayNotBeNamed() {
        Node untrue = APlay.field(Line.of(1, Field.STRANGULATION, Outcome.PERMIT, "false"));
        assertThat(new Spoken(tree(untrue, "toelichting", "Verwurging gemeld op 03-06-2026."), WORDS).faults())
                .hasSize(1);
    }

    @Test
    void aCodeIsFoundHoweverItIsWritten() {
        FamilyWords codes = new FamilyWords(Set.of(), Set.of(), Set.of("CONTACTVERBOD", "Kort", "AANWEZIG"));
        Node shown = APlay.field(Line.of(1, Field.STRANGULATION, Outcome.PERMIT, "true"));
        assertThat(new Spoken(tree(shown, "toelichting", "Het contactverbod telt."), codes).faults())
                .hasSize(1);
        assertThat(new Spoken(tree(shown, "toelichting", "Een kind was kort aanwezig."), codes).faults())
                .isEmpty();
    }

    @Test
    void adviceIsLookedAtToo() {
        assertThat(faults("advies", "Bel Veenstra.")).singleElement().asString().startsWith("advies noemt");
    }

    @Test
    void aFieldWithoutContentShowsNothing() {
        Node silent = APlay.field(new Line(
                Line.of(1, Field.WEAPON, Outcome.SIGNAL_ONLY, "").item(),
                Field.WEAPON,
                Outcome.SIGNAL_ONLY,
                Optional.empty()));
        assertThat(new Spoken(tree(silent, "toelichting", "Incident met een wapen."), WORDS).faults())
                .hasSize(1);
    }

    private static List<String> faults(String where, String text) {
        Node shown = APlay.field(Line.of(1, Field.STRANGULATION, Outcome.PERMIT, "true"));
        return new Spoken(tree(shown, where, text), WORDS).faults();
    }

    private static Node tree(Node field, String where, String text) {
        String branch = where.equals("advies") ? "signaal" : "aanleiding";
        return Node.branch("HuishoudSignaal", List.of(Node.branch(branch, List.of(Node.leaf(where, text))), field));
    }
}
