package nl.huiskring.console.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.huiskring.console.Browser;
import nl.huiskring.console.FakeReviewDesk.Splitting;
import nl.huiskring.console.Fixture;
import nl.huiskring.console.TestHub;
import nl.huiskring.model.exchange.ReviewDesk.Whole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonScreensTest {
    private static final String PATH = "/personen/" + Doubts.PERSON;

    private final TestHub hub = TestHub.fresh();
    private final Browser steward = Browser.loggedIn(hub, "steward");

    @Test
    void searchBeginsWithTheFormAloneAndReadsNothing() {
        HttpResponse<String> answer = steward.get("/personen");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Zaaknummer of registratienummer").doesNotContain("role=\"alert\"");
        assertThat(hub.town.journal).isEmpty();
    }

    @Test
    void personsAreFoundByNumber() {
        Doubts.fill(hub);
        assertThat(steward.get("/personen?nummer=%20PL0100-2026-1%20").body())
                .contains("Personen bij PL0100-2026-1")
                .contains("href=\"" + PATH + "\"")
                .contains("href=\"/personen/" + Doubts.OTHER + "\"")
                .contains("Persoon 2");
        assertThat(hub.town.journal).containsExactly("desk named PL0100-2026-1 for user-1 of " + Fixture.VEILIG_THUIS);
    }

    @Test
    void numberOfNobodySaysSoAndIsShownAsText() {
        assertThat(steward.get("/personen?nummer=%3Cscript%3E").body())
                .contains("Bij dit nummer is niemand gevonden.")
                .contains("&lt;script&gt;")
                .doesNotContain("<script");
    }

    @Test
    void numberMustBeANumberThatCanBe() {
        for (String number : List.of("", "%20", "9".repeat(81))) {
            HttpResponse<String> answer = steward.get("/personen?nummer=" + number);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("Vul een nummer in").doesNotContain("niemand gevonden");
        }
        assertThat(hub.town.journal).isEmpty();
    }

    @Test
    void personIsShownWithHisRecordsAndWhatMadeThemHis() {
        Doubts.fill(hub);
        assertThat(steward.get(PATH).body())
                .contains("Anja de Boer", "Anke de Boer")
                .contains("12 april 1988")
                .contains("<td>vrouw</td>")
                .contains("Veilig Thuis Drenthe")
                .contains("12 nov 2026, 11:00")
                .contains("hetzelfde burgerservicenummer, bevestigd door naam of geboortedatum")
                .contains("door de hub")
                .contains("Zelfde telefoon, belde zelf.")
                .contains("door gegevensbeheerder user-7")
                .contains("Over een van deze records moet nog worden besloten.");
    }

    @Test
    void warningTellsThatEverybodyWhoWasToldGetsACorrection() {
        Doubts.fill(hub);
        assertThat(steward.get(PATH).body())
                .contains("Iedereen aan wie door de verkeerde koppeling iets is verteld, krijgt een correctie")
                .contains("De hub voegt die twee nooit meer uit zichzelf samen.")
                .contains("aria-describedby=\"consequence\"");
    }

    @Test
    void whatTheDeskDoesNotShowStandsNowhere() {
        Doubts.fill(hub);
        String page = steward.get(PATH).body();
        String secret = page.substring(page.indexOf("value=\"" + Doubts.SECRET));
        String row = secret.substring(0, secret.indexOf("</tr>"));
        assertThat(row)
                .containsPattern("(?s)niet getoond.*niet getoond")
                .contains("Stichting Opvang")
                .doesNotContain("Boer")
                .doesNotContain("1988");
    }

    @Test
    void recordsAreSplitOffForAReason() {
        Doubts.fill(hub);
        HttpResponse<String> answer = steward.submit(
                PATH,
                "record",
                Doubts.SECOND.toString(),
                "record",
                Doubts.SECRET.toString(),
                "reden",
                "Haar zus.\r\nZij belde.");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(hub.desk.splittings)
                .containsExactly(
                        new Splitting(Doubts.PERSON, Set.of(Doubts.SECOND, Doubts.SECRET), "Haar zus.\nZij belde."));
        HttpResponse<String> after =
                steward.get(answer.headers().firstValue("Location").orElseThrow());
        assertThat(after.uri()).hasPath(PATH);
        assertThat(after.body()).contains("role=\"status\"").contains("De records zijn afgesplitst.");
    }

    @Test
    void atLeastOneRecordMustBeChosen() {
        assertRefused("Kies ten minste één record", "reden", "Haar zus.");
    }

    @Test
    void atLeastOneRecordMustStay() {
        HttpResponse<String> answer = assertRefused(
                "U koos alle records.",
                "record",
                Doubts.FIRST.toString(),
                "record",
                Doubts.SECOND.toString(),
                "record",
                Doubts.SECRET.toString(),
                "reden",
                "Haar zus.");
        assertThat(answer.body()).contains("Haar zus.").containsPattern("value=\"" + Doubts.FIRST + "\"[^>]* checked=");
    }

    @Test
    void recordOfSomebodyElseCannotBeSplitOff() {
        assertRefused("hoort niet meer bij deze persoon", "record", Doubts.RECORD.toString(), "reden", "Haar zus.");
    }

    @Test
    void reasonIsRequired() {
        HttpResponse<String> answer =
                assertRefused("Vul een reden in.", "record", Doubts.SECOND.toString(), "reden", "  ");
        assertThat(answer.body())
                .containsPattern("value=\"" + Doubts.SECOND + "\"[^>]* checked=")
                .doesNotContainPattern("value=\"" + Doubts.FIRST + "\"[^>]* checked=");
    }

    private HttpResponse<String> assertRefused(String fault, String... form) {
        Doubts.fill(hub);
        HttpResponse<String> answer = steward.submit(PATH, form);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("Er is niets afgesplitst")
                .contains(fault)
                .contains("Anja de Boer");
        assertThat(hub.desk.splittings).isEmpty();
        return answer;
    }

    @Test
    void splitThatIsNoLongerPossibleSaysSo() {
        Doubts.fill(hub);
        hub.desk.isOvertaken = true;
        HttpResponse<String> answer = steward.submit(PATH, "record", Doubts.SECOND.toString(), "reden", "Haar zus.");
        assertThat(steward.get(answer.headers().firstValue("Location").orElseThrow())
                        .body())
                .contains("Er is niets afgesplitst: de gekozen records hoorden niet meer bij deze persoon.");
    }

    @Test
    void personOfOneRecordCannotBeSplit() {
        Whole whole = Doubts.whole();
        hub.desk.whole =
                Optional.of(new Whole(whole.person(), false, whole.parts().subList(0, 1)));
        assertThat(steward.get(PATH).body())
                .contains("er valt niets af te splitsen")
                .doesNotContain("type=\"checkbox\"")
                .doesNotContain("Splits de gekozen records af")
                .doesNotContain("moet nog worden besloten");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/personen/iemand", "/personen/019ab000-0000-7000-8000-0000000000ee"})
    void personWhoIsNotThereIsNotFound(String path) {
        HttpResponse<String> answer = steward.get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Niet gevonden");
    }

    @Test
    void recordIdThatIsNoneIsNotFoundAndChangesNothing() {
        Doubts.fill(hub);
        HttpResponse<String> answer = steward.submit(PATH, "record", "alles", "reden", "Haar zus.");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(hub.desk.splittings).isEmpty();
    }

    @Test
    void splitNeedsTheTokenOfTheForm() {
        Doubts.fill(hub);
        HttpResponse<String> answer = steward.post(PATH, "made-up");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Deze pagina is verlopen");
        assertThat(hub.town.journal).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vt-medewerker", "privacy-officer", "auditor"})
    void othersNeitherSeeNorSplit(String role) {
        Doubts.fill(hub);
        Browser other = Browser.loggedIn(hub, role);
        HttpResponse<String> seen = other.get(PATH);
        HttpResponse<String> posted =
                other.post(PATH, Browser.token(other.get("/uitgelogd").body()));
        for (HttpResponse<String> answer : List.of(seen, posted)) {
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("Geen toegang").doesNotContain("Anja");
        }
        assertThat(hub.town.viewed()).containsExactly("!personen", "!personen");
        assertThat(hub.town.journal).noneMatch(entry -> entry.startsWith("desk"));
    }
}
