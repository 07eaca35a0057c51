package nl.huiskring.adapters.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.huiskring.adapters.identity.CertificateOin;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.model.exchange.ErrorCode;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Who calls, as the client certificate shows: without one of a registered party nothing else is looked at. The connector may
 * let callers without a certificate through (TLS "want"), so this is the check that counts.
 */
final class PartnerFilter extends OncePerRequestFilter {
    private final PartnerDirectory directory;
    private final ProblemAnswer problems;

    PartnerFilter(PartnerDirectory directory, ProblemAnswer problems) {
        this.directory = directory;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getMethod().equals("GET") && request.getRequestURI().equals(OpenApiController.PATH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Partner> sender =
                RequestFacts.certificate(request).flatMap(CertificateOin::of).flatMap(directory::byOin);
        if (sender.isEmpty()) {
            problems.send(request, response, ErrorCode.CERTIFICATE_REQUIRED, "certificaat");
            return;
        }
        RequestFacts.sender(request, sender.get());
        try {
            chain.doFilter(request, response);
        } catch (AuthenticationServiceException e) {
            // The issuer's keys could not be fetched: that is no fault of the caller.
            problems.send(request, response, ErrorCode.UNAVAILABLE, "token");
        }
    }
}
