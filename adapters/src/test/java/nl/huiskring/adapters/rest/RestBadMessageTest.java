package nl.huiskring.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import nl.huiskring.adapters.channel.Edit;
import nl.huiskring.adapters.channel.FakeHub;
import nl.huiskring.adapters.contract.Limits;
import nl.huiskring.adapters.contract.Node;
import nl.huiskring.adapters.contract.Samples;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.exchange.Problem;
import nl.huiskring.model.message.MessageType;
import nl.huiskring.model.message.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input has no effect: the partner is told what and where, it is recorded, and nothing is handed over. */
class RestBadMessageTest {
    private final PartnerInterface server = PartnerInterface.SHARED;
    private final FakeHub hub = server.hub;
    private final Report report = Samples.full(MessageType.ZORGBETROKKENHEID, PartnerInterface.CARE.oin());
    private final Node event = PartnerInterface.event(report);

    @BeforeEach
    void forget() {
        hub.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "specversion, 0.3, SCHEMA_INVALID, specversion",
        "id, 0195f000-0000-7000-8000-000000000001, SCHEMA_INVALID, id",
        "source, politie, SCHEMA_INVALID, source",
        "type, uitwisselen-huiselijk-geweld.onzin, TYPE_UNKNOWN, type",
        "type, uitwisselen-huiselijk-geweld.politieregistratie, NOT_ALLOWED, /",
        "time, 2026-06-13T22:15:01Z, SCHEMA_INVALID, time",
        "time, gisteren, SCHEMA_INVALID, time",
        "kleur, rood, SCHEMA_INVALID, *",
        "data/persoon/bsn, 999993654, BSN_INVALID, persoon[1]/bsn",
        "data/persoon/geboortedatum, 1985-02-30, DATE_IMPOSSIBLE, persoon[1]/geboortedatum",
        "data/persoon/adres/gemeentecode, 9999, MUNICIPALITY_UNKNOWN, persoon[1]/adres/gemeentecode",
        "data/inhoud/onbekend, x, SCHEMA_INVALID, inhoud/*[9]",
        "data/inhoud/inzorg, misschien, SCHEMA_INVALID, inhoud/inzorg",
        "data/relatie/naar, p9, SCHEMA_INVALID, relatie[1]/naar",
    })
    void saysWhatIsWrongAndWhere(String path, String text, ErrorCode code, String where) {
        HttpResponse<String> answer = server.post(PartnerInterface.json(Edit.set(event, path, text)));
        assertRefused(answer, code);
        assertThat(hub.refused().getFirst().problems()).contains(new Problem(code, where));
        assertThat(answer.body()).contains("\"plaats\":\"" + where + "\"").doesNotContain("\"" + text + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"specversion", "id", "source", "type", "time", "data"})
    void refusesAnEventWithoutItsAttribute(String word) {
        HttpResponse<String> answer = server.post(PartnerInterface.json(Edit.remove(event, word)));
        assertRefused(answer, ErrorCode.SCHEMA_INVALID);
        assertThat(answer.body()).contains("\"plaats\":\"" + word + "\"");
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        Node bad = Edit.set(event, "specversion", "2");
        bad = Edit.set(bad, "data/persoon/bsn", "999993654");
        bad = Edit.set(bad, "data/persoon/geboortedatum", "2026-02-30");
        server.post(PartnerInterface.json(bad));
        assertThat(hub.refused().getFirst().problems())
                .containsExactlyInAnyOrder(
                        new Problem(ErrorCode.SCHEMA_INVALID, "specversion"),
                        new Problem(ErrorCode.BSN_INVALID, "persoon[1]/bsn"),
                        new Problem(ErrorCode.DATE_IMPOSSIBLE, "persoon[1]/geboortedatum"));
    }

    @Test
    void recordsTheIdOfTheMessageAsFarAsItCouldBeRead() {
        server.post(PartnerInterface.json(Edit.set(event, "data/persoon/bsn", "1")));
        assertThat(hub.refused().getFirst().messageId())
                .contains(report.envelope().messageId().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "null", "\"x\"", "{} {}", "{\"id\":}", "<PolitieRegistratie/>", "{\"a\":NaN}"})
    void refusesWhatIsNoJsonObject(String body) {
        assertRefused(post(body), ErrorCode.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\":\"1\",\"id\":\"2\"}", "{\"id\":null}", "{\"data\":[[1]]}"})
    void refusesWhatTwoReadersCouldReadDifferently(String body) {
        assertRefused(post(body), ErrorCode.SCHEMA_INVALID);
    }

    @Test
    void refusesTwoMessagesInOneEvent() {
        String twice = new String(PartnerInterface.json(event), StandardCharsets.UTF_8)
                .replaceFirst("\"data\":(\\{.*})}$", "\"data\":[$1,$1]}");
        assertRefused(post(twice), ErrorCode.SCHEMA_INVALID);
    }

    @Test
    void refusesABodyAboveTheLimit() {
        assertRefused(post(" ".repeat(Limits.BYTES) + "{}"), ErrorCode.TOO_LARGE);
    }

    @Test
    void stopsReadingABodyOfUnknownLengthAtTheLimit() {
        byte[] large = new byte[2 * Limits.BYTES];
        HttpResponse<String> answer = server.send(server.request("/v1/events")
                .header("Content-Type", "application/cloudevents+json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))));
        assertRefused(answer, ErrorCode.TOO_LARGE);
    }

    @Test
    void refusesAnEventThatIsTooDeep() {
        assertRefused(post("{\"data\":".repeat(100_000) + "1" + "}".repeat(100_000)), ErrorCode.TOO_LARGE);
    }

    private HttpResponse<String> post(String body) {
        return server.post(body.getBytes(StandardCharsets.UTF_8));
    }

    private void assertRefused(HttpResponse<String> answer, ErrorCode code) {
        assertThat(answer.body()).contains("\"type\":\"urn:huiskring:fout:" + code.code() + "\"");
        assertThat(answer.statusCode()).isEqualTo(code.httpStatus());
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(hub.refused()).hasSize(1);
        assertThat(hub.refused().getFirst().problems().getFirst().code()).isEqualTo(code);
        assertThat(hub.received()).isEmpty();
    }
}
