package nl.huiskring.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.huiskring.audit.AuditKind;
import nl.huiskring.hub.running.Circle;
import nl.huiskring.hub.running.HubPlan;
import nl.huiskring.hub.running.HubProcess;
import nl.huiskring.hub.running.Letters;
import nl.huiskring.hub.running.Partners;
import nl.huiskring.town.partner.Ledger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** {@code ./hub serve} with the shipped configuration and nothing else. */
class ServeTest {
    /** The exit code of a Java program that SIGTERM ended. */
    private static final int TERMINATED = 128 + 15;

    /** Addiction care, which sends the one message, and another partner. */
    private static final String SENDER = "00000001999100052000";

    private static final String OTHER = "00000001999100061000";

    private final HubPlan plan = HubPlan.fresh("serve");

    @Test
    void startsAsShippedIsFoundWellAndEndsInOrder() throws IOException, InterruptedException {
        List<String> place = plan.placeAndPorts();
        assertThat(place)
                .as("the variables come from the settings")
                .noneMatch(setting -> setting.contains("variables"));
        try (HubProcess hub = HubProcess.start(plan, place)) {
            Said doctor = doctor(place);
            assertThat(doctor.out().lines().filter(line -> line.startsWith("FOUT")))
                    .as("the doctor of a running hub")
                    .isEmpty();
            assertThat(doctor.code()).isZero();
            assertThat(doctor.out())
                    .contains("poort " + plan.ports().partners() + " (partners, SOAP en REST): deze hub draait hier")
                    .contains("poort " + plan.ports().postgres() + " (database): deze hub draait hier")
                    .contains("database: PostgreSQL 18", "broker: draait in de hub", "Keycloak https://localhost:")
                    .contains("gelijk met database");

            takesAMessage();
            assertThat(hub.stop()).isEqualTo(TERMINATED);
        }
        assertThat(lastLine(plan.data().resolve("postgres").resolve("postgres.log")))
                .contains("database system is shut down");
        Awaitility.await("nothing is left behind")
                .atMost(Duration.ofSeconds(20))
                .until(() -> ProcessHandle.allProcesses()
                        .noneMatch(process -> process.info()
                                .commandLine()
                                .orElse("")
                                .contains(plan.data().toString())));
        assertThat(plan.data().resolve("town").resolve("welzijnswerk").resolve("in"))
                .as("the folder of the files partner lies in the data folder")
                .isDirectory();
        theLogIsExportedAndVerified();
    }

    private void takesAMessage() throws InterruptedException {
        try (Partners partners = Partners.open(plan)) {
            assertThat(partners.send(Letters.care(Circle.fresh())).ended()).isEqualTo(Ledger.Ended.ACCEPTED);
        }
        assertThat(plan.trail().since(0, AuditKind.RECEIVED)).hasSize(1);
    }

    /** The log of the hub that stopped, as an auditor takes and checks it. */
    private void theLogIsExportedAndVerified() throws IOException {
        String export = plan.data().resolve("export").toString();
        Said exported = Said.by("audit", "export", "--data", plan.data().toString(), "--out", export);
        assertThat(exported.code()).as(exported.err()).isZero();
        assertThat(exported.out()).matches("(?s)[1-9][0-9]* regels geschreven naar .*");

        Said verified = Said.by("audit", "verify", export);
        assertThat(verified.out()).isNotBlank();
        assertThat(verified.code()).isZero();

        Path entries = plan.data().resolve("export").resolve("entries.jsonl");
        String told = Files.readString(entries);
        Files.writeString(entries, told.replace(SENDER, OTHER));
        assertThat(told).contains(SENDER);
        assertThat(Said.by("audit", "verify", export).code())
                .as("a log that was changed")
                .isOne();
        Files.writeString(entries, told);
        assertThat(Said.by("audit", "verify", export, "--key", "no-key").code())
                .as("a key of somebody else")
                .isOne();
    }

    private Said doctor(List<String> settings) {
        List<String> line = new ArrayList<>(List.of("doctor", "--config", plan.config(), "--"));
        line.addAll(settings);
        line.add("--huiskring.variables.[town.port]=" + plan.ports().town());
        return Said.by(line.toArray(String[]::new));
    }

    private static String lastLine(Path file) throws IOException {
        return Files.readAllLines(file).getLast();
    }
}
