package nl.huiskring.hub.doctor;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import nl.huiskring.adapters.embedded.Certificates;
import nl.huiskring.adapters.embedded.EmbeddedServerFault;
import nl.huiskring.hub.server.HubSettings;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** Database, broker and Keycloak: beside the hub, or elsewhere. Notes what time it is there, for the clock. */
final class Servers {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String STARTS_ALONG = ": start met de hub";

    private final HubSettings settings;
    private final Ports ports;
    private final Clock clock;
    private final Map<String, Duration> ahead = new LinkedHashMap<>();

    Servers(HubSettings settings, Ports ports, Clock clock) {
        this.settings = settings;
        this.ports = ports;
        this.clock = clock;
    }

    /** How far the clocks of the servers that answered are ahead of ours. */
    Map<String, Duration> clocks() {
        return ahead;
    }

    Finding database() {
        if (!settings.embedded()) {
            HubSettings.External external = settings.external();
            return database(external.jdbcUrl(), external.jdbcUser(), external.jdbcPassword());
        }
        Path folder = settings.data().resolve("postgres");
        Optional<Integer> port = Peek.databasePort(folder);
        if (port.isEmpty()) {
            return asTheHub("database", "kijk in " + folder.resolve("postgres.log"));
        }
        try {
            String password = Files.readString(folder.resolve("password")).strip();
            return database("jdbc:postgresql://127.0.0.1:" + port.get() + "/huiskring", "huiskring", password);
        } catch (IOException unreadable) {
            return Finding.wrong("het wachtwoord van de database is niet te lezen", "geef leesrecht op " + folder);
        }
    }

    private Finding database(String url, String user, String password) {
        Properties login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        login.setProperty("connectTimeout", Long.toString(PATIENCE.toSeconds()));
        login.setProperty("socketTimeout", Long.toString(PATIENCE.toSeconds()));
        try (var connection = DriverManager.getConnection(url, login);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select clock_timestamp(), current_setting('server_version'), current_setting('fsync')")) {
            row.next();
            note("database", row.getTimestamp(1).toInstant());
            String what = "database: PostgreSQL " + row.getString(2);
            return row.getString(3).equals("on")
                    ? Finding.good(what)
                    : Finding.wrong(what + " met fsync uit", "zet fsync aan: wat aanvaard is moet blijven");
        } catch (SQLException wrong) {
            return Finding.wrong(
                    "database " + url + " antwoordt niet goed (" + wrong.getSQLState() + ")",
                    "kijk of PostgreSQL draait en of huiskring.external.jdbc-url, -user en -password kloppen");
        }
    }

    Finding broker() {
        if (settings.embedded()) {
            int port = settings.ports().broker();
            if (port == 0) {
                return Finding.good("broker: op een vrije poort, van hier niet te zien");
            }
            return ports.at(port) == Listener.THIS_HUB
                    ? Finding.good("broker: draait in de hub")
                    : asTheHub("broker", "start de hub opnieuw en kijk in wat hij zegt");
        }
        HubSettings.External external = settings.external();
        if (external.brokerUrl().isBlank()) {
            return Finding.wrong("broker: geen adres", "vul huiskring.external.broker-url in");
        }
        try (ActiveMQConnectionFactory factory = new ActiveMQConnectionFactory(external.brokerUrl())) {
            factory.setCallTimeout(PATIENCE.toMillis());
            try (Connection connection = factory.createConnection(external.brokerUser(), external.brokerPassword())) {
                return Finding.good(
                        "broker: " + connection.getMetaData().getJMSProviderName() + " op " + external.brokerUrl());
            }
        } catch (JMSException | IllegalArgumentException wrong) {
            return Finding.wrong(
                    "broker " + external.brokerUrl() + " antwoordt niet goed ("
                            + wrong.getClass().getSimpleName() + ")",
                    "kijk of Artemis draait en of huiskring.external.broker-url, -user en -password kloppen");
        }
    }

    Finding keycloak() {
        int port = settings.ports().keycloak();
        if (!settings.embedded()) {
            return keycloak(settings.external().issuer());
        }
        if (port == 0) {
            return Finding.good("Keycloak: op een vrije poort, van hier niet te zien");
        }
        if (ports.at(port) == Listener.THIS_HUB) {
            return keycloak("https://localhost:" + port + "/realms/huiskring");
        }
        return Files.isReadable(settings.keycloakArchive())
                ? asTheHub(
                        "Keycloak",
                        "kijk in " + settings.data().resolve("keycloak").resolve("keycloak.log"))
                : Finding.wrong(
                        "Keycloak: " + settings.keycloakArchive() + " ontbreekt", "bouw de hub opnieuw: ./hub test");
    }

    private Finding keycloak(String issuer) {
        String what = "Keycloak " + issuer;
        try (HttpClient client = HttpClient.newBuilder()
                .sslContext(Certificates.load(settings.certificates(), clock).clientContext(Certificates.HUB))
                .connectTimeout(PATIENCE)
                .build()) {
            HttpRequest question = HttpRequest.newBuilder(URI.create(issuer + "/.well-known/openid-configuration"))
                    .timeout(PATIENCE)
                    .build();
            HttpResponse<String> answer = client.send(question, HttpResponse.BodyHandlers.ofString());
            answer.headers().firstValue("Date").ifPresent(date -> note("Keycloak", date));
            return answer.statusCode() == 200 && answer.body().contains("\"issuer\":\"" + issuer + "\"")
                    ? Finding.good(what)
                    : Finding.wrong(
                            what + " antwoordt " + answer.statusCode() + " of noemt zich anders",
                            "kijk of het realm er is en of KC_HOSTNAME bij huiskring.external.issuer past");
        } catch (IOException | IllegalArgumentException | EmbeddedServerFault wrong) {
            return Finding.wrong(
                    what + " is niet te bereiken (" + wrong.getClass().getSimpleName() + ")",
                    "kijk of Keycloak draait, en of zijn certificaat van een uitgever in "
                            + settings.certificates().resolve("truststore.p12") + " is");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Finding.wrong(what + ": afgebroken", "probeer het opnieuw");
        }
    }

    /** What lives in or beside the hub is away together with it; when only this is away, something is wrong. */
    private Finding asTheHub(String name, String advice) {
        return ports.hubRuns()
                ? Finding.wrong(name + " draait niet, de hub wel", advice)
                : Finding.good(name + STARTS_ALONG);
    }

    private void note(String server, String date) {
        try {
            note(
                    server,
                    ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
        } catch (DateTimeException unreadable) {
            ahead.remove(server);
        }
    }

    private void note(String server, Instant there) {
        ahead.put(server, Duration.between(clock.instant(), there));
    }
}
