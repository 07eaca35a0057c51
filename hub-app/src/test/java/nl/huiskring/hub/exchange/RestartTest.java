package nl.huiskring.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.huiskring.hub.running.Circle;
import nl.huiskring.hub.running.Letters;
import nl.huiskring.hub.running.RunningHub;
import nl.huiskring.hub.running.Scene;
import nl.huiskring.hub.running.WithRunningHub;
import nl.huiskring.model.exchange.Deliveries;
import nl.huiskring.town.partner.Delivery;
import nl.huiskring.town.story.Party;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A second start on the same data. */
@WithRunningHub
class RestartTest {
    private final Circle circle = Circle.fresh();

    @Test
    void secondStartKeepsSignalsQueuesAndAudit(Scene scene) throws InterruptedException {
        RunningHub hub = scene.hub();
        String number = Letters.number("PL0100");
        hub.partners().setDown(Party.VEILIG_THUIS, true);
        try {
            scene.accepted(Letters.registration(circle, number).daysAgo(10));
            Awaitility.await("an attempt failed")
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> !hub.part(Deliveries.class).silent().isEmpty());
            long lines = hub.trail().lines();

            hub.restart();

            assertThat(hub.trail().lines()).isGreaterThanOrEqualTo(lines);
            assertThat(hub.trail().verify().inDutch()).isNotNull();
            assertThat(hub.trail().verify().holds()).as("the log verifies").isTrue();
        } finally {
            hub.partners().setDown(Party.VEILIG_THUIS, false);
        }
        hub.settle();
        assertThat(scene.values(Party.VEILIG_THUIS, "registratienummer"))
                .as("what was under way arrives")
                .containsExactly(number);

        scene.plays(Letters.registration(circle, Letters.number("PL0100")), Letters.breach(circle));
        assertThat(scene.got(Party.VEILIG_THUIS))
                .extracting(Delivery::signalId)
                .as("the same household goes on in the same signal")
                .containsOnly(scene.got(Party.VEILIG_THUIS).getFirst().signalId());
        assertThat(scene.got(Party.VEILIG_THUIS)).extracting(Delivery::version).containsExactly(1, 2, 3);
        assertThat(scene.got(Party.OM))
                .as("the queue of the prosecution works again")
                .hasSize(1);
        scene.deliveriesAreLogged(Party.VEILIG_THUIS);
        assertThat(hub.trail().verify().holds()).isTrue();
    }
}
