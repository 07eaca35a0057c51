package nl.huiskring.audit.note;

import java.util.Base64;

/** Standard base64 (RFC 4648, 4) of which every byte string has exactly one form, so that no changed character goes unseen. */
public final class StrictBase64 {
    private StrictBase64() {}

    public static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** The bytes; an {@link IllegalArgumentException} for anything that {@link #encode} would not have written. */
    public static byte[] decode(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        if (!encode(bytes).equals(text)) {
            throw new IllegalArgumentException("not the canonical base64");
        }
        return bytes;
    }
}
