package nl.huiskring.adapters.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {
    private static final Path PROGRAMS = Path.of("target", "programs");

    @TempDir
    private Path folder;

    @Test
    void secondStartFindsTheDataOfTheFirst() throws SQLException {
        try (EmbeddedPostgres first = start()) {
            execute(first, "create table kept (word text)");
            execute(first, "insert into kept values ('bewaard')");
        }
        try (EmbeddedPostgres second = start()) {
            assertThat(value(second, "select word from kept")).isEqualTo("bewaard");
        }
    }

    @Test
    void isAsDurableAsARealServerAndLocalOnly() throws SQLException {
        try (EmbeddedPostgres postgres = start()) {
            assertThat(value(postgres, "show fsync")).isEqualTo("on");
            assertThat(value(postgres, "show synchronous_commit")).isEqualTo("on");
            assertThat(value(postgres, "show data_checksums")).isEqualTo("on");
            assertThat(value(postgres, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(value(postgres, "show server_version")).startsWith("18.6");
        }
    }

    @Test
    void aWrongPasswordIsRefused() {
        try (EmbeddedPostgres postgres = start()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), "wrong"))
                    .withMessageContaining("password authentication failed");
        }
    }

    @Test
    void nothingRunsAfterTheStop() {
        EmbeddedPostgres postgres = start();
        long pid = postgres.pid();
        assertThat(serversOnThisFolder()).isEqualTo(1);
        postgres.close();
        assertThat(ProcessHandle.of(pid)).isEmpty();
        assertThat(serversOnThisFolder()).isZero();
    }

    @Test
    void aSecondHubOnTheSameFolderIsRefused() {
        try (EmbeddedPostgres first = start()) {
            assertThatExceptionOfType(EmbeddedServerFault.class)
                    .isThrownBy(this::start)
                    .withMessageContaining("in use by another hub");
            assertThat(first.isRunning()).isTrue();
        }
    }

    @Test
    void startAfterAKillServesTheDataWithOneServer() throws Exception {
        long orphan;
        try (ChildProgram child = child()) {
            orphan = Long.parseLong(child.said());
            child.kill();
        }
        try (EmbeddedPostgres postgres = start()) {
            assertThat(postgres.pid()).isNotEqualTo(orphan);
            assertThat(ProcessHandle.of(orphan)).isEmpty();
            assertThat(serversOnThisFolder()).isEqualTo(1);
            assertThat(value(postgres, "select word from kept")).isEqualTo("before the kill");
        }
    }

    @Test
    void serverEndsByItselfWhenTheHubIsKilled() throws Exception {
        try (ChildProgram child = child()) {
            ProcessHandle server =
                    ProcessHandle.of(Long.parseLong(child.said())).orElseThrow();
            child.kill();
            server.onExit().get(60, TimeUnit.SECONDS);
        }
        assertThat(serversOnThisFolder()).isZero();
    }

    @Test
    void startsAgainAfterTheDatabaseItselfWasKilled() throws SQLException {
        try (EmbeddedPostgres postgres = start()) {
            execute(postgres, "create table kept as select 'bewaard' as word");
            Signals.send(postgres.pid(), "KILL");
            ProcessHandle.of(postgres.pid()).ifPresent(server -> server.onExit().join());
            assertThat(postgres.isRunning()).isFalse();
        }
        try (EmbeddedPostgres postgres = start()) {
            assertThat(value(postgres, "select word from kept")).isEqualTo("bewaard");
        }
    }

    @Test
    void runsAsNobodyWhereNamespacesAreForbiddenAndBackAgain() throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")), "only root needs another identity");
        assumeTrue(Command.run(Unprivileged.NOBODY.command("true"), Map.of()).isGood(), "setpriv is not allowed here");
        try (EmbeddedPostgres postgres = start()) {
            execute(postgres, "create table kept as select 'bewaard' as word");
        }
        Path home = PROGRAMS.toAbsolutePath().resolve("postgres-18.6");
        PostgresCluster cluster = new PostgresCluster(home, folder.toAbsolutePath(), Unprivileged.NOBODY);
        cluster.create();
        try (ServerProcess server = cluster.start(FreePort.orElse(0))) {
            assertThat(Waiting.until(Duration.ofSeconds(60), () -> cluster.isReady(server.pid())))
                    .isTrue();
            assertThat(Files.getAttribute(Path.of("/proc", Long.toString(server.pid())), "unix:uid"))
                    .isEqualTo(65534);
        }
        try (EmbeddedPostgres postgres = start()) {
            assertThat(value(postgres, "select word from kept")).isEqualTo("bewaard");
        }
    }

    @Test
    void anUnfinishedDataFolderIsMadeAnew() throws Exception {
        Files.createDirectories(folder.resolve("cluster.part").resolve("base"));
        try (EmbeddedPostgres postgres = start()) {
            assertThat(value(postgres, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void logHoldsNoValues() throws Exception {
        try (EmbeddedPostgres postgres = start()) {
            execute(postgres, "create table person (bsn text primary key)");
            execute(postgres, "insert into person values ('999993872')");
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> execute(postgres, "insert into person values ('999993872')"));
        }
        assertThat(Files.readString(folder.resolve("postgres.log")))
                .contains("duplicate key")
                .doesNotContain("999993872");
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(new EmbeddedPostgres.Settings(PROGRAMS, folder, 0));
    }

    private ChildProgram child() throws IOException {
        return ChildProgram.start(PostgresChild.class, PROGRAMS.toString(), folder.toString());
    }

    private long serversOnThisFolder() {
        String data = folder.resolve("cluster").toString();
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains("-D " + data))
                .count();
    }

    static void execute(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (Connection connection = connect(postgres);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String value(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (Connection connection = connect(postgres);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static Connection connect(EmbeddedPostgres postgres) throws SQLException {
        return DriverManager.getConnection(
                postgres.jdbcUrl(), postgres.user(), postgres.password().reveal());
    }
}
