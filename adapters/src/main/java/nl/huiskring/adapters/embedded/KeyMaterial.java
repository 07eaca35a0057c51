package nl.huiskring.adapters.embedded;

import java.nio.file.Path;
import java.security.cert.X509Certificate;

/**
 * The key and certificate of one party, as files for a server and as values for the program.
 *
 * @param keyStore PKCS #12 with the key under the party's id
 * @param password of key store and key
 * @param certificatePem the certificate, followed by that of the CA
 * @param keyPem the private key, PKCS #8, not encrypted
 */
public record KeyMaterial(
        Path keyStore, Secret password, X509Certificate certificate, Path certificatePem, Path keyPem) {}
