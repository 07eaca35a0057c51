package nl.huiskring.adapters.soap;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.huiskring.adapters.contract.Node;
import nl.huiskring.adapters.contract.XmlSyntax;
import nl.huiskring.adapters.identity.KeyStoreFile;
import org.apache.wss4j.common.WSEncryptionPart;
import org.apache.wss4j.common.crypto.Merlin;
import org.apache.wss4j.common.util.WSTimeSource;
import org.apache.wss4j.dom.WSConstants;
import org.apache.wss4j.dom.WSDataRef;
import org.apache.wss4j.dom.engine.WSSConfig;
import org.apache.wss4j.dom.engine.WSSecurityEngine;
import org.apache.wss4j.dom.engine.WSSecurityEngineResult;
import org.apache.wss4j.dom.handler.RequestData;
import org.apache.wss4j.dom.handler.WSHandlerResult;
import org.apache.wss4j.dom.message.WSSecHeader;
import org.apache.wss4j.dom.message.WSSecSignature;
import org.apache.wss4j.dom.message.WSSecTimestamp;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A party that signs and verifies with WSS4J: shares no code with the hub, so that both can be wrong only in the same way by agreement. */
final class WssParty {
    static final String RSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";

    private final Merlin keys = new Merlin();
    private final X509Certificate certificate;
    private Instant now;
    private List<String> signed = List.of("Body", "Timestamp", "To", "Action", "MessageID", "RelatesTo");
    private String algorithm = RSA_SHA256;

    static {
        WSSConfig.init();
    }

    WssParty(KeyStoreFile identity, KeyStoreFile trust, Instant now) throws Exception {
        keys.setKeyStore(store(identity));
        keys.setTrustStore(store(trust));
        this.certificate = (X509Certificate) keys.getKeyStore().getCertificate("key");
        this.now = now;
    }

    private static KeyStore store(KeyStoreFile file) throws Exception {
        return KeyStore.getInstance(
                file.path().toFile(), TestAuthority.PASSWORD.value().toCharArray());
    }

    X509Certificate certificate() {
        return certificate;
    }

    WssParty at(Instant moment) {
        now = moment;
        return this;
    }

    WssParty signing(String... parts) {
        signed = List.of(parts);
        return this;
    }

    WssParty using(String signatureAlgorithm) {
        algorithm = signatureAlgorithm;
        return this;
    }

    /** The envelope of a message with its addressing, not signed. */
    static Document envelope(Node message, String to, String action, String messageId, Optional<String> relatesTo)
            throws Exception {
        String headers = header("To", to)
                + header("Action", action)
                + header("MessageID", messageId)
                + relatesTo.map(id -> header("RelatesTo", id)).orElse("");
        String payload =
                new String(XmlSyntax.write(message), StandardCharsets.UTF_8).replaceFirst("<\\?xml[^>]*\\?>", "");
        return parse("<s:Envelope xmlns:s=\"" + Names.SOAP + "\" xmlns:a=\"" + Names.WSA + "\"><s:Header>" + headers
                + "</s:Header><s:Body>" + payload + "</s:Body></s:Envelope>");
    }

    private static String header(String name, String value) {
        return "<a:" + name + ">" + value + "</a:" + name + ">";
    }

    static Document parse(String xml) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    /** Adds a timestamp and a signature over the wanted parts. */
    Document sign(Document document) throws Exception {
        WSSConfig config = WSSConfig.getNewInstance();
        WSTimeSource time = () -> now;
        config.setCurrentTime(time);
        WSSecHeader header = new WSSecHeader(document);
        header.setMustUnderstand(true);
        header.insertSecurityHeader();
        WSSecTimestamp timestamp = new WSSecTimestamp(header);
        timestamp.setTimeToLive((int) Duration.ofMinutes(5).toSeconds());
        timestamp.setWsTimeSource(time);
        timestamp.build();
        WSSecSignature signature = new WSSecSignature(header);
        signature.setUserInfo("key", TestAuthority.PASSWORD.value());
        signature.setKeyIdentifierType(WSConstants.BST_DIRECT_REFERENCE);
        signature.setSignatureAlgorithm(algorithm);
        signature.setDigestAlgo(algorithm.endsWith("sha1") ? WSConstants.SHA1 : WSConstants.SHA256);
        signature.getParts().addAll(parts(document));
        signature.build(keys);
        return document;
    }

    private List<WSEncryptionPart> parts(Document document) {
        List<WSEncryptionPart> parts = new ArrayList<>();
        for (String part : signed) {
            switch (part) {
                case "Body" -> parts.add(new WSEncryptionPart("Body", Names.SOAP, "Element"));
                case "Timestamp" -> parts.add(new WSEncryptionPart("Timestamp", Names.WSU, "Element"));
                default -> {
                    if (document.getElementsByTagNameNS(Names.WSA, part).getLength() > 0) {
                        parts.add(new WSEncryptionPart(part, Names.WSA, "Element"));
                    }
                }
            }
        }
        return parts;
    }

    /** Verifies an envelope and gives back the local names of the elements that its signature covers, and the signer. */
    Verified verify(byte[] bytes) throws Exception {
        Document document = parse(new String(bytes, StandardCharsets.UTF_8));
        RequestData data = new RequestData();
        data.setWssConfig(WSSConfig.getNewInstance());
        // WSS4J knows the clock of the machine alone; the test's time stands still elsewhere.
        data.setTimeStampStrict(false);
        data.setTimeStampTTL(Integer.MAX_VALUE);
        data.setSigVerCrypto(keys);
        WSHandlerResult results = new WSSecurityEngine().processSecurityHeader(document, data);
        WSSecurityEngineResult result = Objects.requireNonNull(
                        results.getActionResults().get(WSConstants.SIGN))
                .getFirst();
        List<?> references = (List<?>) Objects.requireNonNull(result.get(WSSecurityEngineResult.TAG_DATA_REF_URIS));
        return new Verified(
                document,
                references.stream()
                        .map(reference ->
                                ((WSDataRef) reference).getProtectedElement().getLocalName())
                        .toList(),
                (X509Certificate) Objects.requireNonNull(result.get(WSSecurityEngineResult.TAG_X509_CERTIFICATE)));
    }

    record Verified(Document document, List<String> covered, X509Certificate signer) {
        Element one(String namespace, String name) {
            return (Element) document.getElementsByTagNameNS(namespace, name).item(0);
        }

        String text(String name) {
            return document.getElementsByTagNameNS("*", name).item(0).getTextContent();
        }
    }
}
