package nl.huiskring.console.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.http.HttpResponse;
import nl.huiskring.console.Browser;
import nl.huiskring.console.Fixture;
import nl.huiskring.console.TestHub;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionsScreenTest {
    private final TestHub hub = TestHub.fresh();

    @ParameterizedTest
    @ValueSource(strings = {"steward", "privacy-officer"})
    void listTellsHowFarEachCorrectionIs(String role) {
        Doubts.fill(hub);
        String page = Browser.loggedIn(hub, role).get("/correcties").body();
        assertThat(page)
                .contains("Gemeente Hoogeveen")
                .contains("18 nov 2026, 12:00")
                .contains("18 nov 2026, 12:05")
                .contains("21 nov 2026, 11:00")
                .contains("<td class=\"number\">17</td>")
                .contains("nog niet");
    }

    @Test
    void overdueIsToldInWords() {
        assertThat(CorrectionRow.of(Doubts.corrections(), Fixture.words("nl")))
                .extracting(CorrectionRow::recipient, row -> Fixture.words("nl").text(row.state()))
                .containsExactly(
                        tuple("Gemeente Hoogeveen", "te laat: niet op tijd bevestigd"),
                        tuple("Politie Drenthe", "onderweg"),
                        tuple("Reclassering Nederland", "bezorgd, wacht op bevestiging"),
                        tuple("Veilig Thuis Drenthe", "te laat bevestigd"),
                        tuple("Openbaar Ministerie", "bevestigd"));
    }

    @Test
    void overdueStandsOnThePageAsWordAndMark() {
        Doubts.fill(hub);
        assertThat(Browser.loggedIn(hub, "steward").get("/correcties").body())
                .containsOnlyOnce(
                        "<strong class=\"over\"><span aria-hidden=\"true\">▲ </span><span>te laat: niet op tijd bevestigd</span></strong>");
    }

    @Test
    void emptyListSaysSo() {
        assertThat(Browser.loggedIn(hub, "steward").get("/correcties").body())
                .contains("Er zijn geen correcties verstuurd.");
    }

    @Test
    void pageHasNothingToChange() {
        Doubts.fill(hub);
        String page =
                Browser.loggedIn(hub, "privacy-officer").get("/correcties").body();
        assertThat(page.substring(page.indexOf("<main"), page.indexOf("</main>")))
                .doesNotContain("<form")
                .doesNotContain("<button");
        assertThat(hub.town.journal).containsExactly("desk corrections for user-1 of " + Fixture.VEILIG_THUIS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vt-medewerker", "auditor"})
    void othersAreRefused(String role) {
        Doubts.fill(hub);
        HttpResponse<String> answer = Browser.loggedIn(hub, role).get("/correcties");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Geen toegang").doesNotContain("Hoogeveen");
        assertThat(hub.town.viewed()).containsExactly("!correcties");
    }
}
