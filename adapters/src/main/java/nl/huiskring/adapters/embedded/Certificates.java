package nl.huiskring.adapters.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import nl.huiskring.model.Oin;
import nl.huiskring.model.Partner;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;

/**
 * The certificates of a demo or test on one machine: a CA of its own, the hub and each partner, the OIN in the serialNumber of
 * the subject as PKIoverheid does it. Production takes its certificates from PKIoverheid instead.
 */
public final class Certificates {
    /** Id of the hub's own key material. */
    public static final String HUB = "hub";

    private static final String AUTHORITY = "ca";
    private static final Duration RENEW_BEFORE = Duration.ofDays(7);
    private static final int LONGEST_NAME = 64;

    private final Path folder;
    private final KeyStores stores;
    private final Instant now;
    private final Map<String, KeyMaterial> materials = new LinkedHashMap<>();

    private Certificates(Path folder, Secret password, Instant now) {
        this.folder = folder;
        this.now = now;
        this.stores = new KeyStores(password);
    }

    /**
     * Loads what a folder holds and makes what is missing, ends within seven days, or names another party. Everything in it is
     * readable by its owner only.
     *
     * @param clock the machine's own: TLS judges certificates by that time and no other
     * @throws EmbeddedServerFault when a file of the folder cannot be read or written
     */
    public static Certificates loadOrCreate(Path folder, Oin hubOin, Collection<Partner> partners, Clock clock) {
        Secret password = PrivateFiles.secret(PrivateFiles.folder(folder).resolve("password"));
        Certificates certificates = new Certificates(folder, password, clock.instant());
        Issuer issuer = certificates.authority();
        certificates.ensure(issuer, HUB, subject("Huiskring", hubOin));
        partners.forEach(partner -> certificates.ensure(issuer, partner.id(), subject(partner.name(), partner.oin())));
        return certificates;
    }

    /**
     * Takes what the hub itself needs from a folder of the same form and writes nothing: {@code hub.p12} with its key under the
     * name {@code hub}, {@code truststore.p12} and {@code password}. The other parties are not in it.
     *
     * @throws EmbeddedServerFault when one of the three is missing or cannot be read, or the certificate is not valid now
     */
    public static Certificates load(Path folder, Clock clock) {
        for (String name : List.of("password", "truststore.p12", HUB + ".p12")) {
            if (!Files.isReadable(folder.resolve(name))) {
                throw new EmbeddedServerFault("no certificates for external servers: " + folder.resolve(name)
                        + " is missing or cannot be read; see huiskring.certificates and ./hub prepare");
            }
        }
        Secret password =
                new Secret(PrivateFiles.read(folder.resolve("password")).strip());
        Certificates certificates = new Certificates(folder, password, clock.instant());
        certificates.take(HUB);
        return certificates;
    }

    private void take(String id) {
        Path file = folder.resolve(id + ".p12");
        X509Certificate certificate = stores.read(file, id)
                .orElseThrow(() -> new EmbeddedServerFault(file + " holds no key under the name " + id))
                .certificate();
        if (!isValid(certificate)) {
            throw new EmbeddedServerFault("the certificate in " + file + " is valid from " + certificate.getNotBefore()
                    + " to " + certificate.getNotAfter());
        }
        keep(id, file, certificate);
    }

    private void keep(String id, Path file, X509Certificate certificate) {
        materials.put(
                id,
                new KeyMaterial(
                        file,
                        stores.password(),
                        certificate,
                        folder.resolve(id + ".pem"),
                        folder.resolve(id + "-key.pem")));
    }

    /**
     * The key material of {@link #HUB} or of a partner by its id.
     *
     * @throws EmbeddedServerFault when no such party is registered
     */
    public KeyMaterial of(String id) {
        KeyMaterial material = materials.get(id);
        if (material == null) {
            throw new EmbeddedServerFault("no certificate for " + id);
        }
        return material;
    }

    /** PKCS #12 with the CA only; its password is that of the key stores. */
    public Path trustStore() {
        return folder.resolve("truststore.p12");
    }

    /** The certificate of the CA, for programs that take PEM. */
    public Path trustPem() {
        return folder.resolve("ca.pem");
    }

    /** The password of all stores of the folder. */
    public Secret password() {
        return stores.password();
    }

    /** TLS as this party: shows its certificate, trusts the CA and nothing else. */
    public SSLContext clientContext(String id) {
        try {
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(stores.load(of(id).keyStore()), stores.characters());
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(stores.load(trustStore()));
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException wrong) {
            throw new EmbeddedServerFault("TLS cannot be set up for " + id, wrong);
        }
    }

    private Issuer authority() {
        Path file = folder.resolve("ca.p12");
        Issuer issuer = stores.read(file, AUTHORITY)
                .filter(entry -> lasts(entry.certificate()))
                .map(entry -> new Issuer(entry.key(), entry.certificate()))
                .orElseGet(() -> newAuthority(file));
        stores.writeTrust(trustStore(), AUTHORITY, issuer.certificate());
        KeyStores.writePem(trustPem(), "CERTIFICATE", encoded(issuer.certificate()));
        return issuer;
    }

    private Issuer newAuthority(Path file) {
        X500Name name = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "NL")
                .addRDN(BCStyle.CN, "Huiskring demo-CA")
                .build();
        Issuer.Issued issued = Issuer.authority(name, now);
        stores.writeKey(file, AUTHORITY, issued.keys().getPrivate(), issued.certificate());
        return new Issuer(issued.keys().getPrivate(), issued.certificate());
    }

    private void ensure(Issuer issuer, String id, X500Name subject) {
        Path file = folder.resolve(id + ".p12");
        KeyStores.Entry entry = stores.read(file, id)
                .filter(found -> fits(found.certificate(), issuer, subject))
                .orElseGet(() -> issue(issuer, id, subject, file));
        keep(id, file, entry.certificate());
        KeyMaterial made = of(id);
        KeyStores.writePem(
                made.certificatePem(), "CERTIFICATE", encoded(entry.certificate()), encoded(issuer.certificate()));
        KeyStores.writePem(made.keyPem(), "PRIVATE KEY", entry.key().getEncoded());
    }

    private KeyStores.Entry issue(Issuer issuer, String id, X500Name subject, Path file) {
        Issuer.Issued issued = issuer.issue(subject, now);
        stores.writeKey(file, id, issued.keys().getPrivate(), issued.certificate(), issuer.certificate());
        return new KeyStores.Entry(issued.keys().getPrivate(), issued.certificate());
    }

    private boolean fits(X509Certificate certificate, Issuer issuer, X500Name subject) {
        X500Name found =
                X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        return lasts(certificate) && found.equals(subject) && isSignedBy(certificate, issuer);
    }

    private static boolean isSignedBy(X509Certificate certificate, Issuer issuer) {
        try {
            certificate.verify(issuer.certificate().getPublicKey());
            return true;
        } catch (GeneralSecurityException anothers) {
            return false;
        }
    }

    private boolean lasts(X509Certificate certificate) {
        Instant end = certificate.getNotAfter().toInstant();
        return now.plus(RENEW_BEFORE).isBefore(end) && isValid(certificate);
    }

    private boolean isValid(X509Certificate certificate) {
        return now.isBefore(certificate.getNotAfter().toInstant())
                && !now.isBefore(certificate.getNotBefore().toInstant());
    }

    private static X500Name subject(String name, Oin oin) {
        String shortName = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "NL")
                .addRDN(BCStyle.O, shortName)
                .addRDN(BCStyle.SERIALNUMBER, oin.value())
                .addRDN(BCStyle.CN, shortName)
                .build();
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException wrong) {
            throw new EmbeddedServerFault("a certificate cannot be encoded", wrong);
        }
    }
}
