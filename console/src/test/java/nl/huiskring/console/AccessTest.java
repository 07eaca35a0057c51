package nl.huiskring.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.huiskring.audit.AuditEvent;
import nl.huiskring.console.access.Role;
import nl.huiskring.console.access.Screen;
import nl.huiskring.model.exchange.Heading.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccessTest {
    private final TestHub hub = TestHub.fresh();

    @ParameterizedTest
    @EnumSource(Role.class)
    void roleSeesItsScreensAndNoOthers(Role role) {
        Browser browser = Browser.loggedIn(hub, role.code());
        for (Screen screen : Screen.values()) {
            HttpResponse<String> answer = browser.get(screen.path());
            boolean mayOpen = expected(role).contains(screen);
            assertThat(answer.statusCode()).as(screen.path()).isEqualTo(mayOpen ? 200 : 403);
            assertThat(answer.body()).as(screen.path()).contains(mayOpen ? "aria-current=\"page\"" : "Geen toegang");
        }
    }

    /** Written down a second time on purpose: a change of who may see what shall not go unnoticed. */
    private static Set<Screen> expected(Role role) {
        return switch (role) {
            case VT_MEDEWERKER, POLITIE_HG_COORDINATOR -> EnumSet.of(Screen.SIGNALS, Screen.GAP);
            case VT_VERTROUWENSARTS,
                    WIJKTEAM_CASEMANAGER,
                    RECLASSERINGSWERKER,
                    ZORG_BEHANDELAAR,
                    GI_JEUGDBESCHERMER,
                    OPVANG_HULPVERLENER,
                    BURGEMEESTER_MEDEWERKER,
                    OM_MEDEWERKER,
                    ZVH_PROCESREGISSEUR,
                    MENSENHANDEL_ZORGCOORDINATOR -> EnumSet.of(Screen.SIGNALS);
            case PRIVACY_OFFICER ->
                EnumSet.of(
                        Screen.GAP, Screen.DISCLOSURES, Screen.REFUSALS, Screen.REFUSED_MESSAGES, Screen.CORRECTIONS);
            case STEWARD -> EnumSet.of(Screen.REVIEWS, Screen.PERSONS, Screen.CORRECTIONS);
            case POLITIE_MELDKAMER, AWARE_BEHEERDER, AUDITOR, FG, FUNCTIONEEL_BEHEERDER, MELDER ->
                EnumSet.noneOf(Screen.class);
        };
    }

    @Test
    void refusedScreenIsLoggedAndNothingIsRead() {
        Browser browser = Browser.loggedIn(hub, "vt-medewerker");
        browser.get("/verstrekkingen");
        assertThat(hub.town.viewed()).containsExactly("!verstrekkingen");
        assertThat(hub.town.journal).containsExactly("wrote verstrekkingen");
        assertThat(hub.town.written.getFirst().context().actor().role()).contains("vt-medewerker");
    }

    @Test
    void householdOfAnotherOrganisationIsNotThere() {
        hub.town.household = Optional.of(Fixture.household());
        hub.identity.nextIs(Fixture.POLITIE.value(), "politie-hg-coordinator");
        HttpResponse<String> answer = new Browser(hub).get("/signalen/" + Fixture.SIGNAL);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Niet gevonden").doesNotContain("H-7F3A");
        assertThat(hub.town.viewed()).containsExactly("!huishouden signaal=" + Fixture.SIGNAL);
    }

    @Test
    void unknownRoleGetsPageThatSaysSo() {
        Browser browser = new Browser(hub);
        hub.identity.nextIs(Fixture.VEILIG_THUIS.value(), "default-roles-huiskring", "something-else");
        HttpResponse<String> answer = browser.get("/");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Geen scherm voor uw rol").contains("Uitloggen");
        assertThat(hub.town.viewed()).containsExactly("!console");
    }

    @Test
    void personWithoutOrganisationSeesNoSignals() {
        hub.identity.nextHasNoOrganisation("vt-medewerker");
        HttpResponse<String> answer = new Browser(hub).get("/signalen");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Uw organisatie is niet bekend");
        assertThat(hub.town.journal).noneMatch(entry -> entry.startsWith("read"));
    }

    @Test
    void rolesMayComeFromTheAccessTokenAlone() {
        hub.identity.nextHasAccessTokenOnly(Fixture.VEILIG_THUIS.value(), "privacy-officer", "offline_access");
        HttpResponse<String> answer = new Browser(hub).get("/verstrekkingen");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("vera")
                .contains("Veilig Thuis Drenthe")
                .contains("Verstrekkingen");
    }

    @Test
    void loginIsLogged() {
        hub.identity.nextIs(Fixture.VEILIG_THUIS.value(), "vt-medewerker");
        new Browser(hub).get("/signalen");
        assertThat(hub.town.written.getFirst().event()).isEqualTo(new AuditEvent.LoggedIn(true));
        assertThat(hub.town.written.getFirst().context().actor().name()).contains("Vera Vos");
    }

    @Test
    void loginThatCannotBeLoggedIsRefused() {
        hub.town.isLogBroken = true;
        hub.identity.nextIs(Fixture.VEILIG_THUIS.value(), "vt-medewerker");
        Browser browser = new Browser(hub);
        HttpResponse<String> answer = browser.get("/signalen");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("Aanmelden is niet gelukt");
        assertThat(browser.getOnly("/signalen").statusCode()).isEqualTo(302);
    }

    @Test
    void loginAsksForThePasswordAndUsesTheProofKey() {
        Browser.loggedIn(hub, "vt-medewerker");
        assertThat(hub.identity.lastRequest())
                .containsEntry("prompt", "login")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("scope", "openid profile")
                .containsKeys("nonce", "state", "code_challenge");
    }

    @Test
    void tokenForAnotherClientIsRefused() {
        hub.identity.nextIs(Fixture.VEILIG_THUIS.value(), "vt-medewerker");
        hub.identity.nextTokenIsForAnotherClient();
        HttpResponse<String> answer = new Browser(hub).get("/signalen");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(hub.town.journal).isEmpty();
    }

    @Test
    void signalListIsLoggedBeforeItIsRead() {
        Browser.loggedIn(hub, "vt-medewerker").get("/signalen");
        assertThat(hub.town.journal)
                .containsExactly("wrote signalen", "read signals of " + Fixture.VEILIG_THUIS.value());
    }

    @Test
    void nothingIsShownWhenTheLogFails() {
        Browser manager = Browser.loggedIn(hub, "vt-medewerker");
        Browser officer = Browser.loggedIn(hub, "privacy-officer");
        Browser steward = Browser.loggedIn(hub, "steward");
        hub.town.rows.add(Fixture.row(Level.RED, Fixture.NOW));
        hub.town.household = Optional.of(Fixture.household());
        hub.town.isLogBroken = true;
        for (String path : List.of("/signalen", "/signalen/" + Fixture.SIGNAL, "/verschil-politie-veilig-thuis")) {
            assertSilent(manager.get(path));
        }
        for (String path : List.of("/verstrekkingen", "/weigeringen", "/geweigerde-berichten", "/correcties")) {
            assertSilent(officer.get(path));
        }
        for (String path : List.of("/koppelingen", "/personen?nummer=1", "/correcties")) {
            assertSilent(steward.get(path));
        }
        assertThat(hub.town.journal).isEmpty();
    }

    private static void assertSilent(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body())
                .contains("Uw inzage kon niet worden vastgelegd")
                .doesNotContain("<table")
                .doesNotContain("H-7F3A");
    }
}
