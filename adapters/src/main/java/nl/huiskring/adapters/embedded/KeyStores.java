package nl.huiskring.adapters.embedded;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Optional;

/** Reads and writes PKCS #12 stores and PEM files under one password. */
record KeyStores(Secret password) {
    private static final String TYPE = "PKCS12";

    /** A key with its certificate; the chain ends at the CA. */
    record Entry(PrivateKey key, X509Certificate certificate) {}

    Optional<Entry> read(Path file, String alias) {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            KeyStore store = load(file);
            return store.getKey(alias, characters()) instanceof PrivateKey key
                            && store.getCertificate(alias) instanceof X509Certificate certificate
                    ? Optional.of(new Entry(key, certificate))
                    : Optional.empty();
        } catch (GeneralSecurityException wrong) {
            throw new EmbeddedServerFault("the key store " + file + " cannot be read", wrong);
        }
    }

    void writeKey(Path file, String alias, PrivateKey key, Certificate... chain) {
        try {
            KeyStore store = empty();
            store.setKeyEntry(alias, key, characters(), chain);
            write(file, store);
        } catch (GeneralSecurityException | IOException wrong) {
            throw new EmbeddedServerFault("the key store " + file + " cannot be written", wrong);
        }
    }

    void writeTrust(Path file, String alias, Certificate trusted) {
        try {
            KeyStore store = empty();
            store.setCertificateEntry(alias, trusted);
            write(file, store);
        } catch (GeneralSecurityException | IOException wrong) {
            throw new EmbeddedServerFault("the trust store " + file + " cannot be written", wrong);
        }
    }

    KeyStore load(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance(TYPE);
            store.load(in, characters());
            return store;
        } catch (GeneralSecurityException | IOException wrong) {
            throw new EmbeddedServerFault("the key store " + file + " cannot be read", wrong);
        }
    }

    static void writePem(Path file, String kind, byte[]... contents) {
        StringBuilder pem = new StringBuilder();
        for (byte[] content : contents) {
            String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
            pem.append("-----BEGIN ").append(kind).append("-----\n").append(lines);
            pem.append("\n-----END ").append(kind).append("-----\n");
        }
        PrivateFiles.write(file, pem.toString().getBytes(StandardCharsets.US_ASCII));
    }

    char[] characters() {
        return password.reveal().toCharArray();
    }

    private void write(Path file, KeyStore store) throws GeneralSecurityException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        store.store(bytes, characters());
        PrivateFiles.write(file, bytes.toByteArray());
    }

    private static KeyStore empty() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(TYPE);
        store.load(null, null);
        return store;
    }
}
