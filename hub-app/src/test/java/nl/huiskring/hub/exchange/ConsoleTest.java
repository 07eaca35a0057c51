package nl.huiskring.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import nl.huiskring.adapters.embedded.EmbeddedKeycloak;
import nl.huiskring.audit.AuditKind;
import nl.huiskring.hub.running.Circle;
import nl.huiskring.hub.running.Letters;
import nl.huiskring.hub.running.Person;
import nl.huiskring.hub.running.RunningHub;
import nl.huiskring.hub.running.Scene;
import nl.huiskring.hub.running.WithRunningHub;
import nl.huiskring.hub.server.Doors;
import nl.huiskring.model.exchange.Deliveries;
import nl.huiskring.town.story.Party;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People who log in at the real Keycloak and look at the screens of the running hub, over HTTPS. */
@WithRunningHub
class ConsoleTest {
    private static final List<String> SCREENS = List.of(
            "/signalen", "/verschil-politie-veilig-thuis", "/verstrekkingen", "/weigeringen", "/geweigerde-berichten");

    private final RunningHub hub;
    private final Circle circle = Circle.fresh();
    private final String number = Letters.number("PL0100");

    ConsoleTest(RunningHub hub) {
        this.hub = hub;
    }

    @Test
    void whoDidNotLogInIsSentToTheIdentityServer() {
        Person nobody = Person.unknownTo(hub);

        HttpResponse<String> sent = nobody.opens("/signalen");
        assertThat(sent.statusCode()).isEqualTo(302);
        HttpResponse<String> on = nobody.look(sent.uri().resolve(location(sent)));
        assertThat(on.statusCode()).isEqualTo(302);
        assertThat(location(on).toString())
                .startsWith(hub.part(EmbeddedKeycloak.class).issuer().toString());
        assertThat(location(on).getQuery()).contains("code_challenge_method=S256");
    }

    @Test
    void veraSeesTheHouseholdAndWhatToDo(Scene scene) throws InterruptedException {
        hub.partners().setDown(Party.RECLASSERING, true);
        try {
            scene.accepted(Letters.supervision(circle));
            hub.settleExcept(Party.RECLASSERING);
            scene.accepted(Letters.care(circle).ground("MELDRECHT"));
            hub.settleExcept(Party.RECLASSERING);
            scene.accepted(Letters.registration(circle, number).says("wurging", "true"));
            silent(Party.RECLASSERING);
            hub.settleExcept(Party.RECLASSERING);
            Person vera = Person.loggedIn(hub, "vera");
            String signal = scene.lastOf(Party.VEILIG_THUIS).signalId();

            assertThat(vera.opens("/signalen").body()).contains("/signalen/" + signal);
            String page = vera.opens("/signalen/" + signal).body();

            assertThat(page)
                    .as("who")
                    .contains(
                            circle.him().name(),
                            circle.her().name(),
                            circle.child().name(),
                            "Rol volgens de politie",
                            "slachtoffer",
                            "kind");
            assertThat(page).as("what happened").contains(number, hub.partners().name(Party.POLITIE));
            assertThat(page).as("why now").contains("Waarom nu", "Verwurging gemeld op");
            assertThat(page)
                    .as("what next, and by when")
                    .contains(scene.lastOf(Party.VEILIG_THUIS)
                            .tree()
                            .textAt("signaal", "advies")
                            .orElseThrow())
                    .containsPattern("Uiterlijk</dt><dd><strong>nog [34] uur");
            assertThat(page)
                    .as("whom to ask: what the carer decides about himself")
                    .contains("Navragen bij", hub.partners().name(Party.VERSLAVINGSZORG))
                    .doesNotContain("behandeling voor alcohol");
            assertThat(page)
                    .as("missing is not none")
                    .containsPattern(hub.partners().name(Party.RECLASSERING)
                            + "[^.]*</strong> <span>heeft niet geantwoord sinds");
            assertThat(scene.events(AuditKind.LOGIN)).isNotEmpty();
            assertThat(scene.events(AuditKind.VIEW))
                    .extracting(view -> view.text("what"))
                    .contains("signalen", "huishouden");
        } finally {
            hub.partners().setDown(Party.RECLASSERING, false);
        }
        hub.settle();
    }

    @Test
    void wimSeesTheTransferAndNoPoliceFacts(Scene scene) throws InterruptedException {
        String caseNumber = Letters.number("VT");
        String team = hub.partners().oin(Party.GEMEENTE).value();
        scene.plays(
                Letters.registration(circle, number),
                Letters.report(circle, caseNumber).says("betreftregistratie", number),
                Letters.transfer(circle, caseNumber, team));
        Person wim = Person.loggedIn(hub, "wim");
        String signal = scene.lastOf(Party.GEMEENTE).signalId();

        assertThat(wim.opens("/signalen").body()).contains("/signalen/" + signal);
        assertThat(wim.opens("/signalen/" + signal).body())
                .contains(
                        "zicht op veiligheid",
                        circle.her().name(),
                        hub.partners().name(Party.VEILIG_THUIS))
                .doesNotContain(number, "mishandeling", "Registratienummer");

        HttpResponse<String> ofAnother =
                wim.opens("/signalen/" + scene.lastOf(Party.VEILIG_THUIS).signalId());
        assertThat(ofAnother.statusCode()).isEqualTo(404);
        assertThat(ofAnother.body()).doesNotContain(circle.her().family());
        onlyOpens(wim, "/signalen");
    }

    @Test
    void petraSeesDisclosuresAndRefusalsWithRuleAndLegalBasis(Scene scene) throws InterruptedException {
        scene.plays(
                Letters.childMeasure(circle),
                Letters.report(circle, Letters.number("VT")),
                Letters.registration(circle, number));
        Person petra = Person.loggedIn(hub, "petra");
        hub.trail().lines();

        assertThat(petra.opens("/verstrekkingen").body())
                .contains(scene.lastOf(Party.VEILIG_THUIS).deliveryId(), "<code>R01</code>", "Wpg 18 en Bpg 4:2")
                .doesNotContain(circle.her().family(), number);
        assertThat(petra.opens("/weigeringen?regel=R22").body())
                .contains("<code>R22</code>", "Veilig Thuis houdt de melder in een afgeschermd deel")
                .doesNotContain("Beukema");
        onlyOpens(petra, "/verschil-politie-veilig-thuis", "/verstrekkingen", "/weigeringen", "/geweigerde-berichten");
    }

    @Test
    void stefSeesNothingOfThese() {
        onlyOpens(Person.loggedIn(hub, "stef"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/signalen", "/verstrekkingen", "/login/oauth2/code/keycloak", "/console/style.css"})
    void partnerDoorDoesNotServeTheConsole(String path) {
        assertThat(Person.unknownTo(hub)
                        .look(door(hub.part(Doors.class).partners(), path))
                        .statusCode())
                .isEqualTo(404);
        assertThat(Person.unknownTo(hub)
                        .look(door(hub.part(Doors.class).console(), path))
                        .statusCode())
                .isNotEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/openapi.json", "/v1/tellingen", "/soap/uitwisseling?wsdl"})
    void consoleDoorDoesNotServePartners(String path) {
        assertThat(Person.unknownTo(hub)
                        .look(door(hub.part(Doors.class).console(), path))
                        .statusCode())
                .isEqualTo(404);
        assertThat(Person.unknownTo(hub)
                        .look(door(hub.part(Doors.class).partners(), path))
                        .statusCode())
                .isNotEqualTo(404);
    }

    private static void onlyOpens(Person person, String... open) {
        for (String screen : SCREENS) {
            assertThat(person.opens(screen).statusCode())
                    .as(screen)
                    .isEqualTo(List.of(open).contains(screen) ? 200 : 403);
        }
    }

    private void silent(Party party) {
        Awaitility.await("an attempt failed")
                .atMost(Duration.ofSeconds(60))
                .until(() -> hub.part(Deliveries.class).silent().stream()
                        .anyMatch(
                                silent -> silent.partner().equals(hub.partners().oin(party))));
    }

    private static URI door(int port, String path) {
        return URI.create("https://localhost:" + port + path);
    }

    private static URI location(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }
}
