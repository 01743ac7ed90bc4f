package plenum.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The leaves and roots are the ones with which implementations of Certificate Transparency test themselves.
class MerkleTreeTest {
    private static final List<String> LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");
    private static final List<String> ROOTS = List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void the_roots_are_those_of_certificate_transparency() {
        var tree = new MerkleTree();
        for (int i = 0; i < LEAVES.size(); i++) {
            tree.append(Hash.leaf(HexFormat.of().parseHex(LEAVES.get(i))));
            assertThat(tree.root(i + 1).hex()).isEqualTo(ROOTS.get(i));
        }
        assertThat(tree.root(3).hex()).isEqualTo(ROOTS.get(2));
        assertThat(tree.root(0).hex()).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void every_leaf_of_every_size_is_proved_and_no_other() {
        var tree = grown(70);
        for (int size = 1; size <= 70; size++) {
            for (int index = 0; index < size; index++) {
                var path = tree.inclusion(index, size);
                assertThat(MerkleProof.includes(leaf(index), index, size, path, tree.root(size)))
                        .isTrue();
                assertThat(MerkleProof.includes(leaf(index + 1), index, size, path, tree.root(size)))
                        .isFalse();
                assertThat(MerkleProof.includes(leaf(index), (index + 1) % (size + 1), size, path, tree.root(size)))
                        .isFalse();
                assertThat(MerkleProof.includes(leaf(index), index, size, longer(path), tree.root(size)))
                        .isFalse();
            }
        }
    }

    @Test
    void every_size_is_proved_to_continue_every_earlier_one_and_no_other() {
        var tree = grown(70);
        for (int later = 0; later <= 70; later++) {
            for (int earlier = 0; earlier <= later; earlier++) {
                var proof = tree.consistency(earlier, later);
                var before = new Standing(earlier, tree.root(earlier));
                var after = new Standing(later, tree.root(later));
                assertThat(MerkleProof.continues(before, after, proof)).isTrue();
                assertThat(MerkleProof.continues(before, after, longer(proof))).isFalse();
                if (earlier > 0) {
                    assertThat(MerkleProof.continues(new Standing(earlier, leaf(1000)), after, proof))
                            .isFalse();
                    assertThat(MerkleProof.continues(before, new Standing(later, leaf(1000)), proof))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void a_tree_that_is_cut_grows_as_if_nothing_had_been_there() {
        var tree = grown(70);
        tree.cutTo(33);
        assertThat(tree.size()).isEqualTo(33);
        for (int i = 33; i < 50; i++) {
            tree.append(leaf(i));
        }
        assertThat(tree.root(50)).isEqualTo(grown(50).root(50));
    }

    private static MerkleTree grown(int size) {
        var tree = new MerkleTree();
        for (int i = 0; i < size; i++) {
            tree.append(leaf(i));
        }
        return tree;
    }

    private static List<Hash> longer(List<Hash> proof) {
        var longer = new ArrayList<>(proof);
        longer.add(leaf(0));
        return longer;
    }

    private static Hash leaf(int number) {
        return Hash.leaf(("leaf " + number).getBytes(UTF_8));
    }
}
