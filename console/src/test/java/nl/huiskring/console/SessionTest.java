package nl.huiskring.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import nl.huiskring.console.review.Doubts;
import nl.huiskring.model.exchange.Heading.Level;
import org.junit.jupiter.api.Test;

class SessionTest {
    private final TestHub hub = TestHub.fresh();

    @Test
    void quickLeaveEndsTheSessionAndShowsTheWeather() {
        Browser browser = Browser.loggedIn(hub, "vt-medewerker");
        HttpResponse<String> left = browser.post("/verlaat-snel", "");
        assertThat(left.statusCode()).isEqualTo(303);
        assertThat(left.headers().firstValue("Location"))
                .contains("https://www.knmi.nl/nederland-nu/weer/verwachtingen");
        assertThat(left.headers().firstValue("Clear-Site-Data")).contains("\"cache\", \"storage\"");
        assertThat(browser.getOnly("/signalen").statusCode()).isEqualTo(302);
    }

    @Test
    void quickLeaveWorksWithoutSession() {
        assertThat(new Browser(hub).post("/verlaat-snel", "").statusCode()).isEqualTo(303);
    }

    @Test
    void everyPageHasTheButtonToLeave() {
        Browser browser = Browser.loggedIn(hub, "vt-medewerker");
        for (String path : List.of("/signalen", "/verstrekkingen", "/uitgelogd", "/signalen/nonsense", "/nergens")) {
            assertThat(browser.get(path).body())
                    .as(path)
                    .contains("action=\"/verlaat-snel\"")
                    .contains("Verlaat deze pagina snel");
        }
    }

    @Test
    void logoutEndsTheSessionHereAndAtTheIdentityServer() {
        Browser browser = Browser.loggedIn(hub, "vt-medewerker");
        String token = Browser.token(browser.get("/signalen").body());
        HttpResponse<String> out = browser.post("/uitloggen", token);
        String target = out.headers().firstValue("Location").orElseThrow();
        assertThat(target).startsWith(hub.identity.issuer() + "/protocol/openid-connect/logout?id_token_hint=");
        HttpResponse<String> after = browser.get(target);
        assertThat(after.uri()).hasPath("/uitgelogd");
        assertThat(after.body()).contains("U bent uitgelogd");
        assertThat(browser.getOnly("/signalen").statusCode()).isEqualTo(302);
    }

    @Test
    void logoutWithoutTheFormsTokenIsRefused() {
        Browser browser = Browser.loggedIn(hub, "vt-medewerker");
        HttpResponse<String> refused = browser.post("/uitloggen", "made-up");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Deze pagina is verlopen");
        assertThat(browser.getOnly("/signalen").statusCode()).isEqualTo(200);
        assertThat(hub.town.viewed()).containsExactly("signalen");
    }

    @Test
    void sessionCookieIsForThisHostOverTlsOnly() {
        HttpResponse<String> answer = new Browser(hub).getOnly("/signalen");
        String cookie = answer.headers().allValues("Set-Cookie").stream()
                .filter(text -> text.startsWith("__Host-huiskring="))
                .findFirst()
                .orElseThrow();
        assertThat(cookie)
                .contains("; Path=/")
                .contains("; Secure")
                .contains("; HttpOnly")
                .contains("; SameSite=Lax")
                .doesNotContain("Domain");
    }

    @Test
    void sessionGetsAnotherNumberAtLogin() {
        hub.identity.nextIs(Fixture.VEILIG_THUIS.value(), "vt-medewerker");
        Browser browser = new Browser(hub);
        browser.getOnly("/signalen");
        String before = browser.session().getValue();
        browser.get("/signalen");
        assertThat(browser.session().getValue()).isNotEqualTo(before);
    }

    @Test
    void pagesForbidScriptsFramesAndCaches() {
        HttpHeaders headers =
                Browser.loggedIn(hub, "vt-medewerker").get("/signalen").headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'")
                .contains("style-src 'self'")
                .contains("frame-ancestors 'none'")
                .contains("base-uri 'none'")
                .doesNotContain("unsafe")
                .doesNotContain("script-src");
        assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(headers.firstValue("Strict-Transport-Security")).isPresent();
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
    }

    @Test
    void pagesHoldNoScriptAndNoInlineStyle() {
        hub.town.rows.add(Fixture.row(Level.RED, Fixture.NOW));
        hub.town.household = Optional.of(Fixture.household());
        Doubts.fill(hub);
        Browser browser = Browser.loggedIn(hub, "vt-medewerker", "privacy-officer", "steward");
        for (String path : List.of(
                "/koppelingen",
                "/koppelingen/" + Doubts.RECORD,
                "/personen?nummer=1",
                "/personen/" + Doubts.PERSON,
                "/correcties",
                "/signalen",
                "/signalen/" + Fixture.SIGNAL,
                "/verstrekkingen",
                "/weigeringen",
                "/geweigerde-berichten",
                "/verschil-politie-veilig-thuis")) {
            assertThat(browser.get(path).body())
                    .as(path)
                    .doesNotContain("<script")
                    .doesNotContain("style=\"")
                    .doesNotContain("th:");
        }
    }

    @Test
    void languageCanBeSwitchedAndStays() {
        hub.town.rows.add(Fixture.row(Level.RED, Fixture.NOW.plusSeconds(3 * 3600)));
        Browser browser = Browser.loggedIn(hub, "vt-medewerker");
        assertThat(browser.get("/signalen").body())
                .contains("<html lang=\"nl\"")
                .contains("nog 3 uur");
        assertThat(browser.get("/signalen?taal=en").body())
                .contains("<html lang=\"en\"")
                .contains("3 hours left");
        assertThat(browser.get("/signalen").body())
                .contains("<html lang=\"en\"")
                .contains("Strangulation");
        assertThat(browser.get("/signalen?taal=fr").body()).contains("<html lang=\"nl\"");
        assertThat(browser.get("/signalen?taal=%3Cscript%3E").statusCode()).isEqualTo(200);
    }

    @Test
    void unknownAddressTellsNothing() {
        Browser browser = Browser.loggedIn(hub, "vt-medewerker");
        HttpResponse<String> answer = browser.get("/nergens");
        assertThat(answer.statusCode()).isEqualTo(404);
    }

    @Test
    void partnerInterfacesAreNotBehindTheLogin() {
        assertThat(new Browser(hub).getOnly("/v1/events").statusCode()).isEqualTo(404);
        assertThat(new Browser(hub).getOnly("/v1events").statusCode()).isEqualTo(302);
    }

    @Test
    void noWayRoundTheLoginThroughAPartnerAddress() {
        for (String path : List.of(
                "/soap/%2e%2e/signalen",
                "/v1/..%2fsignalen", "/soap/;/../signalen", "//signalen", "/v1/%252e%252e/signalen")) {
            assertThat(new Browser(hub).getOnly(path).statusCode()).as(path).isNotEqualTo(200);
        }
        assertThat(hub.town.journal).isEmpty();
    }
}
