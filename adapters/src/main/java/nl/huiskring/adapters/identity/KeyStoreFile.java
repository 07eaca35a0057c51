package nl.huiskring.adapters.identity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * A PKCS #12 store with a key of one's own or with the authorities one trusts. What cannot be opened stops the start: every
 * method throws {@link IllegalStateException} then.
 */
public record KeyStoreFile(Path path, Secret password) {

    /** The only key of the store with its certificate. */
    public KeyStore.PrivateKeyEntry key() {
        try {
            KeyStore store = open();
            KeyStore.ProtectionParameter protection = new KeyStore.PasswordProtection(password.characters());
            for (String alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias)
                        && store.getEntry(alias, protection) instanceof KeyStore.PrivateKeyEntry entry) {
                    return entry;
                }
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key in " + path + " cannot be used", e);
        }
        throw new IllegalStateException("there is no key in " + path);
    }

    /** The authorities in the store. */
    public Set<TrustAnchor> authorities() {
        try {
            KeyStore store = open();
            Set<TrustAnchor> anchors = new HashSet<>();
            for (String alias : Collections.list(store.aliases())) {
                if (store.isCertificateEntry(alias)
                        && store.getCertificate(alias) instanceof X509Certificate certificate) {
                    anchors.add(new TrustAnchor(certificate, null));
                }
            }
            return Set.copyOf(anchors);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the authorities in " + path + " cannot be used", e);
        }
    }

    /** TLS that shows this store's certificate and trusts the authorities of another, and nobody else. */
    public SSLContext tlsTrusting(KeyStoreFile trust) {
        try {
            KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            own.init(open(), password.characters());
            return trust.tls(own.getKeyManagers());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the keys in " + path + " cannot be used for TLS", e);
        }
    }

    /** TLS that shows no certificate and trusts the authorities in this store, and nobody else. */
    public SSLContext tlsWithoutCertificate() {
        try {
            return tls(new KeyManager[0]);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the authorities in " + path + " cannot be used for TLS", e);
        }
    }

    private SSLContext tls(KeyManager[] shown) throws GeneralSecurityException {
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(open());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(shown, trusted.getTrustManagers(), null);
        return context;
    }

    private KeyStore open() {
        try (InputStream in = Files.newInputStream(path)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password.characters());
            return store;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("the key store " + path + " cannot be opened", e);
        }
    }
}
