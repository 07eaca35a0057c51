package nl.huiskring.hub;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.huiskring.adapters.embedded.EmbeddedPostgres;
import nl.huiskring.adapters.storage.audit.AuditExport;
import nl.huiskring.adapters.storage.audit.AuditKeys;
import nl.huiskring.adapters.storage.audit.PublishedCheckpoint;
import nl.huiskring.audit.note.Checkpoint;
import nl.huiskring.audit.note.NoteKey;
import nl.huiskring.audit.verify.VerificationResult;
import nl.huiskring.audit.verify.VerifyFolder;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes the log out and checks it, without trusting the hub. */
@Command(
        name = "audit",
        description = "Export the log, or verify an export.",
        mixinStandardHelpOptions = true,
        subcommands = {AuditCommand.Export.class, AuditCommand.Verify.class})
final class AuditCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        System.err.println("audit: choose export or verify; see --help");
        return 2;
    }

    /** Writes the log to a folder. */
    @Command(
            name = "export",
            description = "Write the log of a stopped embedded hub to a folder.",
            mixinStandardHelpOptions = true)
    static final class Export implements Callable<Integer> {
        @Option(names = "--data", description = "Data folder of the hub (default ${DEFAULT-VALUE}).")
        Path data = Path.of("data", "demo");

        @Option(names = "--out", required = true, description = "Folder to write; it may hold no export yet.")
        Path out = Path.of("export");

        @Override
        public Integer call() throws IOException {
            if (!Files.isDirectory(data.resolve("postgres"))) {
                System.err.println("audit: no data of a hub in " + data);
                return 1;
            }
            try (EmbeddedPostgres postgres = EmbeddedPostgres.start(
                    new EmbeddedPostgres.Settings(data.resolve("programs"), data.resolve("postgres"), 0))) {
                DriverManagerDataSource database = new DriverManagerDataSource(
                        postgres.jdbcUrl(), postgres.user(), postgres.password().reveal());
                long lines = new AuditExport(database, new DataSourceTransactionManager(database), key()).export(out);
                System.out.println(lines + " regels geschreven naar " + out);
                return 0;
            }
        }

        /** The public key under the name that the log told outside. */
        private NoteKey key() throws IOException {
            String origin = new PublishedCheckpoint(data.resolve("checkpoint"))
                    .load()
                    .map(note -> Checkpoint.parse(note.text()).origin())
                    .orElseThrow(
                            () -> new IOException("this log was never published: there is no " + data + "/checkpoint"));
            return AuditKeys.loadOrCreate(data.resolve("keys").resolve("audit.pem"), origin)
                    .key();
        }
    }

    /** Checks an export; needs no hub, database or network. */
    @Command(name = "verify", description = "Verify an export.", mixinStandardHelpOptions = true)
    static final class Verify implements Callable<Integer> {
        @Parameters(description = "Folder of the export.")
        Path folder = Path.of("export");

        @Option(names = "--key", description = "Public key (vkey) that you got by another way.")
        Optional<String> key = Optional.empty();

        @Override
        public Integer call() throws IOException {
            VerificationResult result = new VerifyFolder(folder, key, java.util.List.of()).verify();
            result.inDutch().forEach(System.out::println);
            return result.holds() ? 0 : 1;
        }
    }
}
