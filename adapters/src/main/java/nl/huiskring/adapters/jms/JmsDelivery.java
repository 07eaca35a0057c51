package nl.huiskring.adapters.jms;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import nl.huiskring.adapters.contract.Node;
import nl.huiskring.adapters.contract.SignalWriter;
import nl.huiskring.adapters.contract.XmlSyntax;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.model.Transport;
import nl.huiskring.model.exchange.ClearedSignal;
import nl.huiskring.model.exchange.Confirmation;
import nl.huiskring.model.exchange.DeliveryFailed;
import org.apache.camel.Handler;
import org.springframework.jms.InvalidDestinationException;
import org.springframework.jms.JmsException;
import org.springframework.jms.JmsSecurityException;
import org.springframework.jms.core.JmsTemplate;

/**
 * Puts a signal on the partner's queue. The message is durable and the send waits for the broker's journal; the broker keeps
 * the id of the delivery, so that sending it again after a crash puts it there once.
 */
final class JmsDelivery {
    private final PartnerDirectory directory;
    private final SignalWriter writer;
    private final JmsTemplate template;
    private final Clock clock;

    JmsDelivery(PartnerDirectory directory, SignalWriter writer, ConnectionFactory connections, Clock clock) {
        this.directory = directory;
        this.writer = writer;
        this.template = new JmsTemplate(connections);
        this.template.setDeliveryPersistent(true);
        this.clock = clock;
    }

    /** @throws DeliveryFailed when the broker did not take it */
    @Handler
    Confirmation deliver(ClearedSignal signal) {
        String queue = directory
                .byOin(signal.recipient())
                .filter(partner -> partner.transport() == Transport.JMS)
                .map(partner -> PartnerQueues.out(partner.oin()))
                .orElseThrow(() -> new DeliveryFailed("the recipient has no queue", false));
        try {
            template.send(queue, session -> message(session, signal));
        } catch (JmsSecurityException | InvalidDestinationException e) {
            throw new DeliveryFailed("the broker does not let the hub write on " + queue, false);
        } catch (JmsException e) {
            throw new DeliveryFailed(
                    "the broker did not take it: " + e.getClass().getSimpleName(), true);
        }
        return new Confirmation(clock.instant(), queue);
    }

    private TextMessage message(Session session, ClearedSignal signal) throws JMSException {
        Node tree = writer.write(signal);
        TextMessage message = session.createTextMessage(new String(XmlSyntax.write(tree), StandardCharsets.UTF_8));
        message.setStringProperty(Words.TYPE, tree.name());
        message.setStringProperty(Words.TRACE, signal.traceparent());
        message.setStringProperty(Words.DUPLICATE_ID, signal.delivery().toString());
        return message;
    }
}
