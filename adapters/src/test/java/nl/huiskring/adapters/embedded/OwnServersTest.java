package nl.huiskring.adapters.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.huiskring.adapters.partners.PartnerFiles;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.model.Transport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is made for servers of one's own. */
class OwnServersTest {
    private static final Path CONFIG = Path.of("..", "config");
    private static final PartnerDirectory SHIPPED =
            PartnerFiles.load(CONFIG.resolve("partners"), Map.of("town.port", "9700", "town.folder", "/var/lib/town"));

    @TempDir
    private Path parent;

    @Test
    void hubAndServersTrustOneAuthority() {
        prepare();
        Certificates hub = Certificates.load(folder().resolve("hub"), Clock.systemUTC());
        for (String server : List.of("artemis", "keycloak")) {
            assertThat(folder().resolve(server).resolve("truststore.p12")).hasSameBinaryContentAs(hub.trustStore());
        }
        assertThat(folder().resolve("artemis").resolve("hub.p12"))
                .hasSameBinaryContentAs(hub.of(Certificates.HUB).keyStore());
    }

    @Test
    void everyRestPartnerAndTheHubHaveAServiceClientWithTheirCertificate() throws IOException {
        OwnServers.Passwords passwords = prepare();
        JsonNode realm = JsonMapper.shared().readTree(Files.readString(folder().resolve("realm/realm.json")));
        Certificates certificates = Certificates.loadOrCreate(
                folder().resolve("certificates"), APartner.HUB, SHIPPED.all(), Clock.systemUTC());
        List<String> services = SHIPPED.all().stream()
                .filter(partner -> partner.transport() == Transport.REST)
                .map(partner -> partner.id())
                .toList();
        assertThat(services).isNotEmpty();
        for (String id : Stream.concat(services.stream(), Stream.of("hub")).toList()) {
            assertThat(client(realm, id).at("/attributes/x509.subjectdn").asString())
                    .isEqualTo(certificates
                            .of(id)
                            .certificate()
                            .getSubjectX500Principal()
                            .getName());
        }
        assertThat(client(realm, "console").at("/secret").asString())
                .isEqualTo(passwords.console().reveal());
        assertThat(realm.toString()).doesNotContain("${");
    }

    @Test
    void aContainerMayReadItsFilesButNobodyElseReachesThem() throws IOException {
        prepare();
        assertThat(rights(folder())).isEqualTo("rwx------");
        for (String server : List.of("hub", "artemis", "keycloak", "realm")) {
            assertThat(rights(folder().resolve(server))).isEqualTo("rwxr-xr-x");
            try (Stream<Path> files = Files.list(folder().resolve(server))) {
                assertThat(files)
                        .isNotEmpty()
                        .allSatisfy(file -> assertThat(rights(file)).isEqualTo("rw-r--r--"));
            }
        }
        assertThat(rights(folder().resolve("certificates"))).isEqualTo("rwx------");
        assertThat(rights(folder().resolve("database-password"))).isEqualTo("rw-------");
    }

    @Test
    void noServerGetsAKeyOfAPartnerOrOfTheAuthority() throws IOException {
        prepare();
        try (Stream<Path> files = Files.walk(folder())) {
            assertThat(files.filter(Files::isRegularFile)
                            .filter(file -> !file.startsWith(folder().resolve("certificates")))
                            .map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".p12") || name.endsWith(".pem"))
                            .distinct())
                    .containsExactlyInAnyOrder("hub.p12", "truststore.p12", "hub.pem", "hub-key.pem");
        }
    }

    @Test
    void aSecondTimeChangesNothing() throws IOException {
        OwnServers.Passwords first = prepare();
        String realm = Files.readString(folder().resolve("realm/realm.json"));
        assertThat(prepare()).isEqualTo(first);
        assertThat(Files.readString(folder().resolve("realm/realm.json"))).isEqualTo(realm);
    }

    private OwnServers.Passwords prepare() {
        return OwnServers.prepare(
                new OwnServers.Settings(
                        folder(), CONFIG.resolve("keycloak/realm.json"), URI.create("https://localhost:9444")),
                SHIPPED,
                APartner.HUB,
                Clock.systemUTC());
    }

    private Path folder() {
        return parent.resolve("private");
    }

    private static JsonNode client(JsonNode realm, String id) {
        return realm.path("clients")
                .valueStream()
                .filter(client -> client.path("clientId").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String rights(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
