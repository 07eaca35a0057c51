package nl.huiskring.adapters.jms;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Session;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.api.core.client.ClientSession;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.activemq.artemis.jms.client.ActiveMQSession;

/** How many messages wait in the queues of an Artemis broker. To look makes no queue, as a JMS browser would. */
public final class QueueLengths {
    private final ActiveMQConnectionFactory broker;

    public QueueLengths(ActiveMQConnectionFactory broker) {
        this.broker = broker;
    }

    /**
     * Messages that wait in a queue; 0 when there is no such queue.
     *
     * @throws BrokerAway when the broker does not say
     */
    public long waiting(String queue) {
        try (Connection connection = broker.createConnection();
                Session session = connection.createSession()) {
            ClientSession.QueueQuery found =
                    ((ActiveMQSession) session).getCoreSession().queueQuery(SimpleString.of(queue));
            return found.isExists() ? found.getMessageCount() : 0;
        } catch (JMSException | ActiveMQException away) {
            throw new BrokerAway(away);
        }
    }

    /** The broker cannot be asked. */
    public static final class BrokerAway extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BrokerAway(Throwable cause) {
            super("the broker cannot be asked", cause);
        }
    }
}
