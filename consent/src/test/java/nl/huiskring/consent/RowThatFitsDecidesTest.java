package nl.huiskring.consent;

import static nl.huiskring.model.PartnerKind.GEMEENTE;
import static nl.huiskring.model.PartnerKind.SCHOOL;
import static nl.huiskring.model.PartnerKind.WIJKTEAM;
import static nl.huiskring.model.policy.Category.D10;
import static nl.huiskring.model.policy.Category.D12;
import static nl.huiskring.model.policy.Ground.GRAVITY;
import static nl.huiskring.model.policy.Ground.RELEASED_BY_HOLDER;
import static nl.huiskring.model.policy.Ground.TRANSFER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.huiskring.model.policy.Obligation;
import nl.huiskring.model.policy.Outcome;
import org.junit.jupiter.api.Test;

/** Step 2. */
class RowThatFitsDecidesTest {
    private final DecisionPoint point = ARow.deciding(
            ARow.row("R19").of(D12).to(WIJKTEAM).withAll(TRANSFER).gives(Outcome.PERMIT),
            ARow.row("R19").of(D12).to(WIJKTEAM).without(TRANSFER).gives(Outcome.DENY),
            ARow.row("R20")
                    .of(D12)
                    .to(GEMEENTE)
                    .withAny(GRAVITY, RELEASED_BY_HOLDER)
                    .gives(Outcome.PERMIT));

    @Test
    void namesTheRowItsSourceAndTheGroundsItRestsOn() {
        Decision decision = point.decide(
                AQuestion.about(D12).stating(TRANSFER).stating(GRAVITY).asked());

        assertThat(decision.rule()).isEqualTo("R19");
        assertThat(decision.source()).isEqualTo("source of R19");
        assertThat(decision.used()).containsExactly(TRANSFER);
        assertThat(decision.policyVersion()).isEqualTo(point.policyVersion());
    }

    @Test
    void restsOnEveryGroundOfAChoiceThatIsThere() {
        Decision decision = point.decide(AQuestion.about(D12)
                .to(GEMEENTE)
                .stating(GRAVITY)
                .stating(RELEASED_BY_HOLDER)
                .asked());

        assertThat(decision.used()).containsExactlyInAnyOrder(GRAVITY, RELEASED_BY_HOLDER);
    }

    @Test
    void takesTheOtherRowWhenTheGroundIsNotThere() {
        assertThat(point.decide(AQuestion.about(D12).asked()).outcome()).isEqualTo(Outcome.DENY);
    }

    @Test
    void refusesWhatNoRowNames() {
        Decision decision = point.decide(AQuestion.about(D10).to(SCHOOL).asked());

        assertThat(decision.outcome()).isEqualTo(Outcome.DENY);
        assertThat(decision.rule()).isEqualTo("DEFAULT");
    }

    @Test
    void refusesWhenTheDecisionCannotBeMade() {
        Question impossible =
                AQuestion.aboutPoliceData().recordedOn(LocalDate.MAX).asked();

        Decision decision = point.decide(impossible);

        assertThat(decision.outcome()).isEqualTo(Outcome.DENY);
        assertThat(decision.rule()).isEqualTo("ERROR");
        assertThat(decision.obligations()).containsExactly(Obligation.LOG);
    }
}
