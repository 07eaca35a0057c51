package nl.huiskring.consent;

import static nl.huiskring.model.policy.Category.D01;
import static nl.huiskring.model.policy.Category.D02;
import static nl.huiskring.model.policy.Category.D03;
import static nl.huiskring.model.policy.Category.D04;
import static org.assertj.core.api.Assertions.assertThat;

import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.Ground;
import nl.huiskring.model.policy.Outcome;
import nl.huiskring.model.policy.SecrecyFlag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Step 1. */
class FlaggedAddressIsSecretTest {
    private final DecisionPoint point = ARow.deciding(
            ARow.row("R45").of(D01, D02, D04).gives(Outcome.PERMIT),
            ARow.row("R27").of(D03).gives(Outcome.DENY));

    @ParameterizedTest
    @EnumSource(names = {"GEHEIM_ADRES", "OPVANG", "BESCHERMD_KIND"})
    void takesAFlaggedAddressAsSecret(SecrecyFlag flag) {
        assertThat(rule(D02, flag)).isEqualTo("R27");
        assertThat(rule(D04, flag)).isEqualTo("R27");
    }

    @Test
    void leavesAnAddressOpenWhenOnlyTheReporterIsAnonymous() {
        assertThat(rule(D02, SecrecyFlag.ANONIEM)).isEqualTo("R45");
    }

    @Test
    void leavesOtherCategoriesAsTheyAre() {
        assertThat(rule(D01, SecrecyFlag.GEHEIM_ADRES)).isEqualTo("R45");
    }

    @Test
    void needsConsentForTheSecretAddressAndNotForTheOrdinaryOne() {
        DecisionPoint withConsent =
                ARow.deciding(ARow.row("R27").of(D03).withAll(Ground.CONSENT).gives(Outcome.PERMIT));
        AQuestion question = AQuestion.about(D02).flagged(SecrecyFlag.OPVANG).consented(ConsentParty.SELF);

        assertThat(withConsent.decide(question.asked()).outcome()).isEqualTo(Outcome.DENY);
        Consent forSecret = AQuestion.about(D03).consent(ConsentParty.SELF);
        assertThat(withConsent.decide(question.consented(forSecret).asked()).outcome())
                .isEqualTo(Outcome.PERMIT);
    }

    private String rule(Category category, SecrecyFlag flag) {
        return point.decide(AQuestion.about(category).flagged(flag).asked()).rule();
    }
}
