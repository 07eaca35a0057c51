package nl.huiskring.console.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.huiskring.audit.AuditCounts.RuleCount;
import nl.huiskring.console.Browser;
import nl.huiskring.console.Fixture;
import nl.huiskring.console.TestHub;
import nl.huiskring.model.policy.Outcome;
import org.junit.jupiter.api.Test;

class OfficerScreensTest {
    private static final Pattern OLDER = Pattern.compile("href=\"([^\"]+)\" rel=\"next\"");
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final TestHub hub = TestHub.fresh();
    private final Browser officer = Browser.loggedIn(hub, "privacy-officer");

    @Test
    void disclosureOpensIntoItemsWithRuleAndLegalBasis() {
        hub.town.lines.add(Lines.disclosure(NOON, Fixture.VEILIG_THUIS, "R01", "OWN"));
        String page = officer.get("/verstrekkingen").body();
        assertThat(page)
                .contains("20 nov 2026, 13:00")
                .contains("aan Veilig Thuis Drenthe")
                .contains("beoordeling door Veilig Thuis")
                .contains("SOAP (Digikoppeling)")
                .contains("<summary>Gegevens: 2</summary>")
                .contains("Soort incident")
                .contains("Politie Drenthe")
                .contains("R01")
                .contains("Wpg 18 and Bpg 4:2; Wmo 4.1.1");
    }

    @Test
    void refusalsShowRuleLegalBasisAndCounts() {
        hub.town.lines.add(Lines.decision(NOON, Fixture.VEILIG_THUIS, Outcome.DENY, "R14"));
        hub.town.lines.add(Lines.decision(NOON, Fixture.VEILIG_THUIS, Outcome.DEFER, "R15"));
        hub.town.lines.add(Lines.decision(NOON, Fixture.VEILIG_THUIS, Outcome.PERMIT, "R99"));
        hub.town.ruleCounts = List.of(
                new RuleCount("R14", Outcome.DENY, 1234),
                new RuleCount("R15", Outcome.DEFER, 7),
                new RuleCount("R99", Outcome.PERMIT, 5));
        String page = officer.get("/weigeringen").body();
        assertThat(page)
                .contains("geweigerd")
                .contains("aan de bron voorgelegd")
                .contains("Inhoud van de zorg")
                .contains("BW 7:457")
                .contains(">1234<")
                .doesNotContain("R99");
    }

    @Test
    void refusedMessagesShowCodesInWords() {
        hub.town.lines.add(Lines.refusedMessage(NOON, Fixture.POLITIE, Fixture.SCRIPT));
        String page = officer.get("/geweigerde-berichten").body();
        assertThat(page)
                .contains("HK-206")
                .contains("BSN voldoet niet aan de elfproef")
                .contains("persoon[1]/bsn")
                .contains("&lt;script&gt;")
                .doesNotContain("<script");
    }

    @Test
    void everyReadingIsLoggedBeforeTheLogIsAsked() {
        for (String screen : List.of("verstrekkingen", "weigeringen", "geweigerde-berichten")) {
            hub.town.journal.clear();
            officer.get("/" + screen);
            assertThat(hub.town.journal).hasSizeGreaterThan(1);
            assertThat(hub.town.journal.getFirst()).isEqualTo("wrote " + screen);
            assertThat(hub.town.journal.subList(1, hub.town.journal.size()))
                    .allMatch(entry -> entry.startsWith("read"));
        }
    }

    @Test
    void readingNamesPersonRoleAndWhatWasAskedFor() {
        officer.get("/weigeringen?partner=" + Fixture.POLITIE.value() + "&regel=R06&van=2026-06-01&tot=2026-06-30");
        assertThat(hub.town.viewed())
                .containsExactly(
                        "weigeringen partner=" + Fixture.POLITIE.value() + " regel=R06 van=2026-06-01 tot=2026-06-30");
        assertThat(hub.town.written.getFirst().context().actor().role()).contains("privacy-officer");
        assertThat(hub.town.written.getFirst().context().actor().id()).isEqualTo("user-1");
    }

    @Test
    void filterChoosesPartnerRuleAndDutchDays() {
        Instant lastMinute = Instant.parse("2026-11-20T22:59:00Z");
        hub.town.lines.add(Lines.decision(lastMinute, Fixture.VEILIG_THUIS, Outcome.DENY, "R11"));
        hub.town.lines.add(
                Lines.decision(lastMinute.plus(Duration.ofMinutes(1)), Fixture.VEILIG_THUIS, Outcome.DENY, "R12"));
        hub.town.lines.add(Lines.decision(lastMinute, Fixture.POLITIE, Outcome.DENY, "R13"));
        assertThat(officer.get("/weigeringen?van=2026-11-20&tot=2026-11-20&partner=" + Fixture.VEILIG_THUIS)
                        .body())
                .contains("R11")
                .doesNotContain("R12")
                .doesNotContain("R13");
        assertThat(officer.get("/weigeringen?regel=R12").body())
                .contains("<code>R12")
                .doesNotContain("<code>R11");
    }

    @Test
    void disclosuresAreFoundByTheRuleOfAnyItem() {
        hub.town.lines.add(Lines.disclosure(NOON, Fixture.VEILIG_THUIS, "R01", "R20"));
        for (int i = 0; i < 300; i++) {
            hub.town.lines.add(Lines.disclosure(NOON.plusSeconds(60), Fixture.VEILIG_THUIS, "R01"));
        }
        String page = officer.get("/verstrekkingen?regel=R20").body();
        assertThat(page).contains("20 nov 2026, 13:00").doesNotContain("13:01").doesNotContain("rel=\"next\"");
    }

    @Test
    void pagesFollowOneAnotherWithoutLossOrRepeat() {
        for (int i = 0; i < 120; i++) {
            hub.town.lines.add(Lines.refusedMessage(NOON, Fixture.POLITIE, "bericht-%03d".formatted(i)));
        }
        Matcher messages = Pattern.compile("bericht-[0-9]{3}").matcher("");
        List<String> seen = new ArrayList<>();
        String next = "/geweigerde-berichten?partner=" + Fixture.POLITIE.value();
        int pages = 0;
        while (!next.isEmpty() && pages < 10) {
            String page = officer.get(next).body();
            messages.reset(page).results().forEach(found -> seen.add(found.group()));
            Matcher older = OLDER.matcher(page);
            next = older.find() ? older.group(1).replace("&amp;", "&") : "";
            pages++;
        }
        assertThat(pages).isEqualTo(3);
        assertThat(seen).hasSize(120).doesNotHaveDuplicates();
    }

    @Test
    void wrongFilterSaysWhatIsWrongAndReadsNothing() {
        HttpResponse<String> answer = officer.get("/weigeringen?van=31-12-2026&regel=r%3Cb%3E&partner=7");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("Kies een partner uit de lijst.")
                .contains("Een regel bestaat uit hoofdletters en cijfers")
                .contains("Vul bij „vanaf” een datum in")
                .doesNotContain("geen weigeringen gevonden")
                .doesNotContain("<b>");
        assertThat(hub.town.journal).isEmpty();
    }
}
