package nl.huiskring.adapters.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.huiskring.model.exchange.ErrorCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** What Spring Security refuses, in the words of the contract. */
final class TokenProblems implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final ProblemAnswer problems;

    TokenProblems(ProblemAnswer problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException fault) {
        problems.send(request, response, isUnbound(fault) ? ErrorCode.TOKEN_UNBOUND : ErrorCode.TOKEN_INVALID, "token");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException fault) {
        problems.send(request, response, ErrorCode.SENDER_MISMATCH, "token");
    }

    /** Unbound is the answer only where nothing else is wrong: an expired token is invalid, whoever holds it. */
    private static boolean isUnbound(AuthenticationException fault) {
        return fault.getCause() instanceof JwtValidationException invalid
                && invalid.getErrors().stream()
                        .allMatch(error -> error.getErrorCode().equals(BoundToCertificate.ERROR));
    }
}
