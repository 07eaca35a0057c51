package nl.huiskring.adapters.jms;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import nl.huiskring.adapters.channel.HubChannels;
import nl.huiskring.adapters.contract.MessageReader;
import nl.huiskring.adapters.contract.XmlSyntax;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.model.Transport;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.jms.JmsComponent;
import org.apache.camel.component.jms.JmsMessage;

/**
 * Listens on the queue of every JMS partner. Taking a message and answering it are one transaction of one session: a partner
 * never gets two answers to one message, and no message goes away unanswered. What fails for a fault of the hub is rolled back;
 * the broker offers it again until the hub can keep it.
 */
final class JmsIn extends RouteBuilder {
    private static final String COMPONENT = "partner-queues";

    private final PartnerDirectory directory;
    private final ConnectionFactory connections;
    private final MessageReader reader;
    private final HubChannels hub;
    private final JmsSettings settings;

    JmsIn(
            PartnerDirectory directory,
            ConnectionFactory connections,
            MessageReader reader,
            HubChannels hub,
            JmsSettings settings) {
        this.directory = directory;
        this.connections = connections;
        this.reader = reader;
        this.hub = hub;
        this.settings = settings;
    }

    @Override
    public void configure() {
        getContext().addComponent(COMPONENT, JmsComponent.jmsComponent(connections));
        directory.all().stream()
                .filter(partner -> partner.transport() == Transport.JMS)
                .forEach(this::listen);
    }

    private void listen(Partner partner) {
        MessageDesk desk = new MessageDesk(partner, reader, hub, settings);
        from(queue(partner))
                .routeId("receive-jms-" + partner.id())
                .errorHandler(noErrorHandler())
                .process(exchange -> answer(exchange, partner, desk));
    }

    private String queue(Partner partner) {
        return COMPONENT + ":queue:" + PartnerQueues.in(partner.oin())
                + "?transacted=true&lazyCreateTransactionManager=false&disableReplyTo=true&mapJmsMessage=false"
                + "&errorHandlerLoggingLevel=OFF&concurrentConsumers=" + settings.consumersPerPartner();
    }

    private static void answer(Exchange exchange, Partner partner, MessageDesk desk) throws JMSException {
        JmsMessage message = Objects.requireNonNull(exchange.getMessage(JmsMessage.class));
        Message request = message.getJmsMessage();
        send(message.getJmsSession(), partner, request, desk.take(request));
    }

    private static void send(Session session, Partner partner, Message request, Answer answer) throws JMSException {
        TextMessage reply =
                session.createTextMessage(new String(XmlSyntax.write(answer.body()), StandardCharsets.UTF_8));
        reply.setJMSCorrelationID(
                Optional.ofNullable(request.getJMSCorrelationID()).orElse(request.getJMSMessageID()));
        reply.setStringProperty(Words.TYPE, answer.body().name());
        reply.setStringProperty(Words.STATUS, answer.status());
        if (answer.code().isPresent()) {
            reply.setStringProperty(Words.CODE, answer.code().get());
        }
        try (MessageProducer producer =
                session.createProducer(session.createQueue(PartnerQueues.answers(partner.oin())))) {
            producer.send(reply);
        }
    }
}
