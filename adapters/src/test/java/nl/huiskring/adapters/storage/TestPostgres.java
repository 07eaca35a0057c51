package nl.huiskring.adapters.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** A real PostgreSQL for tests, one for the whole JVM; it stops with it. */
public final class TestPostgres {
    private static final String TEMPLATE = "migrated";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestPostgres() {}

    /** A new database with all migrations, empty for the rest. */
    public static DataSource freshDatabase() {
        String name = "test_" + COUNT.incrementAndGet();
        Server.execute("create database " + name + " template " + TEMPLATE);
        return Server.POSTGRES.getDatabase("postgres", name);
    }

    private static final class Server {
        private static final EmbeddedPostgres POSTGRES = start();

        static {
            execute("create database " + TEMPLATE);
            Flyway.configure()
                    .dataSource(POSTGRES.getDatabase("postgres", TEMPLATE))
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
        }

        private static EmbeddedPostgres start() {
            try {
                // The library starts it with fsync off; tests of durability would then prove nothing.
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void execute(String sql) {
            try (Connection connection = POSTGRES.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(sql, e);
            }
        }
    }
}
