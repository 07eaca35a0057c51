package nl.huiskring.hub.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.huiskring.adapters.embedded.Certificates;
import nl.huiskring.adapters.partners.PartnerFiles;
import nl.huiskring.adapters.storage.audit.AuditKeys;
import nl.huiskring.adapters.storage.audit.PostgresAuditReader;
import nl.huiskring.adapters.storage.audit.PublishedCheckpoint;
import nl.huiskring.audit.AuditReader;
import nl.huiskring.audit.note.NoteSigner;
import nl.huiskring.hub.demo.Stage;
import nl.huiskring.model.Oin;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.town.partner.TownSettings;
import nl.huiskring.town.story.HalfYear;
import nl.huiskring.town.wire.Password;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Where one hub of a test lives and what its partners must know of it. The partners can be opened by another process than the
 * hub, for all they share is on disk.
 *
 * @param config folder with the configuration
 * @param more settings besides those that every test hub gets
 */
public record HubPlan(Path data, Stage.Ports ports, String config, List<String> more) {
    /** As in {@code config/application.yml}. */
    static final Oin HUB = new Oin("00000001999000001000");

    /** A hub on free ports with nothing in it. */
    public static HubPlan fresh(String name) {
        return new HubPlan(
                Checkout.emptyData(name), Stage.Ports.free(), Checkout.config().toString(), List.of());
    }

    /** The same hub under other settings. */
    public HubPlan with(String otherConfig, List<String> others) {
        return new HubPlan(data, ports, otherConfig, List.copyOf(others));
    }

    /** The same with a partner more, whose file is all that says so. */
    public static HubPlan freshWith(String name, String partner, String file) {
        Path data = Checkout.emptyData(name);
        try {
            Path config = Checkout.copyOfConfig(data.resolve("config"));
            Files.writeString(config.resolve("partners").resolve(partner + ".yml"), file);
            return new HubPlan(data, Stage.Ports.free(), config.toString(), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException("the configuration cannot be copied", e);
        }
    }

    /** A file of a partner as the product ships it. */
    public static String shippedPartner(String partner) {
        try {
            return Files.readString(Checkout.config().resolve("partners").resolve(partner + ".yml"));
        } catch (IOException e) {
            throw new UncheckedIOException("there is no such partner", e);
        }
    }

    /** Where partners that exchange files have their folders. */
    public Path folders() {
        return data.resolve("town");
    }

    /** Settings of the hub; deliveries are tried again soon, for no test may wait long. */
    public List<String> settings() {
        List<String> settings = new ArrayList<>(Stage.settings(
                new Stage.Play(config(), data, ports, 0, 1, HalfYear.before(LocalDate.now(Clock.systemUTC())))));
        settings.add("--huiskring.keycloak-archive=" + Checkout.keycloak());
        settings.add("--huiskring.delivery.first-retry=500ms");
        settings.add("--huiskring.delivery.longest-retry=2s");
        settings.addAll(more);
        return List.copyOf(settings);
    }

    /** Its database, for a hub that runs in another process. */
    public DataSource database() {
        try {
            String password = Files.readString(data.resolve("postgres").resolve("password"));
            return new DriverManagerDataSource(
                    "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/huiskring", "huiskring", password.strip());
        } catch (IOException e) {
            throw new UncheckedIOException("the database has no password yet", e);
        }
    }

    /** Its log, for a hub that runs in another process. */
    public Trail trail() {
        try {
            DataSource database = database();
            NoteSigner signer =
                    AuditKeys.loadOrCreate(data.resolve("keys").resolve("audit.pem"), HUB + ".huiskring.nl/audit");
            AuditReader reader =
                    new PostgresAuditReader(database, new DataSourceTransactionManager(database), signer.key());
            return new Trail(reader, () -> {}, publishedCheckpoint());
        } catch (IOException e) {
            throw new UncheckedIOException("the key of the log cannot be read", e);
        }
    }

    PublishedCheckpoint publishedCheckpoint() {
        return new PublishedCheckpoint(data.resolve("checkpoint"));
    }

    /** Waits until the hub has nothing left to do. */
    public void settle(Partners partners) {
        new Quiet(JdbcClient.create(database()), partners).await(party -> true);
    }

    /** What a hub on free ports needs besides the shipped configuration: where to write and listen, and the distribution. */
    public List<String> placeAndPorts() {
        return List.of(
                "--huiskring.data=" + data,
                "--huiskring.keycloak-archive=" + Checkout.keycloak(),
                "--huiskring.ports.partners=" + ports.partners(),
                "--huiskring.ports.console=" + ports.console(),
                "--huiskring.ports.keycloak=" + ports.keycloak(),
                "--huiskring.ports.postgres=" + ports.postgres(),
                "--huiskring.ports.broker=" + ports.broker());
    }

    PartnerDirectory directory() {
        return PartnerFiles.load(
                Path.of(config).resolve("partners"),
                Map.of(
                        "town.port", Integer.toString(ports.town()),
                        "town.folder", data.resolve("town").toString()));
    }

    /** Keys of the hub and of all partners. */
    Certificates certificates() {
        return certificates("certificates");
    }

    /** The same names with keys of an authority that nobody knows. */
    Certificates forgedCertificates() {
        return certificates("forged-certificates");
    }

    private Certificates certificates(String folder) {
        return Certificates.loadOrCreate(data.resolve(folder), HUB, directory().all(), Clock.systemUTC());
    }

    TownSettings town() {
        Clock clock = Clock.systemUTC();
        PartnerDirectory directory = directory();
        Certificates certificates = certificates();
        return new TownSettings(
                hub(),
                data.resolve("town"),
                ports.town(),
                certificates.of(Certificates.HUB).keyStore(),
                certificates.trustStore(),
                new Password(certificates.password().reveal()),
                directory.all().stream()
                        .filter(partner -> isPlayed(partner, directory))
                        .map(partner -> partner(partner, certificates))
                        .toList(),
                HalfYear.before(LocalDate.now(clock)),
                new TownSettings.Pace(1, Duration.ofSeconds(1), Duration.ofMinutes(2), Duration.ofMinutes(2)));
    }

    /** The town plays one partner of each kind. */
    private static boolean isPlayed(Partner partner, PartnerDirectory directory) {
        return directory.ofKind(partner.kind()).getFirst().equals(partner);
    }

    TownSettings.Hub hub() {
        String door = "https://localhost:" + ports.partners();
        return new TownSettings.Hub(
                HUB.value(),
                URI.create(door + "/soap/uitwisseling"),
                URI.create(door),
                URI.create("https://localhost:" + ports.keycloak() + "/realms/huiskring/protocol/openid-connect/token"),
                "127.0.0.1",
                ports.broker());
    }

    private static TownSettings.PartnerSettings partner(Partner partner, Certificates certificates) {
        return new TownSettings.PartnerSettings(
                partner.id(),
                partner.oin().value(),
                partner.kind().code(),
                certificates.of(partner.id()).keyStore(),
                partner.id());
    }
}
