package nl.huiskring.adapters.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.huiskring.casework.sharing.ConsentChange;
import nl.huiskring.casework.sharing.InvolvementChange;
import nl.huiskring.consent.Consent;
import nl.huiskring.household.match.MatchDecision;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.Involvement;
import nl.huiskring.model.policy.PersonRole;
import nl.huiskring.model.policy.Purpose;
import org.junit.jupiter.api.Test;

class PostgresCasebookTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 6, 30);

    private final Stores stores = new Stores();
    private final InteractionId message = stores.message();
    private final PersonId anna = stores.person(message, PersonRole.SLACHTOFFER, Set.of(), Set.of());
    private final PersonId bram = stores.person(message, PersonRole.PLEGER, Set.of(), Set.of());

    private void involve(PersonId person, Optional<LocalDate> until, Instant toldAt) {
        stores.within(() -> stores.casebook.involve(
                List.of(new InvolvementChange(
                        Stores.POLICE, person, Involvement.OWN_CLIENT, FIRST, until, "toezicht", toldAt, Set.of())),
                message));
    }

    @Test
    void involvementHoldsFromItsFirstToItsLastDay() {
        involve(anna, Optional.of(LAST), stores.now());
        assertThat(involved(anna, FIRST.minusDays(1))).isEmpty();
        assertThat(involved(anna, FIRST)).hasSize(1);
        assertThat(involved(anna, LAST)).hasSize(1);
        assertThat(involved(anna, LAST.plusDays(1))).isEmpty();
        assertThat(involved(bram, FIRST)).isEmpty();
    }

    @Test
    void latestToldCountsWhateverCameInFirst() {
        involve(anna, Optional.of(LAST), stores.now());
        involve(anna, Optional.empty(), stores.now().minus(Duration.ofDays(30)));
        assertThat(involved(anna, LAST.plusDays(1))).isEmpty();
        involve(anna, Optional.empty(), stores.now().plus(Duration.ofDays(1)));
        assertThat(involved(anna, LAST.plusDays(1))).hasSize(1);
    }

    @Test
    void consentIsOfOnePersonAlone() {
        give(anna, FIRST);
        assertThat(stores.casebook.of(anna)).hasSize(1);
        assertThat(stores.casebook.of(bram)).isEmpty();
    }

    @Test
    void withdrawalEndsAConsentInWhateverOrderTheyCome() {
        withdraw(anna, Category.D13, LAST);
        give(anna, FIRST);
        assertThat(stores.casebook.of(anna)).extracting(Consent::withdrawnOn).containsExactly(Optional.of(LAST));
    }

    @Test
    void consentGivenAfterAWithdrawalStands() {
        withdraw(anna, Category.D13, FIRST);
        give(anna, FIRST.plusDays(1));
        assertThat(stores.casebook.of(anna)).extracting(Consent::withdrawnOn).containsExactly(Optional.empty());
    }

    @Test
    void withdrawalOfSomethingElseEndsNothing() {
        give(anna, FIRST);
        withdraw(anna, Category.D15, LAST);
        withdraw(bram, Category.D13, LAST);
        assertThat(stores.casebook.of(anna)).extracting(Consent::withdrawnOn).containsExactly(Optional.empty());
    }

    @Test
    void withdrawalOnAnUncertainMatchEndsTheConsentOfEverybodyItMayBeAbout() {
        PersonId perhaps = perhapsAnnaOrBram();
        give(anna, FIRST);
        give(bram, FIRST);
        withdraw(perhaps, Category.D13, LAST);
        assertThat(stores.casebook.of(anna)).extracting(Consent::withdrawnOn).containsExactly(Optional.of(LAST));
        assertThat(stores.casebook.of(bram)).extracting(Consent::withdrawnOn).containsExactly(Optional.of(LAST));
        reviewed();
        assertThat(stores.casebook.of(anna)).extracting(Consent::withdrawnOn).containsExactly(Optional.empty());
    }

    @Test
    void withdrawalOfWhomSomebodyMayBeEndsHisConsentToo() {
        PersonId perhaps = perhapsAnnaOrBram();
        give(perhaps, FIRST);
        withdraw(anna, Category.D13, LAST);
        assertThat(stores.casebook.of(perhaps)).extracting(Consent::withdrawnOn).containsExactly(Optional.of(LAST));
    }

    @Test
    void consentOnAnUncertainMatchIsNobodyElses() {
        give(perhapsAnnaOrBram(), FIRST);
        assertThat(stores.casebook.of(anna)).isEmpty();
    }

    @Test
    void endingOnAnUncertainMatchEndsTheInvolvementWithEverybodyItMayBeAbout() {
        PersonId perhaps = perhapsAnnaOrBram();
        involve(anna, Optional.empty(), stores.now());
        involve(bram, Optional.empty(), stores.now().plus(Duration.ofDays(2)));
        involve(perhaps, Optional.of(LAST), stores.now().plus(Duration.ofDays(1)));
        assertThat(involved(anna, LAST)).hasSize(1);
        assertThat(involved(anna, LAST.plusDays(1))).isEmpty();
        assertThat(involved(bram, LAST.plusDays(1)))
                .as("told later than the ending")
                .hasSize(1);
        reviewed();
        assertThat(involved(anna, LAST.plusDays(1))).hasSize(1);
    }

    @Test
    void involvementOnAnUncertainMatchIsWithNobodyElseAndMakesNoneLonger() {
        PersonId perhaps = perhapsAnnaOrBram();
        involve(anna, Optional.of(LAST), stores.now());
        involve(perhaps, Optional.empty(), stores.now().plus(Duration.ofDays(1)));
        assertThat(involved(anna, LAST)).hasSize(1);
        assertThat(involved(anna, LAST.plusDays(1))).isEmpty();
        assertThat(involved(bram, LAST)).isEmpty();
    }

    private PersonId perhapsAnnaOrBram() {
        return stores.person(
                message,
                PersonRole.BETROKKENE,
                Set.of(),
                Set.of(),
                new MatchDecision.Uncertain(List.of(anna, bram), Stores.explanation()));
    }

    private void reviewed() {
        stores.jdbc
                .sql("update match_decision set reviewed_at = now() where outcome = 'REVIEW'")
                .update();
    }

    private List<InvolvementChange> involved(PersonId person, LocalDate day) {
        return stores.casebook.involvedWith(List.of(person), day);
    }

    private void give(PersonId person, LocalDate day) {
        stores.within(() -> stores.casebook.apply(
                List.of(new ConsentChange.Given(
                        person,
                        "self",
                        Category.D13,
                        PartnerKind.GEMEENTE,
                        Purpose.P4,
                        day,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Stores.POLICE)),
                message));
    }

    private void withdraw(PersonId person, Category category, LocalDate day) {
        stores.within(() -> stores.casebook.apply(
                List.of(new ConsentChange.Withdrawn(
                        person, category, PartnerKind.GEMEENTE, Purpose.P4, day, Stores.POLICE)),
                message));
    }
}
