package plenum.ballot.group;

import java.math.BigInteger;

/// Exponents with signed digits, where the inverse of an element costs nothing.
final class SignedWindows {
    private SignedWindows() {}

    /// The non-adjacent form of this width: the sum of `digit[i] * 2^i`, where each digit is zero or odd and below
    /// `2^(width-1)` in size, and of `width` digits in a row one at most is not zero.
    static int[] of(BigInteger exponent, int width) {
        var digits = new int[exponent.bitLength() + 1];
        var carry = 0;
        var i = 0;
        while (i < digits.length) {
            if (bit(exponent, i) == carry) {
                i++;
                continue;
            }
            var window = window(exponent, i, Math.min(width, digits.length - i)) + carry;
            carry = window >> (width - 1);
            digits[i] = window - (carry << width);
            i += width;
        }
        return digits;
    }

    /// All digits of this width, each from `-2^(width-1)` to `2^(width-1) - 1`; the last is what is left.
    static int[] all(BigInteger exponent, int width, int count) {
        var digits = new int[count];
        var carry = 0;
        for (var i = 0; i < count; i++) {
            var digit = window(exponent, width * i, width) + carry;
            carry = i < count - 1 ? (digit + (1 << (width - 1))) >> width : 0;
            digits[i] = digit - (carry << width);
        }
        return digits;
    }

    private static int bit(BigInteger exponent, int at) {
        return exponent.testBit(at) ? 1 : 0;
    }

    private static int window(BigInteger exponent, int from, int width) {
        return exponent.shiftRight(from).intValue() & ((1 << width) - 1);
    }
}
