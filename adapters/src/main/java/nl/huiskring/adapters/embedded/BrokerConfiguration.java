package nl.huiskring.adapters.embedded;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.model.Transport;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.api.core.TransportConfiguration;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.CoreAddressConfiguration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.remoting.impl.invm.InVMAcceptorFactory;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyAcceptorFactory;
import org.apache.activemq.artemis.core.remoting.impl.netty.TransportConstants;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;

/** The broker as we run it. The same choices for a broker of one's own stand in docker/artemis/broker.xml. */
final class BrokerConfiguration {
    static final String PARTNERS = "partners";

    /** As fast as the native library on the measured machine, at the price of 0.2 ms per write that waits alone. */
    private static final int BUFFER_TIMEOUT_NANOS = 200_000;

    /** Message ids remembered per address, to refuse what a relay sends twice. */
    private static final int REMEMBERED_IDS = 50_000;

    private static final int FULL_DISK_PERCENT = 97;

    private static final String ALL_THAT_PARTNERS_SEND = "partner.*.in";
    private static final int WITHOUT_END = -1;

    private BrokerConfiguration() {}

    static Configuration of(
            EmbeddedBroker.Settings settings, int id, Certificates certificates, PartnerDirectory partners) {
        Configuration broker = new ConfigurationImpl()
                .setName("huiskring-" + id)
                .setPersistenceEnabled(true)
                .setSecurityEnabled(true)
                .setPopulateValidatedUser(true)
                .setJMXManagementEnabled(false)
                .setMaxDiskUsage(FULL_DISK_PERCENT)
                .setIDCacheSize(REMEMBERED_IDS)
                .setPersistIDCache(true)
                // A partner that is taken from the directory loses its rights at once.
                .setAuthenticationCacheSize(0)
                .setAuthorizationCacheSize(0)
                .addAcceptorConfiguration(inside(id))
                .addAcceptorConfiguration(partnerDoor(settings, certificates))
                .addAddressSetting("#", addresses(settings.redelivery()))
                .addAddressSetting(ALL_THAT_PARTNERS_SEND, kept());
        broker.registerBrokerPlugin(new LargestMessage());
        journal(broker, settings.folder().toAbsolutePath().normalize());
        partners.all().stream()
                .filter(partner -> partner.transport() == Transport.JMS)
                .forEach(partner -> addQueues(broker, partner));
        return broker;
    }

    private static void journal(Configuration broker, Path folder) {
        broker.setJournalType(JournalType.NIO)
                .setJournalBufferTimeout_NIO(BUFFER_TIMEOUT_NANOS)
                .setJournalSyncTransactional(true)
                .setJournalSyncNonTransactional(true)
                .setJournalDatasync(true)
                .setJournalDirectory(folder.resolve("journal").toString())
                .setBindingsDirectory(folder.resolve("bindings").toString())
                .setPagingDirectory(folder.resolve("paging").toString())
                .setLargeMessagesDirectory(folder.resolve("large-messages").toString());
    }

    private static TransportConfiguration inside(int id) {
        return new TransportConfiguration(
                InVMAcceptorFactory.class.getName(), Map.of("serverId", Integer.toString(id)), "inside");
    }

    private static TransportConfiguration partnerDoor(EmbeddedBroker.Settings settings, Certificates certificates) {
        KeyMaterial hub = certificates.of(Certificates.HUB);
        Map<String, Object> door = new HashMap<>();
        door.put(TransportConstants.HOST_PROP_NAME, settings.host());
        door.put(TransportConstants.PORT_PROP_NAME, settings.port());
        door.put(TransportConstants.PROTOCOLS_PROP_NAME, "CORE");
        door.put(TransportConstants.SSL_ENABLED_PROP_NAME, true);
        door.put(TransportConstants.NEED_CLIENT_AUTH_PROP_NAME, true);
        door.put(TransportConstants.ENABLED_PROTOCOLS_PROP_NAME, "TLSv1.3,TLSv1.2");
        door.put(TransportConstants.KEYSTORE_TYPE_PROP_NAME, "PKCS12");
        door.put(
                TransportConstants.KEYSTORE_PATH_PROP_NAME,
                hub.keyStore().toAbsolutePath().toString());
        door.put(TransportConstants.KEYSTORE_PASSWORD_PROP_NAME, hub.password().reveal());
        door.put(TransportConstants.TRUSTSTORE_TYPE_PROP_NAME, "PKCS12");
        door.put(
                TransportConstants.TRUSTSTORE_PATH_PROP_NAME,
                certificates.trustStore().toAbsolutePath().toString());
        door.put(
                TransportConstants.TRUSTSTORE_PASSWORD_PROP_NAME,
                certificates.password().reveal());
        return new TransportConfiguration(NettyAcceptorFactory.class.getName(), door, PARTNERS);
    }

    /** Each queue has a dead-letter queue of its own on one address: what fails blocks nothing and is found again. */
    private static AddressSettings addresses(EmbeddedBroker.Redelivery redelivery) {
        return new AddressSettings()
                .setDeadLetterAddress(SimpleString.of(EmbeddedBroker.DEAD_LETTER))
                .setAutoCreateDeadLetterResources(true)
                .setDeadLetterQueuePrefix(SimpleString.of(EmbeddedBroker.DEAD_LETTER + "."))
                // What was accepted stays until it is handled, whatever time to live its sender gave it.
                .setNoExpiry(true)
                .setExpiryAddress(SimpleString.of(EmbeddedBroker.DEAD_LETTER))
                .setMaxDeliveryAttempts(redelivery.attempts())
                .setRedeliveryDelay(redelivery.first().toMillis())
                .setRedeliveryMultiplier(redelivery.multiplier())
                .setMaxRedeliveryDelay(redelivery.longest().toMillis())
                .setAutoDeleteQueues(false)
                .setAutoDeleteAddresses(false);
    }

    /**
     * A message of a partner that is wrong is answered and gone; one that comes back came when the hub could not keep it. It waits
     * as long as that takes: put aside, it would lie there with its content and nobody would answer its sender.
     */
    private static AddressSettings kept() {
        return new AddressSettings().setMaxDeliveryAttempts(WITHOUT_END);
    }

    private static void addQueues(Configuration broker, Partner partner) {
        for (String name : new PartnerQueues(partner.oin()).all()) {
            broker.addAddressConfiguration(new CoreAddressConfiguration()
                    .setName(name)
                    .addRoutingType(RoutingType.ANYCAST)
                    .addQueueConfig(QueueConfiguration.of(name)
                            .setAddress(name)
                            .setRoutingType(RoutingType.ANYCAST)
                            .setDurable(true)));
        }
    }
}
