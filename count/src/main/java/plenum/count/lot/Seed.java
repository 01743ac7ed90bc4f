package plenum.count.lot;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A text published before a count, for instance the numbers of a public lottery, from which lots
/// follow.
///
/// To draw one of n, numbered from 0: take the SHA-256 of the text, a comma and a counter that begins at
/// 1 and goes up by 1 each time it is used; read the digest as a whole number; if it is not less than the
/// greatest multiple of n that is at most 2^256, take the next counter; the remainder of its division by
/// n is the number that is drawn. Anybody can repeat this with `printf 'text,1' | sha256sum`.
public final class Seed {
    private static final BigInteger DIGESTS = BigInteger.TWO.pow(256);

    private final String text;
    private int counter;

    /// A seed from which nothing has been drawn.
    public Seed(String text) {
        this.text = text;
    }

    /// A number that was drawn, and how everybody can see that it was.
    public record Drawn(int number, String how) {}

    /// Draws one of so many, numbered from 0.
    public Drawn next(int size) {
        var among = BigInteger.valueOf(size);
        while (true) {
            counter++;
            var digest = sha256(text + "," + counter);
            var whole = new BigInteger(1, digest);
            if (whole.compareTo(DIGESTS.subtract(DIGESTS.mod(among))) < 0) {
                var number = whole.mod(among).intValueExact();
                return new Drawn(
                        number,
                        "SHA-256 of \"" + text + "," + counter + "\" is "
                                + HexFormat.of().formatHex(digest) + "; mod " + size + " is " + number);
            }
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
