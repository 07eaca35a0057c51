package nl.huiskring.audit.note;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Text with signatures, as C2SP signed-note writes it. The text ends in a line break and says nothing until a
 * {@link NoteKey} has verified it.
 */
public record SignedNote(String text, List<Signature> signatures) {
    private static final String DASH = "\u2014 ";
    private static final int MAX_SIGNATURES = 64;

    public SignedNote {
        signatures = List.copyOf(signatures);
        if (!text.endsWith("\n") || text.chars().anyMatch(unit -> unit < 0x20 && unit != '\n')) {
            throw new IllegalArgumentException("a note ends in a line break and holds no other control character");
        }
        if (signatures.isEmpty() || signatures.size() > MAX_SIGNATURES) {
            throw new IllegalArgumentException("a note has 1 to " + MAX_SIGNATURES + " signatures");
        }
    }

    /**
     * One signature line.
     *
     * @param id key id: first four bytes of a hash over name, type and key
     * @param base64 of the id and the signature
     */
    public record Signature(String name, int id, String base64) {
        static Signature of(String name, int id, byte[] signature) {
            byte[] both = ByteBuffer.allocate(4 + signature.length)
                    .putInt(id)
                    .put(signature)
                    .array();
            return new Signature(name, id, StrictBase64.encode(both));
        }

        private static Signature parse(String line) {
            String[] parts =
                    line.startsWith(DASH) ? line.substring(DASH.length()).split(" ", -1) : new String[0];
            if (parts.length != 2 || parts[0].isEmpty() || parts[0].contains("+")) {
                throw new IllegalArgumentException("not a signature line");
            }
            byte[] both = StrictBase64.decode(parts[1]);
            if (both.length <= 4) {
                throw new IllegalArgumentException("not a signature line");
            }
            return new Signature(parts[0], ByteBuffer.wrap(both).getInt(), parts[1]);
        }

        byte[] bytes() {
            byte[] both = StrictBase64.decode(base64);
            return Arrays.copyOfRange(both, 4, both.length);
        }

        String line() {
            return DASH + name + " " + base64;
        }
    }

    /** Reads a note; what breaks the format is an {@link IllegalArgumentException}. */
    public static SignedNote parse(String note) {
        int blank = note.lastIndexOf("\n\n");
        if (blank < 0 || !note.endsWith("\n")) {
            throw new IllegalArgumentException("a note has a blank line before its signatures");
        }
        List<Signature> signatures = new ArrayList<>();
        for (String line : note.substring(blank + 2, Math.max(blank + 2, note.length() - 1))
                .split("\n", -1)) {
            signatures.add(Signature.parse(line));
        }
        return new SignedNote(note.substring(0, blank + 1), signatures);
    }

    /** The note as it is published. */
    public String format() {
        StringBuilder out = new StringBuilder(text).append('\n');
        signatures.forEach(signature -> out.append(signature.line()).append('\n'));
        return out.toString();
    }
}
