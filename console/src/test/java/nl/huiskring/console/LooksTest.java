package nl.huiskring.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.huiskring.audit.AuditCounts.RuleCount;
import nl.huiskring.casework.gap.LinkedCase;
import nl.huiskring.casework.gap.PoliceRegistration;
import nl.huiskring.console.officer.Lines;
import nl.huiskring.console.review.Doubts;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.exchange.Heading.Level;
import nl.huiskring.model.exchange.ReviewDesk.Ruling;
import nl.huiskring.model.policy.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The screens in a real browser: what it shows (pictures in {@code target/screens}), and whether everybody can use it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LooksTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage");

    private final TestHub hub = TestHub.fresh();
    private Playwright playwright;
    private com.microsoft.playwright.Browser chromium;

    @BeforeAll
    void start() {
        assumeTrue(Files.isExecutable(CHROMIUM), "skipped: there is no " + CHROMIUM + " (apt-get install chromium)");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(CHROMIUM).setArgs(FLAGS));
    }

    @AfterAll
    void stop() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @BeforeEach
    void fill() {
        TestHub.fresh();
        hub.town.rows.add(Fixture.row(Level.RED, Fixture.NOW.plus(Duration.ofHours(3))));
        hub.town.rows.add(Fixture.row(Level.ORANGE, Fixture.NOW.minus(Duration.ofHours(2))));
        hub.town.rows.add(Fixture.row(Level.YELLOW, Fixture.NOW.plus(Duration.ofDays(3))));
        hub.town.rows.add(Fixture.row(Level.MELDING, Fixture.NOW.plus(Duration.ofDays(5))));
        hub.town.household = Optional.of(Fixture.household());
        Doubts.fill(hub);
        Instant noon = Instant.parse("2026-11-20T12:00:00Z");
        for (int i = 0; i < 60; i++) {
            Instant at = noon.plus(Duration.ofMinutes(i));
            hub.town.lines.add(Lines.disclosure(at, Fixture.VEILIG_THUIS, "R01", "R02", "R39"));
            hub.town.lines.add(Lines.decision(at, Fixture.POLITIE, i % 3 == 0 ? Outcome.DEFER : Outcome.DENY, "R14"));
            hub.town.lines.add(
                    Lines.refusedMessage(at, Fixture.POLITIE, UUID.randomUUID().toString()));
        }
        hub.town.ruleCounts = List.of(new RuleCount("R14", Outcome.DENY, 1234), new RuleCount("R15", Outcome.DEFER, 7));
        for (int i = 0; i < 5; i++) {
            Instant at = Fixture.NOW.minus(Duration.ofHours(9L * i));
            hub.town.registrations.add(new PoliceRegistration(
                    "PL0100-2026-%04d".formatted(i), new InteractionId(UUID.randomUUID()), at, at, "0118"));
        }
        hub.town.linkedCases.add(new LinkedCase("PL0100-2026-0002", "VT-1", Fixture.NOW));
        hub.town.linkedCases.add(new LinkedCase("PL0100-2026-0999", "VT-2", Fixture.NOW));
    }

    @ParameterizedTest
    @CsvSource({
        "signalen, /signalen, 1280",
        "signalen-smal, /signalen, 360",
        "signalen-en, /signalen?taal=en, 1280",
        "huishouden, /signalen/019ab000-0000-7000-8000-000000000001, 1280",
        "huishouden-smal, /signalen/019ab000-0000-7000-8000-000000000001, 360",
        "verstrekkingen, /verstrekkingen, 1280",
        "weigeringen, /weigeringen, 1280",
        "weigeringen-fout, /weigeringen?regel=x, 1280",
        "geweigerde-berichten, /geweigerde-berichten, 1280",
        "verschil, /verschil-politie-veilig-thuis, 1280",
        "koppelingen, /koppelingen, 1280",
        "koppeling, /koppelingen/019ab000-0000-7000-8000-00000000000a, 1280",
        "koppeling-smal, /koppelingen/019ab000-0000-7000-8000-00000000000a, 360",
        "koppeling-en, /koppelingen/019ab000-0000-7000-8000-00000000000a?taal=en, 1280",
        "personen, /personen?nummer=VT-1, 1280",
        "personen-fout, /personen?nummer=, 1280",
        "persoon, /personen/019ab000-0000-7000-8000-0000000000d0, 1280",
        "persoon-smal, /personen/019ab000-0000-7000-8000-0000000000d0, 360",
        "correcties, /correcties, 1280",
        "correcties-smal, /correcties, 360",
        "niet-gevonden, /nergens, 1280"
    })
    void everybodyCanUseTheScreen(String name, String path, int width) {
        try (BrowserContext context = context(width)) {
            Page page = context.newPage();
            page.navigate(hub.address + path);
            page.locator("details").all().forEach(details -> details.evaluate("one => one.open = true"));
            page.screenshot(
                    new ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "screens", name + ".png")));
            List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
            assertThat(violations)
                    .as(name)
                    .extracting(rule -> rule.getId() + " " + rule.getImpact() + " "
                            + rule.getNodes().getFirst().getTarget())
                    .isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("the page itself never scrolls sideways")
                    .isEqualTo(true);
        }
    }

    @Test
    void pageWorksFromTheKeyboardAlone() {
        try (BrowserContext context = context(1280)) {
            Page page = context.newPage();
            page.navigate(hub.address + "/signalen");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
            assertThat(page.locator(".skip").boundingBox().height).isGreaterThan(20);
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("content");
            page.locator("tbody a").first().focus();
            page.keyboard().press("Enter");
            page.waitForURL("**/signalen/" + Fixture.SIGNAL);
            assertThat(page.locator("h1").innerText()).contains("H-7F3A");
        }
    }

    @Test
    void stewardDecidesFromTheKeyboardAlone() {
        try (BrowserContext context = context(1280)) {
            Page page = context.newPage();
            page.navigate(hub.address + "/koppelingen/" + Doubts.RECORD);
            page.locator("input[type=radio]").first().focus();
            page.keyboard().press("Space");
            page.keyboard().press("Tab");
            page.keyboard().type("Zelfde handtekening.");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.waitForURL("**/koppelingen");
            assertThat(page.locator("[role=status]").innerText()).contains("Uw besluit is vastgelegd");
            assertThat(hub.desk.rulings).containsExactly(new Ruling.Same(Doubts.LIKELIEST, "Zelfde handtekening."));
        }
    }

    @Test
    void faultsOfAFormAreToldToEverybody() {
        try (BrowserContext context = context(1280)) {
            Page page = context.newPage();
            page.navigate(hub.address + "/personen/" + Doubts.PERSON);
            page.locator("main form").evaluate("form => form.noValidate = true");
            page.locator("main button[type=submit]").click();
            assertThat(page.locator("[role=alert] li").allInnerTexts()).hasSize(2);
            page.screenshot(new ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "screens", "persoon-fout.png")));
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        }
    }

    @Test
    void browserLeavesQuicklyAndLogsOut() {
        try (BrowserContext context = context(1280)) {
            Page page = context.newPage();
            context.route(
                    "https://www.knmi.nl/**",
                    route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions().setBody("weer")));
            page.navigate(hub.address + "/signalen");
            page.locator(".leave button").click();
            page.waitForURL("https://www.knmi.nl/**");
            page.navigate(hub.address + "/signalen");
            page.locator("button.plain").click();
            page.waitForURL("**/uitgelogd");
            assertThat(page.locator("h1").innerText()).isEqualTo("U bent uitgelogd");
        }
    }

    private BrowserContext context(int width) {
        hub.identity.nextIs(Fixture.VEILIG_THUIS.value(), "vt-medewerker", "privacy-officer", "steward");
        return chromium.newContext(
                new NewContextOptions().setIgnoreHTTPSErrors(true).setViewportSize(width, 900));
    }
}
