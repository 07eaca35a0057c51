package nl.huiskring.consent;

import static nl.huiskring.model.PartnerKind.POLITIE;
import static nl.huiskring.model.PartnerKind.POLITIE_MELDKAMER;
import static nl.huiskring.model.PartnerKind.RECLASSERING;
import static nl.huiskring.model.PartnerKind.VEILIG_THUIS;
import static org.assertj.core.api.Assertions.assertThat;

import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.CovenantState;
import nl.huiskring.model.policy.Ground;
import nl.huiskring.model.policy.Obligation;
import nl.huiskring.model.policy.Outcome;
import nl.huiskring.model.policy.Purpose;
import nl.huiskring.model.policy.Regime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Step 5, R38. */
class EmergencyAccessTest {
    @ParameterizedTest
    @EnumSource(names = {"POLITIE", "VEILIG_THUIS"})
    void opensARefusalMaskedWithReviewAndNotice(PartnerKind recipient) {
        Decision decision = decide(refusing("R20"), broken().to(recipient));

        assertThat(decision.outcome()).isEqualTo(Outcome.PERMIT_MASKED);
        assertThat(decision.rule()).isEqualTo("R38");
        assertThat(decision.obligations()).contains(Obligation.REVIEW, Obligation.NOTIFY);
        assertThat(decision.used()).containsExactly(Ground.BREAK_GLASS);
    }

    @Test
    void opensWhatNoRowNames() {
        assertThat(decide(ARow.deciding(), broken()).rule()).isEqualTo("R38");
    }

    @Test
    void opensWhatWaitsForAPerson() {
        DecisionPoint deferring = ARow.deciding(ARow.row("R20").gives(Outcome.DEFER));

        assertThat(decide(deferring, broken()).outcome()).isEqualTo(Outcome.PERMIT_MASKED);
    }

    @Test
    void opensWhatACovenantCloses() {
        DecisionPoint needing =
                ARow.deciding(ARow.row("R30").needing(CovenantClass.REQUIRED).gives(Outcome.PERMIT));

        assertThat(decide(needing, broken().withCovenant(CovenantState.WITHDRAWN))
                        .rule())
                .isEqualTo("R38");
    }

    @Test
    void narrowsNothingThatIsPermittedAlready() {
        DecisionPoint permitting = ARow.deciding(ARow.row("R01").gives(Outcome.PERMIT));

        Decision decision = decide(permitting, broken());

        assertThat(decision.rule()).isEqualTo("R01");
        assertThat(decision.obligations()).doesNotContain(Obligation.REVIEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"R22", "R27", "R28", "R29", "R33", "R37"})
    void neverOpensTheAbsoluteRows(String rule) {
        Decision decision = decide(refusing(rule), broken());

        assertThat(decision.outcome()).isEqualTo(Outcome.DENY);
        assertThat(decision.rule()).isEqualTo(rule);
    }

    @ParameterizedTest
    @EnumSource(names = {"D13", "D14", "D15"})
    void leavesCareToAPersonAtTheHolder(Category care) {
        Question question = AQuestion.about(care)
                .to(POLITIE)
                .forPurpose(Purpose.P1)
                .stating(Ground.BREAK_GLASS)
                .asked();

        Decision decision = refusing("R16").decide(question);

        assertThat(decision.outcome()).isEqualTo(Outcome.DEFER);
        assertThat(decision.rule()).isEqualTo("R38");
        assertThat(decision.obligations()).contains(Obligation.REVIEW);
    }

    @Test
    void opensPoliceDataOfTwoYearsAgoButNotWhatIsGone() {
        DecisionPoint permitting = ARow.deciding(ARow.row("R01").gives(Outcome.PERMIT));

        assertThat(decide(permitting, brokenPoliceData(2)).rule()).isEqualTo("R38");
        assertThat(decide(permitting, brokenPoliceData(6)).rule()).isEqualTo("R09");
    }

    @Test
    void isForPoliceAndVeiligThuisOnly() {
        assertThat(decide(refusing("R20"), broken().to(RECLASSERING)).rule()).isEqualTo("R20");
        assertThat(decide(refusing("R20"), broken().to(POLITIE_MELDKAMER)).rule())
                .isEqualTo("R20");
    }

    @Test
    void isForAcuteSafetyOnly() {
        assertThat(decide(refusing("R20"), broken().forPurpose(Purpose.P2)).rule())
                .isEqualTo("R20");
    }

    @Test
    void isNothingWithoutTheStatedGround() {
        Question question = AQuestion.about(Category.D12)
                .to(VEILIG_THUIS)
                .forPurpose(Purpose.P1)
                .stating(Ground.VITAL_INTEREST)
                .asked();

        assertThat(refusing("R20").decide(question).rule()).isEqualTo("R20");
    }

    @Test
    void owesNoticeAlsoWhereTheLoweredRowRestedOnConsent() {
        DecisionPoint onConsent =
                ARow.deciding(ARow.row("R40").withAll(Ground.CONSENT).gives(Outcome.PERMIT));
        Decision decision = decide(onConsent, brokenPoliceData(2).consented(ConsentParty.SELF));

        assertThat(decision.rule()).isEqualTo("R38");
        assertThat(decision.obligations()).contains(Obligation.NOTIFY);
    }

    private static DecisionPoint refusing(String rule) {
        return ARow.deciding(ARow.row(rule).gives(Outcome.DENY));
    }

    private static AQuestion broken() {
        return AQuestion.about(Category.D12).to(POLITIE).forPurpose(Purpose.P1).stating(Ground.BREAK_GLASS);
    }

    private static AQuestion brokenPoliceData(int years) {
        return broken().under(Regime.WPG).recordedOn(AQuestion.TODAY.minusYears(years));
    }

    private static Decision decide(DecisionPoint point, AQuestion question) {
        return point.decide(question.asked());
    }
}
