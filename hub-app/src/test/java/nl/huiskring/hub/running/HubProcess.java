package nl.huiskring.hub.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.huiskring.hub.Hub;
import org.awaitility.Awaitility;

/** The program in a process of its own, that can be killed. */
public final class HubProcess implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(4);
    private static final long STOP_SECONDS = 60;
    private static final String READY = "Huiskring luistert";

    private final Process process;

    private HubProcess(Process process) {
        this.process = process;
    }

    /** Starts the hub of a plan and returns when it listens. What it prints lies beside its data. */
    public static HubProcess start(HubPlan plan) {
        return start(plan, plan.settings());
    }

    /** Starts the hub of a plan with these settings instead of those of a test hub. */
    public static HubProcess start(HubPlan plan, List<String> settings) {
        try {
            Path output = Files.createTempFile(plan.data(), "hub", ".log");
            Process process = new ProcessBuilder(command(plan.config(), settings))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            HubProcess hub = new HubProcess(process);
            Awaitility.await("the hub listens, see " + output)
                    .atMost(START)
                    .until(() -> !process.isAlive() || Files.readString(output).contains(READY));
            if (!process.isAlive()) {
                throw new IllegalStateException("the hub did not start: " + Files.readString(output));
            }
            return hub;
        } catch (IOException e) {
            throw new UncheckedIOException("the hub cannot be started", e);
        }
    }

    private static List<String> command(String config, List<String> settings) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Duser.timezone=UTC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Hub.class.getName(),
                "serve",
                "--config",
                config,
                "--"));
        command.addAll(settings);
        return command;
    }

    /** {@code kill -9}: it gets no chance to finish anything. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Asks it to stop (SIGTERM) and gives its exit code. */
    public int stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the hub does not stop");
        }
        return process.exitValue();
    }

    /** Stops it in order. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
