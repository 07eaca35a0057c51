package nl.huiskring.adapters.embedded;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import nl.huiskring.model.Oin;
import nl.huiskring.model.PartnerDirectory;

/**
 * A Keycloak beside the hub, on this machine only: people log in at it for the console, partners and the hub get their tokens
 * there with their certificates. Its realm is made from configuration; when that changes, or its database does not come up,
 * it is made anew. There is no administrator: what is to change, changes in the configuration.
 */
public final class EmbeddedKeycloak implements AutoCloseable {
    /** Client id of the console. */
    public static final String CONSOLE = "console";

    /** {@code aud} of the tokens that partners show to the hub. */
    public static final String HUB_AUDIENCE = RealmFile.HUB_AUDIENCE;

    /** {@code aud} of the tokens that the hub shows to partners; its client id is {@link Certificates#HUB}. */
    public static final String PARTNER_AUDIENCE = RealmFile.PARTNER_AUDIENCE;

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration ONE_ANSWER = Duration.ofSeconds(10);
    private static final int ATTEMPTS = 3;

    private final FolderLock lock;
    private final ServerProcess process;
    private final Path folder;
    private final int port;

    /**
     * Where it lives.
     *
     * @param zip the distribution, as Maven Central has it
     * @param programs folder for the unpacked program; several may share it
     * @param folder of its data, for this server alone
     * @param realm the shipped realm, {@code config/keycloak/realm.json}
     * @param port for https; 0 takes a free one
     * @param console address of the console, without slash at the end
     */
    public record Settings(Path zip, Path programs, Path folder, Path realm, int port, URI console) {}

    private EmbeddedKeycloak(FolderLock lock, ServerProcess process, Path folder, int port) {
        this.lock = lock;
        this.process = process;
        this.folder = folder;
        this.port = port;
    }

    /**
     * Starts the server and waits until it answers: the first time about a minute, later ten seconds.
     *
     * @throws EmbeddedServerFault when another hub uses the folder, the realm cannot be made or the server does not come up
     */
    public static EmbeddedKeycloak start(
            Settings settings, Certificates certificates, PartnerDirectory partners, Oin hub) {
        Path folder = settings.folder().toAbsolutePath().normalize();
        FolderLock lock = FolderLock.take(folder);
        try {
            Map<String, String> values = Map.of(
                    "console.secret", secret(folder, CONSOLE).reveal(),
                    "console.address", settings.console().toString(),
                    "people.password", secret(folder, "people").reveal());
            String realm = RealmFile.generate(settings.realm(), values, certificates, partners, hub);
            Path program = Programs.zip(settings.programs(), settings.zip(), KeycloakHome::build);
            KeycloakHome home = KeycloakHome.in(program, folder);
            home.stopOrphans();
            return start(home, realm, settings.port(), certificates, lock);
        } catch (RuntimeException wrong) {
            lock.close();
            throw wrong;
        }
    }

    /** Name of the issuer as it stands in the tokens; the discovery document lies below it. */
    public URI issuer() {
        return issuer(port);
    }

    public int port() {
        return port;
    }

    /** Secret of the client {@link #CONSOLE}. */
    public Secret consoleSecret() {
        return secret(folder, CONSOLE);
    }

    /** The one password of all people of the shipped realm. */
    public Secret peoplePassword() {
        return secret(folder, "people");
    }

    public long pid() {
        return process.pid();
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    /** Stops the server in order; its data stays. */
    @Override
    public void close() {
        process.close();
        lock.close();
    }

    private static EmbeddedKeycloak start(
            KeycloakHome home, String realm, int wishedPort, Certificates certificates, FolderLock lock) {
        Path imported = home.folder().resolve("imported");
        boolean known = Files.exists(imported) && PrivateFiles.read(imported).equals(fingerprint(realm));
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            boolean importing = !known || attempt > 1;
            if (importing) {
                PrivateFiles.write(imported, "");
                home.renew(realm);
            }
            int port = FreePort.orElse(wishedPort);
            ServerProcess process = home.start(port, certificates, importing);
            if (answers(process, port, certificates)) {
                home.forgetImport();
                PrivateFiles.write(imported, fingerprint(realm));
                return new EmbeddedKeycloak(lock, process, home.folder(), port);
            }
            process.close();
        }
        throw new EmbeddedServerFault("Keycloak does not start; see " + home.log());
    }

    private static boolean answers(ServerProcess process, int port, Certificates certificates) {
        URI discovery = URI.create(issuer(port) + "/.well-known/openid-configuration");
        try (HttpClient client = HttpClient.newBuilder()
                .sslContext(certificates.clientContext(Certificates.HUB))
                .connectTimeout(ONE_ANSWER)
                .build()) {
            return Waiting.until(PATIENCE, () -> !process.isAlive() || isThere(client, discovery)) && process.isAlive();
        }
    }

    private static boolean isThere(HttpClient client, URI document) {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(document).timeout(ONE_ANSWER).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new EmbeddedServerFault("interrupted while Keycloak started", stopped);
        }
    }

    private static URI issuer(int port) {
        return URI.create(KeycloakHome.address(port) + "/realms/huiskring");
    }

    private static Secret secret(Path folder, String name) {
        return PrivateFiles.secret(folder.resolve(name + "-password"));
    }

    private static String fingerprint(String realm) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(realm.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException wrong) {
            throw new EmbeddedServerFault("this Java has no SHA-256", wrong);
        }
    }
}
