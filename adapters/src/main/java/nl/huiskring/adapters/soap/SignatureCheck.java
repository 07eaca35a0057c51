package nl.huiskring.adapters.soap;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.NoSuchProviderException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.SignedInfo;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import nl.huiskring.adapters.identity.CertificateOin;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.exchange.Refusal;
import org.w3c.dom.Element;

/**
 * Verifies the signature of an envelope with the XML signature engine of the JDK (W3C XML Signature, Digikoppeling SIGN001-004).
 * An id resolves only to the very elements of the {@link Envelope}, so what is verified is what is dispatched.
 */
final class SignatureCheck {
    private static final Set<String> SIGNATURES = Set.of(
            "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
            "http://www.w3.org/2001/04/xmldsig-more#rsa-sha384",
            "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512",
            "http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1",
            "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256",
            "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha384",
            "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha512");
    private static final Set<String> DIGESTS = Set.of(
            "http://www.w3.org/2001/04/xmlenc#sha256",
            "http://www.w3.org/2001/04/xmldsig-more#sha384",
            "http://www.w3.org/2001/04/xmlenc#sha512");

    private final PartnerCertificates certificates;
    private final Clock clock;

    SignatureCheck(PartnerCertificates certificates, Clock clock) {
        this.certificates = certificates;
        this.clock = clock;
    }

    /**
     * Verifies that body, timestamp and these addressing headers are signed by one trusted party.
     *
     * @throws Refusal SIGNATURE_INVALID, SIGNATURE_COVERAGE or TIMESTAMP_EXPIRED
     */
    Signed verify(Envelope envelope, Set<String> headers) {
        Instant now = clock.instant();
        X509Certificate certificate = certificates.read(envelope.token(), now);
        try {
            XMLSignatureFactory factory = XMLSignatureFactory.getInstance("DOM", "XMLDSig");
            DOMValidateContext context = new DOMValidateContext(certificate.getPublicKey(), envelope.signature());
            context.setProperty("org.jcp.xml.dsig.secureValidation", true);
            Map<String, Element> byId = identified(envelope, context);
            XMLSignature signature = factory.unmarshalXMLSignature(context);
            SignedInfo info = signature.getSignedInfo();
            algorithms(info);
            coverage(info, byId, required(envelope, headers));
            if (!signature.validate(context)) {
                throw invalid();
            }
            Instant until = Freshness.until(envelope.timestamp(), now);
            return new Signed(
                    CertificateOin.of(certificate).orElseThrow(SignatureCheck::invalid),
                    digest(signature.getSignatureValue().getValue()),
                    until);
        } catch (MarshalException | XMLSignatureException | ClassCastException e) {
            throw invalid();
        } catch (NoSuchProviderException e) {
            throw new IllegalStateException("the JDK has XML signatures", e);
        }
    }

    private static Map<String, Element> identified(Envelope envelope, DOMValidateContext context) {
        List<Element> known = new ArrayList<>(envelope.addressing().values());
        known.addAll(List.of(envelope.body(), envelope.timestamp(), envelope.token()));
        Map<String, Element> byId = new HashMap<>();
        for (Element element : known) {
            String id = element.getAttributeNS(Names.WSU, "Id");
            if (!id.isEmpty()) {
                byId.put("#" + id, element);
                context.setIdAttributeNS(element, Names.WSU, "Id");
            }
        }
        return byId;
    }

    private static List<Element> required(Envelope envelope, Set<String> headers) {
        List<Element> required = new ArrayList<>(List.of(envelope.body(), envelope.timestamp()));
        for (String header : headers) {
            Element element = envelope.addressing().get(header);
            if (element == null) {
                throw new Refusal(ErrorCode.SIGNATURE_COVERAGE, "Header/" + header);
            }
            required.add(element);
        }
        return required;
    }

    private static void algorithms(SignedInfo info) {
        boolean allowed = SIGNATURES.contains(info.getSignatureMethod().getAlgorithm())
                && Names.EXCLUSIVE.equals(info.getCanonicalizationMethod().getAlgorithm())
                && info.getReferences().stream().allMatch(SignatureCheck::isPlain);
        if (!allowed) {
            throw invalid();
        }
    }

    /** One exclusive canonicalisation and nothing else: no transform can choose other content. */
    private static boolean isPlain(Reference reference) {
        List<Transform> transforms = reference.getTransforms();
        return DIGESTS.contains(reference.getDigestMethod().getAlgorithm())
                && transforms.size() == 1
                && Names.EXCLUSIVE.equals(transforms.getFirst().getAlgorithm());
    }

    private static void coverage(SignedInfo info, Map<String, Element> byId, List<Element> required) {
        List<Element> covered = new ArrayList<>();
        for (Reference reference : info.getReferences()) {
            Element element = reference.getURI() == null ? null : byId.get(reference.getURI());
            if (element == null) {
                throw new Refusal(ErrorCode.SIGNATURE_COVERAGE, "Header/Security/Signature");
            }
            covered.add(element);
        }
        for (Element element : required) {
            if (covered.stream().noneMatch(element::isSameNode)) {
                throw new Refusal(ErrorCode.SIGNATURE_COVERAGE, element.getLocalName());
            }
        }
    }

    private static String digest(byte[] signatureValue) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(signatureValue));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Refusal invalid() {
        return new Refusal(ErrorCode.SIGNATURE_INVALID, "Header/Security/Signature");
    }
}
