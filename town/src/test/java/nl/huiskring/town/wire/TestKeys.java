package nl.huiskring.town.wire;

import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An authority and certificates for tests, the OIN in the serialNumber of the subject. */
public final class TestKeys {
    public static final Password PASSWORD = new Password("alleen-voor-de-test");

    private final Path folder;
    private final KeyPair authority = pair();
    private final X500Name name = new X500Name("CN=Test-CA,C=NL");
    private final X509Certificate root;
    private long serial = 1;

    public TestKeys(Path folder) throws Exception {
        this.folder = folder;
        this.root = certificate(name, authority, true);
        KeyStore trust = store();
        trust.setCertificateEntry("ca", root);
        write(trust, trustStore());
    }

    public Path trustStore() {
        return folder.resolve("trust.p12");
    }

    /** Key store of a party, made at first use. */
    public Path keyStore(String id, String oin) throws Exception {
        Path file = folder.resolve(id + ".p12");
        if (Files.notExists(file)) {
            KeyPair keys = pair();
            X500Name subject = new X500NameBuilder(BCStyle.INSTANCE)
                    .addRDN(BCStyle.C, "NL")
                    .addRDN(BCStyle.SERIALNUMBER, oin)
                    .addRDN(BCStyle.CN, id)
                    .build();
            KeyStore store = store();
            Certificate[] chain = {certificate(subject, keys, false), root};
            store.setKeyEntry(id, keys.getPrivate(), PASSWORD.characters(), chain);
            write(store, file);
        }
        return file;
    }

    public KeyRing ring(String id, String oin) throws Exception {
        return new KeyRing(keyStore(id, oin), trustStore(), PASSWORD);
    }

    private X509Certificate certificate(X500Name subject, KeyPair keys, boolean isAuthority) throws Exception {
        Instant now = Instant.now();
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                name,
                BigInteger.valueOf(serial++),
                Date.from(now.minus(Duration.ofHours(1))),
                Date.from(now.plus(Duration.ofDays(2))),
                subject,
                keys.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(isAuthority));
        builder.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(new GeneralName[] {
            new GeneralName(GeneralName.dNSName, "localhost"), new GeneralName(GeneralName.iPAddress, "127.0.0.1")
        }));
        return new JcaX509CertificateConverter()
                .getCertificate(
                        builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(authority.getPrivate())));
    }

    private static KeyPair pair() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    private static KeyStore store() throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    private static void write(KeyStore store, Path file) throws Exception {
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD.characters());
        }
    }
}
