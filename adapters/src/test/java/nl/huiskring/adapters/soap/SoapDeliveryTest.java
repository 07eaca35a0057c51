package nl.huiskring.adapters.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.huiskring.adapters.contract.Node;
import nl.huiskring.adapters.contract.ReceiptWriter;
import nl.huiskring.adapters.contract.Samples;
import nl.huiskring.adapters.contract.SignalWriter;
import nl.huiskring.adapters.contract.Signals;
import nl.huiskring.adapters.identity.KeyStoreFile;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.Transport;
import nl.huiskring.model.exchange.Channels;
import nl.huiskring.model.exchange.ClearedSignal;
import nl.huiskring.model.exchange.Confirmation;
import nl.huiskring.model.exchange.DeliveryFailed;
import nl.huiskring.model.exchange.Receipt;
import org.apache.camel.impl.DefaultCamelContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SoapDeliveryTest {
    private static final Oin HUB = new Oin("00000009000000000009");
    private static final String VT = "00000001000000000002";
    private static final InteractionId REFERENCE = new InteractionId(UUID.randomUUID());

    private KeyStoreFile trust;
    private KeyStoreFile hubKeys;
    private KeyStoreFile partnerKeys;
    private KeyStoreFile otherKeys;
    private @Nullable PartnerServer current;

    @BeforeAll
    void keys(@TempDir Path folder) throws Exception {
        TestAuthority authority = new TestAuthority(folder, "Test CA");
        trust = authority.trust("trust");
        hubKeys = authority.issue("hub", HUB.value());
        partnerKeys = authority.issue("veilig-thuis", VT);
        otherKeys = authority.issue("ander", "00000001000000000003");
    }

    @AfterEach
    void stop() {
        server().close();
    }

    private WssParty party(KeyStoreFile keys) throws Exception {
        return new WssParty(keys, trust, Samples.NOW);
    }

    private ClearedSignal signal() {
        return Signals.signal(new Oin(VT), HUB);
    }

    private SoapDelivery delivery(URI endpoint, KeyStoreFile trusted) {
        Clock clock = Clock.fixed(Samples.NOW, ZoneOffset.UTC);
        Partner sample = Samples.partner(PartnerKind.VEILIG_THUIS, Transport.SOAP, VT);
        Partner partner = new Partner(
                sample.id(),
                sample.oin(),
                sample.name(),
                sample.kind(),
                sample.transport(),
                endpoint,
                sample.purposes(),
                sample.categories(),
                sample.municipalities(),
                sample.contact(),
                sample.mayProcessBsn(),
                sample.covenant());
        SoapSettings settings = new SoapSettings(
                "https://hub.example/", hubKeys, trusted, Duration.ofSeconds(2), Duration.ofSeconds(2));
        return new SoapDelivery(
                () -> List.of(partner),
                new SignalWriter(HUB, () -> List.of(partner)),
                new WsSecurity(settings, clock),
                settings,
                clock);
    }

    private Document receipt(WssParty.Verified request) throws Exception {
        Receipt receipt = new Receipt(REFERENCE, Samples.NOW, false);
        return answer(
                ReceiptWriter.write(UUID.fromString(request.text("berichtId")), receipt), request.text("MessageID"));
    }

    private static Document answer(Node body, String relatesTo) throws Exception {
        return WssParty.envelope(
                body, Names.ANONYMOUS, Names.ANSWER_ACTION, "urn:uuid:" + UUID.randomUUID(), Optional.of(relatesTo));
    }

    private void answering(int status, PartnerServer.Answer answer) throws Exception {
        current = new PartnerServer(partnerKeys, trust, party(partnerKeys), status, answer);
    }

    private PartnerServer server() {
        return Objects.requireNonNull(current);
    }

    private DeliveryFailed failure() {
        return catchThrowableOfType(
                DeliveryFailed.class, () -> delivery(server().url(), trust).deliver(signal()));
    }

    @Test
    void deliversASignedSignalOverTheRouteAndTakesTheSignedReceipt() throws Exception {
        answering(200, request -> SecureXml.write(party(partnerKeys).sign(receipt(request))));
        ClearedSignal signal = signal();
        try (DefaultCamelContext camel = new DefaultCamelContext()) {
            camel.addRoutes(new SoapOut(delivery(server().url(), trust)));
            camel.start();
            Confirmation confirmation = camel.createProducerTemplate()
                    .requestBody(Channels.send(Transport.SOAP), signal, Confirmation.class);
            assertThat(confirmation).isEqualTo(new Confirmation(Samples.NOW, REFERENCE.toString()));
        }
        WssParty.Verified request = server().requests.getFirst();
        assertThat(request.covered()).contains("Body", "Timestamp", "To", "Action", "MessageID");
        assertThat(request.signer().getSubjectX500Principal().getName()).contains("CN=hub");
        assertThat(request.text("To")).isEqualTo(server().url().toString());
        assertThat(request.text("MessageID")).isEqualTo("urn:uuid:" + signal.messageId());
        assertThat(request.text("leveringId")).isEqualTo(signal.delivery().toString());
        assertThat(server().clients.getFirst()).contains("CN=hub");
    }

    @Test
    void takesNoReceiptThatThisPartnerDidNotSignForThisDelivery() throws Exception {
        answering(200, request -> SecureXml.write(receipt(request)));
        assertThat(failure()).message().contains("HK-105");
        server().answering(request -> SecureXml.write(party(otherKeys).sign(receipt(request))));
        assertThat(failure().worthRetrying()).isTrue();
        server().answering(request ->
                SecureXml.write(party(partnerKeys).signing("Timestamp").sign(receipt(request))));
        assertThat(failure()).message().contains("HK-107");
        server().answering(request -> SecureXml.write(
                party(partnerKeys).at(Samples.NOW.minus(Duration.ofHours(1))).sign(receipt(request))));
        assertThat(failure()).message().contains("HK-108");
        server().answering(request -> {
            Receipt receipt = new Receipt(REFERENCE, Samples.NOW, false);
            Node body = ReceiptWriter.write(UUID.randomUUID(), receipt);
            return SecureXml.write(party(partnerKeys).sign(answer(body, "urn:uuid:" + UUID.randomUUID())));
        });
        assertThat(failure()).message().contains("not this partner's answer");
        server().answering(request -> "tot ziens".getBytes(StandardCharsets.UTF_8));
        assertThat(failure().worthRetrying()).isTrue();
    }

    /** A proxy, a server that starts, a certificate that is being replaced: all that passes by itself. */
    @ParameterizedTest
    @ValueSource(ints = {301, 403, 404, 413, 500, 502, 503})
    void triesAgainWhateverAnswersInThePlaceOfThePartner(int status) throws Exception {
        answering(status, request -> new byte[0]);
        assertThat(failure().worthRetrying()).isTrue();
        server().answering(request -> fault("Client"));
        assertThat(failure().worthRetrying()).as("anybody can write a fault").isTrue();
    }

    @Test
    void givesUpOnlyWhatThisPartnerItselfRefuses() throws Exception {
        answering(500, request -> SecureXml.write(party(partnerKeys).sign(fault("Client", request.text("MessageID")))));
        assertThat(failure().worthRetrying()).isFalse();
        server().answering(request ->
                SecureXml.write(party(partnerKeys).sign(fault("Server", request.text("MessageID")))));
        assertThat(failure().worthRetrying()).isTrue();
        server().answering(
                        request -> SecureXml.write(party(otherKeys).sign(fault("Client", request.text("MessageID")))));
        assertThat(failure().worthRetrying()).as("signed by somebody else").isTrue();
        server().answering(request ->
                SecureXml.write(party(partnerKeys).sign(fault("Client", "urn:uuid:" + UUID.randomUUID()))));
        assertThat(failure().worthRetrying()).as("of another delivery").isTrue();
    }

    /** The headers came in time; the rest never does. */
    @Test
    @Timeout(30)
    void triesAgainWhenTheAnswerNeverEnds() throws Exception {
        answering(200, request -> SecureXml.write(party(partnerKeys).sign(receipt(request))));
        server().stalling();
        assertThat(failure().worthRetrying()).isTrue();
    }

    @Test
    void triesAgainWhenNobodyAnswersOrTheAnswerIsTooLate() throws Exception {
        answering(200, request -> {
            Thread.currentThread().join();
            return new byte[0];
        });
        assertThat(failure().worthRetrying()).isTrue();
        server().close();
        assertThat(failure().worthRetrying()).isTrue();
    }

    @Test
    void givesNothingToAServerOfAnotherAuthority(@TempDir Path folder) throws Exception {
        answering(200, request -> new byte[0]);
        KeyStoreFile elsewhere = new TestAuthority(folder, "Andere CA").trust("ander");
        DeliveryFailed failure = catchThrowableOfType(
                DeliveryFailed.class, () -> delivery(server().url(), elsewhere).deliver(signal()));
        assertThat(failure.worthRetrying()).isFalse();
        assertThat(server().requests).isEmpty();
    }

    @Test
    void givesNothingToAnEndpointWithoutTls() throws Exception {
        answering(200, request -> new byte[0]);
        DeliveryFailed failure = catchThrowableOfType(
                DeliveryFailed.class,
                () -> delivery(URI.create("http://localhost:1/soap"), trust).deliver(signal()));
        assertThat(failure.worthRetrying()).isFalse();
        assertThat(failure).message().contains("TLS");
    }

    private static byte[] fault(String party) {
        return ("<s:Envelope xmlns:s=\"" + Names.SOAP + "\"><s:Body>" + faultBody(party) + "</s:Body></s:Envelope>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Document fault(String party, String relatesTo) throws Exception {
        Document document = answer(Node.tree("Fout"), relatesTo);
        Element body =
                (Element) document.getElementsByTagNameNS(Names.SOAP, "Body").item(0);
        body.replaceChild(
                document.importNode(WssParty.parse(faultBody(party)).getDocumentElement(), true), body.getFirstChild());
        return document;
    }

    private static String faultBody(String party) {
        return "<s:Fault xmlns:s=\"" + Names.SOAP + "\"><faultcode>s:" + party
                + "</faultcode><faultstring>x</faultstring></s:Fault>";
    }
}
