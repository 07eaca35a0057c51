package nl.huiskring.audit.merkle;

import java.util.ArrayList;
import java.util.List;

/** A tree with all its leaf hashes in memory, to make proofs from (RFC 6962, 2.1). To grow a log, {@link Frontier} is enough. */
public final class MerkleTree {
    private final List<Hash> leaves;

    /** @param leaves leaf hashes in the order of the log */
    public MerkleTree(List<Hash> leaves) {
        this.leaves = List.copyOf(leaves);
    }

    public int size() {
        return leaves.size();
    }

    public Hash root() {
        return root(leaves);
    }

    /** Proof that the leaf at an index is in the tree (RFC 6962, 2.1.1). */
    public InclusionProof inclusion(int index) {
        if (index < 0 || index >= size()) {
            throw new IllegalArgumentException("no such leaf");
        }
        List<Hash> path = new ArrayList<>();
        walk(leaves, index, path);
        return new InclusionProof(index, size(), path);
    }

    /** Proof that the tree of an earlier size is the beginning of this one (RFC 6962, 2.1.2). */
    public ConsistencyProof consistency(int earlier) {
        if (earlier < 0 || earlier > size()) {
            throw new IllegalArgumentException("the tree never had this size");
        }
        List<Hash> path = new ArrayList<>();
        if (earlier > 0 && earlier < size()) {
            walkSubtrees(leaves, earlier, true, path);
        }
        return new ConsistencyProof(earlier, size(), path);
    }

    private static void walk(List<Hash> part, int index, List<Hash> path) {
        if (part.size() == 1) {
            return;
        }
        int split = split(part.size());
        if (index < split) {
            walk(part.subList(0, split), index, path);
            path.add(root(part.subList(split, part.size())));
        } else {
            walk(part.subList(split, part.size()), index - split, path);
            path.add(root(part.subList(0, split)));
        }
    }

    /** @param known whether the earlier tree ends on this very subtree, so that its root need not be told */
    private static void walkSubtrees(List<Hash> part, int earlier, boolean known, List<Hash> path) {
        if (earlier == part.size()) {
            if (!known) {
                path.add(root(part));
            }
            return;
        }
        int split = split(part.size());
        if (earlier <= split) {
            walkSubtrees(part.subList(0, split), earlier, known, path);
            path.add(root(part.subList(split, part.size())));
        } else {
            walkSubtrees(part.subList(split, part.size()), earlier - split, false, path);
            path.add(root(part.subList(0, split)));
        }
    }

    private static Hash root(List<Hash> part) {
        if (part.isEmpty()) {
            return Hash.ofNothing();
        }
        if (part.size() == 1) {
            return part.getFirst();
        }
        int split = split(part.size());
        return Hash.ofNode(root(part.subList(0, split)), root(part.subList(split, part.size())));
    }

    /** The largest power of two smaller than the size. */
    private static int split(int size) {
        return Integer.highestOneBit(size - 1);
    }
}
