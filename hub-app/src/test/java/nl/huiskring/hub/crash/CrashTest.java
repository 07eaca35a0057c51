package nl.huiskring.hub.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import nl.huiskring.audit.AuditKind;
import nl.huiskring.hub.crash.Traffic.Acknowledged;
import nl.huiskring.hub.running.HubPlan;
import nl.huiskring.hub.running.HubProcess;
import nl.huiskring.hub.running.Partners;
import nl.huiskring.model.Oin;
import nl.huiskring.town.partner.Ledger;
import nl.huiskring.town.story.Party;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Kills the hub ({@code kill -9}; with it go its broker at once and its database soon after) while four partners send over all
 * transports, and counts afterwards: nothing acknowledged is lost, nothing has two effects, nothing left unlogged.
 *
 * <p>{@code huiskring.crash.rounds} gives the number of kills, {@code huiskring.crash.seed} the moments.
 */
class CrashTest {
    private static final int ROUNDS = Integer.getInteger("huiskring.crash.rounds", 5);
    private static final long SEED = Long.getLong("huiskring.crash.seed", 2010);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int FEWEST = 5;
    private static final int SPREAD = 40;
    private static final int LONGEST_PAUSE_MICROS = 60_000;

    private final Random random = new Random(SEED);
    private final HubPlan plan = HubPlan.fresh("crash");

    @Test
    void killedHubLosesAndDoublesNothing() throws InterruptedException {
        System.out.printf("crash test: %d kills, seed %d%n", ROUNDS, SEED);
        HubProcess hub = HubProcess.start(plan);
        try (Partners partners = Partners.open(plan);
                Traffic traffic = Traffic.begin(partners)) {
            for (int round = 0; round < ROUNDS; round++) {
                waitFor(traffic, FEWEST + random.nextInt(SPREAD));
                // Where in its work the hub is hit is left to chance: that is what this test is about.
                LockSupport.parkNanos(1_000L * random.nextInt(LONGEST_PAUSE_MICROS));
                hub.kill();
                System.out.printf("killed after %d acknowledged messages%n", traffic.count());
                hub = HubProcess.start(plan);
            }
            waitFor(traffic, FEWEST);
            List<Acknowledged> acknowledged = traffic.end();
            plan.settle(partners);
            System.out.printf("%d messages acknowledged%n", acknowledged.size());

            everyMessageHadItsEffectOnce(acknowledged, partners);
            onlyWhatWasInFlightCameTwice(partners);
            whatArrivedIsWhatTheLogSays(partners);
            assertThat(plan.trail().verify().inDutch()).isNotEmpty();
            assertThat(plan.trail().verify().holds()).as("the log verifies").isTrue();
        } finally {
            hub.close();
        }
    }

    private static void waitFor(Traffic traffic, int more) {
        int enough = traffic.count() + more;
        Awaitility.await("the hub answers")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> traffic.count() >= enough);
    }

    /** Kept once, dealt with once, and told once to each whom it concerns. */
    private void everyMessageHadItsEffectOnce(List<Acknowledged> acknowledged, Partners partners) {
        JdbcClient database = JdbcClient.create(plan.database());
        for (Acknowledged one : acknowledged) {
            assertThat(one.answer().ended())
                    .as("%s: %s", one.letter(), one.answer().code())
                    .isIn(Ledger.Ended.ACCEPTED, Ledger.Ended.REPEATED);
            assertThat(database.sql("select state from interaction where message_id = ?")
                            .param(one.letter().id())
                            .query(String.class)
                            .list())
                    .as("%s", one.letter())
                    .containsExactly("DONE");
            assertThat(recipients(database, one, partners))
                    .as("to whom %s was told", one.letter())
                    .isEqualTo(expected(one.letter().sender()));
        }
    }

    /** How many deliveries each recipient really has in its books because of a message. */
    private static Map<Party, Integer> recipients(JdbcClient database, Acknowledged one, Partners partners) {
        Map<Party, Integer> found = new EnumMap<>(Party.class);
        database.sql("select d.recipient, d.id::text as id from delivery d join interaction i on i.id = d.cause"
                        + " where i.message_id = ?")
                .param(one.letter().id())
                .query((row, number) ->
                        Map.entry(partners.party(new Oin(row.getString("recipient"))), row.getString("id")))
                .list()
                .forEach(delivery -> {
                    boolean arrived = partners.received(delivery.getKey()).stream()
                            .anyMatch(received -> received.deliveryId().equals(delivery.getValue()));
                    found.merge(delivery.getKey(), arrived ? 1 : 0, Integer::sum);
                });
        return found;
    }

    private static Map<Party, Integer> expected(Party sender) {
        return sender == Party.OM ? Map.of(Party.VEILIG_THUIS, 1, Party.POLITIE, 1) : Map.of(Party.VEILIG_THUIS, 1);
    }

    /** One delivery at a time is under way to each recipient; a kill can make that one come again, under its own id. */
    private static void onlyWhatWasInFlightCameTwice(Partners partners) {
        for (Party party : Party.values()) {
            long again = partners.of(party).ledger().received().stream()
                    .filter(Ledger.Received::again)
                    .count();
            assertThat(again).as("deliveries that came twice to %s", party).isLessThanOrEqualTo(ROUNDS);
        }
    }

    private void whatArrivedIsWhatTheLogSays(Partners partners) {
        Set<String> disclosed = new HashSet<>();
        plan.trail()
                .since(0, AuditKind.DISCLOSURE)
                .forEach(record -> assertThat(
                                disclosed.add(record.json().object("event").text("delivery")))
                        .as("disclosed once")
                        .isTrue());
        Set<String> arrived = new HashSet<>();
        for (Party party : Party.values()) {
            partners.received(party).forEach(delivery -> arrived.add(delivery.deliveryId()));
        }
        assertThat(arrived)
                .as("nothing left unlogged, nothing logged is missing")
                .isEqualTo(disclosed);
    }
}
