package nl.huiskring.town.partner;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import nl.huiskring.town.wire.KeyRing;

/** Calls over TLS with the certificate of one partner. */
final class Https {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(60);

    private final HttpClient client;

    Https(KeyRing keys) {
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(keys.tls())
                .connectTimeout(CONNECT)
                .build();
    }

    HttpResponse<byte[]> post(URI to, Map<String, String> headers, byte[] body)
            throws UnreachableException, InterruptedException {
        return send(builder(to, headers).POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    HttpResponse<byte[]> get(URI from, Map<String, String> headers) throws UnreachableException, InterruptedException {
        return send(builder(from, headers).GET());
    }

    private static HttpRequest.Builder builder(URI uri, Map<String, String> headers) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(uri).timeout(ANSWER);
        headers.forEach(builder::header);
        return builder;
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws UnreachableException, InterruptedException {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UnreachableException("no answer: " + e.getClass().getSimpleName(), e);
        }
    }
}
