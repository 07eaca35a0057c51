package nl.huiskring.console;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.net.ssl.SSLContext;

/**
 * The part of a Keycloak realm that a login needs: it asks for no password, and takes everybody for the person set here. It insists
 * on the client's secret and on the proof key.
 */
public final class FakeIdentityServer implements AutoCloseable {
    static final String SECRET = "console-test-secret";
    private static final String REALM = "/realms/huiskring";

    private final HttpsServer server;
    private final RSAKey key;
    private final Map<String, Map<String, String>> codes = new HashMap<>();
    private volatile Map<String, Object> idClaims = Map.of();
    private volatile Map<String, Object> accessClaims = Map.of();
    private volatile Map<String, String> lastRequest = Map.of();
    private volatile boolean isWrongAudience;

    private FakeIdentityServer(HttpsServer server, RSAKey key) {
        this.server = server;
        this.key = key;
    }

    static FakeIdentityServer start(SSLContext context) throws IOException, JOSEException {
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        RSAKey key = new RSAKeyGenerator(2048).keyID("test").generate();
        FakeIdentityServer fake = new FakeIdentityServer(server, key);
        String base = REALM + "/protocol/openid-connect/";
        server.createContext(base + "auth", fake::authorise);
        server.createContext(base + "token", fake::token);
        server.createContext(base + "certs", fake::certs);
        server.createContext(base + "logout", fake::logout);
        server.start();
        return fake;
    }

    URI issuer() {
        return URI.create("https://localhost:" + server.getAddress().getPort() + REALM);
    }

    /** The next to log in has these roles and this organisation in the ID token. */
    void nextIs(String oin, String... roles) {
        idClaims = Map.of("name", "Vera Vos", "roles", List.of(roles), "oin", oin);
        accessClaims = Map.of();
        isWrongAudience = false;
    }

    /** As Keycloak does without mappers of one's own: the roles are in the access token alone. */
    void nextHasAccessTokenOnly(String oin, String... roles) {
        idClaims = Map.of("preferred_username", "vera");
        accessClaims = Map.of("realm_access", Map.of("roles", List.of(roles)), "oin", oin);
        isWrongAudience = false;
    }

    public void nextHasNoOrganisation(String... roles) {
        idClaims = Map.of("name", "Vera Vos", "roles", List.of(roles));
        accessClaims = Map.of();
        isWrongAudience = false;
    }

    /** The next ID token is meant for another client. */
    void nextTokenIsForAnotherClient() {
        isWrongAudience = true;
    }

    /** What the last authorisation or logout request asked. */
    Map<String, String> lastRequest() {
        return lastRequest;
    }

    private void authorise(HttpExchange exchange) throws IOException {
        Map<String, String> asked = form(exchange.getRequestURI().getRawQuery());
        lastRequest = asked;
        String code = UUID.randomUUID().toString();
        synchronized (codes) {
            codes.put(code, asked);
        }
        redirect(exchange, asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state"));
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> sent = form(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        Map<String, String> asked;
        synchronized (codes) {
            asked = codes.remove(sent.getOrDefault("code", ""));
        }
        String basic = "Basic " + Base64.getEncoder().encodeToString(("console:" + SECRET).getBytes(UTF_8));
        boolean isGood = asked != null
                && basic.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                && "S256".equals(asked.get("code_challenge_method"))
                && challenge(sent.getOrDefault("code_verifier", "")).equals(asked.get("code_challenge"));
        if (asked == null || !isGood) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        answer(
                exchange,
                200,
                "{\"access_token\":\"%s\",\"id_token\":\"%s\",\"token_type\":\"Bearer\",\"expires_in\":60}"
                        .formatted(
                                signed("account", accessClaims, ""),
                                signed(
                                        isWrongAudience ? "another" : "console",
                                        idClaims,
                                        asked.getOrDefault("nonce", ""))));
    }

    private void certs(HttpExchange exchange) throws IOException {
        answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString());
    }

    private void logout(HttpExchange exchange) throws IOException {
        lastRequest = form(exchange.getRequestURI().getRawQuery());
        redirect(exchange, lastRequest.getOrDefault("post_logout_redirect_uri", ""));
    }

    private String signed(String audience, Map<String, Object> claims, String nonce) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder set = new JWTClaimsSet.Builder()
                .issuer(issuer().toString())
                .subject("user-1")
                .audience(audience)
                .claim("azp", audience)
                .claim("nonce", nonce)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)));
        claims.forEach(set::claim);
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID(key.getKeyID())
                        .type(JOSEObjectType.JWT)
                        .build(),
                set.build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> form(String text) {
        Map<String, String> values = new HashMap<>();
        for (String pair : text.split("&")) {
            String[] parts = pair.split("=", 2);
            values.put(URLDecoder.decode(parts[0], UTF_8), parts.length > 1 ? URLDecoder.decode(parts[1], UTF_8) : "");
        }
        return values;
    }

    private static void redirect(HttpExchange exchange, String where) throws IOException {
        exchange.getResponseHeaders().set("Location", where);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
