package nl.huiskring.adapters.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.huiskring.household.match.Candidate;
import nl.huiskring.household.match.Found;
import nl.huiskring.household.match.MatchDecision;
import nl.huiskring.household.store.People.Known;
import nl.huiskring.household.store.People.Shielded;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.policy.PersonRole;
import nl.huiskring.model.policy.SecrecyFlag;
import org.junit.jupiter.api.Test;

class PostgresPeopleTest {
    private final Stores stores = new Stores();
    private final InteractionId message = stores.message();

    @Test
    void personIsFoundByAKeyAndByNoOther() {
        PersonId anna = stores.person(message, PersonRole.SLACHTOFFER, Set.of(), Set.of("K1:a", "K2:b"));
        assertThat(stores.people.sharing(Set.of("K2:b", "K9:z")).candidates())
                .extracting(Candidate::person)
                .containsExactly(anna);
        assertThat(stores.people.sharing(Set.of("K9:z")).candidates()).isEmpty();
        assertThat(stores.people.sharing(Set.of()).candidates()).isEmpty();
    }

    @Test
    void keyLiesInTheTableAsAKeyedHashOnly() {
        stores.person(message, PersonRole.SLACHTOFFER, Set.of(), Set.of("K1:999990019"));
        byte[] stored = stores.jdbc
                .sql("select key from record_key")
                .query(byte[].class)
                .single();
        assertThat(stored).hasSize(32);
        assertThat(new String(stored, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("999990019");
    }

    @Test
    void keyOfTooManyPersonsIsCutOffAndSaysSo() {
        IntStream.rangeClosed(0, Found.PER_KEY)
                .forEach(i -> stores.person(message, PersonRole.SLACHTOFFER, Set.of(), Set.of("K1:jansen")));
        Found found = stores.people.sharing(Set.of("K1:jansen"));
        assertThat(found.candidates()).hasSize(Found.PER_KEY);
        assertThat(found.truncated()).isTrue();
    }

    @Test
    void uncertainPersonIsFoundApartFromThoseWhoAreKnown() {
        PersonId anna = stores.person(message, PersonRole.SLACHTOFFER, Set.of(), Set.of("K1:a"));
        PersonId unsure = stores.person(message, PersonRole.SLACHTOFFER, Set.of(), Set.of("K1:a"), uncertain(anna));
        Found found = stores.people.sharing(Set.of("K1:a"));
        assertThat(found.candidates()).extracting(Candidate::person).containsExactly(anna);
        assertThat(found.provisional()).extracting(Candidate::person).containsExactly(unsure);
    }

    @Test
    void markOfOnePartnerProtectsAPersonEverywhere() {
        PersonId anna = stores.person(message, PersonRole.SLACHTOFFER, Set.of(), Set.of());
        stores.enter(
                message,
                PersonRole.SLACHTOFFER,
                Set.of(SecrecyFlag.OPVANG),
                Set.of(),
                new MatchDecision.Same(anna, Stores.explanation()),
                anna);
        Known known = known(anna);
        assertThat(known.flags()).containsExactly(SecrecyFlag.OPVANG);
        assertThat(known.places()).contains("Schuilkade 14", "7901AB", "0612345678");
        assertThat(known.names()).contains("Anna", "Maria", "Dam");
    }

    @Test
    void placeIsShieldedOnlyWhenTheRecordThatBearsItIsMarked() {
        PersonId anna = stores.person(message, PersonRole.SLACHTOFFER, Set.of(), Set.of());
        PersonId bea = stores.person(message, PersonRole.SLACHTOFFER, Set.of(SecrecyFlag.ANONIEM), Set.of());
        assertThat(known(anna).shielded()).isEmpty();
        assertThat(known(bea).shielded()).isEmpty();
        PersonId carla = stores.person(message, PersonRole.SLACHTOFFER, Set.of(SecrecyFlag.OPVANG), Set.of());
        assertThat(known(carla).shielded())
                .extracting(Shielded::told)
                .containsExactlyInAnyOrder("Schuilkade 14, 7901AB Hoogeveen", "0612345678");
    }

    /** Both stay in one shelter; no message ever named the two together. */
    @Test
    void placeOfAMarkedRecordIsShieldedForWhoeverIsThere() {
        PersonId anna = stores.person(message, PersonRole.SLACHTOFFER, Set.of(), Set.of());
        stores.person(stores.message(), PersonRole.SLACHTOFFER, Set.of(SecrecyFlag.OPVANG), Set.of());
        assertThat(known(anna).flags()).isEmpty();
        assertThat(known(anna).shielded())
                .extracting(Shielded::told)
                .containsExactlyInAnyOrder("Schuilkade 14, 7901AB Hoogeveen", "0612345678");
        assertThat(known(anna).shielded())
                .allSatisfy(place -> assertThat(place.flags()).containsExactly(SecrecyFlag.OPVANG));
    }

    @Test
    void hidingPlaceLiesInTheTableAsAKeyedHashOnly() {
        stores.person(message, PersonRole.SLACHTOFFER, Set.of(SecrecyFlag.OPVANG), Set.of());
        assertThat(stores.jdbc
                        .sql("select key from hiding_place")
                        .query(byte[].class)
                        .list())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(key).hasSize(32));
    }

    /** Whom somebody may be is not told; but what would betray that one stays shut until a steward has decided. */
    @Test
    void marksOfWhomSomebodyMayBeProtectHimToo() {
        PersonId anna = stores.person(message, PersonRole.SLACHTOFFER, Set.of(SecrecyFlag.GEHEIM_ADRES), Set.of());
        PersonId perhaps = stores.person(message, PersonRole.SLACHTOFFER, Set.of(), Set.of(), uncertain(anna));
        Known known = known(perhaps);
        assertThat(known.provisional()).isTrue();
        assertThat(known.flags()).containsExactly(SecrecyFlag.GEHEIM_ADRES);
        stores.jdbc
                .sql("update match_decision set reviewed_at = now() where outcome = 'REVIEW'")
                .update();
        assertThat(known(perhaps).flags()).isEmpty();
    }

    /** Veilig Thuis says that she is in hiding, and the hub is not sure of whom it speaks. */
    @Test
    void markOnAnUncertainMatchProtectsEverybodyItMayBeAbout() {
        PersonId anna = stores.person(message, PersonRole.SLACHTOFFER, Set.of(), Set.of());
        PersonId bea = stores.person(message, PersonRole.SLACHTOFFER, Set.of(), Set.of());
        PersonId carla = stores.person(message, PersonRole.SLACHTOFFER, Set.of(), Set.of());
        stores.person(
                message, PersonRole.SLACHTOFFER, Set.of(SecrecyFlag.GEHEIM_ADRES), Set.of(), uncertain(anna, bea));
        assertThat(known(anna).flags()).containsExactly(SecrecyFlag.GEHEIM_ADRES);
        assertThat(known(bea).flags()).containsExactly(SecrecyFlag.GEHEIM_ADRES);
        assertThat(known(carla).flags()).isEmpty();
        stores.jdbc
                .sql("update match_decision set reviewed_at = now() where outcome = 'REVIEW'")
                .update();
        assertThat(known(anna).flags()).isEmpty();
    }

    private Known known(PersonId person) {
        return Objects.requireNonNull(stores.people.known(Set.of(person)).get(person));
    }

    private static MatchDecision uncertain(PersonId... candidates) {
        return new MatchDecision.Uncertain(List.of(candidates), Stores.explanation());
    }

    /** Two messages about one new person at the same time: the second waits, and then finds him. */
    @Test
    void twoWhoLookForOnePersonWaitForEachOther() throws Exception {
        CountDownLatch firstHolds = new CountDownLatch(1);
        CountDownLatch secondAsks = new CountDownLatch(1);
        CompletableFuture<Void> first = CompletableFuture.runAsync(
                () -> stores.within(() -> {
                    stores.people.lock(Set.of("K1:a", "K2:b"));
                    firstHolds.countDown();
                    await(secondAsks);
                    stores.person(message, PersonRole.SLACHTOFFER, Set.of(), Set.of("K1:a"));
                }),
                Thread::startVirtualThread);
        await(firstHolds);
        CompletableFuture<Found> second = CompletableFuture.supplyAsync(
                () -> stores.within(() -> {
                    secondAsks.countDown();
                    stores.people.lock(Set.of("K1:a", "K3:c"));
                    return stores.people.sharing(Set.of("K1:a"));
                }),
                Thread::startVirtualThread);
        first.get(30, TimeUnit.SECONDS);
        assertThat(second.get(30, TimeUnit.SECONDS).candidates()).hasSize(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody came");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
