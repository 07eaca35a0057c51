package nl.huiskring.audit.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {
    private static final int LARGEST = 40;

    /** Leaves and roots of the reference tests of Certificate Transparency. */
    @Test
    void givesThePublishedRootOfEightLeaves() {
        List<Hash> leaves = List.of(
                        "",
                        "00",
                        "10",
                        "2021",
                        "3031",
                        "40414243",
                        "5051525354555657",
                        "606162636465666768696a6b6c6d6e6f")
                .stream()
                .map(HexFormat.of()::parseHex)
                .map(Hash::ofLeaf)
                .toList();
        assertThat(hex(new MerkleTree(leaves).root()))
                .isEqualTo("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
        assertThat(hex(new MerkleTree(leaves.subList(0, 3)).root()))
                .isEqualTo("aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77");
        assertThat(hex(Hash.ofNothing())).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void growsToTheSameRootLeafByLeafAndThroughStorage() {
        Frontier frontier = Frontier.EMPTY;
        for (int size = 0; size <= LARGEST; size++) {
            assertThat(frontier.root()).isEqualTo(tree(size).root());
            assertThat(Frontier.of(size, frontier.bytes())).isEqualTo(frontier);
            frontier = frontier.plus(leaf(size));
        }
    }

    @Test
    void provesEveryLeafOfEveryTreeAndNoOther() {
        for (int size = 1; size <= LARGEST; size++) {
            MerkleTree tree = tree(size);
            for (int index = 0; index < size; index++) {
                InclusionProof proof = tree.inclusion(index);
                assertThat(proof.verify(leaf(index), tree.root())).isTrue();
                assertThat(proof.verify(leaf(index + 1), tree.root())).isFalse();
                assertThat(new InclusionProof((index + 1) % (size + 1), size, proof.path())
                                .verify(leaf(index), tree.root()))
                        .isFalse();
            }
        }
    }

    @Test
    void provesEveryEarlierTreeToBeTheBeginningOfEveryLaterOne() {
        for (int later = 0; later <= LARGEST; later++) {
            for (int earlier = 0; earlier <= later; earlier++) {
                ConsistencyProof proof = tree(later).consistency(earlier);
                assertThat(proof.verify(tree(earlier).root(), tree(later).root()))
                        .as("%d in %d", earlier, later)
                        .isTrue();
            }
        }
    }

    @Test
    void refusesEveryConsistencyProofThatWasTamperedWith() {
        Hash other = leaf(999);
        for (int later = 2; later <= LARGEST; later++) {
            for (int earlier = 1; earlier < later; earlier++) {
                ConsistencyProof proof = tree(later).consistency(earlier);
                Hash first = tree(earlier).root();
                Hash second = tree(later).root();
                assertThat(proof.verify(other, second)).isFalse();
                assertThat(proof.verify(first, other)).isFalse();
                for (List<Hash> path : tampered(proof.path(), other)) {
                    assertThat(new ConsistencyProof(earlier, later, path).verify(first, second))
                            .as("%d in %d", earlier, later)
                            .isFalse();
                }
            }
        }
    }

    private static List<List<Hash>> tampered(List<Hash> path, Hash other) {
        List<List<Hash>> all = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            List<Hash> replaced = new ArrayList<>(path);
            replaced.set(i, other);
            List<Hash> shortened = new ArrayList<>(path);
            shortened.remove(i);
            all.add(replaced);
            all.add(shortened);
        }
        List<Hash> lengthened = new ArrayList<>(path);
        lengthened.add(other);
        all.add(lengthened);
        return all;
    }

    @Test
    void refusesAFrontierOfAnotherSize() {
        byte[] three = tree(3).root().bytes();
        assertThatThrownBy(() -> Frontier.of(3, three)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Frontier(4, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static MerkleTree tree(int size) {
        return new MerkleTree(
                IntStream.range(0, size).mapToObj(MerkleTreeTest::leaf).toList());
    }

    private static Hash leaf(int number) {
        return Hash.ofLeaf(new byte[] {(byte) number, (byte) (number >> 8)});
    }

    private static String hex(Hash hash) {
        return HexFormat.of().formatHex(hash.bytes());
    }
}
