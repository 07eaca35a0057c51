package nl.huiskring.console.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Optional;
import nl.huiskring.console.Browser;
import nl.huiskring.console.Fixture;
import nl.huiskring.console.TestHub;
import nl.huiskring.model.exchange.Heading.Level;
import org.junit.jupiter.api.Test;

class DeskScreensTest {
    private final TestHub hub = TestHub.fresh();

    @Test
    void listTellsLevelDueRulesHouseholdAndNextStepInWords() {
        hub.town.rows.add(Fixture.row(Level.RED, Fixture.NOW.plusSeconds(3 * 3600 + 60)));
        hub.town.rows.add(Fixture.row(Level.ORANGE, Fixture.NOW.minusSeconds(2 * 3600)));
        String page = Browser.loggedIn(hub, "vt-medewerker").get("/signalen").body();
        assertThat(page)
                .contains(">Rood<")
                .contains(">Oranje<")
                .contains("nog 3 uur")
                .contains("verlopen, 2 uur te laat")
                .contains("Verwurging")
                .contains("Kinderen")
                .contains("H-7F3A")
                .contains("href=\"/signalen/" + Fixture.SIGNAL)
                .contains("Beoordeel de veiligheid opnieuw");
    }

    @Test
    void emptyListDoesNotSayThatAllIsWell() {
        String page = Browser.loggedIn(hub, "vt-medewerker").get("/signalen").body();
        assertThat(page).contains("betekent niet dat er niets aan de hand is");
    }

    @Test
    void valueIsShownAsTextWhateverItHolds() {
        hub.town.household = Optional.of(Fixture.household());
        HttpResponse<String> answer = Browser.loggedIn(hub, "vt-medewerker").get("/signalen/" + Fixture.SIGNAL);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &quot;en&quot; &amp; meer")
                .doesNotContain("<script");
    }

    @Test
    void householdNamesMarksHoldersAndSilentSources() {
        hub.town.household = Optional.of(Fixture.household());
        String page = Browser.loggedIn(hub, "vt-medewerker")
                .get("/signalen/" + Fixture.SIGNAL)
                .body();
        assertThat(page)
                .contains("vermoeden")
                .contains("niet doorgeven")
                .contains("vraag na bij Politie Drenthe")
                .contains("Coördinator huiselijk geweld, 0900-0000")
                .contains("Reclassering Nederland, regio Noord")
                .contains("heeft niet geantwoord sinds 18 november 2026, 09:00")
                .contains("Ontbreken is geen");
    }

    @Test
    void householdIsAskedForTheOrganisationOfThePerson() {
        hub.town.household = Optional.of(Fixture.household());
        Browser.loggedIn(hub, "wijkteam-casemanager").get("/signalen/" + Fixture.SIGNAL);
        assertThat(hub.town.journal).containsExactly("read household for " + Fixture.VEILIG_THUIS.value());
    }

    @Test
    void addressThatIsNoSignalIsNotThere() {
        HttpResponse<String> answer =
                Browser.loggedIn(hub, "vt-medewerker").get("/signalen/1' or '1'='1".replace(" ", "%20"));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(hub.town.journal).isEmpty();
    }
}
