package nl.huiskring.adapters.rest;

import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.huiskring.adapters.identity.KeyStoreFile;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestTemplate;

/** Reads a partner's token: signed by our issuer with a public-key algorithm, for us, not expired, bound to the certificate. */
final class PartnerTokens {
    private static final Duration KEY_SET_TIMEOUT = Duration.ofSeconds(5);
    private static final Set<SignatureAlgorithm> ALGORITHMS =
            Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256);

    private PartnerTokens() {}

    static JwtDecoder decoder(RestInSettings settings) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(
                        settings.keySet().toString())
                .jwsAlgorithms(allowed -> allowed.addAll(ALGORITHMS))
                .restOperations(issuer(settings.trust()))
                .build();
        decoder.setJwtValidator(validator(settings));
        return decoder;
    }

    private static OAuth2TokenValidator<Jwt> validator(RestInSettings settings) {
        return new DelegatingOAuth2TokenValidator<>(List.of(
                JwtTypeValidator.jwt(),
                new JwtTimestampValidator(),
                new JwtIssuerValidator(settings.issuer().toString()),
                new JwtClaimValidator<Collection<String>>(
                        JwtClaimNames.AUD, made -> made != null && made.contains(settings.audience())),
                new JwtClaimValidator<Instant>(JwtClaimNames.EXP, Objects::nonNull),
                new BoundToCertificate()));
    }

    private static RestTemplate issuer(KeyStoreFile trust) {
        HttpClient client = HttpClient.newBuilder()
                .sslContext(trust.tlsWithoutCertificate())
                .connectTimeout(KEY_SET_TIMEOUT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(client);
        requests.setReadTimeout(KEY_SET_TIMEOUT);
        return new RestTemplate(requests);
    }
}
