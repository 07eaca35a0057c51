package nl.huiskring.hub;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import nl.huiskring.adapters.embedded.OwnServers;
import nl.huiskring.adapters.partners.PartnerFiles;
import nl.huiskring.hub.server.HubSettings;
import nl.huiskring.hub.server.SettingsFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes what servers of one's own need, in the form in which docker/compose.yml reads it. */
@Command(
        name = "prepare",
        description = "Make keys, certificates, passwords and the realm for servers of your own (docker/compose.yml).",
        mixinStandardHelpOptions = true)
final class PrepareCommand implements Callable<Integer> {
    private static final String PRIVATE = "private";

    @Option(names = "--config", description = "Folder with the configuration (default ${DEFAULT-VALUE}).")
    String config = SettingsFile.ofProduct("config").toString();

    @Option(names = "--out", description = "Folder of compose.yml (default ${DEFAULT-VALUE}).")
    Path out = Path.of("docker");

    @Override
    public Integer call() throws IOException {
        HubSettings settings = SettingsFile.read(config, List.of());
        Path folder = out.resolve(PRIVATE);
        OwnServers.Passwords passwords = OwnServers.prepare(
                new OwnServers.Settings(
                        folder, settings.config().resolve("keycloak").resolve("realm.json"), settings.consoleAddress()),
                PartnerFiles.load(settings.config().resolve("partners"), settings.variables()),
                settings.oin(),
                Clock.systemUTC());
        write(out.resolve(".env"), passwords);
        System.out.println("geschreven: " + out.resolve(".env") + " en " + folder
                + "; wachtwoord van de mensen in de inlogserver: " + folder.resolve("people-password"));
        System.out.println("starten: docker compose -f " + out.resolve("compose.yml") + " up --build");
        return 0;
    }

    /** Closed before the first password is in it. */
    private static void write(Path file, OwnServers.Passwords passwords) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(
                file,
                List.of(
                        "# Made by ./hub prepare, for docker compose.",
                        "DATABASE_PASSWORD=" + passwords.database().reveal(),
                        "BROKER_PASSWORD=" + passwords.broker().reveal(),
                        "CONSOLE_SECRET=" + passwords.console().reveal(),
                        "CERTIFICATES_PASSWORD=" + passwords.certificates().reveal()),
                StandardOpenOption.WRITE);
    }
}
