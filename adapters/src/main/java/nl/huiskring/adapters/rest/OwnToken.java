package nl.huiskring.adapters.rest;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import nl.huiskring.adapters.http.WholeAnswer;
import nl.huiskring.model.exchange.DeliveryFailed;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The hub's own token (OAuth2 client credentials, client authentication by certificate: RFC 8705 2), kept until shortly before
 * it expires. Tokens live in real time, so the clock must be the real one, also where the hub runs on another.
 */
final class OwnToken {
    private static final Duration MARGIN = Duration.ofSeconds(30);
    private static final int LARGEST_ANSWER = 64 * 1024;

    private final HttpClient client;
    private final RestOutSettings settings;
    private final Clock clock;
    private @Nullable CompletableFuture<Held> asked;

    OwnToken(HttpClient client, RestOutSettings settings, Clock clock) {
        this.client = client;
        this.settings = settings;
        this.clock = clock;
    }

    private record Held(String token, Instant freshUntil) {
        @Override
        public String toString() {
            return "Held[*]";
        }
    }

    /** A token that is still good for a while. Who asks while it is being fetched waits for that same answer. */
    String current() throws IOException, InterruptedException {
        return WholeAnswer.await(latest()).token();
    }

    /** Another token than this one, which a partner did not take. */
    String insteadOf(String refused) throws IOException, InterruptedException {
        forget(refused);
        return current();
    }

    private synchronized CompletableFuture<Held> latest() {
        CompletableFuture<Held> known = asked;
        if (known != null && isOfUse(known)) {
            return known;
        }
        CompletableFuture<Held> fresh = fetch();
        asked = fresh;
        return fresh;
    }

    private boolean isOfUse(CompletableFuture<Held> known) {
        return switch (known.state()) {
            case RUNNING -> true;
            case SUCCESS -> clock.instant().isBefore(known.resultNow().freshUntil());
            case FAILED, CANCELLED -> false;
        };
    }

    private synchronized void forget(String refused) {
        if (asked != null
                && asked.state() == Future.State.SUCCESS
                && asked.resultNow().token().equals(refused)) {
            asked = null;
        }
    }

    private CompletableFuture<Held> fetch() {
        Instant now = clock.instant();
        return WholeAnswer.ask(client, request(), LARGEST_ANSWER, settings.answerTimeout())
                .thenApply(answer -> held(answer, now));
    }

    private static Held held(HttpResponse<byte[]> answer, Instant askedAt) {
        if (answer.statusCode() != 200) {
            throw new DeliveryFailed("no token: the issuer answered " + answer.statusCode(), true);
        }
        return read(answer.body(), askedAt)
                .orElseThrow(() -> new DeliveryFailed("no token: the issuer's answer is not understood", true));
    }

    private HttpRequest request() {
        String form = "grant_type=client_credentials&client_id="
                + URLEncoder.encode(settings.clientId(), StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(settings.tokenEndpoint())
                .timeout(settings.answerTimeout())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
    }

    private static Optional<Held> read(byte[] body, Instant asked) {
        try {
            JsonNode answer = JsonMapper.shared().readTree(body);
            String token = answer.path("access_token").asString("");
            Instant fresh =
                    asked.plusSeconds(answer.path("expires_in").asLong(0)).minus(MARGIN);
            return token.isEmpty() ? Optional.empty() : Optional.of(new Held(token, fresh));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
