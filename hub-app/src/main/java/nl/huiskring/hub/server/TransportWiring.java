package nl.huiskring.hub.server;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import nl.huiskring.adapters.channel.HubChannels;
import nl.huiskring.adapters.contract.MessageReader;
import nl.huiskring.adapters.contract.SignalWriter;
import nl.huiskring.adapters.embedded.Certificates;
import nl.huiskring.adapters.embedded.EmbeddedKeycloak;
import nl.huiskring.adapters.files.FilesSettings;
import nl.huiskring.adapters.identity.KeyStoreFile;
import nl.huiskring.adapters.identity.Secret;
import nl.huiskring.adapters.jms.JmsSettings;
import nl.huiskring.adapters.rest.RestInSettings;
import nl.huiskring.adapters.rest.RestOutSettings;
import nl.huiskring.adapters.soap.SoapSettings;
import nl.huiskring.model.PartnerDirectory;
import org.apache.camel.ProducerTemplate;
import org.apache.cxf.Bus;
import org.apache.cxf.bus.spring.SpringBus;
import org.apache.cxf.transport.servlet.CXFServlet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the transports share and what each must know. */
@Configuration(proxyBeanMethods = false)
class TransportWiring {
    private static final String AUDIENCE = "huiskring";
    private static final int JMS_CONSUMERS = 2;
    private static final Duration CONNECT = Duration.ofSeconds(5);

    @Bean
    HubChannels hubChannels(ProducerTemplate producer) {
        return new HubChannels(producer);
    }

    @Bean
    MessageReader messageReader(Clock clock) {
        return new MessageReader(clock);
    }

    @Bean
    SignalWriter signalWriter(HubSettings settings, PartnerDirectory partners) {
        return new SignalWriter(settings.oin(), partners);
    }

    @Bean
    RestInSettings restIn(Issuer issuer, Certificates certificates) {
        return new RestInSettings(issuer.uri(), issuer.keySet(), AUDIENCE, trust(certificates));
    }

    @Bean
    RestOutSettings restOutSettings(HubSettings settings, Issuer issuer, Certificates certificates) {
        return new RestOutSettings(
                settings.oin(),
                issuer.tokens(),
                Certificates.HUB,
                new KeyStoreFile(certificates.of(Certificates.HUB).keyStore(), password(certificates)),
                trust(certificates),
                CONNECT,
                settings.delivery().timeout());
    }

    @Bean
    SoapSettings soapSettings(HubSettings settings, Certificates certificates) {
        return new SoapSettings(
                settings.soapAddress(),
                new KeyStoreFile(certificates.of(Certificates.HUB).keyStore(), password(certificates)),
                trust(certificates),
                CONNECT,
                settings.delivery().timeout());
    }

    @Bean(destroyMethod = "shutdown")
    Bus cxf() {
        return new SpringBus();
    }

    @Bean
    ServletRegistrationBean<CXFServlet> soapServlet(Bus bus) {
        CXFServlet servlet = new CXFServlet();
        servlet.setBus(bus);
        return new ServletRegistrationBean<>(servlet, "/soap/*");
    }

    @Bean
    Issuer issuer(HubSettings settings, ObjectProvider<EmbeddedKeycloak> embedded) {
        EmbeddedKeycloak keycloak = embedded.getIfAvailable();
        return new Issuer(keycloak == null ? URI.create(settings.external().issuer()) : keycloak.issuer());
    }

    @Bean
    JmsSettings jmsSettings() {
        return new JmsSettings(JMS_CONSUMERS, true);
    }

    @Bean
    FilesSettings filesSettings() {
        return FilesSettings.polling(Duration.ofMillis(500));
    }

    private static KeyStoreFile trust(Certificates certificates) {
        return new KeyStoreFile(certificates.trustStore(), password(certificates));
    }

    private static Secret password(Certificates certificates) {
        return new Secret(certificates.password().reveal());
    }

    /** Where tokens come from. */
    record Issuer(URI uri) {
        URI keySet() {
            return URI.create(uri + "/protocol/openid-connect/certs");
        }

        URI tokens() {
            return URI.create(uri + "/protocol/openid-connect/token");
        }
    }
}
