package nl.huiskring.hub.server;

import java.util.Set;
import nl.huiskring.adapters.embedded.Certificates;
import nl.huiskring.adapters.embedded.KeyMaterial;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.SSLHostConfig;
import org.apache.tomcat.util.net.SSLHostConfigCertificate;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * Two doors: one for partners, where a certificate is asked in the handshake, and one for people, where it is not. What
 * belongs to the one door is not to be found at the other.
 */
@Configuration(proxyBeanMethods = false)
class WebWiring {
    private static final int MAX_HEADER = 32 * 1024;

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> doors(HubSettings settings, Certificates certificates) {
        return factory -> {
            factory.setPort(settings.ports().partners());
            factory.setAddress(settings.bindAddress());
            factory.addConnectorCustomizers(connector -> secure(connector, certificates, true));
            factory.addAdditionalConnectors(consoleDoor(settings, certificates));
        };
    }

    @Bean
    FilterRegistrationBean<DoorFilter> doorFilter(Doors doors) {
        FilterRegistrationBean<DoorFilter> registration =
                new FilterRegistrationBean<>(new DoorFilter(doors, Set.of("/soap", "/v1")));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    Doors openDoors() {
        return new Doors();
    }

    private static Connector consoleDoor(HubSettings settings, Certificates certificates) {
        Connector connector = new Connector(Http11NioProtocol.class.getName());
        connector.setPort(settings.ports().console());
        connector.setProperty("address", settings.bindAddress().getHostAddress());
        secure(connector, certificates, false);
        return connector;
    }

    private static void secure(Connector connector, Certificates certificates, boolean askCertificate) {
        Http11NioProtocol protocol = (Http11NioProtocol) connector.getProtocolHandler();
        connector.setScheme("https");
        connector.setSecure(true);
        connector.setXpoweredBy(false);
        protocol.setSSLEnabled(true);
        protocol.setMaxHttpRequestHeaderSize(MAX_HEADER);
        protocol.addSslHostConfig(host(certificates, askCertificate));
    }

    private static SSLHostConfig host(Certificates certificates, boolean askCertificate) {
        SSLHostConfig host = new SSLHostConfig();
        host.setProtocols("TLSv1.2+TLSv1.3");
        host.setHonorCipherOrder(true);
        // A caller without a certificate gets an answer that says so, not a broken handshake.
        host.setCertificateVerification(askCertificate ? "optional" : "none");
        host.setTruststoreFile(certificates.trustStore().toString());
        host.setTruststorePassword(certificates.password().reveal());
        host.setTruststoreType("PKCS12");
        KeyMaterial hub = certificates.of(Certificates.HUB);
        SSLHostConfigCertificate certificate =
                new SSLHostConfigCertificate(host, SSLHostConfigCertificate.Type.UNDEFINED);
        certificate.setCertificateKeystoreFile(hub.keyStore().toString());
        certificate.setCertificateKeystorePassword(hub.password().reveal());
        certificate.setCertificateKeystoreType("PKCS12");
        host.addCertificate(certificate);
        return host;
    }
}
