package nl.huiskring.adapters.rest;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.SSLContext;
import nl.huiskring.adapters.identity.KeyStoreFile;
import nl.huiskring.adapters.identity.Secret;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certificate authority for one run of the tests, with the stores that a program reads. */
final class Pki {
    static final Secret PASSWORD = new Secret("proef-wachtwoord");
    private static final X500Name AUTHORITY = new X500Name("CN=Proef CA");

    private final Path folder;
    private final KeyPair keys = pair();
    private final AtomicLong serial = new AtomicLong();
    private final X509Certificate root;

    Pki(Path folder) {
        this.folder = folder;
        folder.toFile().mkdirs();
        this.root = sign(AUTHORITY, keys, true);
    }

    /** A key with its certificate. */
    record Identity(KeyPair keys, X509Certificate certificate) {}

    /** A certificate for this subject, such as {@code CN=Partner,2.5.4.5=00000001000000000001}. */
    Identity issue(String subject) {
        KeyPair pair = pair();
        return new Identity(pair, sign(new X500Name(subject), pair, false));
    }

    /** Trust in this authority alone. */
    KeyStoreFile trust() {
        return store("trust", store -> store.setCertificateEntry("ca", root));
    }

    KeyStoreFile keyStore(String name, Identity identity) {
        Certificate[] chain = {identity.certificate(), root};
        return store(
                name,
                store -> store.setKeyEntry(
                        "own", identity.keys().getPrivate(), PASSWORD.value().toCharArray(), chain));
    }

    /** TLS that shows this identity and trusts this authority. */
    SSLContext tls(String name, Identity identity) {
        return keyStore(name, identity).tlsTrusting(trust());
    }

    /** TLS that shows no certificate. */
    SSLContext anonymous() {
        return trust().tlsWithoutCertificate();
    }

    private interface Entry {
        void addTo(KeyStore store) throws GeneralSecurityException;
    }

    private KeyStoreFile store(String name, Entry entry) {
        Path file = folder.resolve(name + ".p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, PASSWORD.value().toCharArray());
            entry.addTo(store);
            store.store(out, PASSWORD.value().toCharArray());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return new KeyStoreFile(file, PASSWORD);
    }

    private X509Certificate sign(X500Name subject, KeyPair pair, boolean authority) {
        Instant now = Instant.now();
        try {
            JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    AUTHORITY,
                    BigInteger.valueOf(serial.incrementAndGet()),
                    Date.from(now.minusSeconds(3600)),
                    Date.from(now.plusSeconds(86_400)),
                    subject,
                    pair.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            builder.addExtension(
                    Extension.subjectAlternativeName,
                    false,
                    new GeneralNames(new GeneralName(GeneralName.dNSName, "localhost")));
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate())));
        } catch (IOException | GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
