package nl.huiskring.adapters.jms;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import javax.security.auth.Subject;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.security.CheckType;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.activemq.artemis.spi.core.protocol.RemotingConnection;
import org.apache.activemq.artemis.spi.core.security.ActiveMQSecurityManager5;
import org.apache.activemq.artemis.spi.core.security.jaas.UserPrincipal;

/**
 * A real Artemis with a journal in a folder, set up as the hub's broker has to be: it redelivers with a delay, has a
 * dead-letter queue, keeps ids against duplicates and says which user it let in. Any user may do anything.
 */
final class Broker implements AutoCloseable {
    static final String DEAD_LETTERS = "dode-brieven";
    static final int ATTEMPTS = 3;
    private static final long PATIENCE = 10_000;

    private final EmbeddedActiveMQ server = new EmbeddedActiveMQ();

    Broker(Path folder) {
        Configuration configuration = new ConfigurationImpl()
                .setPersistenceEnabled(true)
                .setJournalDirectory(folder.resolve("journal").toString())
                .setBindingsDirectory(folder.resolve("bindings").toString())
                .setLargeMessagesDirectory(folder.resolve("large").toString())
                .setPagingDirectory(folder.resolve("paging").toString())
                .setJournalType(JournalType.NIO)
                .setJournalBufferTimeout_NIO(200_000)
                .setSecurityEnabled(true)
                .setPopulateValidatedUser(true)
                .addAddressSetting(
                        "partner.#",
                        new AddressSettings()
                                .setDeadLetterAddress(SimpleString.of(DEAD_LETTERS))
                                .setMaxDeliveryAttempts(ATTEMPTS)
                                .setRedeliveryDelay(20));
        try {
            configuration.addAcceptorConfiguration("in-vm", "vm://17");
            server.setConfiguration(configuration);
            server.setSecurityManager(new Everybody());
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Everybody implements ActiveMQSecurityManager5 {
        @Override
        public Subject authenticate(String user, String password, RemotingConnection connection, String domain) {
            return new Subject(true, Set.of(new UserPrincipal(user)), Set.of(), Set.of());
        }

        @Override
        public boolean authorize(Subject subject, Set<Role> roles, CheckType type, String address) {
            return true;
        }

        @Override
        public boolean validateUser(String user, String password) {
            return true;
        }

        @Override
        public boolean validateUserAndRole(String user, String password, Set<Role> roles, CheckType type) {
            return true;
        }
    }

    /** Whether there is such a queue. */
    boolean has(String queue) {
        return server.getActiveMQServer().locateQueue(SimpleString.of(queue)) != null;
    }

    /** Connections of a user. */
    static ConnectionFactory connections(String user) {
        return new ActiveMQConnectionFactory("vm://17", user, "");
    }

    /** What makes a message. */
    interface Maker {
        Message make(Session session) throws JMSException;
    }

    /** Puts a message on a queue and gives its id. */
    String send(String user, String queue, Maker maker) {
        try (Connection connection = connections(user).createConnection();
                Session session = connection.createSession();
                MessageProducer producer = session.createProducer(session.createQueue(queue))) {
            Message message = maker.make(session);
            producer.send(message);
            return message.getJMSMessageID();
        } catch (JMSException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The next message of a queue; fails when none comes. */
    Message take(String queue) {
        return take(queue, PATIENCE).orElseThrow(() -> new AssertionError("nothing came on " + queue));
    }

    /** The next message of a queue that lies there already. */
    Optional<Message> waiting(String queue) {
        return take(queue, 1);
    }

    private Optional<Message> take(String queue, long patience) {
        try (Connection connection = connections("lezer").createConnection();
                Session session = connection.createSession()) {
            connection.start();
            return Optional.ofNullable(
                    session.createConsumer(session.createQueue(queue)).receive(patience));
        } catch (JMSException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }
}
