package nl.huiskring.consent;

import static nl.huiskring.model.PartnerKind.PRIVACY_OFFICER;
import static nl.huiskring.model.PartnerKind.SCHOOL;
import static nl.huiskring.model.PartnerKind.VEILIG_THUIS;
import static nl.huiskring.model.PartnerKind.WIJKTEAM;
import static org.assertj.core.api.Assertions.assertThat;

import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.CovenantState;
import nl.huiskring.model.policy.Obligation;
import nl.huiskring.model.policy.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Step 4. */
class CovenantIsNeededTest {
    private final DecisionPoint point = ARow.deciding(
            ARow.row("R19").to(WIJKTEAM).needing(CovenantClass.REQUIRED).gives(Outcome.PERMIT),
            ARow.row("R01").to(VEILIG_THUIS).needing(CovenantClass.LAWFUL).gives(Outcome.PERMIT),
            ARow.row("R20").to(SCHOOL).needing(CovenantClass.LAWFUL).gives(Outcome.DENY),
            ARow.row("R35").to(PRIVACY_OFFICER).gives(Outcome.PERMIT));

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SIGNED")
    void refusesWhatRestsOnACovenantThatIsNotInForce(CovenantState state) {
        Decision decision = decide(AQuestion.about(Category.D12).withCovenant(state));

        assertThat(decision.outcome()).isEqualTo(Outcome.DENY);
        assertThat(decision.rule()).isEqualTo("COVENANT");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SIGNED")
    void letsAStatutoryDutyThroughWithAnAlarm(CovenantState state) {
        Decision decision =
                decide(AQuestion.about(Category.D12).to(VEILIG_THUIS).withCovenant(state));

        assertThat(decision.outcome()).isEqualTo(Outcome.PERMIT);
        assertThat(decision.obligations()).contains(Obligation.COVENANT_ALARM);
    }

    @Test
    void raisesNoAlarmWithASignedCovenant() {
        assertThat(decide(AQuestion.about(Category.D12)).outcome()).isEqualTo(Outcome.PERMIT);
        assertThat(decide(AQuestion.about(Category.D12).to(VEILIG_THUIS)).obligations())
                .doesNotContain(Obligation.COVENANT_ALARM);
    }

    @Test
    void raisesNoAlarmAboutARefusal() {
        Decision decision = decide(AQuestion.about(Category.D12).to(SCHOOL).withCovenant(CovenantState.EXPIRED));

        assertThat(decision.rule()).isEqualTo("R20");
        assertThat(decision.obligations()).containsExactly(Obligation.LOG);
    }

    @Test
    void leavesRowsThatNeedNoneAlone() {
        Decision decision =
                decide(AQuestion.about(Category.D12).to(PRIVACY_OFFICER).withCovenant(CovenantState.UNSIGNED));

        assertThat(decision.outcome()).isEqualTo(Outcome.PERMIT);
        assertThat(decision.obligations()).doesNotContain(Obligation.COVENANT_ALARM);
    }

    private Decision decide(AQuestion question) {
        return point.decide(question.asked());
    }
}
