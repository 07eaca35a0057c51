package nl.huiskring.audit.note;

import java.util.Arrays;
import nl.huiskring.audit.merkle.Hash;

/**
 * What a log says of itself at one size (C2SP tlog-checkpoint).
 *
 * @param origin the one name of the log
 * @param size number of entries
 * @param root Merkle tree hash over them
 */
public record Checkpoint(String origin, long size, Hash root) {
    public Checkpoint {
        if (origin.isEmpty() || origin.contains("\n") || size < 0) {
            throw new IllegalArgumentException("a checkpoint has an origin and a size");
        }
    }

    /** Reads the text of a note; extension lines are allowed and ignored. */
    public static Checkpoint parse(String text) {
        String[] lines = text.split("\n", -1);
        boolean isComplete = lines.length >= 4 && lines[lines.length - 1].isEmpty();
        if (!isComplete || Arrays.stream(lines, 0, lines.length - 1).anyMatch(String::isEmpty)) {
            throw new IllegalArgumentException("a checkpoint has at least three lines, none of them empty");
        }
        if (!lines[1].matches("0|[1-9][0-9]{0,17}")) {
            throw new IllegalArgumentException("not a tree size");
        }
        return new Checkpoint(lines[0], Long.parseLong(lines[1]), Hash.of(StrictBase64.decode(lines[2])));
    }

    /** The text to sign. */
    public String text() {
        return origin + "\n" + size + "\n" + root.base64() + "\n";
    }
}
