package nl.huiskring.consent;

import static nl.huiskring.model.policy.Obligation.LOG;
import static nl.huiskring.model.policy.Obligation.MARK_SUSPICION;
import static nl.huiskring.model.policy.Obligation.NOTIFY;
import static nl.huiskring.model.policy.Obligation.NO_ONWARD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.Ground;
import nl.huiskring.model.policy.Obligation;
import nl.huiskring.model.policy.Outcome;
import nl.huiskring.model.policy.Regime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Step 6. */
class ObligationsFollowTest {
    private final DecisionPoint permitting = ARow.deciding(ARow.row("R01").gives(Outcome.PERMIT));

    @Test
    void tellsThePersonWhenConsentWasNotTheBasis() {
        assertThat(of(AQuestion.about(Category.D12))).containsExactlyInAnyOrder(LOG, NOTIFY);
    }

    @Test
    void tellsNobodyTwiceWhatHeConsentedTo() {
        DecisionPoint onConsent =
                ARow.deciding(ARow.row("R18").withAll(Ground.CONSENT).gives(Outcome.PERMIT));
        Question question =
                AQuestion.about(Category.D13).consented(ConsentParty.SELF).asked();

        assertThat(onConsent.decide(question).obligations()).containsExactly(LOG);
    }

    @Test
    void stillTellsThePersonWhoseConsentWasNotTheBasis() {
        assertThat(of(AQuestion.about(Category.D12).consented(ConsentParty.SELF)))
                .contains(NOTIFY);
    }

    @ParameterizedTest
    @EnumSource(names = {"POLITIE_MELDKAMER", "PRIVACY_OFFICER", "BETROKKENE"})
    void doesNotTellThePersonWhatGoesTo(PartnerKind recipient) {
        assertThat(of(AQuestion.about(Category.D12).to(recipient))).containsExactly(LOG);
    }

    @Test
    void doesNotTellAnybodyAboutCounts() {
        assertThat(of(AQuestion.about(Category.D25))).containsExactly(LOG);
    }

    @ParameterizedTest
    @EnumSource(names = {"WPG", "WJSG"})
    void keepsPoliceAndJusticeDataWithTheRecipient(Regime regime) {
        assertThat(of(AQuestion.about(Category.D06).under(regime))).contains(NO_ONWARD);
    }

    @Test
    void marksASuspicion() {
        assertThat(of(AQuestion.about(Category.D07))).contains(MARK_SUSPICION);
    }

    @ParameterizedTest
    @EnumSource(names = {"DENY", "DEFER"})
    void owesNothingButTheLogWhenNothingIsTold(Outcome outcome) {
        DecisionPoint point = ARow.deciding(ARow.row("R20").gives(outcome));
        Question question = AQuestion.about(Category.D07).under(Regime.WPG).asked();

        assertThat(point.decide(question).obligations()).containsExactly(LOG);
    }

    private Set<Obligation> of(AQuestion question) {
        return permitting.decide(question.asked()).obligations();
    }
}
