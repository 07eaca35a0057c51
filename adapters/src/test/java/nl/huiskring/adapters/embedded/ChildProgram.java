package nl.huiskring.adapters.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A JVM of its own that can be killed; what it has to say is its one line of output. */
final class ChildProgram implements AutoCloseable {
    private final Process process;
    private final String line;

    private ChildProgram(Process process, String line) {
        this.process = process;
        this.line = line;
    }

    /** Starts a main class and waits for its first line. */
    static ChildProgram start(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String line = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))
                .lines()
                .filter(text -> text.startsWith("ready "))
                .findFirst()
                .orElse("ready but silent");
        return new ChildProgram(process, line.substring("ready ".length()));
    }

    String said() {
        return line;
    }

    /** {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the child does not die");
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
