package nl.huiskring.adapters.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * A server started beside the hub that never outlives it. A small watchdog holds the other end of a pipe: when the hub dies,
 * even by {@code kill -9}, the operating system closes the pipe and the watchdog stops the server. Server and watchdog have a
 * session of their own, so Ctrl-C at the terminal reaches the hub only, which stops them in order.
 */
final class ServerProcess implements AutoCloseable {
    private static final String WATCH =
            "cat >/dev/null; kill -s \"$1\" \"$3\"; for i in $(seq 30); do kill -0 \"$3\" || exit 0; sleep 1; done; kill -s \"$2\" \"$3\"";
    /** Keeps the pipes open: a collected process object would close them and so stop its server. */
    private static final Set<ServerProcess> RUNNING = ConcurrentHashMap.newKeySet();

    private final Process server;
    private final Process watchdog;
    private final Stop stop;

    /**
     * How a server ends.
     *
     * @param signal the polite one
     * @param harderSignal the one after {@code patience}
     */
    record Stop(String signal, String harderSignal, Duration patience) {}

    private ServerProcess(Process server, Process watchdog, Stop stop) {
        this.server = server;
        this.watchdog = watchdog;
        this.stop = stop;
    }

    /** Starts a server; what it prints goes to {@code log}, the output of the start before is kept beside it. */
    static ServerProcess start(List<String> command, Map<String, String> environment, Path log, Stop stop) {
        try {
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            PrivateFiles.write(log, "");
            ProcessBuilder builder = new ProcessBuilder(ownSession(command))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
            builder.environment().putAll(environment);
            Process server = builder.start();
            ServerProcess process = new ServerProcess(server, watch(server.pid(), stop), stop);
            RUNNING.add(process);
            return process;
        } catch (IOException wrong) {
            throw new EmbeddedServerFault("cannot start " + command.getFirst(), wrong);
        }
    }

    long pid() {
        return server.pid();
    }

    boolean isAlive() {
        return server.isAlive();
    }

    /** Stops the server and waits until it has gone. */
    @Override
    public void close() {
        Signals.send(server.pid(), stop.signal());
        if (!ended()) {
            Signals.send(server.pid(), stop.harderSignal());
            if (!ended()) {
                server.destroyForcibly();
            }
        }
        watchdog.destroyForcibly();
        RUNNING.remove(this);
    }

    private boolean ended() {
        try {
            return server.waitFor(stop.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Process watch(long pid, Stop stop) throws IOException {
        return new ProcessBuilder(ownSession(List.of(
                        "sh",
                        "-c",
                        WATCH,
                        "huiskring-watchdog",
                        stop.signal(),
                        stop.harderSignal(),
                        Long.toString(pid))))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static List<String> ownSession(List<String> command) {
        List<String> whole = new ArrayList<>(List.of("setsid"));
        whole.addAll(command);
        return whole;
    }
}
