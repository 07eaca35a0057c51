package nl.huiskring.town.partner;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nl.huiskring.town.wire.JsonForm;
import nl.huiskring.town.wire.Node;
import nl.huiskring.town.wire.UnreadableException;

/** Gets tokens by client credentials over mTLS (RFC 8705) and keeps one until it nearly ends. */
final class TokenDesk {
    private static final Duration MARGIN = Duration.ofSeconds(20);

    private final URI endpoint;
    private final String client;
    private final Https https;
    private String token = "";
    private Instant goodUntil = Instant.MIN;

    TokenDesk(URI endpoint, String client, Https https) {
        this.endpoint = endpoint;
        this.client = client;
        this.https = https;
    }

    synchronized String token() throws UnreachableException, InterruptedException {
        if (Instant.now().isBefore(goodUntil)) {
            return token;
        }
        String form = "grant_type=client_credentials&client_id=" + URLEncoder.encode(client, StandardCharsets.UTF_8);
        HttpResponse<byte[]> answer = https.post(
                endpoint,
                Map.of("Content-Type", "application/x-www-form-urlencoded"),
                form.getBytes(StandardCharsets.UTF_8));
        if (answer.statusCode() != 200) {
            throw new UnreachableException("no token for " + client + ", status " + answer.statusCode());
        }
        try {
            Node grant = JsonForm.read("token", new String(answer.body(), StandardCharsets.UTF_8));
            token = grant.textAt("access_token").orElseThrow(() -> new UnreachableException("an empty token"));
            long seconds = grant.textAt("expires_in").map(Long::parseLong).orElse(30L);
            goodUntil = Instant.now().plusSeconds(seconds).minus(MARGIN);
            return token;
        } catch (UnreadableException e) {
            throw new UnreachableException("no token in the answer", e);
        }
    }
}
