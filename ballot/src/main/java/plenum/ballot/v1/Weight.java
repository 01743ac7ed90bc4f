package plenum.ballot.v1;

import java.math.BigInteger;
import plenum.ballot.text.Json;
import plenum.ballot.text.Part;

/// How weights, and sums of them, are written. Section 4.1.
final class Weight {
    /// The heaviest that a credential may have, so that the sum over all voters fits a `long`.
    static final long HEAVIEST = 1_000_000_000_000L;

    private static final long LARGEST_NUMBER = (1L << 30) - 1;
    private static final int DIGITS = 13;

    private Weight() {}

    /// The weight that is written so.
    static long read(String text) {
        if (!text.matches("[1-9][0-9]{0," + (DIGITS - 1) + "}") || Long.parseLong(text) > HEAVIEST) {
            throw new IllegalArgumentException("expected a weight from 1 to " + HEAVIEST + " in plain digits");
        }
        return Long.parseLong(text);
    }

    /// A sum of weights: a number as long as 30 bits suffice, else a string.
    static Json sum(BigInteger sum) {
        return sum.compareTo(BigInteger.valueOf(LARGEST_NUMBER)) <= 0 ? new Json.Whole(sum) : Json.text(sum.toString());
    }

    /// A sum as it stands in a result.
    static long readSum(Part part) {
        var sum = part.json() instanceof Json.Whole(var number) ? number : part.text(Weight::plain);
        if (sum.signum() < 0 || sum.bitLength() > 63 || !sum(sum).equals(part.json())) {
            throw part.unreadable("a sum: a number up to " + LARGEST_NUMBER + ", above that a string of digits");
        }
        return sum.longValueExact();
    }

    private static BigInteger plain(String text) {
        if (!text.matches("[1-9][0-9]{0,18}")) {
            throw new IllegalArgumentException("expected a sum in plain digits");
        }
        return new BigInteger(text);
    }
}
