package nl.huiskring.adapters.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import nl.huiskring.adapters.contract.Limits;
import nl.huiskring.model.Oin;
import nl.huiskring.model.PartnerDirectory;

/**
 * What a PostgreSQL, Artemis and Keycloak of one's own must have to work with the hub: keys, certificates, passwords and the
 * realm. All of it stays what it is when it is made again; a certificate is renewed when it ends within seven days.
 *
 * <p>Each server gets a folder with what it needs and no more. The files in it can be read by everybody, for a container reads
 * them as a user that this machine does not know; the folder above can be entered by its owner only, so nobody else reaches them.
 */
public final class OwnServers {
    private static final Set<PosixFilePermission> READABLE_FOLDER = PosixFilePermissions.fromString("rwxr-xr-x");
    private static final Set<PosixFilePermission> READABLE_FILE = PosixFilePermissions.fromString("rw-r--r--");

    private final Path folder;

    private OwnServers(Path folder) {
        this.folder = PrivateFiles.folder(folder.toAbsolutePath().normalize());
    }

    /**
     * For whom it is made.
     *
     * @param folder to write: {@code certificates} for the owner, {@code hub}, {@code artemis}, {@code artemis-lib},
     *     {@code keycloak} and {@code realm} for the servers, passwords
     * @param realm the shipped realm, {@code config/keycloak/realm.json}
     * @param console address of the console, without slash at the end
     */
    public record Settings(Path folder, Path realm, URI console) {}

    /** The passwords that the servers must be given at their start. */
    public record Passwords(Secret database, Secret broker, Secret console, Secret certificates) {}

    /** Makes what is missing; see the class for what stays. */
    public static Passwords prepare(Settings settings, PartnerDirectory partners, Oin hub, Clock clock) {
        OwnServers servers = new OwnServers(settings.folder());
        Path made = servers.folder.resolve("certificates");
        Certificates certificates = Certificates.loadOrCreate(made, hub, partners.all(), clock);
        servers.give("hub", made, "hub.p12", "truststore.p12", "password");
        servers.give("artemis", made, "hub.p12", "truststore.p12");
        servers.give("keycloak", made, "hub.pem", "hub-key.pem", "truststore.p12");
        servers.plugins("artemis-lib", List.of(LargestMessage.class, Limits.class));
        Secret console = servers.password("console");
        Map<String, String> values = Map.of(
                "console.secret", console.reveal(),
                "console.address", settings.console().toString(),
                "people.password", servers.password("people").reveal());
        servers.write(
                servers.part("realm").resolve("realm.json"),
                RealmFile.generate(settings.realm(), values, certificates, partners, hub));
        // The broker's own command takes it as a word, which must not begin as an option does.
        Secret broker = new Secret("hub-" + servers.password("broker").reveal());
        return new Passwords(servers.password("database"), broker, console, certificates.password());
    }

    private Secret password(String name) {
        return PrivateFiles.secret(folder.resolve(name + "-password"));
    }

    private void give(String server, Path from, String... names) {
        Path part = part(server);
        for (String name : names) {
            try {
                Path file = part.resolve(name);
                Files.copy(from.resolve(name), file, StandardCopyOption.REPLACE_EXISTING);
                Files.setPosixFilePermissions(file, READABLE_FILE);
            } catch (IOException wrong) {
                throw new EmbeddedServerFault("cannot write " + part.resolve(name), wrong);
            }
        }
    }

    /** Classes of ours that a server loads, alone in a jar. */
    private void plugins(String server, List<Class<?>> types) {
        Path jar = part(server).resolve("huiskring.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Class<?> type : types) {
                String name = type.getName().replace('.', '/') + ".class";
                out.putNextEntry(new ZipEntry(name));
                try (InputStream code = Objects.requireNonNull(type.getResourceAsStream("/" + name), name)) {
                    code.transferTo(out);
                }
            }
            Files.setPosixFilePermissions(jar, READABLE_FILE);
        } catch (IOException wrong) {
            throw new EmbeddedServerFault("cannot write " + jar, wrong);
        }
    }

    private void write(Path file, String content) {
        try {
            Files.writeString(file, content);
            Files.setPosixFilePermissions(file, READABLE_FILE);
        } catch (IOException wrong) {
            throw new EmbeddedServerFault("cannot write " + file, wrong);
        }
    }

    private Path part(String name) {
        try {
            Path part = Files.createDirectories(folder.resolve(name));
            Files.setPosixFilePermissions(part, READABLE_FOLDER);
            return part;
        } catch (IOException wrong) {
            throw new EmbeddedServerFault("cannot make the folder " + folder.resolve(name), wrong);
        }
    }
}
