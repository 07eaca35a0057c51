package nl.huiskring.hub.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.huiskring.hub.server.SettingsFile;
import nl.huiskring.town.story.HalfYear;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** The main job: Hoogeveen on one machine. */
@Command(
        name = "demo",
        description = "Start everything on this machine and let the town live.",
        mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final int NOT_WELL = 1;
    private static final int WRONG_QUESTION = 2;
    private static final int MORNING = 9;

    @Option(names = "--once", description = "Play the half year at speed, print the report, check the audit, exit.")
    boolean once;

    @Option(names = "--json", description = "With --once: end with one JSON object on the very last line.")
    boolean json;

    @Option(names = "--scale", description = "Times the size of Hoogeveen (default ${DEFAULT-VALUE}).")
    int scale = 1;

    @Option(names = "--seed", description = "Of everything left to chance in the town (default ${DEFAULT-VALUE}).")
    long seed = 2010;

    @Option(
            names = "--from",
            paramLabel = "YYYY-MM",
            description =
                    "First month of the half year, such as 2010-06. The same seed and month tell the same story on any"
                            + " day: the hub's clock stands on the day after it. Without: the half year that ended yesterday.")
    Optional<YearMonth> from = Optional.empty();

    @Option(names = "--data", description = "Folder of the demo (default ${DEFAULT-VALUE}).")
    Path data = Path.of("data", "demo");

    @Option(names = "--config", description = "Folder with the configuration (default ${DEFAULT-VALUE}).")
    String config = SettingsFile.ofProduct("config").toString();

    @Option(names = "--free-ports", description = "Take free ports instead of the usual ones.")
    boolean freePorts;

    @Option(
            names = "--day",
            description = "How long a day of the story takes when it lives (default ${DEFAULT-VALUE}).")
    Duration day = Duration.ofSeconds(5);

    private final Scene.Maker maker;
    private final Clock clock;
    private final PrintStream out;
    private final Runnable silence;

    /** The real one. */
    public DemoCommand() {
        this(Production::open, Clock.systemUTC(), System.out, DemoCommand::stopLogging);
    }

    /**
     * One for tests.
     *
     * @param clock of the machine
     * @param silence after this nobody logs any more
     */
    DemoCommand(Scene.Maker maker, Clock clock, PrintStream out, Runnable silence) {
        this.maker = maker;
        this.clock = clock;
        this.out = out;
        this.silence = silence;
    }

    private static void stopLogging() {
        Runnable handler = LoggingSystem.get(DemoCommand.class.getClassLoader()).getShutdownHandler();
        if (handler != null) {
            handler.run();
        }
    }

    @Override
    public Integer call() throws InterruptedException, IOException {
        HalfYear period = period();
        if (from.isPresent() && morningAfter(period).isAfter(clock.instant())) {
            System.err.println(
                    "demo: the half year from " + from.map(YearMonth::toString).orElse("") + " is not over yet");
            return WRONG_QUESTION;
        }
        DemoData.empty(data);
        out.println(
                "Huiskring start: database, wachtrijen, inloggen en tien partners (de eerste keer ruim een minuut)");
        Optional<DemoReport> report = perform(period);
        return report.isPresent() ? end(report.get()) : 0;
    }

    private Optional<DemoReport> perform(HalfYear period) throws InterruptedException, IOException {
        Stage.Play play = new Stage.Play(
                config, data, freePorts ? Stage.Ports.free() : Stage.Ports.usual(config), seed, scale, period);
        ScreenProgress progress = new ScreenProgress(out, !once);
        try (Scene scene = maker.open(play, progress, clockOf(period))) {
            if (once) {
                return Optional.of(scene.playOnce(out));
            }
            scene.live(day, out);
            return Optional.empty();
        }
    }

    /** Hub and town are stopped and nobody logs any more: what is printed here is the end. */
    private int end(DemoReport report) {
        silence.run();
        if (json) {
            out.println(JsonMapper.builder().build().writeValueAsString(report.json()));
        }
        out.flush();
        return report.allIsWell() ? 0 : NOT_WELL;
    }

    HalfYear period() {
        return from.map(HalfYear::from).orElseGet(() -> HalfYear.before(today()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** The policy looks at ages and terms, so who tells an old story again goes back to the morning after it. */
    private Clock clockOf(HalfYear period) {
        if (from.isEmpty()) {
            return clock;
        }
        return Clock.offset(clock, Duration.between(clock.instant(), morningAfter(period)));
    }

    private static Instant morningAfter(HalfYear period) {
        return period.last().plusDays(1).atTime(MORNING, 0).atZone(ZONE).toInstant();
    }
}
