package plenum.journal;

import java.util.ArrayList;
import java.util.List;

/// The Merkle tree of RFC 6962, growing at its right edge. Keeps the hashes of all full subtrees, 64 bytes a leaf, so
/// that every root and proof of every earlier size takes a logarithmic number of steps.
final class MerkleTree {
    /// `levels.get(k)` holds, in order, the hashes of the full subtrees with 2^k leaves.
    private final List<HashList> levels = new ArrayList<>();

    void append(Hash leaf) {
        var hash = leaf;
        var level = 0;
        while (true) {
            if (level == levels.size()) {
                levels.add(new HashList());
            }
            var hashes = levels.get(level);
            hashes.add(hash);
            if (hashes.size() % 2 != 0) {
                return;
            }
            hash = Hash.node(hashes.get(hashes.size() - 2), hash);
            level++;
        }
    }

    long size() {
        return levels.isEmpty() ? 0 : levels.getFirst().size();
    }

    /// Forgets the leaves from `size` on, which were appended but never stored.
    void cutTo(long size) {
        for (int level = 0; level < levels.size(); level++) {
            levels.get(level).cutTo(size >> level);
        }
    }

    /// The root of the first `size` leaves.
    Hash root(long size) {
        return size == 0 ? Standing.EMPTY.root() : hash(0, size);
    }

    /// The hash of the `index`th full subtree with 2^level leaves.
    Hash subtree(int level, long index) {
        return levels.get(level).get(index);
    }

    /// The proof that leaf `index` is in the tree of the first `size` leaves, RFC 6962 section 2.1.1.
    List<Hash> inclusion(long index, long size) {
        if (index < 0 || index >= size || size > size()) {
            throw new IllegalArgumentException("leaf " + index + " of " + size + " in a log of " + size());
        }
        var path = new ArrayList<Hash>();
        path(index, 0, size, path);
        return path;
    }

    /// The proof that the tree of `size` leaves continues that of `earlier`, RFC 6962 section 2.1.2.
    List<Hash> consistency(long earlier, long size) {
        if (earlier < 0 || earlier > size || size > size()) {
            throw new IllegalArgumentException(earlier + " before " + size + " in a log of " + size());
        }
        var proof = new ArrayList<Hash>();
        if (earlier > 0 && earlier < size) {
            subproof(earlier, 0, size, true, proof);
        }
        return proof;
    }

    private void path(long index, long from, long to, List<Hash> path) {
        if (to - from == 1) {
            return;
        }
        var middle = from + split(to - from);
        if (index < middle) {
            path(index, from, middle, path);
            path.add(hash(middle, to));
        } else {
            path(index, middle, to, path);
            path.add(hash(from, middle));
        }
    }

    private void subproof(long earlier, long from, long to, boolean whole, List<Hash> proof) {
        if (earlier == to) {
            if (!whole) {
                proof.add(hash(from, to));
            }
            return;
        }
        var middle = from + split(to - from);
        if (earlier <= middle) {
            subproof(earlier, from, middle, whole, proof);
            proof.add(hash(middle, to));
        } else {
            subproof(earlier, middle, to, false, proof);
            proof.add(hash(from, middle));
        }
    }

    /// The hash over the leaves from `from` to `to`, where `from` is a multiple of the size of the full subtree there.
    private Hash hash(long from, long to) {
        var size = to - from;
        if (Long.bitCount(size) == 1) {
            var level = Long.numberOfTrailingZeros(size);
            return subtree(level, from >> level);
        }
        var middle = from + split(size);
        return Hash.node(hash(from, middle), hash(middle, to));
    }

    /// The largest power of two smaller than `size`.
    private static long split(long size) {
        return Long.highestOneBit(size - 1);
    }
}
