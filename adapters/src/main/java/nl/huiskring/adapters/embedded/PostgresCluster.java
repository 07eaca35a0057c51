package nl.huiskring.adapters.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The data folder of PostgreSQL and the programs that work on it.
 *
 * @param home of the programs
 * @param folder that holds the data, the password and the log
 */
record PostgresCluster(Path home, Path folder, Unprivileged user) {
    /** The owner of all there is in it. */
    static final String OWNER = "huiskring";

    /** SIGINT: fast shutdown, clients are sent away. SIGQUIT: at once, with recovery at the next start. */
    private static final ServerProcess.Stop STOP = new ServerProcess.Stop("INT", "QUIT", Duration.ofSeconds(30));

    private static final List<String> OPTIONS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "max_connections=200",
            // A log line must not hold what a message said: neither the statement nor the values of a broken key.
            "log_error_verbosity=terse",
            "log_min_error_statement=panic");

    Path data() {
        return folder.resolve("cluster");
    }

    Path log() {
        return folder.resolve("postgres.log");
    }

    Secret password() {
        return PrivateFiles.secret(folder.resolve("password"));
    }

    /** Ends the server that a killed hub left behind on this data; only who holds the lock of the folder may ask. */
    void stopOrphan() {
        String pid = pidFile().lines().findFirst().orElse("").strip();
        if (pid.matches("[0-9]+")) {
            Orphans.stop(Long.parseLong(pid), data().toString(), STOP);
        }
    }

    /** Makes the data folder, whole or not at all. */
    void create() {
        if (Files.exists(data())) {
            user.own(data());
            return;
        }
        Path part = folder.resolve("cluster.part");
        Programs.delete(part);
        user.own(PrivateFiles.folder(part));
        password();
        initdb(part);
        try {
            Files.move(part, data(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException wrong) {
            throw new EmbeddedServerFault("cannot finish the new database in " + folder, wrong);
        }
    }

    ServerProcess start(int port) {
        List<String> command = new ArrayList<>(
                user.command(program("postgres"), "-D", data().toString(), "-p", Integer.toString(port)));
        OPTIONS.forEach(option -> command.addAll(List.of("-c", option)));
        return ServerProcess.start(command, Map.of("LC_ALL", "C"), log(), STOP);
    }

    /** PostgreSQL writes its process id on the first line of its pid file and its state on the last. */
    boolean isReady(long pid) {
        String content = pidFile().strip();
        return content.startsWith(pid + "\n") && content.endsWith("ready");
    }

    private void initdb(Path target) {
        Command.Result result = Command.run(
                user.command(
                        program("initdb"),
                        "--pgdata=" + target,
                        "--username=" + OWNER,
                        "--pwfile=" + folder.resolve("password"),
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C",
                        "--data-checksums"),
                Map.of("LC_ALL", "C"));
        if (!result.isGood()) {
            throw new EmbeddedServerFault("the database cannot be made in " + target + ": " + result.output());
        }
    }

    private String pidFile() {
        try {
            return Files.readString(data().resolve("postmaster.pid"));
        } catch (NoSuchFileException notRunning) {
            return "";
        } catch (IOException wrong) {
            throw new EmbeddedServerFault("cannot look whether PostgreSQL runs on " + data(), wrong);
        }
    }

    private String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }
}
