package nl.huiskring.hub.server;

import java.time.Clock;
import nl.huiskring.adapters.embedded.EmbeddedBroker;
import nl.huiskring.adapters.jms.QueueLengths;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.model.exchange.Deliveries;
import nl.huiskring.model.exchange.Interactions;
import nl.huiskring.routes.WatchPutAside;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What tells the operator that somebody has to look. */
@Configuration(proxyBeanMethods = false)
class OperatorWiring {
    @Bean
    @ConditionalOnProperty(name = "huiskring.embedded", havingValue = "true")
    PutAside.Queues embeddedQueueLengths(EmbeddedBroker broker) {
        return broker::waiting;
    }

    @Bean
    @ConditionalOnProperty(name = "huiskring.embedded", havingValue = "false")
    PutAside.Queues externalQueueLengths(HubSettings settings) {
        HubSettings.External external = settings.external();
        return new QueueLengths(new ActiveMQConnectionFactory(
                external.brokerUrl(), external.brokerUser(), external.brokerPassword()))::waiting;
    }

    @Bean
    PutAside putAside(
            PutAside.Queues queues,
            Interactions interactions,
            Deliveries deliveries,
            PartnerDirectory partners,
            HubSettings settings,
            Clock clock) {
        PutAside.Stores stores = new PutAside.Stores(interactions, deliveries);
        return new PutAside(queues, stores, partners, settings.owners(), clock);
    }

    @Bean
    PutAsideHealth putAsideHealth(PutAside putAside) {
        return new PutAsideHealth(putAside);
    }

    @Bean
    WatchPutAside watchPutAside(PutAside putAside) {
        return new WatchPutAside(putAside::look);
    }
}
