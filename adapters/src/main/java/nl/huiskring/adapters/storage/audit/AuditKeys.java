package nl.huiskring.adapters.storage.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.huiskring.audit.note.NoteSigner;

/**
 * The key of the log: Ed25519, both halves in one PEM file (PKCS #8 and SubjectPublicKeyInfo) that its owner alone may read. It is
 * used for nothing else.
 */
public final class AuditKeys {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final Base64.Encoder MIME = Base64.getMimeEncoder(64, new byte[] {'\n'});

    private AuditKeys() {}

    /**
     * Loads the key, or makes it when there is none.
     *
     * @param file of which the folder must be there
     * @param origin name of the log, such as {@code huiskring.example/audit}; it stays the same for the life of the log
     * @throws IOException when it cannot be read or made, is no such key, or may be read by others
     */
    public static NoteSigner loadOrCreate(Path file, String origin) throws IOException {
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            return new NoteSigner(origin, load(file));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IOException("no usable key of the audit log: " + file, e);
        }
    }

    private static void create(Path file) throws IOException, GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        String pem = block("PRIVATE KEY", pair.getPrivate().getEncoded())
                + block("PUBLIC KEY", pair.getPublic().getEncoded());
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(fresh, options, PosixFilePermissions.asFileAttribute(OWNER_ONLY))) {
            ByteBuffer bytes = ByteBuffer.wrap(pem.getBytes(StandardCharsets.US_ASCII));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static KeyPair load(Path file) throws IOException, GeneralSecurityException {
        if (!OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
            throw new IOException("others may read the key of the audit log (wanted: 0600): " + file);
        }
        String pem = Files.readString(file, StandardCharsets.US_ASCII);
        KeyFactory factory = KeyFactory.getInstance("Ed25519");
        return new KeyPair(
                factory.generatePublic(new X509EncodedKeySpec(bytes("PUBLIC KEY", pem))),
                factory.generatePrivate(new PKCS8EncodedKeySpec(bytes("PRIVATE KEY", pem))));
    }

    private static String block(String label, byte[] der) {
        return "-----BEGIN " + label + "-----\n" + MIME.encodeToString(der) + "\n-----END " + label + "-----\n";
    }

    private static byte[] bytes(String label, String pem) throws IOException {
        Matcher matcher = Pattern.compile(
                        "-----BEGIN " + label + "-----\n([A-Za-z0-9+/=\n]+)\n-----END " + label + "-----")
                .matcher(pem);
        if (!matcher.find()) {
            throw new IOException("no " + label + " in the key file of the audit log");
        }
        return Base64.getMimeDecoder().decode(matcher.group(1));
    }
}
