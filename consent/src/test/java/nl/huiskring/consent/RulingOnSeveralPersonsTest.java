package nl.huiskring.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.huiskring.model.ItemId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.Ground;
import nl.huiskring.model.policy.Involvement;
import nl.huiskring.model.policy.Obligation;
import nl.huiskring.model.policy.Outcome;
import nl.huiskring.model.policy.Permit;
import nl.huiskring.model.policy.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RulingOnSeveralPersonsTest {
    private static final ItemId ITEM = new ItemId(new UUID(1, 2));
    private static final Oin RECIPIENT = new Oin("00000001234567890000");

    private final DecisionPoint point = ARow.deciding(
            ARow.row("R19").involved(Involvement.CASE).gives(Outcome.PERMIT),
            ARow.row("R18")
                    .involved(Involvement.OWN_CLIENT)
                    .withAll(Ground.CONSENT)
                    .gives(Outcome.PERMIT_MASKED),
            ARow.row("R20").involved(Involvement.NONE).gives(Outcome.DENY));

    @Test
    void takesTheStrictestOutcomeAndItsRule() {
        Ruling ruling = point.rule(request(AQuestion.about(Category.D12), client()));

        assertThat(ruling.decision().outcome()).isEqualTo(Outcome.PERMIT_MASKED);
        assertThat(ruling.decision().rule()).isEqualTo("R18");
    }

    @Test
    void joinsObligationsAndGrounds() {
        Decision decision =
                point.rule(request(AQuestion.about(Category.D12), client())).decision();

        assertThat(decision.obligations()).containsExactlyInAnyOrder(Obligation.LOG, Obligation.NOTIFY);
        assertThat(decision.used()).containsExactly(Ground.CONSENT);
    }

    @Test
    void refusesWhenOneOfThemIsRefused() {
        Ruling ruling = point.rule(request(
                AQuestion.about(Category.D12), AQuestion.about(Category.D12).involved(Involvement.NONE)));

        assertThat(ruling).isInstanceOf(Ruling.Refused.class);
        assertThat(ruling.decision().rule()).isEqualTo("R20");
    }

    @Test
    void givesAPermitThatSaysWhatWasDecided() {
        Ruling ruling = point.rule(request(client()));

        assertThat(ruling).isInstanceOfSatisfying(Ruling.Allowed.class, allowed -> {
            Permit permit = allowed.permit();
            assertThat(permit.item()).isEqualTo(ITEM);
            assertThat(permit.recipient()).isEqualTo(RECIPIENT);
            assertThat(permit.purpose()).isEqualTo(Purpose.P4);
            assertThat(permit.outcome()).isEqualTo(Outcome.PERMIT_MASKED);
            assertThat(permit.rule()).isEqualTo("R18");
            assertThat(permit.source()).isEqualTo("source of R18");
            assertThat(permit.grounds()).containsExactly(Ground.CONSENT);
            assertThat(permit.policyVersion()).isEqualTo(point.policyVersion());
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"DENY", "DEFER"})
    void givesNoPermitForARefusal(Outcome outcome) {
        DecisionPoint refusing = ARow.deciding(ARow.row("R20").gives(outcome));

        assertThat(refusing.rule(request(AQuestion.about(Category.D12)))).isInstanceOf(Ruling.Refused.class);
        assertThatThrownBy(() -> new GrantedPermit(
                        ITEM, RECIPIENT, Purpose.P4, outcome, "R01", "source", Set.of(), Set.of(), "version"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isAboutAtLeastOnePerson() {
        assertThatThrownBy(() -> request()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isAboutOneItemOneRecipientAndOnePurpose() {
        AQuestion otherPurpose = AQuestion.about(Category.D12).forPurpose(Purpose.P1);
        AQuestion otherItem = AQuestion.about(Category.D10);

        assertThatThrownBy(() -> request(otherPurpose)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> request(AQuestion.about(Category.D12), otherItem))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static AQuestion client() {
        return AQuestion.about(Category.D12).involved(Involvement.OWN_CLIENT).consented(ConsentParty.SELF);
    }

    private static Request request(AQuestion... questions) {
        return new Request(
                ITEM,
                RECIPIENT,
                Purpose.P4,
                List.of(questions).stream().map(AQuestion::asked).toList());
    }
}
