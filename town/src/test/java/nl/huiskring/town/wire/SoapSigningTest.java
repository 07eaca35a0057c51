package nl.huiskring.town.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.huiskring.town.wire.SoapMessage.Addressing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signed as Digikoppeling WUS asks, and verified on exactly what is read. */
class SoapSigningTest {
    private static final String POLICE = "00000001999100011000";

    @TempDir
    static Path folder;

    private static KeyRing police;

    @BeforeAll
    static void keys() throws Exception {
        police = new TestKeys(folder).ring("politie", POLICE);
    }

    private static SoapMessage message() {
        Node body = Node.branch("Signaal", List.of(Node.leaf("situatie", "ruzie & geschreeuw")));
        return SoapMessage.of(new Addressing("https://hub/soap", "urn:lever", "urn:uuid:1", Optional.empty()), body);
    }

    private static SoapMessage travelled(SoapMessage message) throws UnreadableException {
        return SoapMessage.read(message.bytes());
    }

    @Test
    void whatIsSignedVerifiesAfterTravelling() throws Exception {
        SoapMessage received = travelled(new SoapSigner(police).sign(message()));
        assertThatCode(() -> new SoapVerifier(police).verify(received, POLICE)).doesNotThrowAnyException();
        assertThat(received.body().orElseThrow().textAt("situatie")).contains("ruzie & geschreeuw");
        assertThat(received.addressing("MessageID")).contains("urn:uuid:1");
    }

    @Test
    void anUnsignedMessageIsRefused() throws Exception {
        SoapMessage received = travelled(message());
        assertThatThrownBy(() -> new SoapVerifier(police).verify(received, POLICE))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("not signed");
    }

    @Test
    void aSignatureOverTheTimestampAloneIsRefused() throws Exception {
        SoapMessage received = travelled(new SoapSigner(police).signTimestampOnly(message()));
        assertThatThrownBy(() -> new SoapVerifier(police).verify(received, POLICE))
                .hasMessage("not everything is signed that must be");
    }

    @Test
    void aChangedBodyIsRefused() throws Exception {
        String signed = new String(new SoapSigner(police).sign(message()).bytes(), StandardCharsets.UTF_8);
        SoapMessage received = SoapMessage.read(signed.replace("ruzie", "vrede").getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> new SoapVerifier(police).verify(received, POLICE))
                .hasMessage("the signature does not hold");
    }

    @Test
    void anotherSenderIsRefused() throws Exception {
        SoapMessage received = travelled(new SoapSigner(police).sign(message()));
        assertThatThrownBy(() -> new SoapVerifier(police).verify(received, "00000001999100021000"))
                .hasMessage("signed by somebody else");
    }

    @Test
    void aSignedBodyMovedAsideIsNotTakenForTheRealOne() throws Exception {
        String signed = new String(new SoapSigner(police).sign(message()).bytes(), StandardCharsets.UTF_8);
        int from = signed.indexOf("<soap:Body");
        String body = signed.substring(from, signed.indexOf("</soap:Body>") + "</soap:Body>".length());
        String other = "<soap:Body><Signaal xmlns=\"" + XmlForm.NAMESPACE
                + "\"><situatie>anders</situatie></Signaal></soap:Body>";
        String wrapped = signed.replace(body, other).replace("<soap:Header>", "<soap:Header><Wrap>" + body + "</Wrap>");
        SoapMessage received = SoapMessage.read(wrapped.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> new SoapVerifier(police).verify(received, POLICE))
                .isInstanceOf(UnreadableException.class);
    }

    @Test
    void aFaultIsSignedLikeEveryAnswerAndKeepsItsCode() throws Exception {
        Addressing addressing = Addressing.answer("urn:fout", "urn:uuid:2", Optional.of("urn:uuid:1"));
        Node detail = Node.branch("Fout", List.of(Node.leaf("code", "HK-201")));
        SoapMessage received =
                travelled(new SoapSigner(police).sign(SoapMessage.fault(addressing, "geweigerd", detail)));
        assertThatCode(() -> new SoapVerifier(police).verify(received, POLICE)).doesNotThrowAnyException();
        assertThat(received.body().orElseThrow().textAt("detail", "Fout", "code"))
                .contains("HK-201");
    }

    @Test
    void thePasswordIsNeverPrinted() {
        assertThat(TestKeys.PASSWORD.toString() + police).doesNotContain(TestKeys.PASSWORD.text());
    }
}
