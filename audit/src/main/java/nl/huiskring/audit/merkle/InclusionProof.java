package nl.huiskring.audit.merkle;

import java.util.Iterator;
import java.util.List;

/**
 * The hashes with which a leaf leads to the root.
 *
 * @param index place of the leaf, from 0
 * @param size of the tree
 */
public record InclusionProof(long index, long size, List<Hash> path) {
    public InclusionProof {
        path = List.copyOf(path);
    }

    /** Whether the leaf is at this index of the tree of this size with this root (RFC 9162, 2.1.3.2). */
    public boolean verify(Hash leaf, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long position = index;
        long last = size - 1;
        Hash running = leaf;
        Iterator<Hash> rest = path.iterator();
        while (rest.hasNext()) {
            if (last == 0) {
                return false;
            }
            Hash next = rest.next();
            if ((position & 1) == 1 || position == last) {
                running = Hash.ofNode(next, running);
                while ((position & 1) == 0 && position != 0) {
                    position >>= 1;
                    last >>= 1;
                }
            } else {
                running = Hash.ofNode(running, next);
            }
            position >>= 1;
            last >>= 1;
        }
        return last == 0 && running.equals(root);
    }
}
