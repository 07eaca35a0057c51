package nl.huiskring.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.function.Consumer;
import nl.huiskring.adapters.channel.FakeHub;
import nl.huiskring.model.exchange.ErrorCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** NL GOV API Design Rules and its transport security module, on good and bad answers alike. */
class ApiDesignRulesTest {
    private final PartnerInterface server = PartnerInterface.SHARED;
    private final FakeHub hub = server.hub;

    @BeforeEach
    void forget() {
        hub.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/openapi.json, 200",
        "GET, /v1/status/0195f000-0000-7000-8000-000000000001, 404",
        "GET, /v1/status/0195f000-0000-7000-8000-000000000001/, 404",
        "GET, /v1/events/, 404",
        "GET, /v1/tellingen?vanaf=2026-01-01&tot=2026-06-30, 200",
        "GET, /v1/tellingen, 400",
        "GET, /v1/tellingen/, 404",
        "POST, /v1/tellingen, 405",
        "GET, /v1/niets, 404",
        "GET, /v1/events, 405",
        "PUT, /v1/events, 405",
        "DELETE, /v1/openapi.json, 405",
        "POST, /v1/events, 415",
        "GET, /v1//events, 400",
        "GET, /v1/;a=b/events, 400",
    })
    void everyAnswerCarriesVersionAndSecurityHeaders(String method, String path, int status) {
        HttpResponse<String> answer = server.send(server.request(path).method(method, BodyPublishers.ofString("{}")));
        assertThat(answer.statusCode()).isEqualTo(status);
        assertHeaders(answer);
        if (status != 200) {
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(hub.refused()).hasSize(1);
        }
        assertThat(hub.received()).isEmpty();
    }

    @Test
    void refusalForWantOfATokenCarriesThemToo() {
        assertHeaders(
                server.send(HttpRequest.newBuilder(server.uri("/v1/events")).GET()));
    }

    @Test
    void namesTheMethodsThatDoExist() {
        assertThat(server.get("/v1/events").headers().firstValue("Allow")).contains("POST");
    }

    @Test
    void refusesOtherMediaTypesOfABody() {
        assertRefused(415, request -> request.header("Content-Type", "application/json"));
        assertRefused(415, request -> request.header("Content-Type", "application/xml"));
    }

    @Test
    void refusesAPackedBody() {
        assertRefused(
                415,
                request -> request.header("Content-Type", "application/cloudevents+json")
                        .header("Content-Encoding", "gzip"));
    }

    @Test
    void refusesToAnswerInAnotherMediaType() {
        assertRefused(
                406,
                request -> request.header("Content-Type", "application/cloudevents+json")
                        .header("Accept", "application/xml"));
    }

    @Test
    void letsEverybodyReadTheDescription() {
        HttpResponse<String> answer = PartnerInterface.send(
                PartnerInterface.client(server.pki.anonymous()),
                HttpRequest.newBuilder(server.uri("/v1/openapi.json")).GET());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.body()).startsWith("{").contains("\"openapi\": \"3.1.0\"");
    }

    @Test
    void letsNoBrowserReadAcrossOrigins() {
        HttpResponse<String> answer = server.send(server.request("/v1/openapi.json")
                .header("Origin", "https://elders.example")
                .GET());
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    private void assertRefused(int status, Consumer<HttpRequest.Builder> headers) {
        HttpRequest.Builder request = server.request("/v1/events").POST(BodyPublishers.ofString("{}"));
        headers.accept(request);
        HttpResponse<String> answer = server.send(request);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"HK-201\"");
        assertThat(hub.refused())
                .singleElement()
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().code()).isEqualTo(ErrorCode.MALFORMED));
        assertThat(hub.received()).isEmpty();
        hub.reset();
    }

    private static void assertHeaders(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("API-Version")).contains("1.0.0");
        assertThat(answer.headers().firstValue("Cache-Control"))
                .get()
                .asString()
                .contains("no-store");
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .get()
                .asString()
                .contains("frame-ancestors 'none'");
        assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                .get()
                .asString()
                .startsWith("max-age=31536000");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
    }
}
