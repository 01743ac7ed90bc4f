package plenum.ballot.group;

import java.math.BigInteger;

/// The Jacobi symbol by the binary algorithm (Cohen, A Course in Computational Algebraic Number Theory, 1.4.12), on
/// numbers that anybody may know.
final class Jacobi {
    private Jacobi() {}

    /// The symbol (a/n): 1, -1, or 0 if they have a common factor. For a prime n it is 1 if and only if a is a square
    /// other than zero.
    ///
    /// @param a from 0 to n-1
    /// @param n odd and positive
    static int symbol(BigInteger a, BigInteger n) {
        var length = n.bitLength() / Long.SIZE + 1;
        var upper = words(a, length);
        var lower = words(n, length);
        var symbol = 1;
        while (true) {
            while (length > 0 && (upper[length - 1] | lower[length - 1]) == 0) {
                length--;
            }
            var zeros = trailingZeros(upper, length);
            if (zeros < 0) {
                return isOne(lower, length) ? symbol : 0;
            }
            shiftRight(upper, zeros, length);
            if (zeros % 2 == 1 && twoIsNoSquare(lower[0])) {
                symbol = -symbol;
            }
            if (less(upper, lower, length)) {
                symbol = (upper[0] & lower[0] & 3) == 3 ? -symbol : symbol;
                var swapped = upper;
                upper = lower;
                lower = swapped;
            }
            subtract(upper, lower, length);
        }
    }

    private static boolean twoIsNoSquare(long n) {
        return (n & 7) == 3 || (n & 7) == 5;
    }

    private static long[] words(BigInteger number, int length) {
        var words = new long[length];
        for (var i = 0; i < length; i++) {
            words[i] = number.shiftRight(Long.SIZE * i).longValue();
        }
        return words;
    }

    /// How many zeros there are below the lowest one; less than zero if there is no one.
    private static int trailingZeros(long[] words, int length) {
        for (var i = 0; i < length; i++) {
            if (words[i] != 0) {
                return Long.SIZE * i + Long.numberOfTrailingZeros(words[i]);
            }
        }
        return -1;
    }

    private static boolean isOne(long[] words, int length) {
        for (var i = 1; i < length; i++) {
            if (words[i] != 0) {
                return false;
            }
        }
        return words[0] == 1;
    }

    private static void shiftRight(long[] words, int bits, int length) {
        var whole = bits / Long.SIZE;
        var rest = bits % Long.SIZE;
        for (var i = 0; i < length; i++) {
            var low = i + whole < length ? words[i + whole] : 0;
            var high = i + whole + 1 < length ? words[i + whole + 1] : 0;
            words[i] = low >>> rest | high << 1 << (Long.SIZE - 1 - rest);
        }
    }

    private static boolean less(long[] left, long[] right, int length) {
        for (var i = length - 1; i >= 0; i--) {
            if (left[i] != right[i]) {
                return Long.compareUnsigned(left[i], right[i]) < 0;
            }
        }
        return false;
    }

    private static void subtract(long[] from, long[] subtrahend, int length) {
        var borrow = 0L;
        for (var i = 0; i < length; i++) {
            var difference = from[i] - subtrahend[i] - borrow;
            borrow = ((~from[i] & subtrahend[i]) | (~(from[i] ^ subtrahend[i]) & difference)) >>> (Long.SIZE - 1);
            from[i] = difference;
        }
    }
}
