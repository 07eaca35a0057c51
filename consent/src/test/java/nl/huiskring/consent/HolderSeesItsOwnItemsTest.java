package nl.huiskring.consent;

import static nl.huiskring.model.PartnerKind.POLITIE;
import static nl.huiskring.model.PartnerKind.POLITIE_MELDKAMER;
import static nl.huiskring.model.PartnerKind.RECLASSERING;
import static nl.huiskring.model.policy.Category.D06;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.policy.Involvement;
import nl.huiskring.model.policy.Obligation;
import nl.huiskring.model.policy.Outcome;
import org.junit.jupiter.api.Test;

/** Step 0. */
class HolderSeesItsOwnItemsTest {
    private final DecisionPoint point = ARow.deciding(ARow.row("R01").of(D06).gives(Outcome.DENY));

    @Test
    void permitsTheHolderItsOwnItem() {
        Decision decision = ask(POLITIE, Involvement.HOLDER);

        assertThat(decision.outcome()).isEqualTo(Outcome.PERMIT);
        assertThat(decision.rule()).isEqualTo("OWN");
        assertThat(decision.obligations()).containsExactly(Obligation.LOG);
    }

    @Test
    void takesTheControlRoomAsPolice() {
        assertThat(ask(POLITIE_MELDKAMER, Involvement.HOLDER).rule()).isEqualTo("OWN");
    }

    @Test
    void doesNotAgeForTheHolder() {
        Question old = AQuestion.aboutPoliceData()
                .to(POLITIE)
                .involved(Involvement.HOLDER)
                .recordedOn(LocalDate.of(2001, 1, 1))
                .asked();

        assertThat(point.decide(old).rule()).isEqualTo("OWN");
    }

    @Test
    void readsTheRowWhenAnotherKindCallsItselfHolder() {
        assertThat(ask(RECLASSERING, Involvement.HOLDER).rule()).isEqualTo("R01");
    }

    @Test
    void readsTheRowForTheSameKindThatIsNotTheHolder() {
        assertThat(ask(POLITIE, Involvement.CASE).rule()).isEqualTo("R01");
    }

    private Decision ask(PartnerKind recipient, Involvement involvement) {
        return point.decide(
                AQuestion.aboutPoliceData().to(recipient).involved(involvement).asked());
    }
}
