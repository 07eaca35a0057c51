package nl.huiskring.routes;

import static nl.huiskring.routes.Town.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.huiskring.casework.alert.Thresholds;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.SignalId;
import nl.huiskring.model.exchange.ClearedSignal;
import nl.huiskring.model.exchange.Deliveries;
import nl.huiskring.model.exchange.HeldItem;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.policy.Involvement;
import nl.huiskring.model.policy.Purpose;
import nl.huiskring.model.policy.SecrecyFlag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A signal to the local team waits while its endpoint is down; meanwhile things change. */
class StillHoldsTest {
    private static final PersonId VICTIM = person(1);
    private static final PersonId PLEGER = person(2);

    private final AHousehold household =
            new AHousehold(1).core(VICTIM).attached(PLEGER).tie(Town.TEAM, VICTIM, Involvement.CASE);
    private final List<Partner> registered = new ArrayList<>(Town.PARTNERS.all());
    private final AskConsent ask = new AskConsent(Town.DECISIONS, person -> List.of(), () -> registered, Town.CLOCK);

    @BeforeEach
    void whereSheLivesIsNoSecretYet() {
        household.known(VICTIM, Set.of(), Set.of("Schuilkade 14", "7901AB"), Set.of("Anna Bos"));
        household.item(Town.POLICE, Field.ADDRESS, "Schuilkade 14, 7901AB Hoogeveen", VICTIM);
    }

    private ClearedSignal waiting(HeldItem... shared) {
        return new ComposeSignal(ask, new Recording.Post(), Town.PARTNERS, Thresholds.proposedFor("test"), Town.CLOCK)
                .compose(
                        new Draft(Town.TEAM, Purpose.P4, List.of(shared), List.of()),
                        household.picture(),
                        AReport.TRACE,
                        () -> new Deliveries.NextVersion(new SignalId(new UUID(1, 1)), 1, "ref"))
                .signal()
                .orElseThrow();
    }

    private boolean holds(ClearedSignal signal) {
        return new StillHolds(ask, Town.PARTNERS).today(signal, Town.TEAM, household.picture());
    }

    private HeldItem situation(String text) {
        return household.item(Town.VEILIG_THUIS, Field.SITUATION, text, VICTIM);
    }

    @Test
    void nothingChanged() {
        ClearedSignal signal = waiting(situation("x"));
        assertThat(signal.lines()).anyMatch(line -> line.field() == Field.ADDRESS);
        situation("y");
        assertThat(holds(signal))
                .as("more is known, but of this nothing changed")
                .isTrue();
    }

    @Test
    void herAddressBecameSecret() {
        ClearedSignal signal = waiting(situation("x"));
        household.known(
                VICTIM, Set.of(SecrecyFlag.GEHEIM_ADRES), Set.of("Schuilkade 14", "7901AB"), Set.of("Anna Bos"));
        assertThat(holds(signal)).isFalse();
    }

    @Test
    void textThatNamesAPlaceThatBecameSecret() {
        household.known(PLEGER, Set.of(), Set.of("Zijkade 3"), Set.of());
        ClearedSignal signal = waiting(situation("bezoek hem aan de Zijkade 3"));
        assertThat(holds(signal)).isTrue();
        household.known(PLEGER, Set.of(SecrecyFlag.GEHEIM_ADRES), Set.of("Zijkade 3"), Set.of());
        assertThat(holds(signal)).isFalse();
    }

    @Test
    void somethingOfItBelongsToThisHouseholdNoMore() {
        ClearedSignal signal = waiting(situation("x"));
        Picture other = new AHousehold(1).core(VICTIM).picture();
        assertThat(new StillHolds(ask, Town.PARTNERS).today(signal, Town.TEAM, other))
                .isFalse();
    }

    @Test
    void whoHoldsSomethingOfItLeft() {
        ClearedSignal signal = waiting(situation("x"));
        registered.remove(Town.VEILIG_THUIS);
        assertThat(holds(signal)).isFalse();
    }
}
