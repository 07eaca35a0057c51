package nl.huiskring.adapters.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.security.cert.X509Certificate;
import java.util.Optional;
import nl.huiskring.model.Partner;

/** What became known of a request on its way in; a refusal is recorded with it. */
final class RequestFacts {
    private static final String CERTIFICATES = "jakarta.servlet.request.X509Certificate";
    private static final String SENDER = "huiskring.sender";
    private static final String MESSAGE_ID = "huiskring.messageId";
    private static final int LONGEST_ID = 80;

    private RequestFacts() {}

    /** The certificate with which the TLS connection was made. */
    static Optional<X509Certificate> certificate(HttpServletRequest request) {
        return request.getAttribute(CERTIFICATES) instanceof X509Certificate[] chain && chain.length > 0
                ? Optional.of(chain[0])
                : Optional.empty();
    }

    static Optional<Partner> sender(HttpServletRequest request) {
        return request.getAttribute(SENDER) instanceof Partner partner ? Optional.of(partner) : Optional.empty();
    }

    static void sender(HttpServletRequest request, Partner partner) {
        request.setAttribute(SENDER, partner);
    }

    static Optional<String> messageId(HttpServletRequest request) {
        return request.getAttribute(MESSAGE_ID) instanceof String id ? Optional.of(id) : Optional.empty();
    }

    static void messageId(HttpServletRequest request, String id) {
        request.setAttribute(MESSAGE_ID, id.length() > LONGEST_ID ? id.substring(0, LONGEST_ID) : id);
    }
}
