package nl.huiskring.adapters.rest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Optional;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * A token is good only in the hands of the party it was made for: it must name the certificate of this very connection ({@code
 * cnf.x5t#S256}, RFC 8705 3.1). Spring Security's own
 * check lets a token through that names none.
 */
final class BoundToCertificate implements OAuth2TokenValidator<Jwt> {
    /** Tells this fault from every other fault of a token. */
    static final String ERROR = "token_unbound";

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        Optional<byte[]> named = Optional.ofNullable(token.getClaimAsMap("cnf"))
                .map(claim -> claim.get("x5t#S256"))
                .map(text -> text.toString().getBytes(StandardCharsets.US_ASCII));
        Optional<byte[]> shown = connection().map(BoundToCertificate::thumbprint);
        boolean same = named.isPresent() && shown.isPresent() && MessageDigest.isEqual(named.get(), shown.get());
        return same ? OAuth2TokenValidatorResult.success() : OAuth2TokenValidatorResult.failure(new OAuth2Error(ERROR));
    }

    private static Optional<X509Certificate> connection() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? RequestFacts.certificate(attributes.getRequest())
                : Optional.empty();
    }

    private static byte[] thumbprint(X509Certificate certificate) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return Base64.getUrlEncoder().withoutPadding().encode(hash);
        } catch (NoSuchAlgorithmException | CertificateEncodingException e) {
            throw new IllegalStateException("every JDK has SHA-256, and the certificate came over TLS", e);
        }
    }
}
