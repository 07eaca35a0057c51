package nl.huiskring.adapters.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.huiskring.consent.DecisionPoint;
import nl.huiskring.consent.Policy;
import nl.huiskring.consent.Question;
import nl.huiskring.consent.Request;
import nl.huiskring.consent.Ruling;
import nl.huiskring.consent.Subject;
import nl.huiskring.household.graph.Membership;
import nl.huiskring.household.graph.Plan;
import nl.huiskring.model.DeliveryId;
import nl.huiskring.model.HouseholdId;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.ItemId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.exchange.BrokenDelivery;
import nl.huiskring.model.exchange.ClearedLine;
import nl.huiskring.model.exchange.ClearedSignal;
import nl.huiskring.model.exchange.Confirmation;
import nl.huiskring.model.exchange.Deliveries;
import nl.huiskring.model.exchange.Heading;
import nl.huiskring.model.exchange.Outbox;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.CovenantState;
import nl.huiskring.model.policy.Involvement;
import nl.huiskring.model.policy.Part;
import nl.huiskring.model.policy.Permit;
import nl.huiskring.model.policy.PersonRole;
import nl.huiskring.model.policy.Purpose;
import nl.huiskring.model.policy.Regime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostgresDeliveriesTest {
    private static final HouseholdId HOME = new HouseholdId(new UUID(0, 1));
    private static final ItemId ITEM = new ItemId(new UUID(0, 9));

    private final Stores stores = new Stores();
    private final InteractionId cause = stores.message();

    @BeforeEach
    void thereIsAHousehold() {
        PersonId anna = stores.person(cause, PersonRole.SLACHTOFFER, Set.of(), Set.of());
        Membership member = new Membership(anna, HOME, true, LocalDate.of(2025, 1, 1), Optional.empty());
        stores.within(
                () -> stores.households.apply(new Plan(List.of(member), List.of(), java.util.Map.of()), stores.now()));
    }

    @Test
    void whatIsTakenIsWhatWasKept() {
        ClearedSignal kept = keep(Stores.VEILIG_THUIS);
        ClearedSignal taken = take(kept.delivery()).orElseThrow();
        assertThat(taken.lines()).hasSize(1);
        assertThat(taken.lines().getFirst().value()).contains("Zij huilt.");
        assertThat(taken.lines().getFirst().permit())
                .isEqualTo(kept.lines().getFirst().permit());
        assertThat(taken.messageId()).isEqualTo(kept.messageId());
        assertThat(taken.heading()).isEqualTo(kept.heading());
    }

    @Test
    void nothingOfItCanBeReadInTheTable() {
        ClearedSignal kept = keep(Stores.VEILIG_THUIS);
        byte[] sealed = sealed(kept.delivery().value());
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("huilt", "R01", "persoon");
    }

    @Test
    void nobodyTakesWhatSomebodyIsSending() {
        ClearedSignal kept = keep(Stores.VEILIG_THUIS);
        assertThat(take(kept.delivery())).isPresent();
        assertThat(take(kept.delivery())).isEmpty();
    }

    /** Killed between sending and recording: it is sent again, under the same ids. */
    @Test
    void deliveryOfAHubThatDiedIsTakenAgain() {
        ClearedSignal kept = keep(Stores.VEILIG_THUIS);
        take(kept.delivery());
        stores.later(Duration.ofMinutes(3));
        assertThat(wake()).containsExactly(kept.delivery().value());
        assertThat(take(kept.delivery())).isPresent();
    }

    /** Its id ended on a dead-letter queue, or the broker lost its journal. */
    @Test
    void deliveryOfWhichNothingIsHeardIsPutOnItsQueueAgain() {
        ClearedSignal kept = keep(Stores.VEILIG_THUIS);
        assertThat(wake()).isEmpty();
        for (int i = 0; i < 3; i++) {
            stores.later(Duration.ofMinutes(16));
            assertThat(wake()).containsExactly(kept.delivery().value());
            assertThat(wake()).isEmpty();
        }
    }

    @Test
    void whatArrivedIsNeverSentAgain() {
        ClearedSignal kept = keep(Stores.VEILIG_THUIS);
        take(kept.delivery());
        stores.within(() -> stores.deliveries.delivered(kept.delivery(), new Confirmation(stores.now(), "ref")));
        fail(kept.delivery(), Optional.of(stores.now()));
        stores.later(Duration.ofDays(1));
        assertThat(wake()).isEmpty();
        assertThat(take(kept.delivery())).isEmpty();
        assertThat(stores.deliveries.pending()).isZero();
    }

    @Test
    void failureIsTriedAgainAtItsMoment() {
        ClearedSignal kept = keep(Stores.VEILIG_THUIS);
        take(kept.delivery());
        fail(kept.delivery(), Optional.of(stores.now().plusSeconds(30)));
        assertThat(wake()).isEmpty();
        stores.later(Duration.ofSeconds(31));
        assertThat(wake()).containsExactly(kept.delivery().value());
        assertThat(take(kept.delivery())).isPresent();
    }

    @Test
    void whatWasGivenUpIsNotTaken() {
        ClearedSignal kept = keep(Stores.VEILIG_THUIS);
        take(kept.delivery());
        fail(kept.delivery(), Optional.empty());
        assertThat(take(kept.delivery())).isEmpty();
        assertThat(stores.deliveries.pending()).isZero();
        assertThat(stores.deliveries.givenUpSince(kept.composedAt())).isEqualTo(1);
        assertThat(stores.deliveries.givenUpSince(kept.composedAt().plusMillis(1)))
                .isZero();
    }

    @Test
    void takerIsToldHowOftenItFailedAndWhatCausedIt() {
        ClearedSignal kept = keep(Stores.VEILIG_THUIS);
        take(kept.delivery());
        fail(kept.delivery(), Optional.of(stores.now()));
        Deliveries.Taken taken =
                stores.within(() -> stores.deliveries.take(kept.delivery())).orElseThrow();
        assertThat(taken.attempts()).isEqualTo(1);
        assertThat(taken.cause()).isEqualTo(cause);
    }

    @Test
    void whatWasSupersededIsNeitherSentNorShownAndItsSuccessorIsAsSilent() {
        ClearedSignal stale = keep(Stores.VEILIG_THUIS);
        take(stale.delivery());
        fail(stale.delivery(), Optional.of(stores.now()));
        Instant silentSince = stores.deliveries.silent().getFirst().since();
        stores.later(Duration.ofHours(1));
        ClearedSignal fresh = keep(Stores.VEILIG_THUIS);
        supersede(stale, Optional.of(fresh.delivery()));

        assertThat(take(stale.delivery())).isEmpty();
        assertThat(stores.deliveries.silent()).containsExactly(new Deliveries.Silent(Stores.VEILIG_THUIS, silentSince));
        assertThat(stores.deliveries.newest(Stores.VEILIG_THUIS)).hasSize(1);
        assertThat(stores.deliveries.pending()).isEqualTo(1);

        supersede(fresh, Optional.empty());
        assertThat(stores.deliveries.newest(Stores.VEILIG_THUIS)).isEmpty();
        assertThat(stores.deliveries.silent()).isEmpty();
        stores.later(Duration.ofDays(1));
        assertThat(wake()).isEmpty();
    }

    @Test
    void changedPermitIsSaidAndTheDeliveryIsNotTaken() {
        ClearedSignal kept = keep(Stores.VEILIG_THUIS);
        UUID id = kept.delivery().value();
        String told = new String(Stores.VAULT.open("delivery", id, sealed(id)), StandardCharsets.UTF_8);
        reseal(id, Stores.VAULT.seal("delivery", id, told.replaceFirst("\"permit\":\"", "$0A")));

        BrokenDelivery broken = catchThrowableOfType(BrokenDelivery.class, () -> take(kept.delivery()));

        assertThat(broken.worthRetrying()).isFalse();
        assertThat(broken.kept())
                .isEqualTo(new BrokenDelivery.Kept(kept.delivery(), Stores.VEILIG_THUIS, kept.composedAt()));
        assertThat(broken).hasMessage("cannot be opened: ForgedPermit");
        assertThat(stores.deliveries.waitedFor()).containsExactly(Stores.VEILIG_THUIS);
        fail(kept.delivery(), Optional.empty());
        assertThat(stores.deliveries.waitedFor()).isEmpty();
    }

    @Test
    void whatTheKeyDoesNotOpenMayBeOpenedWhenTheKeyIsBack() {
        ClearedSignal kept = keep(Stores.VEILIG_THUIS);
        UUID id = kept.delivery().value();
        byte[] good = sealed(id);
        byte[] other = good.clone();
        other[other.length - 1] ^= 1;
        reseal(id, other);
        assertThat(catchThrowableOfType(BrokenDelivery.class, () -> take(kept.delivery()))
                        .worthRetrying())
                .isTrue();
        reseal(id, good);
        assertThat(take(kept.delivery())).isPresent();
    }

    private byte[] sealed(UUID delivery) {
        return stores.jdbc
                .sql("select sealed from delivery where id = ?")
                .param(delivery)
                .query(byte[].class)
                .single();
    }

    private void reseal(UUID delivery, byte[] sealed) {
        stores.jdbc
                .sql("update delivery set sealed = ? where id = ?")
                .params(sealed, delivery)
                .update();
    }

    @Test
    void recipientThatCannotBeReachedIsSilentSinceItsFirstFailure() {
        Instant first = stores.now();
        for (Oin recipient : List.of(Stores.VEILIG_THUIS, Stores.POLICE, Stores.VEILIG_THUIS)) {
            ClearedSignal kept = keep(recipient);
            fail(kept.delivery(), Optional.of(stores.now()));
            stores.later(Duration.ofHours(1));
        }
        keep(new Oin("00000001999100031000"));
        assertThat(stores.deliveries.silent())
                .containsExactly(
                        new Deliveries.Silent(Stores.POLICE, first.plus(Duration.ofHours(1))),
                        new Deliveries.Silent(Stores.VEILIG_THUIS, first));
    }

    @Test
    void versionsRiseAndEveryRecipientKnowsTheHouseholdByAnotherName() {
        Deliveries.NextVersion first = next(Stores.VEILIG_THUIS, Purpose.P2);
        Deliveries.NextVersion second = next(Stores.VEILIG_THUIS, Purpose.P2);
        Deliveries.NextVersion other = next(Stores.POLICE, Purpose.P1);
        Deliveries.NextVersion purpose = next(Stores.VEILIG_THUIS, Purpose.P3);
        assertThat(second.signal()).isEqualTo(first.signal());
        assertThat(second.version()).isEqualTo(first.version() + 1);
        assertThat(List.of(first.householdRef(), other.householdRef(), purpose.householdRef(), HOME.toString()))
                .doesNotHaveDuplicates();
    }

    @Test
    void onlyTheRecipientCanConfirm() {
        ClearedSignal kept = keep(Stores.VEILIG_THUIS);
        UUID id = kept.delivery().value();
        assertThat(confirm(id, Stores.POLICE)).isFalse();
        assertThat(confirm(id, Stores.VEILIG_THUIS)).isTrue();
        assertThat(confirm(UUID.randomUUID(), Stores.VEILIG_THUIS)).isFalse();
        assertThat(stores.deliveries.newest(Stores.VEILIG_THUIS).getFirst().confirmedAt())
                .contains(stores.now());
    }

    @Test
    void newestVersionOfEachSignalIsShown() {
        keep(Stores.VEILIG_THUIS);
        ClearedSignal second = keep(Stores.VEILIG_THUIS);
        assertThat(stores.deliveries.newest(Stores.VEILIG_THUIS))
                .extracting(newest -> newest.signal().delivery())
                .containsExactly(second.delivery());
        assertThat(stores.deliveries.newest(Stores.POLICE)).isEmpty();
    }

    private boolean confirm(UUID delivery, Oin recipient) {
        return stores.within(() -> stores.deliveries.confirmed(delivery, recipient, stores.now()));
    }

    private Optional<ClearedSignal> take(DeliveryId delivery) {
        return stores.within(() -> stores.deliveries.take(delivery)).map(Deliveries.Taken::signal);
    }

    private void supersede(ClearedSignal stale, Optional<DeliveryId> by) {
        stores.within(() -> stores.deliveries.superseded(stale.delivery(), by));
    }

    private void fail(DeliveryId delivery, Optional<Instant> again) {
        stores.within(() -> stores.deliveries.notDelivered(delivery, "not reached", again, stores.now()));
    }

    private List<UUID> wake() {
        stores.within(() -> stores.deliveries.wake(stores.now(), 100));
        List<UUID> woken = new ArrayList<>();
        stores.outbox.relay(100, (Outbox.Entry entry) -> {
            if (entry.queue().startsWith("delivery.")) {
                woken.add(entry.reference());
            }
        });
        return woken;
    }

    private Deliveries.NextVersion next(Oin recipient, Purpose purpose) {
        return stores.within(() -> stores.deliveries.nextVersion(HOME, recipient, purpose, stores.now()));
    }

    private ClearedSignal keep(Oin recipient) {
        Deliveries.NextVersion next = next(recipient, Purpose.P2);
        ClearedSignal signal = new ClearedSignal(
                new DeliveryId(UUID.randomUUID()),
                UUID.randomUUID(),
                next.signal(),
                next.version(),
                recipient,
                Purpose.P2,
                next.householdRef(),
                stores.now(),
                new Heading(Heading.Level.RED, stores.now()),
                List.of(),
                List.of("persoon-1"),
                List.of(line(recipient)),
                List.of(),
                List.of(),
                List.of(),
                "Beoordeel de veiligheid.",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        stores.within(() -> stores.deliveries.keep(signal, HOME, cause));
        return signal;
    }

    private ClearedLine line(Oin recipient) {
        return ClearedLine.of(
                permit(recipient),
                ITEM,
                Field.SITUATION,
                Optional.of("Zij huilt."),
                List.of(),
                recipient,
                stores.now());
    }

    /** What is one's own may always be seen; no row of a policy is needed for that. */
    private static Permit permit(Oin recipient) {
        LocalDate today = LocalDate.of(2025, 3, 10);
        Question question = new Question(
                Category.D10,
                Part.CONTENT,
                Regime.AVG,
                PartnerKind.VEILIG_THUIS,
                today,
                new Subject(PersonRole.SLACHTOFFER, 30),
                Set.of(),
                PartnerKind.VEILIG_THUIS,
                Involvement.HOLDER,
                Purpose.P2,
                today,
                CovenantState.SIGNED,
                List.of(),
                Set.of());
        Ruling ruling = new DecisionPoint(Policy.of(List.of()))
                .rule(new Request(ITEM, recipient, Purpose.P2, List.of(question)));
        return ((Ruling.Allowed) ruling).permit();
    }
}
