package nl.huiskring.adapters.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.security.web.header.HeaderWriter;

/** What every answer carries (NL GOV API Design Rules, /core/version-header and module transport security). */
final class ApiHeaders implements HeaderWriter {
    private static final Map<String, String> HEADERS = Map.of(
            "API-Version", ApiVersion.VALUE,
            "Cache-Control", "no-store",
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
            "Strict-Transport-Security", "max-age=31536000; includeSubDomains",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY");

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        HEADERS.forEach(response::setHeader);
    }
}
