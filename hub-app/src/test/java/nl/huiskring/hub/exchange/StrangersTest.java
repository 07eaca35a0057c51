package nl.huiskring.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.jms.JMSException;
import jakarta.jms.JMSSecurityException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import nl.huiskring.audit.AuditKind;
import nl.huiskring.audit.json.JsonObject;
import nl.huiskring.hub.running.Circle;
import nl.huiskring.hub.running.Footprint;
import nl.huiskring.hub.running.Intruder;
import nl.huiskring.hub.running.Intruder.Pass;
import nl.huiskring.hub.running.Letter;
import nl.huiskring.hub.running.Letters;
import nl.huiskring.hub.running.Scene;
import nl.huiskring.hub.running.WithRunningHub;
import nl.huiskring.town.story.Party;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Who comes to a door with a certificate, token or signature that is not his ({@code docs/errors.md}): he gets the code, the
 * log has one line with it, and nothing is kept. Whom TLS turns away gets no answer and leaves no line but in the log file.
 */
@WithRunningHub
class StrangersTest {
    private static final String CLOUD_EVENT = "application/cloudevents+json";
    private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final String WSU =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";

    private final Scene scene;
    private final Intruder intruder;
    private final Circle circle = Circle.fresh();
    private final Letter registration = Letters.registration(circle, Letters.number("PL0100"));
    private final Letter signal = Letters.signal(Party.GEMEENTE, circle);
    private Footprint before;

    StrangersTest(Scene scene) {
        this.scene = scene;
        this.intruder = scene.hub().intruder();
        this.before = scene.hub().footprint();
    }

    @BeforeEach
    void look() {
        before = scene.hub().footprint();
    }

    @AfterEach
    void nothingIsKept() {
        scene.hub().settle();
        assertThat(scene.hub().footprint()).as("nothing is kept").isEqualTo(before);
    }

    @Test
    void soapWithoutCertificateIsRefused() throws Exception {
        byte[] envelope = intruder.signed(registration, intruder.passOf(Party.POLITIE));
        refused(intruder.soap(Optional.empty(), envelope), "HK-101");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "partner of another transport"})
    void soapWithACertificateOfNobodyForThisDoorIsRefused(String whose) throws Exception {
        Pass pass = whose.equals("nobody") ? intruder.passOfNobody() : intruder.passOf(Party.GEMEENTE);
        refused(intruder.soap(Optional.of(pass), intruder.signed(registration, pass)), "HK-101");
    }

    @Test
    void soapSignedByAnotherThanWhoBringsItIsRefused() throws Exception {
        byte[] envelope = intruder.signed(registration, intruder.passOf(Party.RECLASSERING));
        refused(bringAsPolice(envelope), "HK-102");
    }

    @Test
    void soapSignedWithKeysOfAnUnknownAuthorityIsRefused() throws Exception {
        byte[] envelope = intruder.signed(registration, intruder.forgedPassOf(Party.POLITIE));
        refused(bringAsPolice(envelope), "HK-106");
    }

    /** The signed body stands aside, unchanged and verifiable; another takes its place. */
    @ParameterizedTest
    @ValueSource(strings = {"same id", "other id", "no id"})
    void wrappedSignatureIsRefused(String forgedId) throws Exception {
        Document envelope = parsed(intruder.signed(registration, intruder.passOf(Party.POLITIE)));
        Element header =
                (Element) envelope.getElementsByTagNameNS(SOAP, "Header").item(0);
        Element body = (Element) envelope.getElementsByTagNameNS(SOAP, "Body").item(0);
        Element forged = (Element) body.cloneNode(true);
        forged.getElementsByTagNameNS("*", "incidentklasse").item(0).setTextContent("ZEDEN");
        switch (forgedId) {
            case "other id" -> forged.setAttributeNS(WSU, "wsu:Id", "forged");
            case "no id" -> forged.removeAttributeNS(WSU, "Id");
            default -> assertThat(forged.hasAttributeNS(WSU, "Id")).isTrue();
        }
        envelope.getDocumentElement().replaceChild(forged, body);
        header.appendChild(envelope.createElementNS("urn:x", "x:Wrapper")).appendChild(body);

        refused(bringAsPolice(written(envelope)), "HK-107");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a SYSTEM 'http://127.0.0.1:1/a.dtd'><a/>",
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>&x;</a>",
                "<!DOCTYPE a [<!ENTITY x 'xx'><!ENTITY y '&x;&x;'><!ENTITY z '&y;&y;'>]><a>&z;</a>"
            })
    void soapThatReachesOutOrSwellsIsRefused(String bomb) throws Exception {
        refused(bringAsPolice(bomb.getBytes(StandardCharsets.UTF_8)), "HK-203");
    }

    @Test
    void restWithoutCertificateIsRefused() throws Exception {
        String token = intruder.tokenOf(Party.GEMEENTE);
        refused(intruder.rest(Optional.empty(), Optional.of(token), CLOUD_EVENT, intruder.event(signal)), "HK-101");
    }

    @Test
    void restWithACertificateOfNobodyRegisteredIsRefused() throws Exception {
        String token = intruder.tokenOf(Party.GEMEENTE);
        refused(
                intruder.rest(
                        Optional.of(intruder.passOfNobody()), Optional.of(token), CLOUD_EVENT, intruder.event(signal)),
                "HK-101");
    }

    @Test
    void tokenThatIsNoneIsRefused() throws Exception {
        refused(
                intruder.rest(
                        Optional.of(intruder.passOf(Party.GEMEENTE)),
                        Optional.of("eyJhbGciOiJub25lIn0.e30."),
                        CLOUD_EVENT,
                        intruder.event(signal)),
                "HK-103");
    }

    /** A token is bound to the certificate of whom it was made for. */
    @Test
    void tokenThatWasStolenIsRefused() throws Exception {
        String token = intruder.tokenOf(Party.VERSLAVINGSZORG);
        refused(
                intruder.rest(
                        Optional.of(intruder.passOf(Party.GEMEENTE)),
                        Optional.of(token),
                        CLOUD_EVENT,
                        intruder.event(signal)),
                "HK-104");
    }

    @Test
    void anotherMediaTypeIsRefused() throws Exception {
        refused(
                intruder.rest(
                        Optional.of(intruder.passOf(Party.GEMEENTE)),
                        Optional.of(intruder.tokenOf(Party.GEMEENTE)),
                        "application/xml",
                        intruder.event(signal)),
                "HK-201");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "partner of another transport"})
    void brokerLetsInNobodyButItsPartners(String whose) {
        Pass pass = whose.equals("nobody") ? intruder.passOfNobody() : intruder.passOf(Party.GEMEENTE);
        assertThatThrownBy(() -> intruder.connectToBroker(Optional.of(pass))).isInstanceOf(JMSSecurityException.class);
        JsonObject line = scene.refusal();
        assertThat(line.text("transport")).isEqualTo("jms");
        assertThat(line.text("sender"))
                .as("as the certificate says")
                .isEqualTo(
                        whose.equals("nobody")
                                ? "00000001999000001000"
                                : scene.hub().partners().oin(Party.GEMEENTE).value());
        assertThat(line.objects("problems").getFirst().text("code")).isEqualTo("HK-101");
    }

    /** The handshake fails before anything is known of the caller: he gets no code, and there is nobody to record. */
    @ParameterizedTest
    @EnumSource(names = {"POLITIE", "GEMEENTE"})
    void certificateOfAnUnknownAuthorityEndsTheConnection(Party named) {
        Optional<Pass> pass = Optional.of(intruder.forgedPassOf(named));
        byte[] envelope = intruder.signed(registration, intruder.passOf(Party.POLITIE));
        assertThatThrownBy(() -> {
                    if (named == Party.POLITIE) {
                        intruder.soap(pass, envelope);
                    } else {
                        intruder.rest(pass, Optional.of("geen"), CLOUD_EVENT, intruder.event(signal));
                    }
                })
                .isInstanceOf(IOException.class);
        assertThat(scene.events(AuditKind.REFUSED_MESSAGE)).isEmpty();
        assertThat(scene.written())
                .as("the log file tells from which address")
                .anyMatch(line -> line.contains("handshake") && line.contains("127.0.0.1"));
    }

    @Test
    void brokerEndsTheConnectionOfAnUnknownAuthorityAndOfNoCertificate() {
        assertThatThrownBy(() -> intruder.connectToBroker(Optional.of(intruder.forgedPassOf(Party.OM))))
                .isInstanceOf(JMSException.class);
        assertThatThrownBy(() -> intruder.connectToBroker(Optional.empty())).isInstanceOf(JMSException.class);
        assertThat(scene.events(AuditKind.REFUSED_MESSAGE)).isEmpty();
    }

    private String bringAsPolice(byte[] envelope) throws IOException, InterruptedException {
        return intruder.soap(Optional.of(intruder.passOf(Party.POLITIE)), envelope);
    }

    private void refused(String answer, String code) {
        assertThat(answer).isEqualTo(code);
        assertThat(scene.refusal().objects("problems").getFirst().text("code")).isEqualTo(code);
    }

    private static Document parsed(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new java.io.ByteArrayInputStream(xml));
    }

    private static byte[] written(Document document) throws Exception {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        TransformerFactory.newDefaultInstance()
                .newTransformer()
                .transform(new DOMSource(document), new StreamResult(out));
        return out.toByteArray();
    }
}
