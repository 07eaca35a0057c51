package nl.huiskring.audit.merkle;

import java.util.ArrayList;
import java.util.List;

/** The hashes that show one tree to be the beginning of a later one: nothing was taken out, changed or put in between. */
public record ConsistencyProof(long earlierSize, long laterSize, List<Hash> path) {
    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /** Whether the tree with the earlier root is the beginning of the tree with the later root (RFC 9162, 2.1.4.2). */
    public boolean verify(Hash earlierRoot, Hash laterRoot) {
        if (earlierSize < 0 || earlierSize > laterSize) {
            return false;
        }
        if (earlierSize == laterSize) {
            return path.isEmpty() && earlierRoot.equals(laterRoot);
        }
        if (earlierSize == 0) {
            return path.isEmpty() && earlierRoot.equals(Hash.ofNothing());
        }
        return !path.isEmpty() && climb(earlierRoot, laterRoot);
    }

    private boolean climb(Hash earlierRoot, Hash laterRoot) {
        List<Hash> hashes = new ArrayList<>(path);
        if (Long.bitCount(earlierSize) == 1) {
            hashes.addFirst(earlierRoot);
        }
        int ones = Long.numberOfTrailingZeros(~(earlierSize - 1));
        long position = (earlierSize - 1) >> ones;
        long last = (laterSize - 1) >> ones;
        Hash earlier = hashes.getFirst();
        Hash later = hashes.getFirst();
        for (Hash next : hashes.subList(1, hashes.size())) {
            if (last == 0) {
                return false;
            }
            if ((position & 1) == 1 || position == last) {
                earlier = Hash.ofNode(next, earlier);
                later = Hash.ofNode(next, later);
                while ((position & 1) == 0 && position != 0) {
                    position >>= 1;
                    last >>= 1;
                }
            } else {
                later = Hash.ofNode(later, next);
            }
            position >>= 1;
            last >>= 1;
        }
        return last == 0 && earlier.equals(earlierRoot) && later.equals(laterRoot);
    }
}
