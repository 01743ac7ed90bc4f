package plenum.count.apportion;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Lots that have been drawn: the places of units in the list, the first drawn first. Where units tie,
/// those drawn earlier win. Units that were not drawn remain tied.
///
/// @param how how they were drawn, for the transcript
public record Lots(List<Integer> drawn, String how) {
    /// @throws IllegalArgumentException if a place was drawn twice
    public Lots {
        drawn = List.copyOf(drawn);
        if (new HashSet<>(drawn).size() < drawn.size()) {
            throw new IllegalArgumentException("a lot was drawn twice");
        }
    }

    /// An order that was drawn beforehand.
    public Lots(List<Integer> drawn) {
        this(drawn, "by the order drawn beforehand");
    }

    public static Lots none() {
        return new Lots(List.of());
    }

    /// Lots for ties that follow from a text published before the count, for instance the numbers of a
    /// public lottery.
    ///
    /// The tied are drawn one after the other. With n of them left, in the order of the list and
    /// numbered from 0: take the SHA-256 of the text, a comma and a counter that begins at 1 and goes up
    /// by 1 each time it is used; read the digest as a whole number; if it is not less than the greatest
    /// multiple of n that is at most 2^256, take the next counter; the remainder of its division by n is
    /// the number of the one who is drawn. Anybody can repeat this with `printf 'text,1' | sha256sum`.
    public static Lots fromSeed(String seed, List<Tie> ties) {
        var drawn = new ArrayList<Integer>();
        var counter = 0;
        for (var tie : ties) {
            var left = new ArrayList<>(tie.places());
            while (!left.isEmpty()) {
                var size = BigInteger.valueOf(left.size());
                var range = BigInteger.TWO.pow(256);
                BigInteger number;
                do {
                    counter++;
                    number = sha256(seed + "," + counter);
                } while (number.compareTo(range.subtract(range.mod(size))) >= 0);
                var next = number.mod(size).intValueExact();
                drawn.add(left.get(next));
                left.subList(next, next + 1).clear();
            }
        }
        return new Lots(drawn, "by SHA-256 of the seed \"" + seed + "\"");
    }

    private static BigInteger sha256(String text) {
        try {
            return new BigInteger(
                    1, MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /// The tied in the order of the lots, without those that were not drawn.
    List<Integer> among(List<Integer> tied) {
        var ordered = new ArrayList<>(drawn);
        ordered.retainAll(tied);
        return ordered;
    }
}
