package nl.huiskring.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import nl.huiskring.audit.AuditKind;
import nl.huiskring.hub.running.Circle;
import nl.huiskring.hub.running.Letters;
import nl.huiskring.hub.running.Scene;
import nl.huiskring.hub.running.WithRunningHub;
import nl.huiskring.model.SignalId;
import nl.huiskring.town.story.Party;
import org.junit.jupiter.api.Test;

/** What the police tell, over SOAP. */
@WithRunningHub
class ExchangePoliceTest {
    private final Circle circle = Circle.fresh();
    private final String number = Letters.number("PL0100");

    @Test
    void registrationReachesVeiligThuisAndNobodyElse(Scene scene) throws InterruptedException {
        scene.plays(Letters.registration(circle, number).says("antecedenten", "eerder veroordeeld voor mishandeling"));

        assertThat(scene.values(Party.VEILIG_THUIS, "registratienummer")).containsExactly(number);
        assertThat(scene.values(Party.VEILIG_THUIS, "naam"))
                .containsExactlyInAnyOrder(
                        circle.him().name(), circle.her().name(), circle.child().name());
        assertThat(scene.values(Party.VEILIG_THUIS, "antecedenten")).hasSize(1);
        scene.onlyGot(Party.VEILIG_THUIS);

        assertThat(scene.shown(Party.VEILIG_THUIS, "registratienummer")).containsExactly(number);
        SignalId signal = SignalId.parse(scene.lastOf(Party.VEILIG_THUIS).signalId());
        assertThat(scene.view(signal, Party.GEMEENTE)).isEmpty();
        assertThat(scene.view(signal, Party.POLITIE)).isEmpty();

        assertThat(scene.decided(Party.VEILIG_THUIS))
                .contains("registratienummer PERMIT R01", "naam PERMIT R01", "antecedenten PERMIT R02");
        assertThat(scene.events(AuditKind.RECEIVED)).singleElement().satisfies(received -> {
            assertThat(received.text("type")).isEqualTo("POLITIE_REGISTRATIE");
            assertThat(received.text("transport")).isEqualTo("soap");
        });
        scene.deliveriesAreLogged(Party.VEILIG_THUIS);
    }

    @Test
    void suspicionIsMarkedAsSuspicionAndNotToBePassedOn(Scene scene) throws InterruptedException {
        scene.plays(Letters.registration(circle, number));

        assertThat(scene.items(Party.VEILIG_THUIS, "verdachterol"))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.textAt("vermoeden")).contains("true");
                    assertThat(item.textAt("nietDoorgeven")).contains("true");
                });
        assertThat(scene.view(Party.VEILIG_THUIS).orElseThrow().lines())
                .filteredOn(line -> line.field().word().equals("verdachterol"))
                .singleElement()
                .satisfies(line -> assertThat(line.isSuspicion()).isTrue());
        assertThat(scene.decided(Party.VEILIG_THUIS)).contains("verdachterol PERMIT R02");
    }

    @Test
    void narrativeLosesNamesAndNumbers(Scene scene) throws InterruptedException {
        String phone = "0528-267391";
        scene.plays(Letters.registration(circle, number)
                .says(
                        "verhaal",
                        "Buren hoorden " + circle.her().family() + " roepen; "
                                + circle.him().given() + " belde zelf met " + phone + "."));

        String told = scene.values(Party.VEILIG_THUIS, "verhaal").getFirst();
        assertThat(told)
                .contains("Buren hoorden", "[afgeschermd]")
                .doesNotContain(circle.her().family(), circle.him().given(), phone);
        assertThat(scene.shown(Party.VEILIG_THUIS, "verhaal")).containsExactly(told);
        assertThat(scene.decided(Party.VEILIG_THUIS)).contains("verhaal PERMIT_MASKED R03");
    }

    @Test
    void everyItemIsToldOnce(Scene scene) throws InterruptedException {
        scene.plays(Letters.registration(circle, number).says("wurging", "true"));

        assertThat(scene.items(Party.VEILIG_THUIS, "wurging")).hasSize(1);
        assertThat(scene.items(Party.VEILIG_THUIS, "naam")).hasSize(3);
    }

    @Test
    void policeFactsNeverReachTheLocalTeam(Scene scene) throws InterruptedException {
        String caseNumber = Letters.number("VT");
        String gemeente = scene.hub().partners().oin(Party.GEMEENTE).value();
        scene.plays(
                Letters.registration(circle, number).daysAgo(20),
                Letters.report(circle, caseNumber).daysAgo(19).says("betreftregistratie", number),
                Letters.transfer(circle, caseNumber, gemeente).daysAgo(5),
                Letters.registration(circle, Letters.number("PL0100")));

        assertThat(scene.got(Party.GEMEENTE))
                .as("the case, and the alert of repetition")
                .hasSizeGreaterThan(1);
        assertThat(scene.fields(Party.GEMEENTE))
                .contains("opdracht")
                .doesNotContain("registratienummer", "incidentklasse", "geweldsvorm", "verdachterol");
        assertThat(scene.heard(Party.GEMEENTE)).doesNotContain(number, "MISHANDELING");
        assertThat(scene.lastOf(Party.GEMEENTE).tree().textAt("navraag", "naam"))
                .as("every alert to a local team names Veilig Thuis as the one to ask")
                .contains(scene.hub().partners().name(Party.VEILIG_THUIS));
        assertThat(scene.seen(Party.GEMEENTE)).doesNotContain(number, "MISHANDELING");
        assertThat(scene.shown(Party.GEMEENTE, "opdracht")).containsExactly("zicht op veiligheid");

        assertThat(scene.decided(Party.GEMEENTE))
                .contains("incidentklasse DENY R06", "registratienummer DENY R06", "opdracht PERMIT R19");
        scene.deliveriesAreLogged(Party.GEMEENTE);
    }

    @Test
    void careReportReachesVeiligThuisWithTheReporter(Scene scene) throws InterruptedException {
        scene.plays(Letters.careReport(circle));

        assertThat(scene.values(Party.VEILIG_THUIS, "zorgen")).containsExactly("spanning loopt op");
        assertThat(scene.values(Party.VEILIG_THUIS, "kindwoorden")).containsExactly("papa is steeds boos");
        assertThat(scene.values(Party.VEILIG_THUIS, "melder")).containsExactly("wijkagent Zuid");
        scene.onlyGot(Party.VEILIG_THUIS);
        assertThat(scene.shown(Party.VEILIG_THUIS, "melder")).containsExactly("wijkagent Zuid");
        assertThat(scene.decided(Party.VEILIG_THUIS))
                .contains("zorgen PERMIT R01", "kindwoorden PERMIT R24", "melder PERMIT R41");
        scene.deliveriesAreLogged(Party.VEILIG_THUIS);
    }

    @Test
    void youthProtectionHearsOnlyWithAMeasure(Scene scene) throws InterruptedException {
        Circle other = Circle.fresh();
        scene.plays(
                Letters.childMeasure(circle),
                Letters.registration(circle, number).says("kindaanwezig", "true"),
                Letters.registration(other, Letters.number("PL0100")).says("kindaanwezig", "true"));

        assertThat(scene.values(Party.JEUGDBESCHERMING, "kindaanwezig")).containsExactly("true");
        assertThat(scene.heard(Party.JEUGDBESCHERMING))
                .contains(circle.child().family())
                .doesNotContain(other.child().family(), other.her().family());
        assertThat(scene.decided(Party.JEUGDBESCHERMING)).contains("kindaanwezig PERMIT R25", "verdachterol DENY R05");
        assertThat(scene.seen(Party.JEUGDBESCHERMING))
                .doesNotContain(other.child().family());
        scene.deliveriesAreLogged(Party.JEUGDBESCHERMING);
    }

    @Test
    void probationHearsOnlyAboutItsOwnClient(Scene scene) throws InterruptedException {
        Circle other = Circle.fresh();
        scene.plays(
                Letters.supervision(circle),
                Letters.registration(circle, number).says("middel", "ALCOHOL"),
                Letters.registration(other, Letters.number("PL0100")).says("middel", "DRUGS"));

        assertThat(scene.values(Party.RECLASSERING, "middel")).containsExactly("ALCOHOL");
        assertThat(scene.heard(Party.RECLASSERING))
                .doesNotContain(other.him().family(), other.her().family());
        assertThat(scene.decided(Party.RECLASSERING)).contains("middel PERMIT R04", "adres DENY DEFAULT");
        assertThat(scene.seen(Party.RECLASSERING))
                .doesNotContain(other.him().family(), other.her().family());
        assertThat(scene.shown(Party.RECLASSERING, "middel")).containsExactly("ALCOHOL");
        scene.deliveriesAreLogged(Party.RECLASSERING);
    }
}
