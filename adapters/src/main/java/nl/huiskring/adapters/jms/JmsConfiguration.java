package nl.huiskring.adapters.jms;

import jakarta.jms.ConnectionFactory;
import java.time.Clock;
import nl.huiskring.adapters.channel.HubChannels;
import nl.huiskring.adapters.contract.MessageReader;
import nl.huiskring.adapters.contract.SignalWriter;
import nl.huiskring.model.PartnerDirectory;
import org.apache.camel.RoutesBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The JMS transport, to be imported by the program. It needs {@link HubChannels}, {@link MessageReader}, {@link SignalWriter},
 * {@link PartnerDirectory}, a pooled {@link ConnectionFactory}, {@link Clock} and {@link JmsSettings}. The broker must redeliver
 * with a delay, have a dead-letter address and fill in the validated user.
 */
@Configuration(proxyBeanMethods = false)
public class JmsConfiguration {
    /** The routes that listen on the partners' queues. */
    @Bean
    RoutesBuilder jmsIn(
            PartnerDirectory directory,
            ConnectionFactory connections,
            MessageReader reader,
            HubChannels hub,
            JmsSettings settings) {
        return new JmsIn(directory, connections, reader, hub, settings);
    }

    /** The route on which the delivery flow hands over what goes out over JMS. */
    @Bean
    RoutesBuilder jmsOut(PartnerDirectory directory, SignalWriter writer, ConnectionFactory connections, Clock clock) {
        return new JmsOut(new JmsDelivery(directory, writer, connections, clock));
    }
}
