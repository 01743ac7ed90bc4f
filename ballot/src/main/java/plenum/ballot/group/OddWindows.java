package plenum.ballot.group;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// An exponent cut into windows of so many bits, each beginning with a one: the sum of `digit(i) * 2^i`, where the
/// digits are odd or zero, and two that are not zero are at least a window apart.
///
/// @param digits one for each bit, from the least significant
@SuppressWarnings("ArrayRecordComponent") // made and read here, never compared
record OddWindows(int[] digits) {
    /// @param width how many bits a window has, at most 30
    static OddWindows of(BigInteger exponent, int width) {
        var digits = new int[exponent.bitLength()];
        for (var i = 0; i < digits.length; i++) {
            if (exponent.testBit(i)) {
                digits[i] = window(exponent, i, width);
                i += width - 1;
            }
        }
        return new OddWindows(digits);
    }

    private static int window(BigInteger exponent, int from, int width) {
        var window = 0;
        for (var i = width - 1; i >= 0; i--) {
            window = window << 1 | (exponent.testBit(from + i) ? 1 : 0);
        }
        return window;
    }

    static List<OddWindows> of(List<BigInteger> exponents, int width) {
        var windows = new ArrayList<OddWindows>(exponents.size());
        exponents.forEach(exponent -> windows.add(of(exponent, width)));
        return windows;
    }

    /// The digit at this bit; zero above the most significant.
    int digit(int bit) {
        return bit < digits.length ? digits[bit] : 0;
    }

    /// How many bits the longest of the exponents has.
    static int bits(List<BigInteger> exponents) {
        return exponents.stream().mapToInt(BigInteger::bitLength).max().orElse(0);
    }
}
