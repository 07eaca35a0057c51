package nl.huiskring.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import nl.huiskring.adapters.channel.FakeHub;
import nl.huiskring.adapters.contract.Digest;
import nl.huiskring.adapters.contract.MessageWriter;
import nl.huiskring.adapters.contract.Samples;
import nl.huiskring.model.Transport;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.exchange.InteractionStatus;
import nl.huiskring.model.exchange.Received;
import nl.huiskring.model.exchange.Refusal;
import nl.huiskring.model.exchange.StatusQuestion;
import nl.huiskring.model.message.MessageType;
import nl.huiskring.model.message.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RestIntakeTest {
    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    private final PartnerInterface server = PartnerInterface.SHARED;
    private final FakeHub hub = server.hub;
    private final Report report = Samples.full(MessageType.ZORGBETROKKENHEID, PartnerInterface.CARE.oin());
    private final String id = report.envelope().messageId().toString();

    @BeforeEach
    void forget() {
        hub.reset();
    }

    @Test
    void handsOverWhatTheEventSaysAndAnswersWithItsId() {
        byte[] event = PartnerInterface.json(PartnerInterface.event(report));
        HttpResponse<String> answer = server.send(server.request("/v1/events")
                .header("Content-Type", "application/cloudevents+json; charset=utf-8")
                .header("traceparent", TRACE)
                .POST(BodyPublishers.ofByteArray(event)));
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.headers().firstValue("Location")).contains("/v1/status/" + id);
        assertThat(answer.body())
                .isEqualTo(
                        "{\"interactieId\":\"" + id + "\",\"ontvangen\":\"2026-06-14T10:00:01Z\",\"herhaling\":false}");
        assertThat(hub.received()).hasSize(1);
        Received received = hub.received().getFirst();
        assertThat(received.report()).isEqualTo(report);
        assertThat(received.sender()).isEqualTo(PartnerInterface.CARE.oin());
        assertThat(received.transport()).isEqualTo(Transport.REST);
        assertThat(received.raw()).isEqualTo(event);
        assertThat(received.traceparent()).isEqualTo(TRACE);
        assertThat(received.digest()).isEqualTo(Digest.of(MessageWriter.write(report)));
        assertThat(hub.refused()).isEmpty();
    }

    @Test
    void makesATraceWhenThePartnerSendsNone() {
        server.post(PartnerInterface.json(PartnerInterface.event(report)));
        assertThat(hub.received().getFirst().traceparent()).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
    }

    @Test
    void saysThatAMessageWasOfferedBefore() {
        byte[] event = PartnerInterface.json(PartnerInterface.event(report));
        server.post(event);
        assertThat(server.post(event).body()).contains("\"herhaling\":true");
    }

    @Test
    void answersUnavailableWhenTheHubFailsAndTellsNothingOfTheFault() {
        hub.onReceive(message -> {
            throw new IllegalStateException("999993653 could not be stored");
        });
        HttpResponse<String> answer = server.post(PartnerInterface.json(PartnerInterface.event(report)));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("HK-501").doesNotContain("999993653");
    }

    @Test
    void passesOnWhatTheRoutesRefuse() {
        hub.onReceive(message -> {
            throw new Refusal(ErrorCode.DUPLICATE_CONFLICT, "stuurgegevens/berichtId");
        });
        HttpResponse<String> answer = server.post(PartnerInterface.json(PartnerInterface.event(report)));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("HK-209");
        assertThat(hub.refused().getFirst().messageId()).contains(id);
    }

    @Test
    void tellsHowFarAnInteractionIs() {
        hub.status(InteractionStatus.IN_PROGRESS);
        HttpResponse<String> answer = server.get("/v1/status/" + id);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"interactieId\":\"" + id + "\",\"status\":\"IN_PROGRESS\"}");
        assertThat(hub.question()).contains(new StatusQuestion(PartnerInterface.CARE.oin(), id));
    }

    @Test
    void tellsThatAnInteractionIsDone() {
        hub.status(InteractionStatus.OK);
        assertThat(server.get("/v1/status/" + id).body()).contains("\"status\":\"OK\"");
    }

    @Test
    void tellsThatAnInteractionFailedForATechnicalReason() {
        hub.status(InteractionStatus.ERROR);
        assertThat(server.get("/v1/status/" + id).body())
                .contains("\"status\":\"ERROR\"", "\"fout\":", "\"typeFout\":\"TECHNISCH\"");
    }

    @Test
    void knowsNoInteractionOfSomebodyElse() {
        HttpResponse<String> answer = server.get("/v1/status/" + id);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("HK-301");
        assertThat(hub.refused()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"999993653", "%00", "..%2fopenapi.json"})
    void looksUpIdsOnly(String path) {
        HttpResponse<String> answer = server.get("/v1/status/" + path);
        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(hub.question()).isEmpty();
        assertThat(hub.refused().toString()).doesNotContain("999993653");
    }
}
