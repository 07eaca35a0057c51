package nl.huiskring.town.wire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * Key and certificate of one partner, and whom it trusts.
 *
 * @param keyStoreFile PKCS #12 with one key
 * @param trustStoreFile PKCS #12 with the authorities
 */
public record KeyRing(Path keyStoreFile, Path trustStoreFile, Password password) {
    private static final Pattern SERIAL_NUMBER =
            Pattern.compile("(?:SERIALNUMBER|OID\\.2\\.5\\.4\\.5|2\\.5\\.4\\.5)=([0-9]{20})");

    /** The store with the own key. */
    public KeyStore keys() {
        return load(keyStoreFile);
    }

    /** The store with the authorities. */
    public KeyStore trusted() {
        return load(trustStoreFile);
    }

    /** The name of the only key. */
    public String alias() {
        try {
            KeyStore store = keys();
            for (String alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias)) {
                    return alias;
                }
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key store cannot be searched: " + keyStoreFile, e);
        }
        throw new IllegalStateException("no key in " + keyStoreFile);
    }

    /** TLS with the own certificate, trusting the authorities and nobody else. */
    public SSLContext tls() {
        try {
            KeyManagerFactory mine = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            mine.init(keys(), password.characters());
            TrustManagerFactory theirs = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            theirs.init(trusted());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(mine.getKeyManagers(), theirs.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("TLS cannot be set up with " + keyStoreFile, e);
        }
    }

    /** The OIN in the serialNumber of the subject, as PKIoverheid puts it there. */
    public static Optional<String> oinOf(X509Certificate certificate) {
        Matcher found =
                SERIAL_NUMBER.matcher(certificate.getSubjectX500Principal().toString());
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private KeyStore load(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password.characters());
            return store;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("the key store cannot be read: " + file, e);
        }
    }

    @Override
    public String toString() {
        return "KeyRing[" + keyStoreFile.getFileName() + "]";
    }
}
