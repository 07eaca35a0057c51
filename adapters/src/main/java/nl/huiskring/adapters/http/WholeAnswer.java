package nl.huiskring.adapters.http;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * An answer with its body, or none: the timeout of a request ends when the headers are there, and who sends the rest for ever
 * would hold whoever reads it.
 */
public final class WholeAnswer {
    private WholeAnswer() {}

    /** Sends a request; the exchange is broken off when the whole answer is not there in time or larger than allowed. */
    public static CompletableFuture<HttpResponse<byte[]>> ask(
            HttpClient client, HttpRequest request, int mostBytes, Duration limit) {
        CompletableFuture<HttpResponse<byte[]>> exchange =
                client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), mostBytes));
        return exchange.copy()
                .orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((answer, fault) -> exchange.cancel(true));
    }

    /**
     * Waits for what was asked.
     *
     * @throws HttpTimeoutException when it did not come in time
     * @throws IOException when it did not come at all
     */
    public static <T> T await(CompletableFuture<T> asked) throws IOException, InterruptedException {
        try {
            return asked.get();
        } catch (ExecutionException failed) {
            throw fault(Objects.requireNonNullElse(failed.getCause(), failed));
        }
    }

    private static IOException fault(Throwable cause) {
        return switch (cause) {
            case CompletionException wrapped when wrapped.getCause() != null -> fault(wrapped.getCause());
            case TimeoutException late -> new HttpTimeoutException("no whole answer in time");
            case IOException known -> known;
            case RuntimeException ours -> throw ours;
            case Error broken -> throw broken;
            default -> new IOException(cause);
        };
    }
}
