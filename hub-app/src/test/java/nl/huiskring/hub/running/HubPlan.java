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
 */
public record HubPlan(Path data, Stage.Ports ports) {
    /** As in {@code config/application.yml}. */
    private static final Oin HUB = new Oin("00000001999000001000");

    /** A hub on free ports with nothing in it. */
    public static HubPlan fresh(String name) {
        return new HubPlan(Checkout.emptyData(name), Stage.Ports.free());
    }

    /** Folder with the configuration of the product. */
    public String config() {
        return Checkout.config().toString();
    }

    /** Settings of the hub; deliveries are tried again soon, for no test may wait long. */
    public List<String> settings() {
        List<String> settings = new ArrayList<>(Stage.settings(
                new Stage.Play(config(), data, ports, 0, 1, HalfYear.before(LocalDate.now(Clock.systemUTC())))));
        settings.add("--huiskring.keycloak-archive=" + Checkout.keycloak());
        settings.add("--huiskring.delivery.first-retry=500ms");
        settings.add("--huiskring.delivery.longest-retry=2s");
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

    PartnerDirectory directory() {
        return PartnerFiles.load(
                Checkout.config().resolve("partners"),
                Map.of(
                        "town.port", Integer.toString(ports.town()),
                        "town.folder", data.resolve("town").toString()));
    }

    TownSettings town() {
        Clock clock = Clock.systemUTC();
        PartnerDirectory directory = directory();
        Certificates certificates =
                Certificates.loadOrCreate(data.resolve("certificates"), HUB, directory.all(), clock);
        return new TownSettings(
                hub(),
                data.resolve("town"),
                ports.town(),
                certificates.of(Certificates.HUB).keyStore(),
                certificates.trustStore(),
                new Password(certificates.password().reveal()),
                directory.all().stream()
                        .map(partner -> partner(partner, certificates))
                        .toList(),
                HalfYear.before(LocalDate.now(clock)),
                new TownSettings.Pace(1, Duration.ofSeconds(1), Duration.ofMinutes(2), Duration.ofMinutes(2)));
    }

    private TownSettings.Hub hub() {
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
