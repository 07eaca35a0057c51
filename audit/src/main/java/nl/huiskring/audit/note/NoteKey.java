package nl.huiskring.audit.note;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** A public key that verifies notes: Ed25519 (RFC 8032), written as a vkey {@code name+id+base64}. */
public final class NoteKey {
    private static final byte ED25519 = 1;
    private static final int KEY_LENGTH = 32;
    /** What stands before the 32 bytes in a SubjectPublicKeyInfo of Ed25519 (RFC 8410, 4). */
    private static final byte[] SPKI_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private final String name;
    private final byte[] raw;
    private final int id;
    private final PublicKey key;

    private NoteKey(String name, byte[] raw, PublicKey key) {
        if (name.isEmpty()
                || name.chars().anyMatch(unit -> unit == '+' || Character.isWhitespace(unit) || unit < 0x20)) {
            throw new IllegalArgumentException("a key name has no space and no plus");
        }
        this.name = name;
        this.raw = raw;
        this.key = key;
        this.id = id(name, raw);
    }

    static NoteKey of(String name, PublicKey key) {
        byte[] encoded = key.getEncoded();
        boolean isEd25519 = encoded.length == SPKI_PREFIX.length + KEY_LENGTH
                && Arrays.equals(SPKI_PREFIX, 0, SPKI_PREFIX.length, encoded, 0, SPKI_PREFIX.length);
        if (!isEd25519) {
            throw new IllegalArgumentException("not an Ed25519 key");
        }
        return new NoteKey(name, Arrays.copyOfRange(encoded, SPKI_PREFIX.length, encoded.length), key);
    }

    /** Reads a vkey; a wrong form, another type of key or an id that does not fit is an {@link IllegalArgumentException}. */
    public static NoteKey parse(String vkey) {
        String[] parts = vkey.split("\\+", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException("a vkey is name+id+key");
        }
        byte[] typed = StrictBase64.decode(parts[2]);
        if (typed.length != 1 + KEY_LENGTH || typed[0] != ED25519) {
            throw new IllegalArgumentException("not an Ed25519 key");
        }
        byte[] raw = Arrays.copyOfRange(typed, 1, typed.length);
        NoteKey parsed = new NoteKey(parts[0], raw, publicKey(raw));
        if (!parsed.hexId().equals(parts[1])) {
            throw new IllegalArgumentException("the id does not belong to this key");
        }
        return parsed;
    }

    private static PublicKey publicKey(byte[] raw) {
        byte[] encoded = Arrays.copyOf(SPKI_PREFIX, SPKI_PREFIX.length + KEY_LENGTH);
        System.arraycopy(raw, 0, encoded, SPKI_PREFIX.length, KEY_LENGTH);
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an Ed25519 key", e);
        }
    }

    private static int id(String name, byte[] raw) {
        ByteArrayOutputStream hashed = new ByteArrayOutputStream();
        hashed.writeBytes((name + "\n").getBytes(StandardCharsets.UTF_8));
        hashed.write(ED25519);
        hashed.writeBytes(raw);
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(hashed.toByteArray()))
                    .getInt();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Name of the signer: the origin of the log. */
    public String name() {
        return name;
    }

    int id() {
        return id;
    }

    private String hexId() {
        return HexFormat.of().toHexDigits(id);
    }

    /** The vkey, which an outsider needs to check notes. */
    public String vkey() {
        byte[] typed = new byte[1 + KEY_LENGTH];
        typed[0] = ED25519;
        System.arraycopy(raw, 0, typed, 1, KEY_LENGTH);
        return name + "+" + hexId() + "+" + StrictBase64.encode(typed);
    }

    /**
     * Whether this key signed the note. Signatures of other keys are passed over; one of this key that does not verify makes
     * the whole note bad (C2SP signed-note, Signatures).
     */
    public boolean verifies(SignedNote note) {
        List<SignedNote.Signature> mine = note.signatures().stream()
                .filter(signature -> signature.id() == id && signature.name().equals(name))
                .toList();
        return !mine.isEmpty() && mine.stream().allMatch(signature -> verifies(note.text(), signature.bytes()));
    }

    private boolean verifies(String text, byte[] signature) {
        try {
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key);
            verifier.update(text.getBytes(StandardCharsets.UTF_8));
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return vkey();
    }
}
