package nl.huiskring.hub.server;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import nl.huiskring.model.Oin;
import nl.huiskring.routes.RetryPlan;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the hub, prefix {@code huiskring} in {@code config/application.yml}; an unknown or missing key stops the start.
 *
 * @param oin of the hub itself
 * @param name of the hub in messages
 * @param soapAddress address of the SOAP endpoint as partners know it
 * @param consoleAddress where people find the screens
 * @param keycloakArchive the distribution that is unpacked when Keycloak is embedded
 * @param data folder that it writes: keys, journal, database, certificates
 * @param config folder that it reads: partners, policy, rules
 * @param certificates folder with its key, the authorities it trusts and their password; with external servers it is only read
 * @param region name of the alert-rule file
 * @param variables what partner files call {@code ${name}}
 * @param embedded whether PostgreSQL, Artemis and Keycloak are started beside the hub
 * @param owners who looks at what was put aside, for the log and the health of the hub
 * @param bindAddress on which both doors and the broker listen
 */
@ConfigurationProperties(prefix = "huiskring", ignoreUnknownFields = false)
public record HubSettings(
        Oin oin,
        String name,
        String soapAddress,
        URI consoleAddress,
        Path keycloakArchive,
        Path data,
        Path config,
        Path certificates,
        String region,
        Map<String, String> variables,
        boolean embedded,
        InetAddress bindAddress,
        Ports ports,
        External external,
        Delivery delivery,
        Owners owners,
        int intakeConsumers) {

    /** Ports of both doors on the bind address, and of the embedded servers; 0 takes a free one. */
    public record Ports(int partners, int console, int keycloak, int postgres, int broker) {}

    /** Where external servers are, when nothing is embedded. */
    public record External(
            String jdbcUrl,
            String jdbcUser,
            String jdbcPassword,
            String brokerUrl,
            String brokerUser,
            String brokerPassword,
            String issuer,
            String consoleSecret) {}

    /**
     * Whose it is when the hub cannot go on with something: a name and a way to reach them.
     *
     * @param messages of what partners sent
     * @param deliveries of what was on its way to partners
     */
    public record Owners(String messages, String deliveries) {}

    /** When a delivery is tried again and given up. */
    public record Delivery(Duration firstRetry, Duration longestRetry, Duration giveUpAfter, Duration timeout) {
        private static final int ANSWERS_OF_AN_ATTEMPT = 3;

        RetryPlan plan() {
            return new RetryPlan(firstRetry, longestRetry, giveUpAfter);
        }

        /** How long one attempt may hold a delivery: a token, an answer, and one wait more to be sure. */
        Duration taken() {
            return timeout.multipliedBy(ANSWERS_OF_AN_ATTEMPT);
        }
    }
}
