package nl.huiskring.adapters.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import nl.huiskring.adapters.partners.PartnerFiles;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.model.Transport;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.deployers.impl.FileConfigurationParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The broker of docker/ makes the choices of the embedded one. */
class DockerBrokerFileTest {
    private static final Path FOLDER = Path.of("..", "docker", "artemis");
    private static final PartnerDirectory SHIPPED = PartnerFiles.load(
            Path.of("..", "config", "partners"), Map.of("town.port", "9443", "town.folder", "/tmp/town"));

    @TempDir
    private Path folder;

    @Test
    void journalAndAddressesAreThoseOfTheEmbeddedBroker() throws Exception {
        Configuration docker = docker();
        Configuration embedded = embedded();
        assertThat(docker.getJournalType()).isEqualTo(embedded.getJournalType());
        assertThat(docker.getJournalBufferTimeout_NIO()).isEqualTo(embedded.getJournalBufferTimeout_NIO());
        assertThat(docker.isJournalSyncTransactional()).isTrue();
        assertThat(docker.isJournalSyncNonTransactional()).isTrue();
        assertThat(docker.isPersistIDCache()).isTrue();
        assertThat(docker.getIDCacheSize()).isEqualTo(embedded.getIDCacheSize());
        assertThat(docker.getMaxDiskUsage()).isEqualTo(embedded.getMaxDiskUsage());
        assertThat(docker.getAddressSettings()).isEqualTo(embedded.getAddressSettings());
        assertThat(docker.getAddressSettings())
                .hasEntrySatisfying(
                        "#",
                        all -> assertThat(all.getMaxDeliveryAttempts())
                                .isEqualTo(EmbeddedBroker.Redelivery.standard().attempts()));
    }

    @Test
    void securityIsThatOfTheEmbeddedBroker() throws Exception {
        Configuration docker = docker();
        Configuration embedded = embedded();
        assertThat(docker.isSecurityEnabled()).isTrue();
        assertThat(docker.isSecurityEnabled()).isEqualTo(embedded.isSecurityEnabled());
        assertThat(docker.isPopulateValidatedUser()).isEqualTo(embedded.isPopulateValidatedUser());
        assertThat(docker.isJMXManagementEnabled()).isEqualTo(embedded.isJMXManagementEnabled());
        assertThat(docker.getAuthenticationCacheSize()).isEqualTo(embedded.getAuthenticationCacheSize());
        assertThat(docker.getAuthorizationCacheSize()).isEqualTo(embedded.getAuthorizationCacheSize());
    }

    @Test
    void partnersEnterByTheDoorOfTheEmbeddedBroker() throws Exception {
        Map<String, Object> docker = door(docker());
        Map<String, Object> embedded = door(embedded());
        assertThat(docker).containsKeys("keyStorePath", "trustStorePath");
        for (String key : List.of(
                "protocols", "sslEnabled", "needClientAuth", "enabledProtocols", "keyStoreType", "trustStoreType")) {
            assertThat(docker.get(key)).as(key).hasToString(String.valueOf(embedded.get(key)));
        }
    }

    private static Map<String, Object> door(Configuration broker) {
        return broker.getAcceptorConfigurations().stream()
                .filter(acceptor -> acceptor.getName().equals(BrokerConfiguration.PARTNERS))
                .findFirst()
                .orElseThrow()
                .getParams();
    }

    @Test
    void messagesOfPartnersAreNoLargerThanAtTheEmbeddedBroker() throws Exception {
        assertThat(docker().getBrokerMessagePlugins()).hasOnlyElementsOfType(LargestMessage.class);
        assertThat(docker().getBrokerMessagePlugins())
                .hasSameSizeAs(embedded().getBrokerMessagePlugins())
                .hasSize(1);
    }

    @Test
    void everyJmsPartnerHasItsQueuesAndRightsAndNoMore() throws Exception {
        Configuration docker = docker();
        for (Partner partner : jmsPartners()) {
            PartnerQueues queues = new PartnerQueues(partner.oin());
            String role = partner.oin().value();
            assertThat(may(docker, queues.in(), role)).containsExactly("send");
            assertThat(may(docker, queues.out(), role)).containsExactly("consume", "browse");
            assertThat(may(docker, queues.answers(), role)).containsExactly("consume", "browse");
            assertThat(may(docker, "#", role)).isEmpty();
        }
        assertThat(docker.getAddressConfigurations())
                .extracting(address -> address.getName())
                .containsExactlyInAnyOrderElementsOf(jmsPartners().stream()
                        .flatMap(partner -> new PartnerQueues(partner.oin()).all().stream())
                        .toList());
    }

    @Test
    @SuppressWarnings("deprecation") // the login module of the broker compares this very form of the name
    void certificateOfAJmsPartnerIsTheOneInTheFile() throws IOException {
        Certificates certificates = Certificates.loadOrCreate(folder, APartner.HUB, jmsPartners(), Clock.systemUTC());
        Properties users = properties("cert-users.properties");
        Properties roles = properties("cert-roles.properties");
        assertThat(jmsPartners()).isNotEmpty().allSatisfy(partner -> {
            String oin = partner.oin().value();
            assertThat(users.getProperty(oin))
                    .isEqualTo(certificates
                            .of(partner.id())
                            .certificate()
                            .getSubjectDN()
                            .getName());
            assertThat(roles.getProperty(oin)).isEqualTo(oin);
        });
    }

    private static List<String> may(Configuration docker, String queue, String name) {
        return docker.getSecurityRoles().getOrDefault(queue, Set.of()).stream()
                .filter(role -> role.getName().equals(name))
                .flatMap(role -> List.of(
                        role.isSend() ? "send" : "",
                        role.isConsume() ? "consume" : "",
                        role.isBrowse() ? "browse" : "",
                        role.isCreateAddress() || role.isCreateDurableQueue() || role.isManage() ? "make" : "")
                        .stream())
                .filter(right -> !right.isEmpty())
                .toList();
    }

    private static Configuration docker() throws Exception {
        System.setProperty("certificates.password", "of-the-test");
        try (InputStream file = Files.newInputStream(FOLDER.resolve("broker.xml"))) {
            return new FileConfigurationParser().parseMainConfig(file);
        } finally {
            System.clearProperty("certificates.password");
        }
    }

    private Configuration embedded() {
        Certificates certificates = Certificates.loadOrCreate(folder, APartner.HUB, jmsPartners(), Clock.systemUTC());
        EmbeddedBroker.Settings settings =
                new EmbeddedBroker.Settings(folder, "127.0.0.1", 0, EmbeddedBroker.Redelivery.standard());
        return BrokerConfiguration.of(settings, 0, certificates, SHIPPED);
    }

    private static List<Partner> jmsPartners() {
        return SHIPPED.all().stream()
                .filter(partner -> partner.transport() == Transport.JMS)
                .toList();
    }

    private static Properties properties(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream file = Files.newInputStream(FOLDER.resolve(name))) {
            properties.load(file);
        }
        return properties;
    }
}
