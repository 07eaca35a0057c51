package nl.huiskring.audit.merkle;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The right edge of a tree: the roots of its complete subtrees, largest first, one for each 1 in the binary form of the size. With
 * these few hashes the tree grows and gives its root without its leaves. A frontier is bound by the root it gives: another
 * frontier of the same size with the same root would be a collision of SHA-256.
 *
 * @param size number of leaves
 */
public record Frontier(long size, List<Hash> peaks) {
    public static final Frontier EMPTY = new Frontier(0, List.of());

    public Frontier {
        peaks = List.copyOf(peaks);
        if (size < 0 || peaks.size() != Long.bitCount(size)) {
            throw new IllegalArgumentException("a frontier has a hash for each 1 of its size");
        }
    }

    /** Reads what {@link #bytes()} wrote; a wrong length is an {@link IllegalArgumentException}. */
    public static Frontier of(long size, byte[] bytes) {
        if (size < 0 || bytes.length != Long.bitCount(size) * Hash.LENGTH) {
            throw new IllegalArgumentException("a frontier has a hash for each 1 of its size");
        }
        List<Hash> peaks = new ArrayList<>();
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            byte[] peak = new byte[Hash.LENGTH];
            buffer.get(peak);
            peaks.add(Hash.of(peak));
        }
        return new Frontier(size, peaks);
    }

    /** The hashes one after another, for storage. */
    public byte[] bytes() {
        ByteBuffer buffer = ByteBuffer.allocate(peaks.size() * Hash.LENGTH);
        peaks.forEach(peak -> buffer.put(peak.bytes()));
        return buffer.array();
    }

    /** The frontier with one more leaf: as many subtrees join as the size has 1s at its end. */
    public Frontier plus(Hash leaf) {
        List<Hash> grown = new ArrayList<>(peaks);
        Hash joined = leaf;
        for (int i = Long.numberOfTrailingZeros(~size); i > 0; i--) {
            joined = Hash.ofNode(grown.removeLast(), joined);
        }
        grown.add(joined);
        return new Frontier(size + 1, grown);
    }

    /** The Merkle tree hash (RFC 6962, 2.1). */
    public Hash root() {
        if (peaks.isEmpty()) {
            return Hash.ofNothing();
        }
        Hash root = peaks.getLast();
        for (int i = peaks.size() - 2; i >= 0; i--) {
            root = Hash.ofNode(peaks.get(i), root);
        }
        return root;
    }
}
