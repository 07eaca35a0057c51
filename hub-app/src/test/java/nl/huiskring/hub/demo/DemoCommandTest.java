package nl.huiskring.hub.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.huiskring.hub.running.Checkout;
import nl.huiskring.town.story.HalfYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the command promises to a program: an exit code, and an object at the very end. */
class DemoCommandTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    @TempDir
    Path data;

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(screen, true, StandardCharsets.UTF_8);
    private final List<Stage.Play> played = new ArrayList<>();
    private final List<Clock> clocks = new ArrayList<>();
    private boolean silent;

    @Test
    void exitsWithZeroWhenAllIsWell() {
        assertThat(run(new AReport(), "--once")).isZero();
    }

    @Test
    void exitsOtherwiseWhenSomethingIsNot() {
        assertThat(run(new AReport().withTooLittle("personen: 0"), "--once")).isEqualTo(1);
        assertThat(run(new AReport().with(AReport.recount(List.of("x"), List.of(), List.of())), "--once"))
                .isEqualTo(1);
    }

    @Test
    void theObjectIsTheVeryLastLineAfterHubAndTownAreClosed() {
        assertThat(run(new AReport(), "--once", "--json")).isZero();
        List<String> lines = screen.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).contains("closing", "silence");
        assertThat(lines.indexOf("closing")).isLessThan(lines.indexOf("silence"));
        assertThat(lines.indexOf("silence")).isEqualTo(lines.size() - 2);
        JsonNode json = JsonMapper.builder().build().readTree(lines.getLast());
        assertThat(json.propertyNames())
                .contains(
                        "messagesIn",
                        "partners",
                        "persons",
                        "households",
                        "alerts",
                        "refusals",
                        "lost",
                        "doubled",
                        "overDisclosed",
                        "unloggedDisclosures",
                        "auditVerified",
                        "seconds");
        assertThat(json.get("messagesIn").get("soap").asInt()).isEqualTo(160);
    }

    @Test
    void theObjectComesAlsoWhenNotAllIsWell() {
        assertThat(run(new AReport().withBrokenLog(), "--once", "--json")).isEqualTo(1);
        assertThat(screen.toString(StandardCharsets.UTF_8).lines().toList().getLast())
                .contains("\"auditVerified\":false");
    }

    @Test
    void withoutAMonthItIsTheHalfYearThatEndedYesterdayByTheClockOfTheMachine() {
        run(new AReport(), "--once");
        assertThat(played.getFirst().period()).isEqualTo(HalfYear.before(LocalDate.of(2026, 11, 24)));
        assertThat(clocks.getFirst().instant()).isEqualTo(NOW);
    }

    @Test
    void aMonthGivesTheSamePlayOnAnyDayAtTheMorningAfterIt() {
        run(NOW, new AReport(), "--once", "--seed", "7", "--from", "2010-06");
        run(NOW.plus(Duration.ofDays(400)), new AReport(), "--once", "--seed", "7", "--from", "2010-06");
        assertThat(played.get(0)).isEqualTo(played.get(1));
        assertThat(played.getFirst().period()).isEqualTo(HalfYear.juneToDecember(2010));
        assertThat(clocks).extracting(Clock::instant).containsOnly(Instant.parse("2010-12-02T08:00:00Z"));
    }

    @Test
    void aHalfYearThatIsNotOverIsRefusedBeforeAnythingIsRemoved() throws Exception {
        Files.createDirectories(data.resolve("postgres"));
        assertThat(run(new AReport(), "--once", "--from", "2026-06")).isEqualTo(2);
        assertThat(data.resolve("postgres")).exists();
        assertThat(played).isEmpty();
    }

    private int run(AReport report, String... arguments) {
        return run(NOW, report, arguments);
    }

    private int run(Instant now, AReport report, String... arguments) {
        silent = false;
        Clock machine = Clock.fixed(now, ZoneOffset.UTC);
        DemoCommand command = new DemoCommand(
                (play, progress, clock) -> {
                    played.add(play);
                    clocks.add(clock);
                    return new Played(report.done());
                },
                machine,
                out,
                () -> {
                    silent = true;
                    out.println("silence");
                });
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(
                List.of("--data", data.toString(), "--config", Checkout.config().toString()));
        return new CommandLine(command).execute(all.toArray(String[]::new));
    }

    /** A play that has been played; whoever closes it hears of it on the screen, as of a hub that stops. */
    private final class Played implements Scene {
        private final DemoReport report;

        Played(DemoReport report) {
            this.report = report;
        }

        @Override
        public DemoReport playOnce(PrintStream screenOut) {
            return report;
        }

        @Override
        public void live(Duration day, PrintStream screenOut) {
            throw new IllegalStateException(Optional.of(day).toString());
        }

        @Override
        public void close() {
            assertThat(silent).as("logs of the end are still heard").isFalse();
            out.println("closing");
        }
    }
}
