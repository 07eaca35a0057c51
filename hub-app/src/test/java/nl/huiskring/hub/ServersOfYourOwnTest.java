package nl.huiskring.hub;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.huiskring.audit.AuditKind;
import nl.huiskring.audit.LoggedRecord;
import nl.huiskring.audit.json.JsonObject;
import nl.huiskring.hub.running.Circle;
import nl.huiskring.hub.running.HubPlan;
import nl.huiskring.hub.running.HubProcess;
import nl.huiskring.hub.running.Letter;
import nl.huiskring.hub.running.Letters;
import nl.huiskring.hub.running.OutsideServers;
import nl.huiskring.hub.running.Partners;
import nl.huiskring.hub.running.RestEndpoint;
import nl.huiskring.town.partner.Ledger;
import nl.huiskring.town.story.Party;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A hub in a process of its own that starts no server and uses those it is told of. One of its partners, the municipality, is
 * not played by the town: its endpoint answers what a test wants, over TLS and to nobody without a certificate.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServersOfYourOwnTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int ANSWER_SECONDS = 2;

    private final HubPlan plain = HubPlan.fresh("own-servers");
    private OutsideServers servers;
    private RestEndpoint municipality;
    private HubPlan plan;
    private HubProcess hub;
    private Partners partners;

    /** A delivery to the municipality. */
    private record Delivery(String id, String state, int attempts) {}

    @BeforeAll
    void start(@TempDir Path config) throws Exception {
        servers = OutsideServers.start(plain);
        municipality = RestEndpoint.open(plain, "gemeente-hoogeveen");
        List<String> settings = new ArrayList<>(servers.settings());
        settings.add("--huiskring.delivery.timeout=" + ANSWER_SECONDS + "s");
        settings.add("--huiskring.delivery.give-up-after=10s");
        plan = plain.with(municipality.registeredIn(config), settings);
        hub = HubProcess.start(plan);
        partners = Partners.open(plan);
        municipality.answers(confirmed("eerste"));
        ended(handedOver());
    }

    @AfterAll
    void stop() {
        partners.close();
        hub.close();
        municipality.close();
        servers.close();
    }

    @Test
    void messagesGoThroughOverEveryTransport() throws InterruptedException {
        Circle circle = Circle.fresh();
        String number = Letters.number("PL0100");
        accepted(Letters.registration(circle, number));
        accepted(Letters.criminalMeasure(circle));
        accepted(Letters.signal(Party.WELZIJNSWERK, circle));
        accepted(Letters.care(circle).ground("MELDRECHT"));
        Awaitility.await("Veilig Thuis knows of all four")
                .atMost(PATIENCE)
                .until(() -> told(Party.VEILIG_THUIS, "registratienummer").contains(number)
                        && told(Party.VEILIG_THUIS, "maatregel").contains("GEDRAGSAANWIJZING")
                        && told(Party.VEILIG_THUIS, "inzorg").contains("true"));
        assertThat(plan.trail().verify().holds()).isTrue();
    }

    @Test
    void theDoctorFindsTheServersWell() {
        List<String> line = new ArrayList<>(List.of("doctor", "--config", plan.config(), "--"));
        line.addAll(plan.settings());
        Said said = Said.by(line.toArray(String[]::new));
        assertThat(said.out())
                .contains("goed   database: PostgreSQL 18", "goed   broker: ", "goed   Keycloak https://localhost:")
                .contains("deze hub draait hier", "gelijk met database");
        assertThat(said.out().lines().filter(text -> text.startsWith("FOUT"))).isEmpty();
        assertThat(said.code()).isZero();
    }

    @Test
    void aPartnerThatFailsAndThenIsSlowGetsItInTheEnd() throws InterruptedException {
        municipality.answers(
                aResponse().withStatus(500),
                confirmed("te laat").withFixedDelay(2 * ANSWER_SECONDS * 1000),
                confirmed("zaak-12"));
        Delivery delivery = ended(handedOver());

        assertThat(delivery.state()).isEqualTo("DELIVERED");
        assertThat(failures(delivery))
                .extracting(event -> event.text("why"))
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo("answered 500"),
                        second -> assertThat(second).contains("HttpTimeoutException"));
        assertThat(logged(AuditKind.DELIVERED, delivery))
                .singleElement()
                .satisfies(event -> assertThat(event.text("reference")).isEqualTo("zaak-12"));
        assertThat(municipality.requests())
                .as("the same event each time, so that the partner can tell")
                .hasSize(3)
                .extracting(LoggedRequest::getBodyAsString)
                .containsOnly(municipality.requests().getFirst().getBodyAsString());
        municipality
                .server()
                .verify(
                        3,
                        postRequestedFor(urlEqualTo(RestEndpoint.PATH))
                                .withHeader("Authorization", matching("Bearer .+")));
    }

    @Test
    void whatAPartnerAnswersInRiddlesIsGivenUpAtOnceAndNotCalledDelivered() throws InterruptedException {
        municipality.answers(aResponse().withStatus(202).withBody("<html>bedankt!</html>"));
        Delivery delivery = ended(handedOver());

        assertThat(delivery.state()).isEqualTo("GIVEN_UP");
        assertThat(municipality.requests()).hasSize(1);
        assertThat(failures(delivery)).singleElement().satisfies(event -> {
            assertThat(event.text("why")).isEqualTo("answered 202 without a reference");
            assertThat(event.flag("willBeRetried")).isFalse();
        });
        assertThat(logged(AuditKind.DELIVERED, delivery)).isEmpty();
    }

    @Test
    void aPartnerThatNeverConfirmsIsTriedAgainAndThenGivenUp() throws InterruptedException {
        municipality.answers(aResponse().withStatus(503));
        Delivery delivery = ended(handedOver());

        assertThat(delivery.state()).isEqualTo("GIVEN_UP");
        List<JsonObject> failures = failures(delivery);
        assertThat(failures)
                .hasSizeGreaterThan(3)
                .hasSize(municipality.requests().size());
        assertThat(failures.subList(0, failures.size() - 1)).allMatch(event -> event.flag("willBeRetried"));
        assertThat(failures.getLast().flag("willBeRetried")).isFalse();
        assertThat(logged(AuditKind.DELIVERED, delivery)).isEmpty();
    }

    /** Veilig Thuis hands a new case over to the municipality; the answer is the message that did so. */
    private Letter handedOver() throws InterruptedException {
        Circle circle = Circle.fresh();
        String number = Letters.number("VT");
        accepted(Letters.report(circle, number));
        Letter transfer =
                Letters.transfer(circle, number, partners.oin(Party.GEMEENTE).value());
        accepted(transfer);
        return transfer;
    }

    private void accepted(Letter letter) throws InterruptedException {
        assertThat(partners.send(letter).ended()).as("%s", letter).isEqualTo(Ledger.Ended.ACCEPTED);
    }

    private List<String> told(Party party, String word) {
        return partners.received(party).stream()
                .flatMap(delivery -> delivery.values(word).stream())
                .toList();
    }

    /** What came of the delivery that a message led to, once it is no longer tried. */
    private Delivery ended(Letter cause) {
        return Awaitility.await("the delivery has ended")
                .atMost(PATIENCE)
                .until(
                        () -> deliveries(cause),
                        found -> found.size() == 1 && !found.getFirst().state().equals("PENDING"))
                .getFirst();
    }

    private List<Delivery> deliveries(Letter cause) {
        return JdbcClient.create(plan.database())
                .sql("select d.id::text, d.state, d.attempts from delivery d join interaction i on i.id = d.cause"
                        + " where i.message_id = ? and d.recipient = ?")
                .params(cause.id(), partners.oin(Party.GEMEENTE).value())
                .query((row, number) -> new Delivery(row.getString(1), row.getString(2), row.getInt(3)))
                .list();
    }

    private List<JsonObject> failures(Delivery delivery) {
        return logged(AuditKind.DELIVERY_FAILED, delivery);
    }

    private List<JsonObject> logged(AuditKind kind, Delivery delivery) {
        return plan.trail().since(0, kind).stream()
                .map(LoggedRecord::json)
                .map(record -> record.object("event"))
                .filter(event -> event.text("delivery").equals(delivery.id()))
                .toList();
    }

    private static ResponseDefinitionBuilder confirmed(String reference) {
        return aResponse()
                .withStatus(202)
                .withHeader("Content-Type", "application/json")
                .withBody("{\"referentie\":\"" + reference + "\"}");
    }
}
