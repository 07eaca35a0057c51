package nl.huiskring.adapters.embedded;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;

/**
 * A PostgreSQL of our own on this machine, as durable as a real one: {@code fsync} and {@code synchronous_commit} are on, and
 * the start is refused when they are not. Listens on 127.0.0.1 only, with a password. Ends with the hub, also after
 * {@code kill -9}; what a killed hub left running on the same folder is stopped before the start.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final String VERSION = "postgres-18.6";
    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final String NAME = PostgresCluster.OWNER;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int ATTEMPTS = 5;
    private static final Map<String, String> MUST = Map.of(
            "fsync", "on", "synchronous_commit", "on", "full_page_writes", "on", "listen_addresses", "127.0.0.1");

    private final FolderLock lock;
    private final ServerProcess process;
    private final int port;
    private final Secret password;

    /**
     * Where it lives.
     *
     * @param programs folder for the unpacked binaries; several may share it
     * @param folder of the data, for this server alone
     * @param port to listen on; 0 takes a free one
     */
    public record Settings(Path programs, Path folder, int port) {}

    private EmbeddedPostgres(FolderLock lock, ServerProcess process, int port, Secret password) {
        this.lock = lock;
        this.process = process;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts the server on its data, making both on the first start, and waits until it answers.
     *
     * @throws EmbeddedServerFault when another hub uses the folder or the server does not come up as it must
     */
    public static EmbeddedPostgres start(Settings settings) {
        FolderLock lock = FolderLock.take(settings.folder());
        try {
            Path home = Programs.tarXz(settings.programs(), VERSION, ARCHIVE, done -> {});
            PostgresCluster cluster =
                    new PostgresCluster(home, settings.folder().toAbsolutePath().normalize(), Unprivileged.here());
            cluster.stopOrphan();
            cluster.create();
            return start(cluster, settings.port(), lock);
        } catch (RuntimeException wrong) {
            lock.close();
            throw wrong;
        }
    }

    /** The database {@code huiskring}, for the JDBC driver; without user and password. */
    public String jdbcUrl() {
        return url(port, NAME);
    }

    /** The owner of the database; may make roles. */
    public String user() {
        return NAME;
    }

    public Secret password() {
        return password;
    }

    public int port() {
        return port;
    }

    /** Process id of the postmaster. */
    public long pid() {
        return process.pid();
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    /** Stops the server in order; the data stays. */
    @Override
    public void close() {
        process.close();
        lock.close();
    }

    /** Somebody may take the free port before us, and shared memory of a killed server may take a moment to go. */
    private static EmbeddedPostgres start(PostgresCluster cluster, int wishedPort, FolderLock lock) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            int port = FreePort.orElse(wishedPort);
            ServerProcess process = cluster.start(port);
            if (Waiting.until(PATIENCE, () -> !process.isAlive() || cluster.isReady(process.pid()))
                    && process.isAlive()) {
                return checked(new EmbeddedPostgres(lock, process, port, cluster.password()), cluster);
            }
            process.close();
        }
        throw new EmbeddedServerFault("PostgreSQL does not start; see " + cluster.log());
    }

    private static EmbeddedPostgres checked(EmbeddedPostgres server, PostgresCluster cluster) {
        try (Connection connection =
                        DriverManager.getConnection(url(server.port, "postgres"), NAME, server.password.reveal());
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> setting : MUST.entrySet()) {
                require(setting.getKey(), setting.getValue(), show(statement, setting.getKey()));
            }
            require("data_directory", cluster.data().toString(), show(statement, "data_directory"));
            createDatabase(statement);
            return server;
        } catch (SQLException | EmbeddedServerFault wrong) {
            server.process.close();
            throw new EmbeddedServerFault("PostgreSQL started, but not as it must", wrong);
        }
    }

    private static void require(String setting, String wanted, String found) {
        if (!wanted.equals(found)) {
            throw new EmbeddedServerFault(setting + " is " + found + ", must be " + wanted);
        }
    }

    private static String show(Statement statement, String setting) throws SQLException {
        try (ResultSet row = statement.executeQuery("show " + setting)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void createDatabase(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("select from pg_database where datname = '" + NAME + "'")) {
            if (found.next()) {
                return;
            }
        }
        statement.execute("create database " + NAME);
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }
}
