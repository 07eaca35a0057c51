package nl.huiskring.hub.server;

import nl.huiskring.adapters.files.FilesConfiguration;
import nl.huiskring.adapters.jms.JmsConfiguration;
import nl.huiskring.adapters.rest.RestConfiguration;
import nl.huiskring.adapters.soap.SoapConfiguration;
import nl.huiskring.console.ConsoleConfiguration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;

/** What the hub is made of, room by room. */
@SpringBootConfiguration
@EnableAutoConfiguration
@EnableConfigurationProperties(HubSettings.class)
@Import({
    ServersWiring.class,
    WebWiring.class,
    StorageWiring.class,
    PolicyWiring.class,
    ExchangeWiring.class,
    TransportWiring.class,
    ConsoleWiring.class,
    ConsoleConfiguration.class,
    AuditWiring.class,
    OperatorWiring.class,
    SoapConfiguration.class,
    FilesConfiguration.class,
    RestConfiguration.class,
    JmsConfiguration.class
})
public class HubApplication {}
