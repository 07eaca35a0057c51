package nl.huiskring.town.wire;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.wss4j.common.crypto.Merlin;
import org.apache.wss4j.common.ext.WSSecurityException;
import org.apache.wss4j.dom.WSConstants;
import org.apache.wss4j.dom.WSDataRef;
import org.apache.wss4j.dom.engine.WSSConfig;
import org.apache.wss4j.dom.engine.WSSecurityEngine;
import org.apache.wss4j.dom.engine.WSSecurityEngineResult;
import org.apache.wss4j.dom.handler.RequestData;
import org.apache.wss4j.dom.handler.WSHandlerResult;
import org.w3c.dom.Element;

/**
 * Checks a signed message: a trusted certificate of the one expected sender, a fresh timestamp, and a signature over exactly the
 * body, timestamp and addressing headers that are read afterwards (WSS4J alone does not say what was signed).
 */
public final class SoapVerifier {
    private static final String SECURITY =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
    private static final List<String> MUST_BE_SIGNED = List.of("To", "Action", "MessageID");

    static {
        WSSConfig.init();
    }

    private final Merlin crypto = new Merlin();

    public SoapVerifier(KeyRing keys) {
        crypto.setTrustStore(keys.trusted());
    }

    /** Whether there is a security header at all. */
    public static boolean hasSecurity(SoapMessage message) {
        return message.part(SECURITY, "Security").isPresent();
    }

    /**
     * Verifies a message.
     *
     * @param sender OIN that its certificate must name
     */
    public void verify(SoapMessage message, String sender) throws UnreadableException {
        WSHandlerResult result = process(message);
        List<WSSecurityEngineResult> signatures = result.getActionResults().getOrDefault(WSConstants.SIGN, List.of());
        if (signatures.size() != 1) {
            throw new UnreadableException("not exactly one signature");
        }
        WSSecurityEngineResult signature = signatures.getFirst();
        X509Certificate certificate = (X509Certificate) signature.get(WSSecurityEngineResult.TAG_X509_CERTIFICATE);
        if (certificate == null || !KeyRing.oinOf(certificate).equals(Optional.of(sender))) {
            throw new UnreadableException("signed by somebody else");
        }
        if (required(message).count() != MUST_BE_SIGNED.size() + 2 || !coversAll(message, signature)) {
            throw new UnreadableException("not everything is signed that must be");
        }
    }

    private static Stream<Element> required(SoapMessage message) {
        Stream<Optional<Element>> addressing = MUST_BE_SIGNED.stream().map(name -> message.part(SoapMessage.WSA, name));
        Optional<Element> timestamp = message.part(SECURITY, "Security")
                .flatMap(security -> SoapMessage.child(security, WSConstants.WSU_NS, "Timestamp"));
        return Stream.concat(addressing, Stream.of(message.part(SoapMessage.SOAP, "Body"), timestamp))
                .flatMap(Optional::stream);
    }

    private static boolean coversAll(SoapMessage message, WSSecurityEngineResult signature) {
        if (!(signature.get(WSSecurityEngineResult.TAG_DATA_REF_URIS) instanceof List<?> references)) {
            return false;
        }
        return required(message)
                .allMatch(element -> references.stream()
                        .anyMatch(reference -> ((WSDataRef) reference).getProtectedElement() == element));
    }

    private WSHandlerResult process(SoapMessage message) throws UnreadableException {
        if (!hasSecurity(message)) {
            throw new UnreadableException("not signed");
        }
        RequestData request = new RequestData();
        request.setWssConfig(WSSConfig.getNewInstance());
        request.setSigVerCrypto(crypto);
        // The Basic Security Profile asks for more form than Digikoppeling does; what was signed is checked below.
        request.setDisableBSPEnforcement(true);
        try {
            return new WSSecurityEngine().processSecurityHeader(message.document(), request);
        } catch (WSSecurityException e) {
            throw new UnreadableException("the signature does not hold", e);
        }
    }
}
