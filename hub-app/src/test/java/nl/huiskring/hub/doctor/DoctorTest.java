package nl.huiskring.hub.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLSocket;
import nl.huiskring.adapters.embedded.Certificates;
import nl.huiskring.hub.demo.Stage;
import nl.huiskring.hub.running.Checkout;
import nl.huiskring.model.Oin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The doctor of a machine without a running hub; with one, see {@code ServeTest} and {@code ServersOfYourOwnTest}. */
class DoctorTest {
    private static final Oin HUB = new Oin("00000001999000001000");
    private static final Oin STRANGER = new Oin("00000001999199999000");

    @TempDir
    private Path data;

    private final Stage.Ports ports = Stage.Ports.free();
    private final List<String> settings = new ArrayList<>();

    private record Said(int code, String text) {
        List<String> wrong() {
            return text.lines().filter(line -> line.startsWith("FOUT")).toList();
        }
    }

    @Test
    void allIsWellBeforeTheFirstStart() {
        Said said = doctor();
        assertThat(said.wrong()).isEmpty();
        assertThat(said.code()).isZero();
        assertThat(said.text())
                .contains(
                        "goed   JDK 25",
                        "10 partners",
                        "poort " + ports.partners() + " (partners, SOAP en REST) is vrij")
                .contains("poort " + ports.town() + " (gespeelde partners van de demo) is vrij")
                .contains("certificaten: worden bij de eerste start gemaakt", "database: start met de hub")
                .contains("broker: start met de hub", "Keycloak: start met de hub", "klok 20");
        assertThat(data).as("it only looks").isEmptyDirectory();
    }

    @Test
    void saysWhichPortSomebodyElseHas() throws IOException {
        try (ServerSocket somebody = listen(ports.console());
                ServerSocket another = listen(ports.postgres())) {
            Said said = doctor();
            assertThat(said.code()).isOne();
            assertThat(said.wrong())
                    .hasSize(2)
                    .anyMatch(line -> line.startsWith("FOUT   poort " + somebody.getLocalPort()
                            + " (schermen) is bezet door een ander programma -> stop dat"))
                    .anyMatch(line -> line.contains("poort " + another.getLocalPort() + " (database) is bezet"));
        }
    }

    @Test
    void knowsTheHubOfThisDataFolderByItsCertificate() throws IOException {
        Certificates certificates = certificates(data, HUB, Clock.systemUTC());
        try (Door door = new Door(ports.partners(), certificates)) {
            Said said = doctor();
            assertThat(said.text())
                    .contains("goed   poort " + ports.partners() + " (partners, SOAP en REST): deze hub");
            assertThat(said.wrong())
                    .as("its servers are away")
                    .anyMatch(line -> line.contains("database draait niet, de hub wel"))
                    .anyMatch(line -> line.contains("broker draait niet, de hub wel"))
                    .anyMatch(line -> line.contains("Keycloak draait niet, de hub wel"));
        }
    }

    @Test
    void tellsAHubOnAnotherDataFolderFromAStranger(@TempDir Path elsewhere) throws IOException {
        Certificates other = certificates(elsewhere.resolve("demo"), HUB, Clock.systemUTC());
        Certificates stranger = certificates(elsewhere.resolve("stranger"), STRANGER, Clock.systemUTC());
        try (Door door = new Door(ports.partners(), other);
                Door strange = new Door(ports.console(), stranger)) {
            assertThat(doctor().wrong())
                    .hasSize(2)
                    .anyMatch(line -> line.contains("is van een hub met een andere gegevensmap -> stop die"))
                    .anyMatch(line -> line.contains("(schermen) is bezet door een ander programma"));
        }
    }

    @Test
    void namesTheCertificateThatEndsFirst() {
        Clock past = Clock.offset(Clock.systemUTC(), Duration.ofDays(-170));
        Instant end = certificates(data, HUB, past)
                .of(Certificates.HUB)
                .certificate()
                .getNotAfter()
                .toInstant();
        assertThat(doctor().text()).contains("goed   3 certificaten; het eerste dat afloopt is hub.p12, op " + end);
    }

    @Test
    void certificatesThatEndAreAFaultOnlyWhereNobodyRenewsThem() {
        certificates(data, HUB, Clock.offset(Clock.systemUTC(), Duration.ofDays(-175)));
        assertThat(doctor().text()).contains("hub.p12").contains("wordt bij de start vernieuwd");

        settings.add("--huiskring.embedded=false");
        assertThat(doctor().wrong()).anyMatch(line -> line.contains("hub.p12") && line.contains("./hub prepare"));
    }

    @Test
    void aCertificateOfTomorrowMeansThatTheClockIsWrong() {
        certificates(data, HUB, Clock.offset(Clock.systemUTC(), Duration.ofDays(2)));
        assertThat(doctor().wrong()).anyMatch(line -> line.contains("geldt pas vanaf") && line.contains("klok"));
    }

    @Test
    void saysOfEachExternalServerWhatToDo() {
        settings.addAll(List.of(
                "--huiskring.embedded=false",
                "--huiskring.external.jdbc-url=jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/huiskring",
                "--huiskring.external.broker-url=tcp://127.0.0.1:" + ports.broker(),
                "--huiskring.external.issuer=https://localhost:" + ports.keycloak() + "/realms/huiskring"));
        Said said = doctor();
        assertThat(said.code()).isOne();
        assertThat(said.wrong())
                .hasSize(4)
                .anyMatch(line -> line.contains("geen certificaten in") && line.contains("./hub prepare"))
                .anyMatch(line -> line.contains("database jdbc:postgresql") && line.contains("external.jdbc-url"))
                .anyMatch(line -> line.contains("broker tcp://127.0.0.1") && line.contains("external.broker-url"))
                .anyMatch(line -> line.contains("Keycloak https://localhost") && line.contains("truststore.p12"));
        assertThat(data).as("it only looks").isEmptyDirectory();
    }

    @Test
    void aWrongSettingIsNamedByItsKey() {
        settings.add("--huiskring.ports.partner=9443");
        Said said = doctor();
        assertThat(said.code()).isOne();
        assertThat(said.wrong()).singleElement().asString().contains("huiskring.ports.partner");
    }

    @Test
    void endsWithOneJsonObjectWhenAsked() throws IOException {
        try (ServerSocket somebody = listen(ports.broker())) {
            Said said = doctor("--json");
            JsonNode json =
                    JsonMapper.shared().readTree(said.text().lines().toList().getLast());
            assertThat(json.path("isWell").asBoolean()).isFalse();
            assertThat(json.path("checks"))
                    .filteredOn(check -> !check.path("good").asBoolean())
                    .singleElement()
                    .satisfies(check -> {
                        assertThat(check.path("what").asString()).contains(Integer.toString(somebody.getLocalPort()));
                        assertThat(check.path("advice").asString()).isNotBlank();
                    });
        }
    }

    @Test
    void clocksThatDifferAreNamed() {
        Instant now = Instant.parse("2026-03-02T10:00:00Z");
        assertThat(Clocks.finding(now, Map.of()).good()).isTrue();
        assertThat(Clocks.finding(now, Map.of("database", Duration.ofSeconds(-29)))
                        .good())
                .isTrue();
        assertThat(Clocks.finding(now, Map.of("database", Duration.ofSeconds(-31)))
                        .line())
                .contains("FOUT", "database -31 s", "tijdsynchronisatie");
    }

    @Test
    void anOlderJdkIsAFault() {
        assertThat(Machine.jdk(Runtime.Version.parse("21.0.4")).line())
                .isEqualTo("FOUT   JDK 21.0.4 -> start met een JDK 25");
    }

    private Said doctor(String... options) {
        List<String> line =
                new ArrayList<>(List.of("--config", Checkout.config().toString()));
        line.addAll(List.of(options));
        line.addAll(List.of(
                "--",
                "--huiskring.data=" + data,
                "--huiskring.keycloak-archive=" + Checkout.keycloak(),
                "--huiskring.ports.partners=" + ports.partners(),
                "--huiskring.ports.console=" + ports.console(),
                "--huiskring.ports.keycloak=" + ports.keycloak(),
                "--huiskring.ports.postgres=" + ports.postgres(),
                "--huiskring.ports.broker=" + ports.broker(),
                "--huiskring.variables.[town.port]=" + ports.town()));
        line.addAll(settings);
        PrintStream out = System.out;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            int code = new CommandLine(new DoctorCommand()).execute(line.toArray(String[]::new));
            return new Said(code, said.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
        }
    }

    private static Certificates certificates(Path data, Oin oin, Clock clock) {
        return Certificates.loadOrCreate(data.resolve("certificates"), oin, List.of(), clock);
    }

    private static ServerSocket listen(int port) throws IOException {
        return new ServerSocket(port, 5, InetAddress.getLoopbackAddress());
    }

    /** Shows a hub's certificate and says nothing. */
    private static final class Door implements AutoCloseable {
        private final ServerSocket socket;
        private final Thread porter;

        Door(int port, Certificates certificates) throws IOException {
            socket = certificates
                    .clientContext(Certificates.HUB)
                    .getServerSocketFactory()
                    .createServerSocket(port, 5, InetAddress.getLoopbackAddress());
            porter = Thread.ofVirtual().start(this::open);
        }

        private void open() {
            while (!socket.isClosed()) {
                try (Socket caller = socket.accept()) {
                    ((SSLSocket) caller).startHandshake();
                    caller.getInputStream().read();
                } catch (IOException over) {
                    continue; // the caller went away, or the door was closed
                }
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
            porter.interrupt();
        }
    }
}
