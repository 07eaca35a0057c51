package nl.huiskring.adapters.soap;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.cert.CertificateException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLException;
import nl.huiskring.adapters.contract.Limits;
import nl.huiskring.adapters.contract.SignalWriter;
import nl.huiskring.adapters.contract.XmlSyntax;
import nl.huiskring.adapters.http.WholeAnswer;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.model.exchange.ClearedSignal;
import nl.huiskring.model.exchange.Confirmation;
import nl.huiskring.model.exchange.DeliveryFailed;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Brings a cleared signal to a partner's SOAP endpoint, signed by the hub, and takes only that partner's signed answer for a receipt. */
public final class SoapDelivery {
    private final PartnerDirectory directory;
    private final SignalWriter writer;
    private final WsSecurity security;
    private final Clock clock;
    private final HttpClient client;
    private final Duration answerTimeout;

    public SoapDelivery(
            PartnerDirectory directory, SignalWriter writer, WsSecurity security, SoapSettings settings, Clock clock) {
        this.directory = directory;
        this.writer = writer;
        this.security = security;
        this.clock = clock;
        this.answerTimeout = settings.answerTimeout();
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(settings.identity().tlsTrusting(settings.trust()))
                .connectTimeout(settings.connectTimeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /**
     * Delivers.
     *
     * @throws DeliveryFailed worth retrying when the partner could not be reached, was too slow or gave an answer that proves nothing
     */
    public Confirmation deliver(ClearedSignal signal) {
        Partner partner = directory
                .byOin(signal.recipient())
                .orElseThrow(() -> new DeliveryFailed("the recipient is not registered", false));
        if (!"https".equals(partner.endpoint().getScheme())) {
            throw new DeliveryFailed("the recipient's endpoint has no TLS", false);
        }
        String id = MessageIds.urn(signal.messageId());
        HttpResponse<byte[]> response = send(request(signal, partner, id));
        String reference = new PartnerAnswer(security.check(), partner.oin(), id)
                .reference(response.statusCode(), response.body());
        return new Confirmation(clock.instant(), reference);
    }

    private HttpRequest request(ClearedSignal signal, Partner partner, String id) {
        Document envelope = SecureXml.newDocument();
        Element root = Elements.add(envelope, Names.SOAP, "soap:Envelope");
        XmlSyntax.append(writer.write(signal), Elements.add(root, Names.SOAP, "soap:Body"));
        String to = partner.endpoint().toString();
        security.sign(envelope, new Headers(to, Names.ACTION, id, Optional.empty()));
        return HttpRequest.newBuilder(partner.endpoint())
                .timeout(answerTimeout)
                .header("Content-Type", "text/xml; charset=UTF-8")
                .header("SOAPAction", '"' + Names.ACTION + '"')
                .header("traceparent", signal.traceparent())
                .POST(HttpRequest.BodyPublishers.ofByteArray(SecureXml.write(envelope)))
                .build();
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return WholeAnswer.await(WholeAnswer.ask(client, request, Limits.BYTES, answerTimeout));
        } catch (SSLException e) {
            throw new DeliveryFailed("TLS with the partner failed", !isAboutCertificate(e), e);
        } catch (IOException e) {
            throw new DeliveryFailed("the partner could not be reached", true, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DeliveryFailed("stopped while delivering", true, e);
        }
    }

    private static boolean isAboutCertificate(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateException) {
                return true;
            }
        }
        return false;
    }
}
