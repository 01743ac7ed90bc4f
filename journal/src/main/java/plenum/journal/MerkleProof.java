package plenum.journal;

import java.util.List;

/// Checks proofs against roots, without a tree: RFC 9162 sections 2.1.3.2 and 2.1.4.2.
public final class MerkleProof {
    private MerkleProof() {}

    /// Whether `path` proves that `leaf` stands at `index` in the tree of `size` leaves with this root.
    public static boolean includes(Hash leaf, long index, long size, List<Hash> path, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        var node = index;
        var last = size - 1;
        var hash = leaf;
        for (var sibling : path) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                hash = Hash.node(sibling, hash);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                hash = Hash.node(hash, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }

    /// Whether `proof` proves that the log `later` continues the log `earlier`.
    public static boolean continues(Standing earlier, Standing later, List<Hash> proof) {
        if (earlier.size() == 0) {
            return proof.isEmpty();
        }
        if (earlier.size() >= later.size()) {
            return proof.isEmpty() && earlier.equals(later);
        }
        return grown(earlier, later, proof);
    }

    private static boolean grown(Standing earlier, Standing later, List<Hash> proof) {
        var rest = proof;
        Hash start;
        if (Long.bitCount(earlier.size()) == 1) {
            start = earlier.root();
        } else if (proof.isEmpty()) {
            return false;
        } else {
            start = proof.getFirst();
            rest = proof.subList(1, proof.size());
        }
        var node = earlier.size() - 1;
        var last = later.size() - 1;
        while ((node & 1) == 1) {
            node >>= 1;
            last >>= 1;
        }
        var first = start;
        var second = start;
        for (var hash : rest) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                first = Hash.node(hash, first);
                second = Hash.node(hash, second);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                second = Hash.node(second, hash);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && first.equals(earlier.root()) && second.equals(later.root());
    }
}
