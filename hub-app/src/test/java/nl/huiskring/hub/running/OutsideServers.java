package nl.huiskring.hub.running;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import javax.security.auth.login.Configuration;
import nl.huiskring.adapters.embedded.Certificates;
import nl.huiskring.adapters.embedded.EmbeddedKeycloak;
import nl.huiskring.adapters.embedded.EmbeddedPostgres;
import nl.huiskring.adapters.embedded.OwnServers;
import nl.huiskring.hub.demo.Stage;
import org.apache.activemq.artemis.core.deployers.impl.FileConfigurationParser;
import org.apache.activemq.artemis.core.server.ActiveMQServer;
import org.apache.activemq.artemis.core.server.ActiveMQServers;
import org.apache.activemq.artemis.spi.core.security.ActiveMQJAASSecurityManager;

/**
 * PostgreSQL, Artemis and Keycloak that no hub started: to a hub they are servers of somebody's own. The broker is made of the
 * files of {@code docker/artemis}, and what {@code ./hub prepare} makes is what all of them read.
 */
public final class OutsideServers implements AutoCloseable {
    private static final URI CONSOLE = URI.create("https://localhost:9444");
    private static final String LOGIN = "java.security.auth.login.config";
    private static final String PASSWORD = "certificates.password";

    private final HubPlan plan;
    private final OwnServers.Passwords passwords;
    private final int brokerPort = Stage.Ports.free().broker();
    private final EmbeddedPostgres postgres;
    private final ActiveMQServer broker;
    private final EmbeddedKeycloak keycloak;

    private OutsideServers(HubPlan plan) throws Exception {
        this.plan = plan;
        this.passwords = prepare(plan);
        Path programs = plan.data().resolve("programs");
        this.postgres = EmbeddedPostgres.start(new EmbeddedPostgres.Settings(
                programs, plan.data().resolve("postgres"), plan.ports().postgres()));
        this.broker = broker();
        this.keycloak = EmbeddedKeycloak.start(
                new EmbeddedKeycloak.Settings(
                        Checkout.keycloak(),
                        programs,
                        plan.data().resolve("keycloak"),
                        Checkout.config().resolve("keycloak").resolve("realm.json"),
                        plan.ports().keycloak(),
                        CONSOLE),
                Certificates.loadOrCreate(
                        plan.data().resolve("certificates"),
                        HubPlan.HUB,
                        plan.directory().all(),
                        Clock.systemUTC()),
                plan.directory(),
                HubPlan.HUB);
    }

    /** Starts all three on what the plan's data folder holds. */
    public static OutsideServers start(HubPlan plan) throws Exception {
        return new OutsideServers(plan);
    }

    /**
     * Makes keys and passwords as {@code ./hub prepare} does, and lets the partners of the test find theirs. A second time
     * changes nothing.
     */
    static OwnServers.Passwords prepare(HubPlan plan) throws IOException {
        Path made = plan.data().resolve("private");
        OwnServers.Passwords passwords = OwnServers.prepare(
                new OwnServers.Settings(
                        made, Checkout.config().resolve("keycloak").resolve("realm.json"), CONSOLE),
                plan.directory(),
                HubPlan.HUB,
                Clock.systemUTC());
        Path certificates = plan.data().resolve("certificates");
        if (Files.notExists(certificates)) {
            Files.createSymbolicLink(certificates, made.resolve("certificates"));
        }
        return passwords;
    }

    /** What a hub must be told to use them. */
    public List<String> settings() {
        return List.of(
                "--huiskring.embedded=false",
                "--huiskring.certificates=" + plan.data().resolve("private").resolve("hub"),
                "--huiskring.external.jdbc-url=" + postgres.jdbcUrl(),
                "--huiskring.external.jdbc-user=" + postgres.user(),
                "--huiskring.external.jdbc-password=" + postgres.password().reveal(),
                "--huiskring.external.broker-url=tcp://127.0.0.1:" + brokerPort,
                "--huiskring.external.broker-user=hub",
                "--huiskring.external.broker-password=" + passwords.broker().reveal(),
                "--huiskring.external.issuer=" + keycloak.issuer(),
                "--huiskring.external.console-secret="
                        + keycloak.consoleSecret().reveal());
    }

    private ActiveMQServer broker() throws Exception {
        Path instance = Files.createDirectories(plan.data().resolve("own-broker"));
        login(Files.createDirectories(instance.resolve("etc")));
        String file = Files.readString(Checkout.root().resolve("docker/artemis/broker.xml"))
                .replace("tcp://0.0.0.0:61616", "tcp://127.0.0.1:" + brokerPort)
                .replace("tcp://0.0.0.0:9617", "tcp://127.0.0.1:" + plan.ports().broker())
                .replace("=/certificates/", "=" + plan.data().resolve("private").resolve("artemis") + "/");
        System.setProperty(PASSWORD, passwords.certificates().reveal());
        var configuration = new FileConfigurationParser()
                .parseMainConfig(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        System.clearProperty(PASSWORD);
        configuration.setBrokerInstance(instance.toFile());
        ActiveMQServer server = ActiveMQServers.newActiveMQServer(
                configuration, null, new ActiveMQJAASSecurityManager("activemq"), true);
        server.start();
        return server;
    }

    /** The login files of docker/, and the user that the image makes of ARTEMIS_USER and ARTEMIS_PASSWORD. */
    private void login(Path etc) throws IOException {
        try (Stream<Path> files = Files.list(Checkout.root().resolve("docker/artemis"))) {
            for (Path file : files.toList()) {
                Files.copy(file, etc.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.writeString(
                etc.resolve("artemis-users.properties"),
                "hub = " + passwords.broker().reveal() + "\n");
        Files.writeString(etc.resolve("artemis-roles.properties"), "hub = hub\n");
        System.setProperty(LOGIN, etc.resolve("login.config").toString());
        Configuration.setConfiguration(null);
    }

    @Override
    public void close() {
        keycloak.close();
        try {
            broker.stop();
        } catch (Exception e) {
            throw new UncheckedIOException(new IOException("the broker does not stop", e));
        } finally {
            System.clearProperty(LOGIN);
            Configuration.setConfiguration(null);
            postgres.close();
        }
    }
}
