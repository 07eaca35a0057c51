package nl.huiskring.adapters.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import nl.huiskring.casework.gap.PoliceRegistration;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.policy.PersonRole;
import org.junit.jupiter.api.Test;

class PostgresCasesTest {
    private final Stores stores = new Stores();
    private final InteractionId message = stores.message();
    private final PersonId anna = stores.person(message, PersonRole.SLACHTOFFER, Set.of(), Set.of());

    @Test
    void messageWithoutNumbersIsAboutNobody() {
        stores.within(() -> stores.cases.named("", message));
        assertThat(stores.cases.recordsOf(Optional.empty(), Optional.empty())).isEmpty();
    }

    @Test
    void personsOfACaseAreThoseOfItsMessages() {
        stores.within(() -> stores.cases.named("2025-1", message));
        assertThat(stores.cases
                        .recordsOf(Optional.of("2025-1"), Optional.empty())
                        .values())
                .containsExactly(anna);
        assertThat(stores.cases.recordsOf(Optional.of("2025-2"), Optional.empty()))
                .isEmpty();
    }

    @Test
    void registrationIsFoundHoweverItsNumberIsWritten() {
        stores.within(() -> stores.cases.registered(
                new PoliceRegistration("PL0300-1 ", message, stores.now(), stores.now(), "0118"), Stores.POLICE));
        assertThat(stores.cases
                        .recordsOf(Optional.empty(), Optional.of(" pl0300-1"))
                        .values())
                .containsExactly(anna);
    }

    @Test
    void messageWaitsForAnyOfItsNumbersHoweverTheyAreWritten() {
        stores.within(() -> stores.cases.await(message, Set.of("2025-1", "pl0300-1 ")));
        stores.within(() -> stores.cases.await(message, Set.of("2025-1")));
        assertThat(stores.cases.waitingFor(Set.of("2025-1", "PL0300-1"))).containsExactly(message);
        assertThat(stores.cases.waitingFor(Set.of("PL0300-1"))).containsExactly(message);
        assertThat(stores.cases.waitingFor(Set.of("2025-2"))).isEmpty();
        stores.within(() -> stores.cases.waitsNoLonger(message));
        assertThat(stores.cases.waitingFor(Set.of("2025-1", "PL0300-1"))).isEmpty();
    }

    @Test
    void onlyATeamThatWasOfferedACaseTakesItOn() {
        stores.within(() -> stores.cases.transferred("2025-1", Stores.VEILIG_THUIS, message, stores.now()));
        assertThat(accept("2025-1", Stores.POLICE)).isFalse();
        assertThat(accept("2025-2", Stores.VEILIG_THUIS)).isFalse();
        assertThat(accept("2025-1", Stores.VEILIG_THUIS)).isTrue();
        assertThat(stores.cases.isOffered("2025-1", Stores.VEILIG_THUIS)).isTrue();
        assertThat(stores.cases.isOffered("2025-1", Stores.POLICE)).isFalse();
        assertThat(stores.cases.isOffered("2025-2", Stores.VEILIG_THUIS)).isFalse();
    }

    private boolean accept(String number, Oin team) {
        return stores.within(() -> stores.cases.accepted(number, team, stores.now()));
    }
}
