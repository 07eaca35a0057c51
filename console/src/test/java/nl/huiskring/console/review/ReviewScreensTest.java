package nl.huiskring.console.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import nl.huiskring.console.Browser;
import nl.huiskring.console.Fixture;
import nl.huiskring.console.TestHub;
import nl.huiskring.model.exchange.ReviewDesk.Case;
import nl.huiskring.model.exchange.ReviewDesk.Ruling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewScreensTest {
    private static final String PATH = "/koppelingen/" + Doubts.RECORD;

    private final TestHub hub = TestHub.fresh();
    private final Browser steward = Browser.loggedIn(hub, "steward");

    @Test
    void stewardBeginsAtTheRecordsThatWait() {
        HttpResponse<String> answer = steward.get("/");
        assertThat(answer.uri()).hasPath("/koppelingen");
        assertThat(answer.body())
                .contains("href=\"/koppelingen\"", "href=\"/personen\"", "href=\"/correcties\"")
                .doesNotContain("href=\"/signalen\"");
    }

    @Test
    void listTellsSenderAgeCandidatesAndWhatWasPutOff() {
        hub.desk.waiting.add(Doubts.waiting(Optional.of(Fixture.NOW.minusSeconds(3600))));
        assertThat(steward.get("/koppelingen").body())
                .contains("href=\"" + PATH + "\"")
                .contains("Politie Drenthe")
                .contains("3 dagen")
                .contains("18 nov 2026, 11:00")
                .contains("<td class=\"number\">2</td>")
                .contains("uitgesteld op 21 nov 2026, 10:00")
                .doesNotContain("wacht op uw besluit");
    }

    @Test
    void recordThatNobodyPutOffWaitsForTheSteward() {
        hub.desk.waiting.add(Doubts.waiting(Optional.empty()));
        assertThat(steward.get("/koppelingen").body())
                .contains("wacht op uw besluit")
                .doesNotContain("uitgesteld op");
    }

    @Test
    void emptyListSaysSo() {
        assertThat(steward.get("/koppelingen").body()).contains("Er wacht nu geen record op een besluit.");
    }

    @Test
    void recordStandsBesideItsCandidatesInWords() {
        Doubts.fill(hub);
        assertThat(steward.get(PATH).body())
                .contains("Er komt veel overeen, maar niet genoeg om zonder mens te koppelen")
                .contains("Kandidaat 1", "Kandidaat 2")
                .contains("Johannes / Jo")
                .contains("roepnaam of andere vorm van dezelfde naam")
                .contains("14 juli 1985")
                .contains("15 juli 1985 / 1985")
                .contains("één cijfer anders, of dag en maand verwisseld")
                .contains("Misschien een tweeling")
                .contains("Misschien een broer, zus, ouder of kind")
                .contains("Aantal records van deze kandidaat: 3")
                .contains("live-3");
    }

    @Test
    void likeliestCandidateStandsFirst() {
        Doubts.fill(hub);
        String page = steward.get(PATH).body();
        assertThat(page.indexOf("value=\"" + Doubts.LIKELIEST))
                .isPositive()
                .isLessThan(page.indexOf("value=\"" + Doubts.OTHER));
        assertThat(page.indexOf("+13,3 bits")).isPositive().isLessThan(page.indexOf("−1,1 bits"));
    }

    @Test
    void whatTheDeskDoesNotShowStandsNowhere() {
        hub.desk.open = Optional.of(Doubts.open());
        String page = steward.get(PATH).body();
        String second = page.substring(page.indexOf("candidate-2"), page.indexOf("<form class=\"filter\""));
        assertThat(second)
                .contains("niet getoond")
                .contains("lijkt op elkaar")
                .doesNotContain("Johannes")
                .doesNotContain("Kuiper");
        String address = page.substring(page.indexOf(">Adres<"));
        assertThat(address.substring(0, address.indexOf("</tr>")))
                .containsPattern("(?s)niet getoond.*niet getoond")
                .contains("hetzelfde huis");
        assertThat(page).contains("&lt;script&gt;").doesNotContain("<script").doesNotContain("ADDRESS");
    }

    @Test
    void recordWithoutCandidateCanBeNobodyOrWait() {
        Case open = Doubts.open();
        hub.desk.open =
                Optional.of(new Case(open.record(), open.sender(), open.since(), "TRUNCATED", "live-3", List.of()));
        assertThat(steward.get(PATH).body())
                .contains("De hub heeft geen kandidaat")
                .contains("Er leken te veel personen op dit record")
                .contains("value=\"niemand\"")
                .contains("value=\"later\"");
    }

    @ParameterizedTest
    @CsvSource({
        "019ab000-0000-7000-8000-0000000000c2, hoort bij de gekozen kandidaat",
        "niemand, gaat over niemand van de kandidaten",
        "later, blijft wachten en staat achteraan"
    })
    void decisionIsCarriedOutAndTold(String choice, String told) {
        Doubts.fill(hub);
        HttpResponse<String> answer = steward.submit(PATH, "besluit", choice, "reden", " Zelfde litteken. ");
        assertThat(answer.statusCode()).isEqualTo(302);
        Ruling expected = switch (choice) {
            case "niemand" -> new Ruling.Nobody("Zelfde litteken.");
            case "later" -> new Ruling.Later("Zelfde litteken.");
            default -> new Ruling.Same(Doubts.OTHER, "Zelfde litteken.");
        };
        assertThat(hub.desk.rulings).containsExactly(expected);
        HttpResponse<String> list = steward.get(location(answer));
        assertThat(list.uri()).hasPath("/koppelingen");
        assertThat(list.body()).contains("role=\"status\"").contains(told);
        assertThat(steward.get("/koppelingen").body()).as("it is told once").doesNotContain("role=\"status\"");
    }

    @Test
    void decisionThatSomebodyElseTookFirstSaysSo() {
        Doubts.fill(hub);
        hub.desk.isOvertaken = true;
        HttpResponse<String> answer = steward.submit(PATH, "besluit", "niemand", "reden", "Te jong.");
        assertThat(steward.get(location(answer)).body())
                .contains("Dit record wacht niet meer op een besluit. Er is niets vastgelegd.")
                .doesNotContain("Uw besluit is vastgelegd");
    }

    @Test
    void recordThatDoesNotWaitAnyMoreSaysSo() {
        assertThat(steward.get(PATH).body()).contains("Dit record wacht niet meer op een besluit.");
        Doubts.fill(hub);
        String token = Browser.token(steward.get(PATH).body());
        hub.desk.open = Optional.empty();
        HttpResponse<String> answer = steward.post(PATH, token);
        assertThat(steward.get(location(answer)).body()).contains("Dit record wacht niet meer op een besluit.");
        assertThat(hub.desk.rulings).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\r\n"})
    void reasonIsRequired(String reason) {
        Doubts.fill(hub);
        HttpResponse<String> answer = steward.submit(PATH, "besluit", Doubts.OTHER.toString(), "reden", reason);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("Vul een reden in.")
                .contains("role=\"alert\"")
                .containsPattern("value=\"" + Doubts.OTHER + "\"[^>]* checked=\"checked\"");
        assertThat(hub.desk.rulings).isEmpty();
    }

    @Test
    void reasonHasALimitAndIsNotLost() {
        Doubts.fill(hub);
        String reason = "x".repeat(1001);
        HttpResponse<String> answer = steward.submit(PATH, "besluit", "later", "reden", reason);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("ten hoogste 1000 tekens.</li>").contains(reason);
        assertThat(hub.desk.rulings).isEmpty();
    }

    @Test
    void choiceIsRequired() {
        Doubts.fill(hub);
        HttpResponse<String> answer = steward.submit(PATH, "reden", "Zelfde <b>litteken");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("Kies over wie het record gaat")
                .contains("Zelfde &lt;b&gt;litteken")
                .doesNotContain("checked=");
        assertThat(hub.desk.rulings).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"019ab000-0000-7000-8000-0000000000ff", "iedereen", "1-1-1-1-1"})
    void onlyACandidateCanBeChosen(String choice) {
        Doubts.fill(hub);
        HttpResponse<String> answer = steward.submit(PATH, "besluit", choice, "reden", "Zelfde litteken.");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("De gekozen kandidaat hoort niet meer bij dit record.");
        assertThat(hub.desk.rulings).isEmpty();
    }

    @Test
    void decisionNeedsTheTokenOfTheForm() {
        Doubts.fill(hub);
        HttpResponse<String> answer = steward.post(PATH, "made-up");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Deze pagina is verlopen");
        assertThat(hub.town.journal).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vt-medewerker", "privacy-officer", "functioneel-beheerder"})
    void othersNeitherSeeNorDecide(String role) {
        Doubts.fill(hub);
        Browser other = Browser.loggedIn(hub, role);
        HttpResponse<String> seen = other.get(PATH);
        HttpResponse<String> posted =
                other.post(PATH, Browser.token(other.get("/uitgelogd").body()));
        for (HttpResponse<String> answer : List.of(seen, posted)) {
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("Geen toegang").doesNotContain("Kuiper");
        }
        assertThat(hub.town.viewed()).containsExactly("!koppelingen", "!koppelingen");
        assertThat(hub.town.journal).noneMatch(entry -> entry.startsWith("desk"));
    }

    @Test
    void addressThatIsNoRecordIsNotThere() {
        HttpResponse<String> answer = steward.get("/koppelingen/1%27%20or%20%271%27=%271");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Niet gevonden");
        assertThat(hub.town.journal).isEmpty();
    }

    @Test
    void deskIsAskedForThePersonAndLogsTheLookItself() {
        Doubts.fill(hub);
        steward.get("/koppelingen");
        steward.get(PATH);
        assertThat(hub.town.journal)
                .containsExactly(
                        "desk waiting for user-1 of " + Fixture.VEILIG_THUIS,
                        "desk case for user-1 of " + Fixture.VEILIG_THUIS);
    }

    @Test
    void nothingIsShownOrDecidedWhenTheLogFails() {
        Doubts.fill(hub);
        String token = Browser.token(steward.get(PATH).body());
        hub.town.isLogBroken = true;
        for (HttpResponse<String> answer : List.of(steward.get(PATH), steward.post(PATH, token))) {
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body())
                    .contains("Uw inzage kon niet worden vastgelegd")
                    .doesNotContain("Kuiper");
        }
    }

    @Test
    void stewardWithoutOrganisationIsToldSo() {
        hub.identity.nextHasNoOrganisation("steward");
        assertThat(new Browser(hub).get("/koppelingen").body()).contains("Uw organisatie is niet bekend");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
