package plenum.count.transcript;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// The lots of a count, drawn beforehand. Asked only where the rule leaves it to chance.
@FunctionalInterface
public interface Lots {
    /// No lot has been drawn: the count stops where it needs one.
    Lots NONE = (_, _, _) -> Optional.empty();

    /// Chooses one of several: who is excluded, or who goes first.
    ///
    /// @param number how many lots the count has asked for, this one included
    /// @param among at least two, in the order of the ballot paper
    Optional<Drawn> draw(int number, Tie.Question question, List<Integer> among);

    /// What was drawn, and how everybody can see that it was.
    record Drawn(int candidate, String how) {}

    /// An order drawn once for the whole count: who stands earlier is preferred, so that the last of
    /// those who tie is excluded, and the first of them elected. It must name all who can tie; else the
    /// lot is still to be drawn.
    static Lots inOrder(List<Integer> preferredFirst) {
        var order = List.copyOf(preferredFirst);
        return (_, question, among) -> {
            if (!order.containsAll(among)) {
                return Optional.empty();
            }
            var ranked = order.stream().filter(among::contains).toList();
            var chosen = question == Tie.Question.EXCLUSION ? ranked.getLast() : ranked.getFirst();
            return Optional.of(new Drawn(chosen, "by the order drawn beforehand"));
        };
    }

    /// Lots that follow from a text published before the count, for instance the numbers of a public
    /// lottery.
    ///
    /// With n candidates in the tie, in the order of the ballot paper and numbered from 0: take the
    /// SHA-256 of the text, a comma and a counter that begins at 1 and goes up by 1 each time it is
    /// used; read the digest as a whole number; if it is not less than the greatest multiple of n below
    /// 2^256, take the next counter; the remainder of its division by n is the number of the one who is
    /// chosen. Anybody can repeat this with `printf 'text,1' | sha256sum`.
    static Lots fromSeed(String seed) {
        return new Lots() {
            private int counter;

            @Override
            public Optional<Drawn> draw(int number, Tie.Question question, List<Integer> among) {
                if (number == 1) {
                    counter = 0;
                }
                var size = BigInteger.valueOf(among.size());
                var range = BigInteger.TWO.pow(256);
                var limit = range.subtract(range.mod(size));
                while (true) {
                    counter++;
                    var text = seed + "," + counter;
                    var digest = sha256(text);
                    var whole = new BigInteger(1, digest);
                    if (whole.compareTo(limit) < 0) {
                        var place = whole.mod(size).intValueExact();
                        return Optional.of(new Drawn(
                                among.get(place),
                                "SHA-256 of \"" + text + "\" is "
                                        + HexFormat.of().formatHex(digest) + "; mod " + size + " is " + place));
                    }
                }
            }
        };
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
