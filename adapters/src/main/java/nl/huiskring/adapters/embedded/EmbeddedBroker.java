package nl.huiskring.adapters.embedded;

import jakarta.jms.ConnectionFactory;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.huiskring.model.PartnerDirectory;
import org.apache.activemq.artemis.api.core.TransportConfiguration;
import org.apache.activemq.artemis.api.jms.ActiveMQJMSClient;
import org.apache.activemq.artemis.api.jms.JMSFactoryType;
import org.apache.activemq.artemis.core.remoting.impl.invm.InVMConnectorFactory;
import org.apache.activemq.artemis.core.server.ActiveMQServer;
import org.apache.activemq.artemis.core.server.ActiveMQServers;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.messaginghub.pooled.jms.JmsPoolConnectionFactory;

/**
 * An Artemis broker inside this program with a journal on disk: what it accepted survives {@code kill -9}. The hub connects in
 * memory; partners with transport JMS connect over TLS with their certificate and reach their own queues only.
 */
public final class EmbeddedBroker implements AutoCloseable {
    /** Address of all dead letters; those of queue {@code q} lie in the queue {@code dead-letter.q} on it. */
    public static final String DEAD_LETTER = "dead-letter";

    private static final AtomicInteger NEXT_ID = new AtomicInteger();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int POOLED_CONNECTIONS = 8;

    private final FolderLock lock;
    private final ActiveMQServer server;
    private final ActiveMQConnectionFactory inside;
    private final JmsPoolConnectionFactory pool;

    /**
     * How a message that could not be handled comes back.
     *
     * @param attempts in all; after the last it is a dead letter, unless a partner sent it: that one comes back without end
     * @param first wait before the second attempt
     * @param multiplier each further wait is that many times longer
     * @param longest wait
     */
    public record Redelivery(int attempts, Duration first, double multiplier, Duration longest) {
        /** For the hub: six attempts in about a minute. */
        public static Redelivery standard() {
            return new Redelivery(6, Duration.ofSeconds(1), 3, Duration.ofSeconds(30));
        }
    }

    /**
     * Where it lives.
     *
     * @param folder of the journal, for this broker alone
     * @param host name or address on which partners connect, such as 127.0.0.1
     * @param port for partners; 0 takes a free one
     */
    public record Settings(Path folder, String host, int port, Redelivery redelivery) {}

    private EmbeddedBroker(FolderLock lock, ActiveMQServer server, ActiveMQConnectionFactory inside) {
        this.lock = lock;
        this.server = server;
        this.inside = inside;
        this.pool = new JmsPoolConnectionFactory();
        pool.setConnectionFactory(inside);
        pool.setMaxConnections(POOLED_CONNECTIONS);
    }

    /**
     * Starts the broker on its journal and makes the queues of the JMS partners.
     *
     * @throws EmbeddedServerFault when another hub uses the folder or the broker does not become active; Artemis itself would
     *     only log that its journal could not be loaded
     */
    public static EmbeddedBroker start(
            Settings settings, Certificates certificates, PartnerDirectory partners, RefusedLogins refusals) {
        FolderLock lock = FolderLock.take(settings.folder());
        int id = NEXT_ID.incrementAndGet();
        Secret password = drawn();
        ActiveMQServer server = ActiveMQServers.newActiveMQServer(
                BrokerConfiguration.of(settings, id, certificates, partners),
                null,
                new BrokerAccess(partners, password, refusals),
                true);
        try {
            activate(server);
            return new EmbeddedBroker(lock, server, inside(id, password));
        } catch (RuntimeException wrong) {
            stop(server);
            lock.close();
            throw wrong;
        }
    }

    /** Pooled connections of the hub; sends of durable messages wait for the disk. */
    public ConnectionFactory hubConnections() {
        return pool;
    }

    /** Port on which partners connect. */
    public int port() {
        return server.getRemotingService()
                .getAcceptor(BrokerConfiguration.PARTNERS)
                .getActualPort();
    }

    /** Whether the broker takes messages now. */
    public boolean isActive() {
        return server.isActive();
    }

    /** Messages that wait in a queue; 0 when there is no such queue. */
    public long waiting(String queue) {
        var found = server.locateQueue(queue);
        return found == null ? 0 : found.getMessageCount();
    }

    /** Stops the broker; what it holds stays on disk. */
    @Override
    public void close() {
        pool.stop();
        inside.close();
        stop(server);
        lock.close();
    }

    private static void activate(ActiveMQServer server) {
        try {
            server.start();
            if (!server.waitForActivation(PATIENCE.toMillis(), TimeUnit.MILLISECONDS) || !server.isActive()) {
                throw new EmbeddedServerFault("the broker started, but is not active; see the log for its journal");
            }
        } catch (EmbeddedServerFault known) {
            throw known;
        } catch (Exception wrong) {
            throw new EmbeddedServerFault("the broker does not start", wrong);
        }
    }

    private static void stop(ActiveMQServer server) {
        try {
            server.stop();
        } catch (Exception wrong) {
            throw new EmbeddedServerFault("the broker does not stop", wrong);
        }
    }

    private static ActiveMQConnectionFactory inside(int id, Secret password) {
        ActiveMQConnectionFactory factory = ActiveMQJMSClient.createConnectionFactoryWithoutHA(
                JMSFactoryType.CF,
                new TransportConfiguration(
                        InVMConnectorFactory.class.getName(), Map.of("serverId", Integer.toString(id))));
        factory.setUser(BrokerAccess.HUB);
        factory.setPassword(password.reveal());
        return factory;
    }

    private static Secret drawn() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return new Secret(HexFormat.of().formatHex(random));
    }
}
