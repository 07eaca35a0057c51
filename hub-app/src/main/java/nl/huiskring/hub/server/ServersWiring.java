package nl.huiskring.hub.server;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.jms.ConnectionFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.huiskring.adapters.channel.HubChannels;
import nl.huiskring.adapters.embedded.Certificates;
import nl.huiskring.adapters.embedded.EmbeddedBroker;
import nl.huiskring.adapters.embedded.EmbeddedKeycloak;
import nl.huiskring.adapters.embedded.EmbeddedPostgres;
import nl.huiskring.adapters.partners.PartnerFiles;
import nl.huiskring.model.Oin;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.model.Transport;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.exchange.Problem;
import nl.huiskring.model.exchange.RefusedMessage;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.messaginghub.pooled.jms.JmsPoolConnectionFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the hub stands on: its partners, certificates, database, broker and identity server. */
@Configuration(proxyBeanMethods = false)
class ServersWiring {
    /** Enough for the intake, the deliveries and the screens of one process. */
    private static final int CONNECTIONS = 24;

    private static final int POOLED_CONNECTIONS = 8;

    @Bean
    PartnerDirectory partners(HubSettings settings) {
        return PartnerFiles.load(settings.config().resolve("partners"), settings.variables());
    }

    /**
     * Made where they are missing, but only with servers beside the hub: an authority that external servers do not know helps
     * nobody. Programs of this JVM that ask Keycloak trust ours from here on.
     */
    @Bean
    Certificates certificates(HubSettings settings, PartnerDirectory partners) {
        Certificates certificates = settings.embedded()
                ? Certificates.loadOrCreate(settings.certificates(), settings.oin(), partners.all(), Clock.systemUTC())
                : Certificates.load(settings.certificates(), Clock.systemUTC());
        System.setProperty("javax.net.ssl.trustStore", certificates.trustStore().toString());
        System.setProperty(
                "javax.net.ssl.trustStorePassword", certificates.password().reveal());
        return certificates;
    }

    @Bean
    @ConditionalOnProperty(name = "huiskring.embedded", havingValue = "true")
    EmbeddedPostgres embeddedPostgres(HubSettings settings) {
        Path data = settings.data();
        return EmbeddedPostgres.start(new EmbeddedPostgres.Settings(
                data.resolve("programs"),
                data.resolve("postgres"),
                settings.ports().postgres()));
    }

    @Bean
    @ConditionalOnProperty(name = "huiskring.embedded", havingValue = "true")
    DataSource embeddedDatabase(EmbeddedPostgres postgres) {
        return pool(postgres.jdbcUrl(), postgres.user(), postgres.password().reveal());
    }

    @Bean
    @ConditionalOnProperty(name = "huiskring.embedded", havingValue = "false")
    DataSource externalDatabase(HubSettings settings) {
        HubSettings.External external = settings.external();
        return pool(external.jdbcUrl(), external.jdbcUser(), external.jdbcPassword());
    }

    @Bean
    @ConditionalOnProperty(name = "huiskring.embedded", havingValue = "true")
    EmbeddedBroker embeddedBroker(
            HubSettings settings,
            Certificates certificates,
            PartnerDirectory partners,
            ObjectProvider<HubChannels> channels) {
        return EmbeddedBroker.start(
                new EmbeddedBroker.Settings(
                        settings.data().resolve("broker"),
                        settings.bindAddress().getHostAddress(),
                        settings.ports().broker(),
                        EmbeddedBroker.Redelivery.standard()),
                certificates,
                partners,
                shown -> channels.getObject().refuse(refusedLogin(shown)));
    }

    private static RefusedMessage refusedLogin(Optional<Oin> shown) {
        return new RefusedMessage(
                Transport.JMS,
                shown,
                Optional.empty(),
                List.of(new Problem(ErrorCode.CERTIFICATE_REQUIRED, "certificaat")));
    }

    @Bean
    @ConditionalOnProperty(name = "huiskring.embedded", havingValue = "true")
    ConnectionFactory embeddedQueues(EmbeddedBroker broker) {
        return broker.hubConnections();
    }

    @Bean(destroyMethod = "stop")
    @ConditionalOnProperty(name = "huiskring.embedded", havingValue = "false")
    JmsPoolConnectionFactory externalQueues(HubSettings settings) {
        HubSettings.External external = settings.external();
        JmsPoolConnectionFactory pool = new JmsPoolConnectionFactory();
        pool.setConnectionFactory(
                new ActiveMQConnectionFactory(external.brokerUrl(), external.brokerUser(), external.brokerPassword()));
        pool.setMaxConnections(POOLED_CONNECTIONS);
        return pool;
    }

    /** The issuer of tokens: started beside the hub, or elsewhere. */
    @Bean
    @ConditionalOnProperty(name = "huiskring.embedded", havingValue = "true")
    EmbeddedKeycloak embeddedKeycloak(HubSettings settings, Certificates certificates, PartnerDirectory partners) {
        return EmbeddedKeycloak.start(
                new EmbeddedKeycloak.Settings(
                        settings.keycloakArchive(),
                        settings.data().resolve("programs"),
                        settings.data().resolve("keycloak"),
                        settings.config().resolve("keycloak").resolve("realm.json"),
                        settings.ports().keycloak(),
                        settings.consoleAddress()),
                certificates,
                partners,
                settings.oin());
    }

    private static DataSource pool(String url, String user, String password) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(CONNECTIONS);
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        return new HikariDataSource(config);
    }
}
