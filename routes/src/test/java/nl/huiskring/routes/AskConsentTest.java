package nl.huiskring.routes;

import static nl.huiskring.routes.Town.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.huiskring.consent.Consent;
import nl.huiskring.consent.ConsentParty;
import nl.huiskring.consent.Question;
import nl.huiskring.consent.Ruling;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.exchange.HeldItem;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.Ground;
import nl.huiskring.model.policy.Involvement;
import nl.huiskring.model.policy.Outcome;
import nl.huiskring.model.policy.Purpose;
import nl.huiskring.model.policy.SecrecyFlag;
import org.junit.jupiter.api.Test;

class AskConsentTest {
    private static final PersonId VICTIM = person(1);
    private static final PersonId CHILD = person(2);
    private static final PersonId PLEGER = person(3);
    private static final PersonId OTHER_VICTIM = person(4);
    private static final PersonId AUNT = person(5);
    private static final Consent OF_VICTIM = new Consent(
            ConsentParty.SELF,
            Category.D13,
            PartnerKind.GEMEENTE,
            Purpose.P4,
            LocalDate.of(2026, 1, 1),
            Optional.empty(),
            Optional.empty());

    private final AHousehold household =
            new AHousehold(1).core(VICTIM, CHILD).attached(PLEGER).tie(Town.TEAM, VICTIM, Involvement.CASE);

    private Asked ask(HeldItem item) {
        AskConsent ask = new AskConsent(
                Town.DECISIONS,
                person -> person.equals(VICTIM) ? List.of(OF_VICTIM) : List.of(),
                Town.PARTNERS,
                Town.CLOCK);
        return ask.ask(item, Town.TEAM, Purpose.P4, household.picture());
    }

    @Test
    void addressOfAnOwnCaseMayBeSeen() {
        assertThat(ask(household.item(Town.POLICE, Field.ADDRESS, "Markt 1, 7901AA Hoogeveen", VICTIM))
                        .outcome())
                .isEqualTo(Outcome.PERMIT_MASKED);
    }

    @Test
    void motherIsHiddenWithHerHiddenChild() {
        household.known(CHILD, Set.of(SecrecyFlag.BESCHERMD_KIND), Set.of(), Set.of());
        assertThat(ask(household.item(Town.POLICE, Field.ADDRESS, "Markt 1", VICTIM))
                        .outcome())
                .isEqualTo(Outcome.DENY);
        assertThat(ask(household.item(Town.POLICE, Field.PHONE, "0612345678", VICTIM))
                        .outcome())
                .isEqualTo(Outcome.DENY);
    }

    /** Another victim of the same pleger, named in one message; her mark came from another partner. */
    @Test
    void somebodyOutsideTheHouseholdKeepsHerOwnMark() {
        household
                .known(OTHER_VICTIM, Set.of(SecrecyFlag.GEHEIM_ADRES), Set.of(), Set.of())
                .tie(Town.TEAM, OTHER_VICTIM, Involvement.CASE);
        assertThat(ask(household.item(Town.POLICE, Field.ADDRESS, "Schuilkade 14", OTHER_VICTIM))
                        .outcome())
                .isEqualTo(Outcome.DENY);
    }

    /** The victim stays with her aunt; whoever knows where the aunt lives knows where the victim is. */
    @Test
    void whoeverLivesAtASecretPlaceLivesInSecret() {
        household
                .known(VICTIM, Set.of(SecrecyFlag.GEHEIM_ADRES), Set.of("Schuilkade 14", "7901AB"), Set.of())
                .known(AUNT, Set.of(), Set.of("Schuilkade 14"), Set.of())
                .tie(Town.TEAM, AUNT, Involvement.CASE);
        assertThat(ask(household.item(Town.POLICE, Field.ADDRESS, "schuilkade 14, 7901 AB Hoogeveen", AUNT))
                        .outcome())
                .isEqualTo(Outcome.DENY);
        assertThat(ask(household.item(Town.POLICE, Field.ADDRESS, "Markt 1, 7902AA Hoogeveen", AUNT))
                        .outcome())
                .isEqualTo(Outcome.PERMIT_MASKED);
    }

    @Test
    void plegerIsNotHiddenWithHisVictim() {
        household.known(VICTIM, Set.of(SecrecyFlag.GEHEIM_ADRES), Set.of("Markt 1"), Set.of());
        assertThat(ask(household.item(Town.POLICE, Field.ADDRESS, "Markt 1", PLEGER))
                        .outcome())
                .isEqualTo(Outcome.PERMIT_MASKED);
    }

    /** Both hit each other and she was named as pleger too; the mark stands with her child alone. */
    @Test
    void whoWasOnceNamedAsPlegerIsHiddenWhereAMarkedRecordIs() {
        household
                .shielded(CHILD, "Schuilkade 14, 7901AB Hoogeveen", SecrecyFlag.OPVANG)
                .known(PLEGER, Set.of(), Set.of("Schuilkade 14", "Markt 1"), Set.of());
        assertThat(ask(household.item(Town.POLICE, Field.ADDRESS, "Schuilkade 14, 7901 AB Hoogeveen", PLEGER))
                        .outcome())
                .isEqualTo(Outcome.DENY);
        assertThat(ask(household.item(Town.POLICE, Field.ADDRESS, "Markt 1, 7901AA Hoogeveen", PLEGER))
                        .outcome())
                .isEqualTo(Outcome.PERMIT_MASKED);
    }

    /** The police were called to where she hides; what happened may be told, where it was may not. */
    @Test
    void placeOfAnIncidentIsLeftOutWhereItMayBeAHidingPlace() {
        HeldItem place = household.item(Town.POLICE, Field.PLACE, "woning Schuilkade", VICTIM, PLEGER);
        assertThat(askIn(place, Town.VEILIG_THUIS).tells()).isTrue();
        household.known(CHILD, Set.of(SecrecyFlag.OPVANG), Set.of(), Set.of());
        Asked asked = askIn(place, Town.VEILIG_THUIS);
        assertThat(asked.outcome()).as("the matrix permits it").isEqualTo(Outcome.PERMIT);
        assertThat(asked.tells()).isFalse();
        assertThat(askIn(place, Town.POLICE).tells()).as("who told it").isTrue();
        assertThat(askIn(
                                household.item(Town.POLICE, Field.MUNICIPALITY_CODE, "0118", VICTIM, PLEGER),
                                Town.VEILIG_THUIS)
                        .tells())
                .isTrue();
    }

    private Asked askIn(HeldItem item, Partner recipient) {
        return new AskConsent(Town.DECISIONS, person -> List.of(), Town.PARTNERS, Town.CLOCK)
                .ask(item, recipient, Purpose.P2, household.picture());
    }

    @Test
    void transferIsAGroundForTheTeamThatHasThisCase() {
        HeldItem item = household.item(Town.VEILIG_THUIS, Field.ASSESSMENT_TEXT, "x", VICTIM, PLEGER);
        assertThat(ask(item).outcome()).isEqualTo(Outcome.PERMIT);
        assertThat(ask(item).questions())
                .allMatch(question -> question.grounds().contains(Ground.TRANSFER));
    }

    @Test
    void transferOfThePlegersOtherHouseholdIsNoGroundHere() {
        AHousehold other =
                new AHousehold(2).core(OTHER_VICTIM).attached(PLEGER).tie(Town.TEAM, PLEGER, Involvement.CASE);
        HeldItem item = other.item(Town.VEILIG_THUIS, Field.ASSESSMENT_TEXT, "x", OTHER_VICTIM, PLEGER);
        AskConsent ask = new AskConsent(Town.DECISIONS, person -> List.of(), Town.PARTNERS, Town.CLOCK);
        Asked asked = ask.ask(item, Town.TEAM, Purpose.P4, other.picture());
        assertThat(asked.outcome()).isEqualTo(Outcome.DENY);
        assertThat(asked.questions()).noneMatch(question -> question.grounds().contains(Ground.TRANSFER));
    }

    @Test
    void transferIsNoGroundForWhatOthersHold() {
        HeldItem item = household.item(Town.SCHOOL, Field.SITUATION, "x", VICTIM);
        assertThat(ask(item).outcome()).isEqualTo(Outcome.DENY);
    }

    @Test
    void consentOfOneIsNotAskedForAnother() {
        Asked asked = ask(household.item(Town.CARE, Field.IN_CARE, "true", VICTIM, CHILD));
        assertThat(asked.questions())
                .extracting(Question::consents)
                .containsExactlyInAnyOrder(List.of(OF_VICTIM), List.of());
    }

    @Test
    void strictestOutcomeOfAllSubjectsHolds() {
        household.known(VICTIM, Set.of(), Set.of(), Set.of());
        HeldItem item = household.item(Town.VEILIG_THUIS, Field.SITUATION, "x", VICTIM, OTHER_VICTIM);
        assertThat(ask(item).outcome()).isEqualTo(Outcome.DENY);
    }

    /** The exchange of everybody it wrote about goes on without it. */
    @Test
    void whatSomebodyBroughtWhoIsNoLongerRegisteredIsRefusedAndRecordedAsThat() {
        HeldItem item = household.item(Town.serving(99, PartnerKind.POLITIE, Set.of()), Field.NAME, "Anna Bos", VICTIM);
        Asked asked = ask(item);
        assertThat(asked.ruling()).isInstanceOf(Ruling.Refused.class);
        assertThat(asked.ruling().decision().rule()).isEqualTo("ERROR");
        assertThat(asked.questions()).hasSize(1).allMatch(question -> question.holder() == PartnerKind.BURGER);
        assertThat(ask(household.item(Town.POLICE, Field.ADDRESS, "Markt 1", VICTIM))
                        .outcome())
                .isEqualTo(Outcome.PERMIT_MASKED);
    }
}
