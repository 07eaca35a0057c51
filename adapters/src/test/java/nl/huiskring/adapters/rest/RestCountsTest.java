package nl.huiskring.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.huiskring.adapters.channel.FakeHub;
import nl.huiskring.model.exchange.Counts;
import nl.huiskring.model.exchange.CountsQuestion;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.exchange.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts over REST. */
class RestCountsTest {
    private static final String HALF_YEAR = "/v1/tellingen?vanaf=2026-01-01&tot=2026-06-30";
    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    private final PartnerInterface server = PartnerInterface.SHARED;
    private final FakeHub hub = server.hub;
    private final List<CountsQuestion> asked = new ArrayList<>();

    @BeforeEach
    void forget() {
        hub.reset();
        hub.counts(question -> {
            asked.add(question);
            return new Counts(
                    question.from(),
                    question.until(),
                    List.of(
                            new Counts.Cell("meldingen", "2026-01", "0118", Optional.of(25)),
                            new Counts.Cell("open", "2026-01", "0118", Optional.empty())));
        });
    }

    @Test
    void tellsCountsAndNullWhereOneIsSuppressed() {
        HttpResponse<String> answer = server.send(
                server.request(HALF_YEAR).header("traceparent", TRACE).GET());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.headers().firstValue("API-Version")).contains("1.0.0");
        assertThat(answer.body())
                .isEqualTo("{\"vanaf\":\"2026-01-01\",\"tot\":\"2026-06-30\",\"tellingen\":["
                        + "{\"soort\":\"meldingen\",\"maand\":\"2026-01\",\"gemeentecode\":\"0118\",\"aantal\":25},"
                        + "{\"soort\":\"open\",\"maand\":\"2026-01\",\"gemeentecode\":\"0118\",\"aantal\":null}]}");
        assertThat(asked)
                .containsExactly(new CountsQuestion(
                        PartnerInterface.CARE.oin(), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30), TRACE));
    }

    @Test
    void tellsAnEmptyListWhenThereIsNothing() {
        hub.counts(question -> new Counts(question.from(), question.until(), List.of()));
        assertThat(server.get(HALF_YEAR).body()).endsWith("\"tellingen\":[]}");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/tellingen, HK-202, vanaf",
        "/v1/tellingen?vanaf=2026-01-01, HK-202, tot",
        "/v1/tellingen?vanaf=01-01-2026&tot=2026-06-30, HK-202, vanaf",
        "/v1/tellingen?vanaf=2026-01-01&vanaf=2026-02-01&tot=2026-06-30, HK-202, vanaf",
        "/v1/tellingen?vanaf=2026-01-01&tot=2026-06-31, HK-207, tot",
    })
    void refusesADayThatIsNone(String path, String code, String where) {
        HttpResponse<String> answer = server.get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"" + code + "\",\"plaats\":\"" + where + "\"");
        assertThat(asked).isEmpty();
        assertThat(hub.refused()).hasSize(1);
    }

    @Test
    void passesOnWhatTheRoutesRefuse() {
        hub.counts(question -> {
            throw new Refusal(ErrorCode.SCHEMA_INVALID, "tot");
        });
        HttpResponse<String> answer = server.get(HALF_YEAR);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("HK-202", "\"plaats\":\"tot\"");
    }

    @Test
    void answersUnavailableWhenTheHubFailsAndTellsNothingOfTheFault() {
        hub.counts(question -> {
            throw new IllegalStateException("999993653 could not be counted");
        });
        HttpResponse<String> answer = server.get(HALF_YEAR);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("HK-501").doesNotContain("999993653");
    }

    @Test
    void tellsNothingToACallerWithoutToken() {
        HttpResponse<String> answer =
                server.send(HttpRequest.newBuilder(server.uri(HALF_YEAR)).GET());
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(asked).isEmpty();
    }
}
