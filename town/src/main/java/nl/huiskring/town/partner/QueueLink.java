package nl.huiskring.town.partner;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import nl.huiskring.town.story.Flaw;
import nl.huiskring.town.wire.KeyRing;
import nl.huiskring.town.wire.Node;
import nl.huiskring.town.wire.Trees;
import nl.huiskring.town.wire.UnreadableException;
import nl.huiskring.town.wire.XmlForm;
import org.apache.activemq.artemis.api.core.TransportConfiguration;
import org.apache.activemq.artemis.api.jms.ActiveMQJMSClient;
import org.apache.activemq.artemis.api.jms.JMSFactoryType;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyConnectorFactory;
import org.apache.activemq.artemis.core.remoting.impl.netty.TransportConstants;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** One partner on the broker: sends, gets answers, takes deliveries. The certificate of the connection says who it is. */
final class QueueLink implements Sender, AutoCloseable {
    private static final long ANSWER_SECONDS = 60;

    private final ActiveMQConnectionFactory factory;
    private final Connection connection;
    private final Session sending;
    private final MessageProducer producer;
    private final Map<String, CompletableFuture<Message>> waiting = new ConcurrentHashMap<>();

    QueueLink(Endpoint broker, String oin, KeyRing keys, Inbox inbox) {
        this.factory = ActiveMQJMSClient.createConnectionFactoryWithoutHA(
                JMSFactoryType.CF,
                new TransportConfiguration(NettyConnectorFactory.class.getName(), tls(broker, keys)));
        factory.setReconnectAttempts(-1);
        factory.setRetryInterval(500);
        factory.setCallTimeout(TimeUnit.SECONDS.toMillis(ANSWER_SECONDS));
        try {
            connection = factory.createConnection();
            sending = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
            producer = sending.createProducer(sending.createQueue("partner." + oin + ".in"));
            listen("partner." + oin + ".antwoord", this::answered);
            listen("partner." + oin + ".uit", message -> take(inbox, message));
            connection.start();
        } catch (JMSException e) {
            factory.close();
            throw new IllegalStateException("the broker does not let " + oin + " in", e);
        }
    }

    /** Host and port of the broker. */
    record Endpoint(String host, int port) {}

    private static Map<String, Object> tls(Endpoint broker, KeyRing keys) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(TransportConstants.HOST_PROP_NAME, broker.host());
        settings.put(TransportConstants.PORT_PROP_NAME, broker.port());
        settings.put(TransportConstants.SSL_ENABLED_PROP_NAME, true);
        // Whom this partner trusts is its own affair, whatever its JVM trusts.
        settings.put(TransportConstants.FORCE_SSL_PARAMETERS, true);
        settings.put(
                TransportConstants.KEYSTORE_PATH_PROP_NAME, keys.keyStoreFile().toString());
        settings.put(TransportConstants.KEYSTORE_TYPE_PROP_NAME, "PKCS12");
        settings.put(
                TransportConstants.KEYSTORE_PASSWORD_PROP_NAME, keys.password().text());
        settings.put(
                TransportConstants.TRUSTSTORE_PATH_PROP_NAME,
                keys.trustStoreFile().toString());
        settings.put(TransportConstants.TRUSTSTORE_TYPE_PROP_NAME, "PKCS12");
        settings.put(
                TransportConstants.TRUSTSTORE_PASSWORD_PROP_NAME,
                keys.password().text());
        return settings;
    }

    private void listen(String queue, Consumer<Message> taker) throws JMSException {
        Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
        MessageConsumer consumer = session.createConsumer(session.createQueue(queue));
        // An exception leaves the message unacknowledged: the broker brings it again.
        consumer.setMessageListener(taker::accept);
    }

    @Override
    public Answer send(nl.huiskring.town.wire.Message message, Flaw flaw)
            throws UnreachableException, InterruptedException {
        String correlation = UUID.randomUUID().toString();
        CompletableFuture<Message> answer = new CompletableFuture<>();
        waiting.put(correlation, answer);
        try {
            post(text(XmlForm.write(Trees.of(message)), flaw), message.type(), correlation);
            return read(answer.get(ANSWER_SECONDS, TimeUnit.SECONDS));
        } catch (JMSException | ExecutionException | TimeoutException e) {
            throw new UnreachableException("no answer on the queue", e);
        } finally {
            waiting.remove(correlation);
        }
    }

    private static String text(String xml, Flaw flaw) {
        return switch (flaw) {
            case UNREADABLE -> xml.substring(0, xml.length() * 2 / 3);
            case DOCTYPE -> "<!DOCTYPE a [<!ENTITY b \"c\">]>" + xml;
            case NONE, UNSIGNED, ONLY_TIMESTAMP_SIGNED, TAMPERED, EXPIRED, REPLAYED, NO_TOKEN -> xml;
        };
    }

    private synchronized void post(String xml, String type, String correlation) throws JMSException {
        TextMessage text = sending.createTextMessage(xml);
        text.setJMSCorrelationID(correlation);
        text.setStringProperty("berichttype", type);
        producer.send(text);
    }

    private void answered(Message message) {
        try {
            CompletableFuture<Message> answer = waiting.get(String.valueOf(message.getJMSCorrelationID()));
            if (answer != null) {
                answer.complete(message);
            }
        } catch (JMSException e) {
            throw new IllegalStateException("an answer without headers", e);
        }
    }

    private static Answer read(Message message) throws JMSException, UnreachableException {
        Node body = tree(message);
        if ("GEWEIGERD".equals(message.getStringProperty("status"))) {
            String code = body.textAt("code").orElse("zonder code");
            if (code.equals("HK-501")) {
                throw new UnreachableException("not available now");
            }
            return new Answer.Refused(code);
        }
        boolean repeated = body.textAt("herhaling").filter("true"::equals).isPresent();
        return new Answer.Accepted(body.textAt("interactieId").orElse(""), repeated, true);
    }

    private static void take(Inbox inbox, Message message) {
        try {
            inbox.take(tree(message));
        } catch (UnreadableException e) {
            throw new IllegalStateException("a delivery that is no signal", e);
        }
    }

    private static Node tree(Message message) {
        try {
            return XmlForm.read(message.getBody(String.class));
        } catch (JMSException | UnreadableException e) {
            throw new IllegalStateException("a message of the hub that cannot be read", e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (JMSException e) {
            throw new IllegalStateException("the connection to the broker cannot be closed", e);
        } finally {
            factory.close();
        }
    }
}
