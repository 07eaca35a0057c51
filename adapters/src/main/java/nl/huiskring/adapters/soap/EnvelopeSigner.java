package nl.huiskring.adapters.soap;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dom.DOMStructure;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.SignedInfo;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Addresses, stamps and signs an envelope with the hub's key (WUS 2W-be-S: body, timestamp and addressing headers, SHA-256). */
final class EnvelopeSigner {
    private static final String RSA = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";
    private static final String ECDSA = "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256";

    private final PrivateKey key;
    private final X509Certificate certificate;
    private final Clock clock;

    EnvelopeSigner(KeyStore.PrivateKeyEntry identity, Clock clock) {
        this.key = identity.getPrivateKey();
        this.certificate = (X509Certificate) identity.getCertificate();
        this.clock = clock;
    }

    /** Makes a signed message of an envelope that has a body and no header yet. */
    void sign(Document document, Headers headers) {
        Element root = document.getDocumentElement();
        Element body = Elements.children(root, Names.SOAP, "Body").getFirst();
        Element header = document.createElementNS(Names.SOAP, root.getPrefix() + ":Header");
        root.insertBefore(header, body);
        List<Element> parts = new ArrayList<>();
        parts.add(identified(body, "body"));
        addressing(header, headers, parts);
        Element security = Elements.add(header, Names.WSSE, "wsse:Security");
        security.setAttributeNS(Names.SOAP, root.getPrefix() + ":mustUnderstand", "1");
        parts.add(timestamp(security));
        Element reference = token(security);
        document.normalizeDocument();
        signature(security, parts, reference);
    }

    private static void addressing(Element header, Headers headers, List<Element> parts) {
        parts.add(text(header, "To", headers.to()));
        parts.add(text(header, "Action", headers.action()));
        parts.add(text(header, "MessageID", headers.messageId()));
        headers.relatesTo().ifPresent(id -> parts.add(text(header, "RelatesTo", id)));
    }

    private static Element text(Element header, String name, String text) {
        Element element = Elements.add(header, Names.WSA, "wsa:" + name);
        element.setTextContent(text);
        return identified(element, name);
    }

    private static Element identified(Element element, String id) {
        element.setAttributeNS(Names.WSU, "wsu:Id", "id-" + id);
        element.setIdAttributeNS(Names.WSU, "Id", true);
        return element;
    }

    private Element timestamp(Element security) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Element timestamp = Elements.add(security, Names.WSU, "wsu:Timestamp");
        Elements.add(timestamp, Names.WSU, "wsu:Created").setTextContent(now.toString());
        Elements.add(timestamp, Names.WSU, "wsu:Expires")
                .setTextContent(now.plus(Freshness.LIFE).toString());
        return identified(timestamp, "timestamp");
    }

    /** Adds the certificate and gives back the reference to it, which belongs into the signature. */
    private Element token(Element security) {
        try {
            Element token = Elements.add(security, Names.WSSE, "wsse:BinarySecurityToken");
            token.setAttribute("EncodingType", Names.BASE64);
            token.setAttribute("ValueType", Names.X509V3);
            token.setTextContent(Base64.getEncoder().encodeToString(certificate.getEncoded()));
            identified(token, "token");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a loaded certificate can be written", e);
        }
        Element holder = security.getOwnerDocument().createElementNS(Names.WSSE, "wsse:SecurityTokenReference");
        Element reference = Elements.add(holder, Names.WSSE, "wsse:Reference");
        reference.setAttribute("URI", "#id-token");
        reference.setAttribute("ValueType", Names.X509V3);
        return holder;
    }

    private void signature(Element security, List<Element> parts, Element tokenReference) {
        try {
            XMLSignatureFactory factory = XMLSignatureFactory.getInstance("DOM", "XMLDSig");
            List<Reference> references = new ArrayList<>();
            for (Element part : parts) {
                references.add(factory.newReference(
                        "#" + part.getAttributeNS(Names.WSU, "Id"),
                        factory.newDigestMethod(DigestMethod.SHA256, null),
                        List.of(factory.newTransform(Names.EXCLUSIVE, (TransformParameterSpec) null)),
                        null,
                        null));
            }
            CanonicalizationMethod form =
                    factory.newCanonicalizationMethod(Names.EXCLUSIVE, (C14NMethodParameterSpec) null);
            SignedInfo info = factory.newSignedInfo(
                    form, factory.newSignatureMethod(key.getAlgorithm().equals("EC") ? ECDSA : RSA, null), references);
            KeyInfo keyInfo = factory.getKeyInfoFactory().newKeyInfo(List.of(new DOMStructure(tokenReference)));
            DOMSignContext context = new DOMSignContext(key, security);
            context.setDefaultNamespacePrefix("ds");
            factory.newXMLSignature(info, keyInfo).sign(context);
        } catch (GeneralSecurityException | MarshalException | XMLSignatureException e) {
            throw new IllegalStateException("the hub's key cannot sign", e);
        }
    }
}
