package plenum.ballot.group;

import java.util.List;

/// The multiples 1, 2, 3 and so on of a point whose z is 1, to be added with a sign.
final class Multiples {
    private static final int WORDS = 3 * Coordinate.LIMBS;

    private final long[] table;

    private Multiples(long[] table) {
        this.table = table;
    }

    /// @param multiples their z must be 1
    static Multiples of(List<Point> multiples) {
        var table = new long[multiples.size() * WORDS];
        for (var i = 0; i < multiples.size(); i++) {
            var niels = multiples.get(i).niels();
            niels.sum().put(table, i * WORDS);
            niels.difference().put(table, i * WORDS + Coordinate.LIMBS);
            niels.product().put(table, i * WORDS + 2 * Coordinate.LIMBS);
        }
        return new Multiples(table);
    }

    /// The multiple that is added for a digit other than zero.
    Niels of(int digit) {
        var multiple = at(table, (Math.abs(digit) - 1) * WORDS);
        return digit < 0 ? multiple.negated() : multiple;
    }

    /// The multiple that is added for a secret digit between -most and most, found by looking at all of them.
    Niels ofSecret(int digit, int most) {
        var sign = digit >> (Integer.SIZE - 1);
        var size = (digit ^ sign) - sign;
        var words = new long[WORDS];
        words[0] = Secret.ifEqual(size, 0) & 1;
        words[Coordinate.LIMBS] = words[0];
        for (var i = 0; i < most; i++) {
            var mask = (long) Secret.ifEqual(size, i + 1);
            for (var j = 0; j < WORDS; j++) {
                words[j] |= table[i * WORDS + j] & mask;
            }
        }
        negateIf(words, sign);
        return at(words, 0);
    }

    /// Swaps sum and difference and negates the product where the mask is all ones.
    private static void negateIf(long[] words, long mask) {
        for (var j = 0; j < Coordinate.LIMBS; j++) {
            var swap = (words[j] ^ words[j + Coordinate.LIMBS]) & mask;
            words[j] ^= swap;
            words[j + Coordinate.LIMBS] ^= swap;
            words[j + 2 * Coordinate.LIMBS] = (words[j + 2 * Coordinate.LIMBS] ^ mask) - mask;
        }
    }

    private static Niels at(long[] words, int from) {
        return new Niels(
                Coordinate.at(words, from),
                Coordinate.at(words, from + Coordinate.LIMBS),
                Coordinate.at(words, from + 2 * Coordinate.LIMBS),
                null);
    }
}
