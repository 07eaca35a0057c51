package nl.huiskring.town;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.util.HashMap;
import java.util.Map;
import nl.huiskring.town.FakeJudge.Verdict;
import nl.huiskring.town.wire.KeyRing;
import nl.huiskring.town.wire.Node;
import nl.huiskring.town.wire.UnreadableException;
import nl.huiskring.town.wire.XmlForm;
import org.apache.activemq.artemis.api.core.TransportConfiguration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.remoting.impl.invm.InVMAcceptorFactory;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyAcceptorFactory;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** A real broker with a TLS acceptor, and behind it the hub of cardboard. */
final class FakeBroker implements AutoCloseable {
    private final EmbeddedActiveMQ broker = new EmbeddedActiveMQ();
    private final FakeJudge judge;
    private final String oin;
    private final Connection connection;
    private final Session answering;
    private final MessageProducer answers;

    FakeBroker(KeyRing keys, FakeJudge judge, String oin) throws Exception {
        this.judge = judge;
        this.oin = oin;
        broker.setConfiguration(new ConfigurationImpl()
                .setPersistenceEnabled(false)
                .setSecurityEnabled(false)
                .addAcceptorConfiguration(new TransportConfiguration(InVMAcceptorFactory.class.getName()))
                .addAcceptorConfiguration(
                        new TransportConfiguration(NettyAcceptorFactory.class.getName(), tls(keys), "partners")));
        broker.start();
        connection = new ActiveMQConnectionFactory("vm://0").createConnection();
        answering = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
        answers = answering.createProducer(answering.createQueue("partner." + oin + ".antwoord"));
        answering
                .createConsumer(answering.createQueue("partner." + oin + ".in"))
                .setMessageListener(this::take);
        connection.start();
    }

    private static Map<String, Object> tls(KeyRing keys) {
        Map<String, Object> tls = new HashMap<>();
        tls.put("host", "127.0.0.1");
        tls.put("port", 0);
        tls.put("sslEnabled", true);
        tls.put("needClientAuth", true);
        tls.put("keyStorePath", keys.keyStoreFile().toString());
        tls.put("keyStoreType", "PKCS12");
        tls.put("keyStorePassword", keys.password().text());
        tls.put("trustStorePath", keys.trustStoreFile().toString());
        tls.put("trustStoreType", "PKCS12");
        tls.put("trustStorePassword", keys.password().text());
        return tls;
    }

    int port() {
        return broker.getActiveMQServer()
                .getRemotingService()
                .getAcceptor("partners")
                .getActualPort();
    }

    private void take(Message message) {
        try {
            Verdict verdict = judged(message.getBody(String.class));
            TextMessage answer = answering.createTextMessage();
            answer.setJMSCorrelationID(message.getJMSCorrelationID());
            answer.setStringProperty("status", verdict.isAccepted() ? "AANVAARD" : "GEWEIGERD");
            answer.setText(XmlForm.write(verdict.isAccepted() ? verdict.receipt() : verdict.refusal()));
            answers.send(answer);
        } catch (JMSException e) {
            throw new IllegalStateException(e);
        }
    }

    private Verdict judged(String text) {
        try {
            return judge.judge(XmlForm.read(text));
        } catch (UnreadableException e) {
            return Verdict.refused(text.startsWith("<!DOCTYPE") ? "HK-203" : "HK-201");
        }
    }

    void deliver(Node signal) throws JMSException {
        try (Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE)) {
            session.createProducer(session.createQueue("partner." + oin + ".uit"))
                    .send(session.createTextMessage(XmlForm.write(signal)));
        }
    }

    @Override
    public void close() throws Exception {
        connection.close();
        broker.stop();
    }
}
