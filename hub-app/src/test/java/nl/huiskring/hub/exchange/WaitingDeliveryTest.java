package nl.huiskring.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.huiskring.audit.AuditKind;
import nl.huiskring.audit.json.JsonObject;
import nl.huiskring.hub.running.Circle;
import nl.huiskring.hub.running.Letter;
import nl.huiskring.hub.running.Letters;
import nl.huiskring.hub.running.RunningHub;
import nl.huiskring.hub.running.Scene;
import nl.huiskring.hub.running.Somebody;
import nl.huiskring.hub.running.WithRunningHub;
import nl.huiskring.model.exchange.Deliveries;
import nl.huiskring.town.partner.Delivery;
import nl.huiskring.town.story.Party;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A recipient is away for a while; when it is back it gets what it may have then, not what it might have had. */
@WithRunningHub
class WaitingDeliveryTest {
    private final Somebody.Home hiding = Somebody.Home.fresh();
    private final Circle before = Circle.fresh();
    private final Circle circle = new Circle(
            before.him(), before.her().movedTo(hiding), before.child().movedTo(hiding));

    @Test
    void addressThatBecameSecretMeanwhileNeverArrives(Scene scene) throws InterruptedException {
        String first = Letters.number("PL0100");
        String second = Letters.number("PL0100");
        RunningHub hub = scene.hub();
        whileAway(hub, Party.VEILIG_THUIS, () -> {
            scene.accepted(Letters.registration(circle, first));
            silenceIsNoticed(hub, Party.VEILIG_THUIS);
            scene.accepted(hidden(Letters.incident(second)));
            hub.settleExcept(Party.VEILIG_THUIS);
        });

        assertThat(scene.decided(Party.VEILIG_THUIS))
                .anyMatch(decision -> decision.startsWith("adres PERMIT"))
                .contains("adres DENY R27");
        assertThat(scene.heard(Party.VEILIG_THUIS))
                .doesNotContain(hiding.street(), hiding.postcode(), circle.her().phone());
        assertThat(scene.values(Party.VEILIG_THUIS, "registratienummer"))
                .as("nothing but what became secret is lost")
                .containsExactlyInAnyOrder(first, second);
        whatIsNotSentIsSuperseded(scene, Party.VEILIG_THUIS);
    }

    @Test
    void whatConsentOpenedIsClosedAgainWhenItIsWithdrawnMeanwhile(Scene scene) throws InterruptedException {
        String caseNumber = Letters.number("VT");
        RunningHub hub = scene.hub();
        String gemeente = hub.partners().oin(Party.GEMEENTE).value();
        scene.plays(
                Letters.report(circle, caseNumber),
                Letters.transfer(circle, caseNumber, gemeente),
                Letters.consent(circle, Party.GEMEENTE));
        whileAway(hub, Party.GEMEENTE, () -> {
            scene.accepted(Letters.care(circle));
            silenceIsNoticed(hub, Party.GEMEENTE);
            scene.accepted(Letters.withdrawal(circle, Party.GEMEENTE));
            hub.settleExcept(Party.GEMEENTE);
        });

        assertThat(scene.decided(Party.GEMEENTE)).contains("inzorg PERMIT R18", "inzorg DENY R18");
        assertThat(scene.fields(Party.GEMEENTE)).doesNotContain("inzorg");
        whatIsNotSentIsSuperseded(scene, Party.GEMEENTE);
    }

    @Test
    void whatStillHoldsGoesAsItWasMadeUp(Scene scene) throws InterruptedException {
        RunningHub hub = scene.hub();
        String number = Letters.number("PL0100");
        whileAway(hub, Party.VEILIG_THUIS, () -> {
            scene.accepted(Letters.registration(circle, number));
            silenceIsNoticed(hub, Party.VEILIG_THUIS);
        });

        assertThat(scene.values(Party.VEILIG_THUIS, "registratienummer")).containsExactly(number);
        assertThat(scene.events(AuditKind.SUPERSEDED)).isEmpty();
        scene.deliveriesAreLogged(Party.VEILIG_THUIS);
    }

    private interface Meanwhile {
        void happens() throws InterruptedException;
    }

    private static void whileAway(RunningHub hub, Party party, Meanwhile meanwhile) throws InterruptedException {
        hub.partners().setDown(party, true);
        try {
            meanwhile.happens();
        } finally {
            hub.partners().setDown(party, false);
        }
        hub.settle();
    }

    private static void silenceIsNoticed(RunningHub hub, Party party) {
        Awaitility.await("an attempt failed")
                .atMost(Duration.ofSeconds(60))
                .until(() -> hub.part(Deliveries.class).silent().stream()
                        .anyMatch(
                                silent -> silent.partner().equals(hub.partners().oin(party))));
    }

    /** Of what the log says was disclosed, what did not arrive ended as superseded, and what took its place is named. */
    private static void whatIsNotSentIsSuperseded(Scene scene, Party party) {
        List<JsonObject> superseded = scene.events(AuditKind.SUPERSEDED);
        assertThat(superseded).isNotEmpty();
        List<String> ended =
                superseded.stream().map(event -> event.text("delivery")).toList();
        List<String> arrived =
                scene.got(party).stream().map(Delivery::deliveryId).toList();
        assertThat(arrived).doesNotContainAnyElementsOf(ended);
        assertThat(scene.disclosed(party)).containsAll(ended).containsAll(arrived);
        assertThat(scene.disclosed(party)).hasSize(ended.size() + arrived.size());
    }

    private Letter hidden(Letter letter) {
        return letter.about(circle.him(), "pleger")
                .about(circle.her(), "slachtoffer", "GEHEIM_ADRES")
                .about(circle.child(), "kind", "GEHEIM_ADRES")
                .tie(circle.him(), "partner", circle.her())
                .tie(circle.her(), "ouder", circle.child());
    }
}
