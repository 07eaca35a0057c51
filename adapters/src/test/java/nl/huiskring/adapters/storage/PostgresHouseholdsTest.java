package nl.huiskring.adapters.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.huiskring.casework.alert.AlertChange;
import nl.huiskring.casework.alert.Finding;
import nl.huiskring.casework.alert.OpenAlert;
import nl.huiskring.household.graph.Bond;
import nl.huiskring.household.graph.HouseholdView;
import nl.huiskring.household.graph.Membership;
import nl.huiskring.household.graph.Plan;
import nl.huiskring.model.AlertId;
import nl.huiskring.model.HouseholdId;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.ItemId;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.exchange.Deliveries;
import nl.huiskring.model.exchange.Heading;
import nl.huiskring.model.message.RelationType;
import nl.huiskring.model.policy.PersonRole;
import nl.huiskring.model.policy.Purpose;
import org.junit.jupiter.api.Test;

class PostgresHouseholdsTest {
    private static final HouseholdId FIRST = new HouseholdId(new UUID(0, 1));
    private static final HouseholdId SECOND = new HouseholdId(new UUID(0, 2));
    private static final HouseholdId THIRD = new HouseholdId(new UUID(0, 3));
    private static final LocalDate DAY = LocalDate.of(2025, 2, 1);
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 10);

    private final Stores stores = new Stores();
    private final InteractionId message = stores.message();
    private final PersonId mother = person();
    private final PersonId child = person();
    private final PersonId pleger = person();

    private PersonId person() {
        return stores.person(message, PersonRole.BETROKKENE, Set.of(), Set.of());
    }

    private void apply(Plan plan) {
        stores.within(() -> stores.households.apply(plan, stores.now()));
    }

    private static Membership in(HouseholdId household, PersonId person, boolean core) {
        return new Membership(person, household, core, DAY, Optional.empty());
    }

    private void join(HouseholdId first, HouseholdId second) {
        apply(new Plan(List.of(), List.of(), Map.of(first, second)));
    }

    private HouseholdView view(HouseholdId household) {
        return HouseholdView.of(stores.households.membersOf(household), TODAY);
    }

    @Test
    void bondsOfAPersonAreFoundFromBothSides() {
        Bond bond = new Bond(mother, child, RelationType.OUDER, Optional.of(DAY), Optional.empty());
        stores.within(() -> stores.households.add(List.of(bond), message));
        assertThat(stores.households.bondsOf(Set.of(mother))).containsExactly(bond);
        assertThat(stores.households.bondsOf(Set.of(child))).containsExactly(bond);
        assertThat(stores.households.bondsOf(Set.of(pleger))).isEmpty();
        assertThat(stores.households.bondsOf(Set.of())).isEmpty();
    }

    /** The clock of the hub decides, not that of the database: this test lives in another year. */
    @Test
    void householdThatGoesOnInAnotherBringsItsPeopleToday() {
        apply(new Plan(
                List.of(in(FIRST, mother, true), in(FIRST, pleger, false), in(SECOND, child, true)),
                List.of(),
                Map.of()));
        join(FIRST, SECOND);
        assertThat(view(SECOND).core()).containsExactlyInAnyOrder(mother, child);
        assertThat(view(SECOND).attached()).containsExactly(pleger);
        assertThat(view(FIRST).core()).isEmpty();
        assertThat(view(FIRST).attached()).isEmpty();
    }

    @Test
    void householdThatWentOnIsNoLongerAHomeOfAnybody() {
        apply(new Plan(List.of(in(FIRST, mother, true), in(SECOND, child, true)), List.of(), Map.of()));
        join(FIRST, SECOND);
        assertThat(stores.households.membershipsOf(Set.of(mother, child)))
                .extracting(Membership::household)
                .containsOnly(SECOND);
    }

    @Test
    void whoLeftTodayAndComesAlongTodayIsBack() {
        Membership left = new Membership(mother, SECOND, true, TODAY, Optional.of(TODAY));
        apply(new Plan(List.of(in(FIRST, mother, true), in(SECOND, child, true)), List.of(left), Map.of()));
        join(FIRST, SECOND);
        assertThat(view(SECOND).core()).containsExactlyInAnyOrder(mother, child);
    }

    @Test
    void alertsAndSignalsGoAlong() {
        apply(new Plan(List.of(in(FIRST, mother, true), in(SECOND, child, true)), List.of(), Map.of()));
        OpenAlert alert = alert(FIRST);
        stores.within(() -> stores.casebook.keep(List.of(new AlertChange.Opened(alert, finding())), stores.now()));
        Deliveries.NextVersion version = stores.within(
                () -> stores.deliveries.nextVersion(FIRST, Stores.VEILIG_THUIS, Purpose.P2, stores.now()));
        join(FIRST, SECOND);
        assertThat(stores.casebook.alertsOf(SECOND)).extracting(OpenAlert::id).containsExactly(alert.id());
        assertThat(stores.casebook.alertsOf(FIRST)).isEmpty();
        Deliveries.NextVersion next = stores.within(
                () -> stores.deliveries.nextVersion(SECOND, Stores.VEILIG_THUIS, Purpose.P2, stores.now()));
        assertThat(next.signal()).isEqualTo(version.signal());
        assertThat(next.version()).isEqualTo(2);
        assertThat(next.householdRef()).isEqualTo(version.householdRef());
    }

    /** Both had a signal of their own; the older one then leads to the household in which it went on, however far. */
    @Test
    void signalOfAHouseholdThatWentOnLeadsToWhereItIsNow() {
        apply(new Plan(
                List.of(in(FIRST, mother, true), in(SECOND, child, true), in(THIRD, pleger, true)),
                List.of(),
                Map.of()));
        Deliveries.NextVersion version = stores.within(
                () -> stores.deliveries.nextVersion(FIRST, Stores.VEILIG_THUIS, Purpose.P2, stores.now()));
        for (HouseholdId other : List.of(SECOND, THIRD)) {
            stores.within(() -> stores.deliveries.nextVersion(other, Stores.VEILIG_THUIS, Purpose.P2, stores.now()));
        }
        join(FIRST, SECOND);
        join(SECOND, THIRD);
        assertThat(stores.deliveries.place(version.signal(), Stores.VEILIG_THUIS))
                .map(Deliveries.Place::household)
                .contains(THIRD);
        assertThat(stores.deliveries.place(version.signal(), Stores.POLICE)).isEmpty();
    }

    private OpenAlert alert(HouseholdId household) {
        return new OpenAlert(
                new AlertId(UUID.randomUUID()),
                household,
                "A01",
                Heading.Level.ORANGE,
                stores.now(),
                List.of(new ItemId(UUID.randomUUID())),
                stores.now(),
                Optional.empty());
    }

    private Finding finding() {
        return new Finding(
                "A01",
                Heading.Level.ORANGE,
                stores.now(),
                "words",
                "neutral",
                List.of(new ItemId(UUID.randomUUID())),
                stores.now());
    }
}
