package nl.huiskring.adapters.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Runs a program to its end. */
final class Command {
    private Command() {}

    /** How it ended and what it printed. */
    record Result(int exit, String output) {
        boolean isGood() {
            return exit == 0;
        }
    }

    static Result run(List<String> command, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.waitFor(), output);
        } catch (IOException wrong) {
            return new Result(-1, String.valueOf(wrong.getMessage()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new EmbeddedServerFault("interrupted while running " + command.getFirst(), stopped);
        }
    }
}
