package nl.huiskring.consent;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.huiskring.model.policy.Permit;

/**
 * Lets a permit be stored and restored, and never forged: HMAC-SHA256 over all its fields. Whoever can write in the database
 * but does not hold the key can make no permit. Safe for use by many threads.
 */
public final class PermitSeal {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final SecretKeySpec key;

    /**
     * Takes a copy of the key.
     *
     * @param key32 exactly 32 secret bytes
     */
    public PermitSeal(byte[] key32) {
        if (key32.length != KEY_BYTES) {
            throw new IllegalArgumentException("the key of the permit seal has 32 bytes");
        }
        this.key = new SecretKeySpec(key32, ALGORITHM);
    }

    /**
     * The permit as one line of text with its seal.
     *
     * @throws ForgedPermit when it was not granted by the decision point
     */
    public String seal(Permit permit) {
        if (!(permit instanceof GrantedPermit granted)) {
            throw new ForgedPermit("not a permit of the decision point");
        }
        byte[] text = PermitText.write(granted).getBytes(StandardCharsets.UTF_8);
        Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
        return encoder.encodeToString(text) + "." + encoder.encodeToString(mac(text));
    }

    /**
     * The permit that was sealed.
     *
     * @throws ForgedPermit when the text was sealed with another key, or changed
     */
    public Permit open(String sealed) {
        String[] halves = sealed.split("\\.", -1);
        if (halves.length != 2) {
            throw new ForgedPermit("not a sealed permit");
        }
        byte[] text = decode(halves[0]);
        if (!MessageDigest.isEqual(mac(text), decode(halves[1]))) {
            throw new ForgedPermit("the seal of a permit is broken");
        }
        return PermitText.read(new String(text, StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "PermitSeal[*]";
    }

    private static byte[] decode(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            throw new ForgedPermit("not a sealed permit");
        }
    }

    private byte[] mac(byte[] text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
