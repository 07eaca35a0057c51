package nl.huiskring.hub.server;

import java.util.Optional;
import nl.huiskring.adapters.embedded.Certificates;
import nl.huiskring.adapters.embedded.EmbeddedKeycloak;
import nl.huiskring.console.ConsoleSettings;
import nl.huiskring.model.exchange.CaseDesk;
import nl.huiskring.model.exchange.ReviewDesk;
import nl.huiskring.routes.Rooms;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the screens need. */
@Configuration(proxyBeanMethods = false)
class ConsoleWiring {
    @Bean
    CaseDesk caseDesk(Rooms rooms) {
        return rooms.desk();
    }

    @Bean
    ReviewDesk reviewDesk(Rooms rooms) {
        return rooms.reviewDesk();
    }

    @Bean
    ConsoleSettings consoleSettings(
            HubSettings settings,
            TransportWiring.Issuer issuer,
            ObjectProvider<EmbeddedKeycloak> embedded,
            Certificates certificates) {
        EmbeddedKeycloak keycloak = embedded.getIfAvailable();
        return new ConsoleSettings(
                issuer.uri(),
                EmbeddedKeycloak.CONSOLE,
                Optional.of(
                        keycloak == null
                                ? settings.external().consoleSecret()
                                : keycloak.consoleSecret().reveal()),
                settings.consoleAddress(),
                certificates.clientContext(Certificates.HUB));
    }
}
