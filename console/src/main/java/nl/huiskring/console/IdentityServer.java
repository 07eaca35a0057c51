package nl.huiskring.console;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/**
 * A Keycloak realm as the screens use it. Its addresses follow from the issuer, so that the hub starts while Keycloak is away; the
 * login then fails with a page that says so.
 */
final class IdentityServer {
    static final String REGISTRATION = "keycloak";
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final ConsoleSettings settings;
    private final JdkClientHttpRequestFactory requests;

    IdentityServer(ConsoleSettings settings) {
        this.settings = settings;
        this.requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .sslContext(settings.trust())
                .connectTimeout(TIMEOUT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build());
        this.requests.setReadTimeout(TIMEOUT);
    }

    ClientRegistration registration() {
        ClientRegistration.Builder builder = ClientRegistration.withRegistrationId(REGISTRATION)
                .clientId(settings.clientId())
                .clientAuthenticationMethod(
                        settings.clientSecret().isPresent()
                                ? ClientAuthenticationMethod.CLIENT_SECRET_BASIC
                                : ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .scope("openid", "profile")
                .redirectUri(settings.baseUrl() + "/login/oauth2/code/" + REGISTRATION)
                .issuerUri(settings.issuer().toString())
                .authorizationUri(endpoint("auth"))
                .tokenUri(endpoint("token"))
                .jwkSetUri(endpoint("certs"))
                .userNameAttributeName("sub")
                .providerConfigurationMetadata(Map.of("end_session_endpoint", endpoint("logout")));
        settings.clientSecret().ifPresent(builder::clientSecret);
        return builder.build();
    }

    RestClientAuthorizationCodeTokenResponseClient tokens() {
        RestClientAuthorizationCodeTokenResponseClient client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(RestClient.builder()
                .requestFactory(requests)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return client;
    }

    JwtDecoder idTokens(ClientRegistration registration) {
        return decoder(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(settings.issuer().toString()),
                new OidcIdTokenValidator(registration)));
    }

    JwtDecoder accessTokens() {
        return decoder(JwtValidators.createDefaultWithIssuer(settings.issuer().toString()));
    }

    private JwtDecoder decoder(OAuth2TokenValidator<Jwt> validator) {
        RestTemplate keys = new RestTemplate(List.of(new StringHttpMessageConverter()));
        keys.setRequestFactory(requests);
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(endpoint("certs"))
                .restOperations(keys)
                .build();
        decoder.setJwtValidator(validator);
        return decoder;
    }

    private String endpoint(String name) {
        return settings.issuer() + "/protocol/openid-connect/" + name;
    }
}
