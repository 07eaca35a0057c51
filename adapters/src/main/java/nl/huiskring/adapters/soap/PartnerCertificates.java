package nl.huiskring.adapters.soap;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Set;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.exchange.Refusal;
import org.w3c.dom.Element;

/** Takes the signer's certificate from an envelope and trusts it only under the authorities of the exchange (RFC 5280). */
final class PartnerCertificates {
    private static final int LONGEST = 16 * 1024;
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    private final Set<TrustAnchor> authorities;

    PartnerCertificates(Set<TrustAnchor> authorities) {
        this.authorities = Set.copyOf(authorities);
    }

    /** @throws Refusal SIGNATURE_INVALID */
    X509Certificate read(Element token, Instant now) {
        String text = Elements.text(token).replaceAll("\\s", "");
        boolean plain = Names.X509V3.equals(token.getAttribute("ValueType"))
                && Elements.children(token).isEmpty();
        if (!plain || text.length() > LONGEST) {
            throw untrusted();
        }
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            byte[] encoded = Base64.getDecoder().decode(text);
            X509Certificate certificate =
                    (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(encoded));
            PKIXParameters parameters = new PKIXParameters(authorities);
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(now));
            CertPathValidator.getInstance("PKIX").validate(factory.generateCertPath(List.of(certificate)), parameters);
            if (!maySign(certificate) || !isStrong(certificate.getPublicKey())) {
                throw untrusted();
            }
            return certificate;
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw untrusted();
        }
    }

    private static boolean maySign(X509Certificate certificate) {
        boolean[] usage = certificate.getKeyUsage();
        return usage == null || usage[DIGITAL_SIGNATURE] || usage[NON_REPUDIATION];
    }

    private static boolean isStrong(PublicKey key) {
        return switch (key) {
            case RSAPublicKey rsa -> rsa.getModulus().bitLength() >= 2048;
            case ECPublicKey curve -> curve.getParams().getOrder().bitLength() >= 256;
            default -> false;
        };
    }

    private static Refusal untrusted() {
        return new Refusal(ErrorCode.SIGNATURE_INVALID, "Header/Security/BinarySecurityToken");
    }
}
