package nl.huiskring.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.huiskring.hub.running.Circle;
import nl.huiskring.hub.running.HubPlan;
import nl.huiskring.hub.running.HubProcess;
import nl.huiskring.hub.running.Letter;
import nl.huiskring.hub.running.Letters;
import nl.huiskring.hub.running.Partners;
import nl.huiskring.town.partner.Ledger;
import nl.huiskring.town.story.Party;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A second municipality takes part because a file says so; its people are its own. */
class SecondMunicipalityTest {
    private static final String MEPPEL = "0119";
    private static final String OIN = "00000001999100981000";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final HubPlan plan = HubPlan.freshWith("second-municipality", "gemeente-meppel", file());
    private final Circle circle = Circle.fresh();
    private final String caseNumber = Letters.number("VT");

    /** The file of Hoogeveen, with what differs; as its transport it chose files. */
    private static String file() {
        return HubPlan.shippedPartner("gemeente-hoogeveen")
                .replaceFirst("(?m)^oin: .*$", "oin: \"" + OIN + "\"")
                .replaceFirst("(?m)^name: .*$", "name: Gemeente Meppel")
                .replaceFirst("(?m)^transport: .*$", "transport: files")
                .replaceFirst("(?m)^endpoint: .*$", "endpoint: \\${town.folder}/gemeente-meppel")
                .replaceFirst("(?m)^municipalities: .*$", "municipalities: [\"" + MEPPEL + "\"]");
    }

    @Test
    void itsSignalsGoToItselfAndNotToHoogeveen() throws Exception {
        HubProcess hub = HubProcess.start(plan);
        try (Partners partners = Partners.open(plan)) {
            send(partners, registration().daysAgo(20));
            send(
                    partners,
                    inMeppel(Letter.of(Party.VEILIG_THUIS, "Melding")
                            .says("zaaknummer", caseNumber)
                            .says("situatie", "ruzie om geld")
                            .says("aardgeweld", "PHYSICAL")));
            send(
                    partners,
                    circle.inside(Letter.of(Party.VEILIG_THUIS, "Overdracht")
                                    .says("zaaknummer", caseNumber)
                                    .says("overdrachtaan", OIN)
                                    .says("opdracht", "zicht op veiligheid in Meppel"))
                            .ground("TRANSFER"));
            send(partners, registration());

            String told = String.join("\n", delivered());
            assertThat(told)
                    .as("the case, and that there is something")
                    .contains("zicht op veiligheid in Meppel", circle.her().name(), "niveau;ORANGE")
                    .as("no police facts, and not the rule that rests on them")
                    .doesNotContain("MISHANDELING", ";A01");
            assertThat(deliveriesTo(partners.oin(Party.GEMEENTE).value())).isZero();
            assertThat(partners.received(Party.GEMEENTE)).isEmpty();
            assertThat(partners.received(Party.VEILIG_THUIS)).isNotEmpty();

            takesTheCaseOn();
            assertThat(plan.trail().verify().holds()).isTrue();
        } finally {
            hub.close();
        }
    }

    private Letter registration() {
        return inMeppel(Letter.of(Party.POLITIE, "PolitieRegistratie")
                .says("registratienummer", Letters.number("PL0100"))
                .says("incidentklasse", "MISHANDELING")
                .saysWhen("begin")
                .says("geweldsvorm", "PHYSICAL"));
    }

    private Letter inMeppel(Letter letter) {
        return circle.inside(letter.says("gemeentecode", MEPPEL));
    }

    /** Sends, and waits until the message had its effect. */
    private void send(Partners partners, Letter letter) throws InterruptedException {
        Ledger.Sent answer = partners.send(letter);
        assertThat(answer.ended()).as("%s: %s", letter, answer.code()).isEqualTo(Ledger.Ended.ACCEPTED);
        Awaitility.await("it had its effect")
                .atMost(PATIENCE)
                .until(() -> database()
                                .sql("select count(*) from interaction where state = 'RECEIVED'")
                                .query(Long.class)
                                .single()
                        == 0);
    }

    /** What lies in the folder of Meppel when everything for it does. */
    private List<String> delivered() {
        long count = deliveriesTo(OIN);
        assertThat(count).as("the transfer, and the alert").isGreaterThan(1);
        Path folder = plan.folders().resolve("gemeente-meppel").resolve("uit");
        Awaitility.await("the deliveries lie in the folder")
                .atMost(PATIENCE)
                .until(() -> Files.isDirectory(folder) && signals(folder).size() == count);
        return signals(folder);
    }

    private static List<String> signals(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .map(SecondMunicipalityTest::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void takesTheCaseOn() throws IOException {
        Path folder = plan.folders().resolve("gemeente-meppel");
        String now = java.time.Instant.now(java.time.Clock.systemUTC())
                .truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
                .toString();
        Path written = folder.resolve("in").resolve("aanvaard.part");
        Files.writeString(
                written,
                "berichtId;type;afzender;verzonden;gebeurd;zaaknummer\n"
                        + String.join(
                                ";",
                                java.util.UUID.randomUUID().toString(),
                                "OverdrachtAanvaard",
                                OIN,
                                now,
                                now,
                                caseNumber)
                        + "\n");
        Files.move(written, folder.resolve("in").resolve("aanvaard.csv"));
        Awaitility.await("its acceptance is taken in")
                .atMost(PATIENCE)
                .until(() -> database()
                                .sql("select count(*) from transfer where recipient = ? and accepted_at is not null")
                                .param(OIN)
                                .query(Long.class)
                                .single()
                        == 1);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long deliveriesTo(String oin) {
        return database()
                .sql("select count(*) from delivery where recipient = ?")
                .param(oin)
                .query(Long.class)
                .single();
    }

    private JdbcClient database() {
        return JdbcClient.create(plan.database());
    }
}
