package nl.huiskring.hub.running;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import nl.huiskring.adapters.embedded.Certificates;
import nl.huiskring.adapters.embedded.KeyMaterial;
import nl.huiskring.model.Oin;
import nl.huiskring.town.partner.TownSettings;
import nl.huiskring.town.story.Party;
import nl.huiskring.town.wire.JsonForm;
import nl.huiskring.town.wire.KeyRing;
import nl.huiskring.town.wire.Message;
import nl.huiskring.town.wire.Password;
import nl.huiskring.town.wire.SoapMessage;
import nl.huiskring.town.wire.SoapSigner;
import nl.huiskring.town.wire.Trees;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** Comes to the doors of a hub with whatever certificate, token and bytes a test gives him. */
public final class Intruder {
    private static final String DELIVER = "urn:huiskring:uitwisseling:v1/Lever";
    private static final Pattern CODE = Pattern.compile("HK-\\d{3}");

    private final HubPlan plan;
    private final Certificates known;
    private final TownSettings.Hub hub;

    Intruder(HubPlan plan) {
        this.plan = plan;
        this.known = plan.certificates();
        this.hub = plan.hub();
    }

    /** A certificate that he can show. */
    public record Pass(KeyRing keys) {}

    /** The certificate of a partner. */
    public Pass passOf(Party party) {
        return pass(known, party);
    }

    /** A certificate in the name of a partner, from an authority of his own. */
    public Pass forgedPassOf(Party party) {
        return pass(plan.forgedCertificates(), party);
    }

    /** A certificate of the right authority for somebody who is no partner: the hub itself. */
    public Pass passOfNobody() {
        return new Pass(ring(known, known.of(Certificates.HUB)));
    }

    private Pass pass(Certificates certificates, Party party) {
        return new Pass(ring(certificates, certificates.of(id(party))));
    }

    private static KeyRing ring(Certificates certificates, KeyMaterial material) {
        return new KeyRing(
                material.keyStore(),
                certificates.trustStore(),
                new Password(certificates.password().reveal()));
    }

    private String id(Party party) {
        return plan.directory().all().stream()
                .filter(partner -> partner.kind().code().equals(party.kind()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Message message(Letter letter) {
        Oin oin = plan.directory().all().stream()
                .filter(partner -> partner.kind().code().equals(letter.sender().kind()))
                .findFirst()
                .orElseThrow()
                .oin();
        return letter.planned(oin).message();
    }

    /** A letter as SOAP envelope with the signature of whoever has this certificate. */
    public byte[] signed(Letter letter, Pass signer) {
        Message message = message(letter);
        SoapMessage envelope = SoapMessage.of(
                new SoapMessage.Addressing(
                        hub.soap().toString(), DELIVER, "urn:uuid:" + message.id(), Optional.empty()),
                Trees.of(message));
        return new SoapSigner(signer.keys()).sign(envelope).bytes();
    }

    /** A letter as CloudEvent. */
    public byte[] event(Letter letter) {
        Message message = message(letter);
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("specversion", "1.0");
        event.put("id", message.id().toString());
        event.put("source", "/oin/" + message.sender() + "/systeem/registratie");
        event.put("type", "uitwisselen-huiselijk-geweld." + message.type().toLowerCase(java.util.Locale.ROOT));
        event.put("time", Trees.moment(message.happenedAt()));
        event.put("datacontenttype", "application/json");
        event.put("data", JsonForm.members(Trees.of(message)));
        return JsonForm.text(event).getBytes(StandardCharsets.UTF_8);
    }

    /** Brings bytes to the SOAP door and gives the code of the answer; no code is no refusal. */
    public String soap(Optional<Pass> pass, byte[] envelope) throws IOException, InterruptedException {
        Map<String, String> headers =
                Map.of("Content-Type", "text/xml; charset=UTF-8", "SOAPAction", '"' + DELIVER + '"');
        return code(post(pass, hub.soap(), headers, envelope));
    }

    /** Brings bytes to the REST door as a media type and gives the code of the answer. */
    public String rest(Optional<Pass> pass, Optional<String> token, String mediaType, byte[] body)
            throws IOException, InterruptedException {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", mediaType);
        token.ifPresent(bearer -> headers.put("Authorization", "Bearer " + bearer));
        return code(post(pass, hub.rest().resolve("/v1/events"), headers, body));
    }

    /** The token that a REST partner gets, bound to its certificate. */
    public String tokenOf(Party party) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(
                Optional.of(passOf(party)),
                hub.tokenEndpoint(),
                Map.of("Content-Type", "application/x-www-form-urlencoded"),
                ("grant_type=client_credentials&client_id=" + id(party)).getBytes(StandardCharsets.UTF_8));
        Matcher token = Pattern.compile("\"access_token\":\"([^\"]+)\"").matcher(answer.body());
        if (!token.find()) {
            throw new IOException("no token, status " + answer.statusCode());
        }
        return token.group(1);
    }

    /** Asks the broker to be let in. */
    public void connectToBroker(Optional<Pass> pass) throws JMSException {
        String address = "tcp://" + hub.brokerHost() + ":" + hub.brokerPort()
                // In TLS 1.3 a refused client notices nothing until it waits for its first answer in vain.
                + "?sslEnabled=true&callTimeout=2000&trustStoreType=PKCS12&trustStorePath=" + known.trustStore()
                + "&trustStorePassword=" + known.password().reveal()
                + pass.map(Intruder::keyParameters).orElse("");
        try (ActiveMQConnectionFactory factory = new ActiveMQConnectionFactory(address);
                Connection connection = factory.createConnection()) {
            connection.start();
        }
    }

    private static String keyParameters(Pass pass) {
        return "&keyStoreType=PKCS12&keyStorePath=" + pass.keys().keyStoreFile() + "&keyStorePassword="
                + pass.keys().password().text();
    }

    private HttpResponse<String> post(Optional<Pass> pass, URI to, Map<String, String> headers, byte[] body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(to).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        try (HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(tls(pass))
                .build()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static String code(HttpResponse<String> answer) {
        Matcher code = CODE.matcher(answer.body());
        return code.find() ? code.group() : "no code, status " + answer.statusCode();
    }

    /** Trusts the hub, whoever he says he is. */
    private SSLContext tls(Optional<Pass> pass) {
        try {
            KeyManagerFactory mine = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            if (pass.isPresent()) {
                KeyRing keys = pass.get().keys();
                mine.init(keys.keys(), keys.password().characters());
            } else {
                KeyStore none = KeyStore.getInstance("PKCS12");
                none.load(null, null);
                mine.init(none, new char[0]);
            }
            TrustManagerFactory theirs = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            theirs.init(ring(known, known.of(Certificates.HUB)).trusted());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(mine.getKeyManagers(), theirs.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("TLS cannot be set up", e);
        }
    }
}
