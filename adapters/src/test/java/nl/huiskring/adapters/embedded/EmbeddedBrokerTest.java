package nl.huiskring.adapters.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.JMSSecurityRuntimeException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import nl.huiskring.adapters.contract.Limits;
import nl.huiskring.model.Oin;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerDirectory;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedBrokerTest {
    private static final List<Partner> ALL =
            List.of(APartner.PROSECUTION, APartner.OTHER_PROSECUTION, APartner.ADDICTION_CARE);
    private static final PartnerDirectory REGISTERED = () -> List.of(APartner.PROSECUTION, APartner.ADDICTION_CARE);
    private static final PartnerQueues QUEUES = new PartnerQueues(APartner.PROSECUTION.oin());
    private static final long PATIENCE_MILLIS = 10_000;
    /** In TLS 1.3 a refused client notices nothing until it waits for its first answer in vain. */
    private static final String NOT_LONG = "&callTimeout=2000";

    private static final int POISON_ATTEMPTS = 3;

    private static final List<Optional<Oin>> REFUSED = new CopyOnWriteArrayList<>();
    private static final int LEAST_LARGE = 1_000;
    /** Of many different characters: what compresses to little is sent as an ordinary message. */
    private static final String TEXT = new Random(1)
            .ints(100 * LEAST_LARGE, ' ', '~')
            .mapToObj(Character::toString)
            .collect(Collectors.joining());

    @TempDir
    private static Path certificateFolder;

    private static Certificates certificates;

    @TempDir
    private Path folder;

    @BeforeEach
    void forget() {
        REFUSED.clear();
    }

    @BeforeAll
    static void makeCertificates() {
        certificates = Certificates.loadOrCreate(certificateFolder, APartner.HUB, ALL, Clock.systemUTC());
    }

    @Test
    void messagesSurviveARestart() throws JMSException {
        try (EmbeddedBroker broker = start()) {
            send(broker.hubConnections(), "intake", "een", 4);
            send(broker.hubConnections(), "intake", "dringend", 9);
        }
        try (EmbeddedBroker broker = start()) {
            assertThat(broker.isActive()).isTrue();
            assertThat(broker.waiting("intake")).isEqualTo(2);
            assertThat(take(broker.hubConnections(), "intake")).isEqualTo("dringend");
            assertThat(take(broker.hubConnections(), "intake")).isEqualTo("een");
        }
    }

    @Test
    void messagesSurviveAKill() throws Exception {
        try (ChildProgram child =
                ChildProgram.start(BrokerChild.class, folder.toString(), certificateFolder.toString())) {
            child.kill();
        }
        try (EmbeddedBroker broker = start()) {
            assertThat(broker.waiting("intake")).isEqualTo(BrokerChild.MESSAGES);
        }
    }

    @Test
    void whatARelaySendsTwiceArrivesOnceAlsoAcrossARestart() throws JMSException {
        try (EmbeddedBroker broker = start()) {
            sendWithId(broker, "id-1");
            sendWithId(broker, "id-1");
            assertThat(broker.waiting("intake")).isEqualTo(1);
        }
        try (EmbeddedBroker broker = start()) {
            sendWithId(broker, "id-1");
            assertThat(broker.waiting("intake")).isEqualTo(1);
        }
    }

    @Test
    void poisonGoesToTheDeadLettersOfItsQueueAndBlocksNothing() throws JMSException {
        try (EmbeddedBroker broker = start();
                JMSContext context = broker.hubConnections().createContext(JMSContext.SESSION_TRANSACTED)) {
            send(broker.hubConnections(), "intake", "gif", 9);
            send(broker.hubConnections(), "intake", "goed", 4);
            JMSConsumer consumer = context.createConsumer(context.createQueue("intake"));
            List<String> seen = new ArrayList<>();
            for (int delivery = 0; delivery < POISON_ATTEMPTS + 1; delivery++) {
                seen.add(consumer.receive(PATIENCE_MILLIS).getBody(String.class));
                if (seen.getLast().equals("goed")) {
                    context.commit();
                } else {
                    context.rollback();
                }
            }
            assertThat(seen).containsExactlyInAnyOrder("gif", "gif", "gif", "goed");
            assertThat(Waiting.until(Duration.ofSeconds(10), () -> broker.waiting("dead-letter.intake") == 1))
                    .isTrue();
            assertThat(broker.waiting("intake")).isZero();
        }
    }

    /** The database is away for an hour: what partners sent meanwhile is not put aside with its content. */
    @Test
    void whatAPartnerSentComesBackUntilTheHubCanKeepIt() throws JMSException {
        try (EmbeddedBroker broker = start();
                ActiveMQConnectionFactory partner = partner(broker, "om");
                JMSContext context = broker.hubConnections().createContext(JMSContext.SESSION_TRANSACTED)) {
            send(partner, QUEUES.in(), "<StrafrechtelijkeMaatregel/>", 4);
            JMSConsumer consumer = context.createConsumer(context.createQueue(QUEUES.in()));
            for (int attempt = 0; attempt < 3 * POISON_ATTEMPTS; attempt++) {
                assertThat(consumer.receive(PATIENCE_MILLIS))
                        .as("attempt %d", attempt)
                        .isNotNull();
                context.rollback();
            }
            assertThat(consumer.receive(PATIENCE_MILLIS)).isNotNull();
            context.commit();
            assertThat(broker.waiting("dead-letter." + QUEUES.in())).isZero();
        }
    }

    @Test
    void partnerSendsAndReceivesOverTlsWithItsCertificate() throws JMSException {
        try (EmbeddedBroker broker = start();
                ActiveMQConnectionFactory partner = partner(broker, "om")) {
            send(partner, QUEUES.in(), "<StrafrechtelijkeMaatregel/>", 4);
            assertThat(take(broker.hubConnections(), QUEUES.in())).isEqualTo("<StrafrechtelijkeMaatregel/>");
            send(broker.hubConnections(), QUEUES.out(), "signaal", 4);
            send(broker.hubConnections(), QUEUES.answers(), "ontvangst", 4);
            assertThat(REFUSED).isEmpty();
            assertThat(take(partner, QUEUES.out())).isEqualTo("signaal");
            assertThat(take(partner, QUEUES.answers())).isEqualTo("ontvangst");
        }
    }

    @Test
    void messageThatNoContractAllowsIsRefusedAndLiesNowhere() throws Exception {
        try (EmbeddedBroker broker = start();
                ActiveMQConnectionFactory partner = partner(broker, "om")) {
            String allowed = "x".repeat(Limits.BYTES);
            assertThatExceptionOfType(JMSRuntimeException.class)
                    .isThrownBy(() -> send(partner, QUEUES.in(), allowed + "y".repeat(Limits.BYTES), 4))
                    .withMessageContaining("no larger than the contract allows");
            assertThat(broker.waiting(QUEUES.in())).isZero();
            assertThat(folder.resolve("large-messages")).isEmptyDirectory();
            send(partner, QUEUES.in(), allowed, 4);
            assertThat(take(broker.hubConnections(), QUEUES.in())).isEqualTo(allowed);
        }
    }

    /** A few kilobytes could become gigabytes in the memory of who reads them. */
    @Test
    void compressedMessageIsRefused() {
        try (EmbeddedBroker broker = start();
                ActiveMQConnectionFactory partner = partner(broker, "om")) {
            partner.setCompressLargeMessage(true);
            partner.setMinLargeMessageSize(LEAST_LARGE);
            assertThatExceptionOfType(JMSRuntimeException.class).isThrownBy(() -> send(partner, QUEUES.in(), TEXT, 4));
            assertThat(broker.waiting(QUEUES.in())).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "intake",
                "delivery.00000001999100031000",
                "dead-letter",
                "activemq.management",
                "partner.00000001999100032000.in",
                "partner.00000001999100031000.uit",
                "new.queue"
            })
    void partnerMayNotSendElsewhere(String queue) {
        try (EmbeddedBroker broker = start();
                ActiveMQConnectionFactory partner = partner(broker, "om")) {
            assertThatExceptionOfType(JMSSecurityRuntimeException.class).isThrownBy(() -> send(partner, queue, "x", 4));
            assertThat(broker.waiting(queue)).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "intake",
                "dead-letter.intake",
                "partner.00000001999100051000.uit",
                "partner.00000001999100031000.in",
                "dead-letter::dead-letter.intake"
            })
    void partnerMayNotReadElsewhere(String queue) {
        try (EmbeddedBroker broker = start();
                ActiveMQConnectionFactory partner = partner(broker, "om")) {
            send(broker.hubConnections(), "intake", "geheim", 4);
            assertThatExceptionOfType(JMSRuntimeException.class)
                    .isThrownBy(() -> take(partner, queue))
                    .withMessageMatching("(?s).*(AMQ229031|AMQ229032|AMQ229213|does not exist).*");
            assertThat(broker.waiting("intake")).isEqualTo(1);
        }
    }

    @Test
    void partnerOfAnotherTransportIsRefused() {
        refuses("verslavingszorg");
        assertThat(REFUSED).isNotEmpty().containsOnly(Optional.of(APartner.ADDICTION_CARE.oin()));
    }

    @Test
    void certificateOfAnUnregisteredPartyIsRefused() {
        refuses("om-twee");
        assertThat(REFUSED).isNotEmpty().containsOnly(Optional.of(APartner.OTHER_PROSECUTION.oin()));
    }

    @Test
    void connectionWithoutCertificateIsRefused() {
        try (EmbeddedBroker broker = start();
                ActiveMQConnectionFactory nobody =
                        new ActiveMQConnectionFactory(address(broker) + NOT_LONG + trust())) {
            assertThatThrownBy(nobody::createContext).isInstanceOf(JMSRuntimeException.class);
            assertThat(REFUSED).as("nothing is known of him").isEmpty();
        }
    }

    @Test
    void certificateOfAnUnknownAuthorityIsRefused(@TempDir Path elsewhere) {
        Certificates stranger = Certificates.loadOrCreate(elsewhere, APartner.HUB, ALL, Clock.systemUTC());
        try (EmbeddedBroker broker = start();
                ActiveMQConnectionFactory partner =
                        new ActiveMQConnectionFactory(address(broker) + NOT_LONG + trust() + key(stranger.of("om")))) {
            assertThatThrownBy(partner::createContext).isInstanceOf(JMSRuntimeException.class);
            assertThat(REFUSED).as("what he says of himself is not believed").isEmpty();
        }
    }

    @Test
    void nobodyElseInThisProgramConnectsAsTheHub() {
        try (EmbeddedBroker broker = start()) {
            assertThatExceptionOfType(JMSSecurityRuntimeException.class)
                    .isThrownBy(() -> broker.hubConnections().createContext("hub", "wrong"));
        }
    }

    @Test
    void aSecondBrokerOnTheSameFolderIsRefused() {
        try (EmbeddedBroker broker = start()) {
            assertThatExceptionOfType(EmbeddedServerFault.class)
                    .isThrownBy(this::start)
                    .withMessageContaining("in use by another hub");
            assertThat(broker.isActive()).isTrue();
        }
    }

    private void refuses(String id) {
        try (EmbeddedBroker broker = start();
                ActiveMQConnectionFactory partner = partner(broker, id)) {
            assertThatExceptionOfType(JMSSecurityRuntimeException.class).isThrownBy(partner::createContext);
        }
    }

    private EmbeddedBroker start() {
        return start(folder, certificates);
    }

    static EmbeddedBroker start(Path folder, Certificates certificates) {
        EmbeddedBroker.Redelivery quick =
                new EmbeddedBroker.Redelivery(POISON_ATTEMPTS, Duration.ofMillis(20), 2, Duration.ofMillis(100));
        return EmbeddedBroker.start(
                new EmbeddedBroker.Settings(folder, "127.0.0.1", 0, quick), certificates, REGISTERED, REFUSED::add);
    }

    private static ActiveMQConnectionFactory partner(EmbeddedBroker broker, String id) {
        return new ActiveMQConnectionFactory(address(broker) + trust() + key(certificates.of(id)));
    }

    private static String address(EmbeddedBroker broker) {
        return "tcp://127.0.0.1:" + broker.port() + "?sslEnabled=true&connect-timeout-millis=5000";
    }

    private static String trust() {
        return "&trustStoreType=PKCS12&trustStorePath=" + certificates.trustStore() + "&trustStorePassword="
                + certificates.password().reveal();
    }

    private static String key(KeyMaterial material) {
        return "&keyStoreType=PKCS12&keyStorePath=" + material.keyStore() + "&keyStorePassword="
                + material.password().reveal();
    }

    static void send(ConnectionFactory connections, String queue, String text, int priority) {
        try (JMSContext context = connections.createContext()) {
            context.createProducer().setPriority(priority).send(context.createQueue(queue), text);
        }
    }

    private static void sendWithId(EmbeddedBroker broker, String id) {
        try (JMSContext context = broker.hubConnections().createContext()) {
            context.createProducer().setProperty("_AMQ_DUPL_ID", id).send(context.createQueue("intake"), "nogmaals");
        }
    }

    private static String take(ConnectionFactory connections, String queue) throws JMSException {
        try (JMSContext context = connections.createContext()) {
            return context.createConsumer(context.createQueue(queue))
                    .receive(PATIENCE_MILLIS)
                    .getBody(String.class);
        }
    }
}
