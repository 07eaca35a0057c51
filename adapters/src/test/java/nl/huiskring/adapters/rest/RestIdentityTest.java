package nl.huiskring.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.huiskring.adapters.channel.Edit;
import nl.huiskring.adapters.channel.FakeHub;
import nl.huiskring.adapters.contract.Node;
import nl.huiskring.adapters.contract.Samples;
import nl.huiskring.model.Oin;
import nl.huiskring.model.Transport;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.exchange.RefusedMessage;
import nl.huiskring.model.message.MessageType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Certificate, token, message and registration name one and the same party, or nothing happens. */
class RestIdentityTest {
    private static final Optional<Oin> CARE = Optional.of(PartnerInterface.CARE.oin());
    private static final Optional<Oin> NOBODY = Optional.empty();

    private final PartnerInterface server = PartnerInterface.SHARED;
    private final FakeHub hub = server.hub;
    private final HttpClient caller = PartnerInterface.client(server.pki.tls("partner", server.partner));
    private final Node event =
            PartnerInterface.event(Samples.bare(MessageType.ZORGBETROKKENHEID, PartnerInterface.CARE.oin()));

    @BeforeEach
    void forget() {
        hub.reset();
    }

    @Test
    void refusesACallWithoutCertificate() {
        HttpClient anonymous = PartnerInterface.client(server.pki.anonymous());
        assertRefused(post(anonymous, server.token()), ErrorCode.CERTIFICATE_REQUIRED, NOBODY);
    }

    @Test
    void refusesACertificateOfNobodyRegistered() {
        assertRefused(
                post(client("CN=Onbekend,2.5.4.5=" + PartnerInterface.UNKNOWN_OIN), server.token()),
                ErrorCode.CERTIFICATE_REQUIRED,
                NOBODY);
    }

    @Test
    void readsNoOinFromTextThatOnlyLooksLikeOne() {
        assertRefused(
                post(client("CN=x\\,serialNumber\\=" + PartnerInterface.OIN), server.token()),
                ErrorCode.CERTIFICATE_REQUIRED,
                NOBODY);
    }

    @Test
    void refusesACertificateWithTwoOins() {
        assertRefused(
                post(
                        client("CN=x,2.5.4.5=" + PartnerInterface.OIN + ",2.5.4.5=" + PartnerInterface.OTHER_OIN),
                        server.token()),
                ErrorCode.CERTIFICATE_REQUIRED,
                NOBODY);
    }

    @Test
    void refusesACallWithoutToken() {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.uri("/v1/events"))
                .header("Content-Type", "application/cloudevents+json")
                .POST(BodyPublishers.ofByteArray(PartnerInterface.json(event)));
        assertRefused(PartnerInterface.send(caller, request), ErrorCode.TOKEN_INVALID, CARE);
    }

    @Test
    void refusesATokenInTheAddress() {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.uri("/v1/events?access_token=" + server.token()))
                .header("Content-Type", "application/cloudevents+json")
                .POST(BodyPublishers.ofByteArray(PartnerInterface.json(event)));
        assertRefused(PartnerInterface.send(caller, request), ErrorCode.TOKEN_INVALID, CARE);
    }

    @Test
    void refusesAnExpiredToken() {
        assertTokenInvalid(claims().expirationTime(Date.from(Instant.now().minusSeconds(120))));
    }

    @Test
    void refusesATokenThatNeverExpires() {
        assertTokenInvalid(claims().expirationTime(null));
    }

    @Test
    void refusesATokenForSomebodyElse() {
        assertTokenInvalid(claims().audience("account"));
    }

    @Test
    void refusesATokenForNobody() {
        assertTokenInvalid(claims().audience(List.of()));
    }

    @Test
    void refusesATokenOfAnotherIssuer() {
        assertTokenInvalid(claims().issuer("https://elders.example"));
    }

    @Test
    void refusesATokenSignedWithAnotherKey() {
        assertRefused(post(caller, server.issuer.signWithAnotherKey(claims())), ErrorCode.TOKEN_INVALID, CARE);
    }

    @Test
    void refusesAnUnsignedToken() {
        assertRefused(post(caller, new PlainJWT(claims().build()).serialize()), ErrorCode.TOKEN_INVALID, CARE);
    }

    @Test
    void refusesATokenSignedWithThePublicKeyAsASecret() throws JOSEException {
        SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims().build());
        token.sign(new MACSigner(server.issuer.publicKey()));
        assertRefused(post(caller, token.serialize()), ErrorCode.TOKEN_INVALID, CARE);
    }

    @Test
    void refusesATokenThatIsNotBoundToACertificate() {
        assertRefused(post(caller, sign(claims().claim("cnf", null))), ErrorCode.TOKEN_UNBOUND, CARE);
        hub.reset();
        assertRefused(post(caller, sign(claims().claim("cnf", Map.of()))), ErrorCode.TOKEN_UNBOUND, CARE);
    }

    @Test
    void refusesATokenBoundToAnotherCertificate() {
        JWTClaimsSet.Builder stolen = server.issuer.claims(PartnerInterface.OIN, server.other.certificate());
        assertRefused(post(caller, sign(stolen)), ErrorCode.TOKEN_UNBOUND, CARE);
    }

    @Test
    void refusesATokenOfAnotherParty() {
        JWTClaimsSet.Builder others = server.issuer.claims(PartnerInterface.OTHER_OIN, server.partner.certificate());
        assertRefused(post(caller, sign(others)), ErrorCode.SENDER_MISMATCH, CARE);
    }

    @Test
    void refusesATokenWithoutOin() {
        assertRefused(post(caller, sign(claims().claim("oin", null))), ErrorCode.SENDER_MISMATCH, CARE);
    }

    @Test
    void refusesAPartnerOfAnotherTransport() {
        HttpClient police = PartnerInterface.client(server.pki.tls("police", server.other));
        String token = sign(server.issuer.claims(PartnerInterface.OTHER_OIN, server.other.certificate()));
        assertRefused(post(police, token), ErrorCode.SENDER_MISMATCH, Optional.of(PartnerInterface.POLICE.oin()));
    }

    @Test
    void refusesAnEventInTheNameOfAnother() {
        Node others = Edit.set(event, "source", "/oin/" + PartnerInterface.OTHER_OIN + "/systeem/epd");
        assertRefused(server.post(PartnerInterface.json(others)), ErrorCode.SENDER_MISMATCH, CARE);
    }

    @Test
    void refusesAMessageInTheNameOfAnother() {
        Node others = Edit.set(event, "data/stuurgegevens/afzender", PartnerInterface.OTHER_OIN);
        assertRefused(server.post(PartnerInterface.json(others)), ErrorCode.SENDER_MISMATCH, CARE);
    }

    @Test
    void answersUnavailableWhenARefusalCannotBeRecorded() {
        hub.refusalsFail();
        HttpResponse<String> answer = post(caller, "geen token");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("HK-501");
    }

    @Test
    void answersUnavailableWhenTheKeysOfTheIssuerCannotBeRead() {
        PartnerInterface apart = new PartnerInterface(issuer -> issuer.keySet().resolve("/elders"));
        try {
            HttpResponse<String> answer = apart.post(PartnerInterface.json(event));
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("HK-501");
            assertThat(apart.hub.received()).isEmpty();
        } finally {
            apart.context.close();
        }
    }

    private JWTClaimsSet.Builder claims() {
        return server.goodClaims();
    }

    private String sign(JWTClaimsSet.Builder claims) {
        return server.issuer.sign(claims);
    }

    private void assertTokenInvalid(JWTClaimsSet.Builder claims) {
        assertRefused(post(caller, sign(claims)), ErrorCode.TOKEN_INVALID, CARE);
    }

    private HttpClient client(String subject) {
        return PartnerInterface.client(server.pki.tls("caller", server.pki.issue(subject)));
    }

    private HttpResponse<String> post(HttpClient client, String token) {
        return PartnerInterface.send(
                client,
                HttpRequest.newBuilder(server.uri("/v1/events"))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/cloudevents+json")
                        .POST(BodyPublishers.ofByteArray(PartnerInterface.json(event))));
    }

    private void assertRefused(HttpResponse<String> answer, ErrorCode code, Optional<Oin> sender) {
        assertThat(answer.body()).contains("\"code\":\"" + code.code() + "\"");
        assertThat(answer.statusCode()).isEqualTo(code.httpStatus());
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(hub.refused()).hasSize(1);
        RefusedMessage refused = hub.refused().getFirst();
        assertThat(refused.transport()).isEqualTo(Transport.REST);
        assertThat(refused.sender()).isEqualTo(sender);
        assertThat(refused.problems().getFirst().code()).isEqualTo(code);
        assertThat(hub.received()).isEmpty();
    }
}
