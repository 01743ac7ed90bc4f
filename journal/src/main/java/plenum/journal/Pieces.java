package plenum.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// How a sealed payload is committed to: word by word, so that it can be opened later without some of its
/// words, and everybody can check that the others are those that were committed to.
///
/// The payload is cut into words and what stands between them. Each piece gets one of 2⁴⁰ places; all other
/// places are empty. The commitment is the root of the binary tree over all places. The salt is the seed of the
/// root, and each node gives its children theirs:
///
/// ```
/// seed(left)  = SHA-256(0x10 ‖ seed)        hash(piece) = SHA-256(0x00 ‖ seed ‖ bytes)
/// seed(right) = SHA-256(0x11 ‖ seed)        hash(inner) = SHA-256(0x01 ‖ hash(left) ‖ hash(right))
///                                           hash(empty) = SHA-256(0x02 ‖ seed), of a node with no piece below it
/// commitment  = SHA-256(PREFIX ‖ hash(root))
/// ```
///
/// A part is opened by the seeds of the largest nodes inside it, from which everybody makes the rest; a part
/// that stays black by the hashes of the largest nodes inside it, which tell nothing without their seeds.
///
/// So that the width of a black part does not tell how many words are in it, each word comes after
/// a gap drawn from the salt, whose length in bits is drawn evenly from 1 to 16. The widest gap
/// makes up most of the whole: a width is at most n times as likely with n words as with one. What
/// stands between words follows its word at once.
final class Pieces {
    static final int DEPTH = 40;
    static final long PLACES = 1L << DEPTH;

    /// Sets these commitments apart from those of a salt and a payload: no payload is a bare hash.
    private static final byte[] PREFIX = "plenum: pieces of a payload, v1\n".getBytes(StandardCharsets.US_ASCII);

    private static final byte PIECE = 0x00;
    private static final byte INNER = 0x01;
    private static final byte EMPTY = 0x02;
    private static final byte LEFT = 0x10;
    private static final byte RIGHT = 0x11;
    private static final byte GAP = 0x20;

    /// So many pieces on either side are worth another core.
    private static final int BY_ONE_CORE = 2_000;

    private final MessageDigest digest = sha256();

    /// A piece and where it is.
    ///
    /// @param start and `end`: of its bytes in the whole
    record Piece(int start, int end, boolean word, long place) {}

    /// The commitment to a payload with its salt.
    static Hash commitment(byte[] salt, byte[] payload) {
        var pieces = new Pieces();
        return finished(pieces.hash(0, 0, salt, pieces.placed(salt, payload), payload));
    }

    /// The commitment whose tree has this root.
    static Hash finished(byte[] root) {
        return Hash.sha256(PREFIX, root);
    }

    /// The pieces of a payload at the places that its salt gives them.
    List<Piece> placed(byte[] salt, byte[] payload) {
        var placed = new ArrayList<Piece>();
        var place = -1L;
        for (var piece : cut(payload, 0, payload.length)) {
            place += piece.word() ? gap(salt, placed.size()) : 1;
            placed.add(new Piece(piece.start(), piece.end(), piece.word(), place));
        }
        if (place >= PLACES) {
            throw new IllegalArgumentException("a payload of " + payload.length + " bytes has too many words");
        }
        return placed;
    }

    /// Cuts a part of a payload into words and what stands between them, in turn. A word is made of letters and
    /// digits of ASCII and everything beyond it; an escape of JSON belongs to what stands between.
    static List<Piece> cut(byte[] payload, int from, int to) {
        var pieces = new ArrayList<Piece>();
        var start = from;
        while (start < to) {
            var word = isWord(payload, start);
            var end = start;
            while (end < to && isWord(payload, end) == word) {
                end += word ? 1 : Math.min(to - end, escaped(payload, end));
            }
            pieces.add(new Piece(start, end, word, 0));
            start = end;
        }
        return pieces;
    }

    private static boolean isWord(byte[] payload, int at) {
        var letter = payload[at];
        return letter < 0
                || (letter >= '0' && letter <= '9')
                || (letter >= 'A' && letter <= 'Z')
                || (letter >= 'a' && letter <= 'z');
    }

    /// How many bytes the sign between words has that begins here.
    private static int escaped(byte[] payload, int at) {
        if (payload[at] != '\\' || at + 1 >= payload.length) {
            return 1;
        }
        return payload[at + 1] == 'u' ? 6 : 2;
    }

    private long gap(byte[] salt, int index) {
        digest.update(GAP);
        digest.update(salt);
        var drawn = digest.digest(Integer.toString(index).getBytes(StandardCharsets.US_ASCII));
        var longest = 1L << (drawn[0] & 15);
        return longest + (((drawn[1] & 0xff) << 8) | (drawn[2] & 0xff)) % longest;
    }

    /// The hash of a node, opened by its seed.
    ///
    /// @param first its first place
    /// @param below the pieces below it
    byte[] hash(int depth, long first, byte[] seed, List<Piece> below, byte[] payload) {
        if (below.isEmpty()) {
            digest.update(EMPTY);
            return digest.digest(seed);
        }
        if (depth == DEPTH) {
            var piece = below.getFirst();
            digest.update(PIECE);
            digest.update(seed);
            digest.update(payload, piece.start(), piece.end() - piece.start());
            return digest.digest();
        }
        var middle = middle(depth, first);
        var split = split(below, middle);
        var before = below.subList(0, split);
        var after = below.subList(split, below.size());
        var leftSeed = left(seed);
        var rightSeed = right(seed);
        if (Math.min(before.size(), after.size()) < BY_ONE_CORE) {
            return inner(
                    hash(depth + 1, first, leftSeed, before, payload),
                    hash(depth + 1, middle, rightSeed, after, payload));
        }
        var other =
                CompletableFuture.supplyAsync(() -> new Pieces().hash(depth + 1, middle, rightSeed, after, payload));
        return inner(hash(depth + 1, first, leftSeed, before, payload), other.join());
    }

    byte[] inner(byte[] left, byte[] right) {
        digest.update(INNER);
        digest.update(left);
        return digest.digest(right);
    }

    byte[] left(byte[] seed) {
        digest.update(LEFT);
        return digest.digest(seed);
    }

    byte[] right(byte[] seed) {
        digest.update(RIGHT);
        return digest.digest(seed);
    }

    static long middle(int depth, long first) {
        return first + (1L << (DEPTH - depth - 1));
    }

    /// How many pieces lie before a place.
    static int split(List<Piece> pieces, long place) {
        var low = 0;
        var high = pieces.size();
        while (low < high) {
            var between = (low + high) >>> 1;
            if (pieces.get(between).place() < place) {
                low = between + 1;
            } else {
                high = between;
            }
        }
        return low;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
