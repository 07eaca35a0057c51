package nl.huiskring.hub.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.huiskring.audit.AuditKind;
import nl.huiskring.hub.demo.APlay.Line;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.policy.Outcome;
import nl.huiskring.model.policy.Purpose;
import nl.huiskring.town.wire.Node;
import org.junit.jupiter.api.Test;

/** Every field is judged by what was decided for exactly this delivery, and by what the log says left. */
class RecountTest {
    private static final Line NARRATIVE =
            Line.of(1, Field.NARRATIVE_TEXT, Outcome.PERMIT_MASKED, "Zij was overstuur in het trappenhuis.");

    @Test
    void countsEveryFieldOfAPlayInWhichAllIsWell() throws IOException {
        Recount.Result result = recount(APlay.well());
        assertThat(result.fields()).isEqualTo(3);
        assertThat(result.overDisclosed()).isEmpty();
        assertThat(result.unlogged()).isEmpty();
        assertThat(result.withheld()).isEmpty();
        assertThat(result.checkedByOracle()).isZero();
    }

    @Test
    void aFieldThatTheLogDoesNotNameIsUnlogged() throws IOException {
        APlay play = APlay.well();
        play.tamper(fields -> {
            List<Node> more = new ArrayList<>(fields);
            more.add(APlay.field(Line.of(9, Field.CARE_CONTENT, Outcome.PERMIT, "medicatie")));
            return more;
        });
        assertThat(recount(play).unlogged()).anyMatch(line -> line.endsWith("gegeven niet vastgelegd"));
    }

    @Test
    void otherContentUnderTheSameItemIsUnlogged() throws IOException {
        APlay play = APlay.well();
        play.tamper(fields -> List.of(
                fields.get(0),
                fields.get(1),
                APlay.field(Line.of(1, Field.REGISTRATION_NUMBER, Outcome.PERMIT, "PL0100-2026-2")),
                fields.get(3),
                fields.get(4)));
        assertThat(recount(play).unlogged()).singleElement().asString().endsWith("andere inhoud dan vastgelegd");
    }

    @Test
    void aFieldThatWasLeftOutOnTheWayIsNoticed() throws IOException {
        APlay play = APlay.well();
        play.tamper(fields -> fields.subList(0, 4));
        assertThat(recount(play).unlogged()).singleElement().asString().endsWith("andere inhoud dan vastgelegd");
    }

    @Test
    void anotherPurposeOnTheLetterThanInTheLogIsUnlogged() throws IOException {
        APlay play = APlay.well();
        play.tamper(fields -> {
            List<Node> changed = new ArrayList<>(fields);
            changed.set(0, Node.branch("stuurgegevens", List.of(Node.leaf("doel", "P3"))));
            return changed;
        });
        assertThat(recount(play).unlogged()).singleElement().asString().contains("ander doel");
    }

    @Test
    void aDecisionForAnotherPurposeDoesNotCount() throws IOException {
        APlay play = APlay.well();
        play.forget(AuditKind.DECISION);
        play.log(APlay.decision(line(), Purpose.P3, APlay.NOW));
        assertThat(recount(play).overDisclosed()).hasSize(3).allMatch(line -> line.contains("geen beslissing"));
    }

    @Test
    void aDecisionAtAnotherMomentDoesNotCount() throws IOException {
        APlay play = APlay.well();
        play.forget(AuditKind.DECISION);
        play.log(APlay.decision(line(), APlay.PURPOSE, APlay.NOW.minusSeconds(3600)));
        assertThat(recount(play).overDisclosed()).hasSize(3);
    }

    @Test
    void aDecisionWithAnotherOutcomeDoesNotCount() throws IOException {
        APlay play = APlay.well();
        play.forget(AuditKind.DECISION);
        play.log(APlay.decision(Line.of(1, Field.REGISTRATION_NUMBER, Outcome.DENY, ""), APlay.PURPOSE, APlay.NOW));
        assertThat(recount(play).overDisclosed()).hasSize(3);
    }

    private static Line line() {
        return Line.of(1, Field.REGISTRATION_NUMBER, Outcome.PERMIT, "");
    }

    @Test
    void whatWasDeniedMayNotArriveThoughAllBooksAgreeOnIt() throws IOException {
        APlay play = APlay.of(Line.of(1, Field.CARE_CONTENT, Outcome.DENY, "medicatie"));
        assertThat(recount(play).overDisclosed()).singleElement().asString().contains("geweigerd");
    }

    @Test
    void maskedTextThatNamesSomebodyIsTooMuch() throws IOException {
        assertThat(recount(APlay.of(NARRATIVE)).overDisclosed()).isEmpty();
        APlay play = APlay.of(Line.of(1, Field.NARRATIVE_TEXT, Outcome.PERMIT_MASKED, "Zefira was overstuur."));
        assertThat(recount(play).overDisclosed()).singleElement().asString().contains("noemt een naam");
    }

    @Test
    void aSentenceThatNamesWhatIsNotToldIsTooMuch() throws IOException {
        APlay play = APlay.of(NARRATIVE);
        play.tamper(fields -> {
            List<Node> more = new ArrayList<>(fields);
            more.add(Node.branch("aanleiding", List.of(Node.leaf("toelichting", "Verwurging gemeld op 03-06-2026."))));
            return more;
        });
        assertThat(recount(play).overDisclosed()).singleElement().asString().contains("toelichting noemt een feit");
    }

    @Test
    void aStricterReadingOfTheMatrixMakesItTooMuch() throws IOException {
        Recount.Result result = recount(APlay.well(), vignette -> Outcome.DENY);
        assertThat(result.overDisclosed()).hasSize(3).allMatch(line -> line.endsWith("de matrix zegt DENY"));
        assertThat(result.checkedByOracle()).isEqualTo(3);
    }

    @Test
    void aMoreGenerousReadingOfTheMatrixIsTold() throws IOException {
        Recount.Result result = recount(APlay.well(), vignette -> Outcome.PERMIT);
        assertThat(result.overDisclosed()).isEmpty();
        assertThat(result.withheld()).singleElement().asString().contains("SIGNAL_ONLY");
    }

    @Test
    void theOtherReadingIsAskedForThePurposeAndTheMomentOfThisDelivery() throws IOException {
        List<Map<String, Object>> asked = new ArrayList<>();
        recount(APlay.well(), vignette -> {
            asked.add(vignette);
            return Outcome.PERMIT;
        });
        assertThat(asked)
                .isNotEmpty()
                .allSatisfy(vignette -> assertThat(vignette)
                        .containsEntry("purpose", "P2")
                        .containsEntry("at", "2026-06-03T10:00:00Z"));
    }

    @Test
    void countsRefusalsByRuleWithTheirSource() throws IOException {
        APlay play = APlay.well();
        Line denied = Line.of(7, Field.CARE_CONTENT, Outcome.DENY, "");
        play.log(APlay.decision(denied, APlay.PURPOSE, APlay.NOW));
        play.log(APlay.decision(denied, APlay.PURPOSE, APlay.NOW));
        assertThat(recount(play).refusals()).containsExactly(Map.entry("R05 DENY", new Refused(2, "Wpg 18")));
    }

    private static Recount.Result recount(APlay play) throws IOException {
        return new Recount(play.logged(), Optional.empty()).of(play.books());
    }

    private static Recount.Result recount(APlay play, SecondOpinion opinion) throws IOException {
        return new Recount(play.logged(), Optional.of(opinion)).of(play.books());
    }
}
