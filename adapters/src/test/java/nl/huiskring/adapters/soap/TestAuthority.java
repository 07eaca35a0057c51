package nl.huiskring.adapters.soap;

import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import nl.huiskring.adapters.identity.KeyStoreFile;
import nl.huiskring.adapters.identity.Secret;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certificate authority of one test: gives out key stores on disk. */
final class TestAuthority {
    static final Secret PASSWORD = new Secret("geheim-van-de-test");

    private final Path folder;
    private final KeyPair keys = keys(2048);
    private final X509Certificate certificate;

    TestAuthority(Path folder, String name) throws Exception {
        this.folder = folder;
        this.certificate = certificate("CN=" + name, keys, "CN=" + name, keys, true);
    }

    KeyStoreFile trust(String file) throws Exception {
        KeyStore store = empty();
        store.setCertificateEntry("ca", certificate);
        return save(store, file);
    }

    KeyStoreFile issue(String name, String oin) throws Exception {
        return issue(name, oin, 2048);
    }

    KeyStoreFile issue(String name, String oin, int bits) throws Exception {
        KeyPair pair = keys(bits);
        X509Certificate own = certificate(
                "CN=" + name + ",2.5.4.5=" + oin,
                pair,
                certificate.getSubjectX500Principal().getName(),
                keys,
                false);
        KeyStore store = empty();
        store.setKeyEntry(
                "key", pair.getPrivate(), PASSWORD.value().toCharArray(), new Certificate[] {own, certificate});
        return save(store, name);
    }

    private KeyStoreFile save(KeyStore store, String name) throws Exception {
        Path file = folder.resolve(name + ".p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD.value().toCharArray());
        }
        return new KeyStoreFile(file, PASSWORD);
    }

    private static KeyStore empty() throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    private static KeyPair keys(int bits) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(bits);
        return generator.generateKeyPair();
    }

    private static X509Certificate certificate(
            String subject, KeyPair pair, String issuer, KeyPair signer, boolean authority) throws Exception {
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                new X500Name(issuer),
                new BigInteger(64, new SecureRandom()),
                Date.from(Instant.parse("2020-01-01T00:00:00Z")),
                Date.from(Instant.parse("2049-01-01T00:00:00Z")),
                new X500Name(subject),
                pair.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
        if (!authority) {
            builder.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(new GeneralName[] {
                new GeneralName(GeneralName.dNSName, "localhost"), new GeneralName(GeneralName.iPAddress, "127.0.0.1")
            }));
        }
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(signer.getPrivate())));
    }
}
