package nl.huiskring.adapters.rest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.security.cert.CertificateException;
import java.time.Clock;
import java.util.Optional;
import javax.net.ssl.SSLException;
import nl.huiskring.adapters.contract.SignalWriter;
import nl.huiskring.adapters.http.WholeAnswer;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.model.Transport;
import nl.huiskring.model.exchange.ClearedSignal;
import nl.huiskring.model.exchange.Confirmation;
import nl.huiskring.model.exchange.DeliveryFailed;
import org.apache.camel.Handler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Brings a signal to a REST partner: one POST of a CloudEvent over mTLS with the hub's token. A redirect is never followed: the
 * signal goes to the registered endpoint and nowhere else.
 */
final class RestDelivery {
    private static final int LARGEST_ANSWER = 64 * 1024;
    private static final int LONGEST_REFERENCE = 200;

    private final PartnerDirectory directory;
    private final SignalWriter writer;
    private final RestOutSettings settings;
    private final HttpClient client;
    private final OwnToken token;
    private final Clock clock;

    RestDelivery(PartnerDirectory directory, RestOutSettings settings, HttpClient client, OwnToken token, Clock clock) {
        this.directory = directory;
        this.writer = new SignalWriter(settings.hub(), directory);
        this.settings = settings;
        this.client = client;
        this.token = token;
        this.clock = clock;
    }

    /** @throws DeliveryFailed when the partner did not confirm it */
    @Handler
    Confirmation deliver(ClearedSignal signal) {
        HttpRequest.Builder request = request(signal);
        try {
            String first = token.current();
            HttpResponse<byte[]> answer = post(request, first);
            if (answer.statusCode() == 401) {
                answer = post(request, token.insteadOf(first));
            }
            return confirmation(answer);
        } catch (SSLException e) {
            throw new DeliveryFailed("TLS failed: " + e.getClass().getSimpleName(), !isAboutCertificate(e));
        } catch (IOException e) {
            throw new DeliveryFailed("not reached: " + e.getClass().getSimpleName(), true);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DeliveryFailed("interrupted", true);
        }
    }

    private HttpRequest.Builder request(ClearedSignal signal) {
        return HttpRequest.newBuilder(endpoint(signal))
                .timeout(settings.answerTimeout())
                .header("Content-Type", CloudEvents.MEDIA_TYPE)
                .header("Accept", "application/json")
                .header("traceparent", signal.traceparent())
                .POST(BodyPublishers.ofByteArray(CloudEvents.write(signal, writer.write(signal), settings.hub())));
    }

    private URI endpoint(ClearedSignal signal) {
        return directory
                .byOin(signal.recipient())
                .filter(partner -> partner.transport() == Transport.REST)
                .map(Partner::endpoint)
                .filter(endpoint -> "https".equals(endpoint.getScheme()))
                .orElseThrow(() -> new DeliveryFailed("the recipient has no https endpoint", false));
    }

    private HttpResponse<byte[]> post(HttpRequest.Builder request, String bearer)
            throws IOException, InterruptedException {
        return WholeAnswer.await(WholeAnswer.ask(
                client,
                request.setHeader("Authorization", "Bearer " + bearer).build(),
                LARGEST_ANSWER,
                settings.answerTimeout()));
    }

    private Confirmation confirmation(HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        if (status != 200 && status != 202) {
            throw new DeliveryFailed("answered " + status, mayPass(status));
        }
        return reference(answer.body())
                .map(text -> new Confirmation(clock.instant(), text))
                .orElseThrow(() -> new DeliveryFailed("answered " + status + " without a reference", false));
    }

    /** A certificate that is not trusted today is not trusted tomorrow either; somebody has to look at it. */
    private static boolean isAboutCertificate(Throwable fault) {
        return fault instanceof CertificateException
                || (fault.getCause() != null && isAboutCertificate(fault.getCause()));
    }

    private static boolean mayPass(int status) {
        return status >= 500 || status == 401 || status == 408 || status == 429;
    }

    private static Optional<String> reference(byte[] body) {
        try {
            return Optional.of(JsonMapper.shared()
                            .readTree(body)
                            .path("referentie")
                            .asString(""))
                    .filter(text -> !text.isBlank() && text.length() <= LONGEST_REFERENCE);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
