package nl.huiskring.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.huiskring.audit.AuditKind;
import nl.huiskring.casework.gap.GapReport;
import nl.huiskring.casework.gap.OpenRegistration;
import nl.huiskring.casework.store.Cases;
import nl.huiskring.hub.running.Circle;
import nl.huiskring.hub.running.Letter;
import nl.huiskring.hub.running.Letters;
import nl.huiskring.hub.running.RunningHub;
import nl.huiskring.hub.running.Scene;
import nl.huiskring.hub.running.WithRunningHub;
import nl.huiskring.model.exchange.Deliveries;
import nl.huiskring.town.partner.Ledger;
import nl.huiskring.town.story.Party;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The finding that started Hoogeveen: every registration of the police has a case at Veilig Thuis, or a stated reason. */
@WithRunningHub
class GapTest {
    private final Circle circle = Circle.fresh();
    private final String number = Letters.number("PL0100");

    @Test
    void gapShowsWhileVeiligThuisIsSilentAndClosesByItself(Scene scene) throws InterruptedException {
        RunningHub hub = scene.hub();
        hub.partners().setDown(Party.VEILIG_THUIS, true);
        try {
            scene.accepted(Letters.registration(circle, number));
            silenceIsNoticed(hub);

            assertThat(open(hub)).contains(number);
            assertThat(report(hub).openLines())
                    .as("listed with its age")
                    .contains("Registratie %s (gemeente 0118) is 0 uur oud en nog niet gekoppeld of verklaard."
                            .formatted(number));
            assertThat(scene.got(Party.VEILIG_THUIS)).isEmpty();

            scene.accepted(Letters.breach(circle));
            hub.settleExcept(Party.VEILIG_THUIS);
            assertThat(scene.lastOf(Party.OM).tree().textAt("zwijgend", "naam"))
                    .as("missing is not none: the silent source is named")
                    .contains(hub.partners().name(Party.VEILIG_THUIS));
            assertThat(scene.view(Party.OM).orElseThrow().silentSources())
                    .extracting(source -> source.name())
                    .contains(hub.partners().name(Party.VEILIG_THUIS));
        } finally {
            hub.partners().setDown(Party.VEILIG_THUIS, false);
        }
        hub.settle();

        assertThat(scene.values(Party.VEILIG_THUIS, "registratienummer")).containsExactly(number);
        assertThat(scene.events(AuditKind.DELIVERY_FAILED)).isNotEmpty();
        scene.deliveriesAreLogged(Party.VEILIG_THUIS);

        scene.plays(Letters.report(circle, Letters.number("VT")).says("betreftregistratie", number));
        assertThat(open(hub)).doesNotContain(number);

        scene.plays(Letters.breach(circle));
        assertThat(scene.lastOf(Party.OM).tree().at("zwijgend"))
                .as("it speaks again")
                .isEmpty();
    }

    @Test
    void furtherRegistrationJoinsTheRunningCase(Scene scene) throws InterruptedException {
        String caseNumber = Letters.number("VT");
        String further = Letters.number("PL0100");
        String assessed = Letters.number("PL0100");
        scene.plays(
                Letters.registration(circle, number),
                Letters.report(circle, caseNumber).says("betreftregistratie", number),
                Letters.registration(circle, further),
                Letters.registration(circle, assessed));
        assertThat(open(scene.hub())).contains(further, assessed).doesNotContain(number);

        scene.plays(
                Letter.of(Party.VEILIG_THUIS, "Terugkoppeling")
                        .says("zaaknummer", caseNumber)
                        .says("betreftregistratie", further)
                        .says("status", "VT-01-01"),
                Letters.assessment(circle, caseNumber).says("betreftregistratie", assessed));

        assertThat(open(scene.hub())).doesNotContain(further, assessed);
        assertThat(report(scene.hub()).explained())
                .as("it is part of a case, so no reason is needed")
                .noneMatch(reason -> reason.registrationNumber().equals(further));
        scene.deliveriesAreLogged(Party.POLITIE);
    }

    @Test
    void noCaseWithoutAReasonIsRefusedAndStaysOpen(Scene scene) throws InterruptedException {
        scene.plays(Letters.registration(circle, number));

        Ledger.Sent answer = scene.hub()
                .partners()
                .send(Letter.of(Party.VEILIG_THUIS, "Terugkoppeling")
                        .says("betreftregistratie", number)
                        .says("status", "VT-00"));

        assertThat(answer.code()).isEqualTo("HK-202");
        assertThat(open(scene.hub())).contains(number);
    }

    @Test
    void statedReasonClosesTheGapAsWell(Scene scene) throws InterruptedException {
        scene.plays(Letters.registration(circle, number));
        assertThat(open(scene.hub())).contains(number);

        scene.plays(Letter.of(Party.VEILIG_THUIS, "Terugkoppeling")
                .says("betreftregistratie", number)
                .says("status", "VT-99")
                .says("redengeenzaak", "ANDERE_REGIO")
                .says("gestelddoor", "M. Kuipers"));

        assertThat(open(scene.hub())).doesNotContain(number);
        assertThat(report(scene.hub()).lines())
                .contains(
                        "Registratie %s werd geen zaak: andere regio (vastgesteld door M. Kuipers).".formatted(number));
        assertThat(scene.values(Party.POLITIE, "status")).containsExactly("VT-99");
    }

    private static void silenceIsNoticed(RunningHub hub) {
        Awaitility.await("an attempt failed")
                .atMost(Duration.ofSeconds(60))
                .until(() -> hub.part(Deliveries.class).silent().stream()
                        .anyMatch(
                                silent -> silent.partner().equals(hub.partners().oin(Party.VEILIG_THUIS))));
    }

    private static GapReport report(RunningHub hub) {
        Cases cases = hub.part(Cases.class);
        return GapReport.of(
                cases.registrations(),
                cases.linkedCases(),
                cases.statedReasons(),
                hub.part(Clock.class).instant());
    }

    private static List<String> open(RunningHub hub) {
        return report(hub).open().stream()
                .map(OpenRegistration::registrationNumber)
                .toList();
    }
}
