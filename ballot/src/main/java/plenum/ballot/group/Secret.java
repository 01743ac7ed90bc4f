package plenum.ballot.group;

import java.math.BigInteger;

/// A secret exponent in words of a number that depends on the group alone.
///
/// Nothing here or in what works with it branches on the secret, or looks anything up at a place that depends on
/// it. What no Java program can promise is what comes before and after: a [BigInteger] leaves out leading zeros, so
/// the number of bytes of the secret (which is the full one but once in 256 times) may show; secrets stay in memory
/// until it is collected; and the compiler of the JVM is free to make a branch of arithmetic, although it was not
/// seen to.
final class Secret {
    private final long[] words;

    private Secret(long[] words) {
        this.words = words;
    }

    /// @throws IllegalArgumentException if it is not in 0..q-1
    static Secret of(BigInteger secret, BigInteger q) {
        var count = q.bitLength() / Long.SIZE + 3;
        if (secret.signum() < 0 || secret.bitLength() > q.bitLength()) {
            throw outside();
        }
        var words = words(secret, count);
        if (!less(words, words(q, count))) {
            throw outside();
        }
        return new Secret(words);
    }

    private static IllegalArgumentException outside() {
        return new IllegalArgumentException("a secret exponent is from 0 to the order of the group less 1");
    }

    /// The words from the least significant; zeros above them, for windows that reach beyond.
    private static long[] words(BigInteger number, int count) {
        var bytes = number.toByteArray();
        var words = new long[count];
        for (var i = 0; i < bytes.length; i++) {
            words[i / Long.BYTES] |= (bytes[bytes.length - 1 - i] & 0xffL) << (i % Long.BYTES * Byte.SIZE);
        }
        return words;
    }

    /// Whether the subtraction of the right from the left borrows from beyond the last word.
    private static boolean less(long[] left, long[] right) {
        var borrow = 0L;
        for (var i = 0; i < left.length; i++) {
            var difference = left[i] - right[i] - borrow;
            borrow = ((~left[i] & right[i]) | (~(left[i] ^ right[i]) & difference)) >>> (Long.SIZE - 1);
        }
        return borrow != 0;
    }

    /// So many bits, at most 31, from this one on.
    int digit(int from, int width) {
        var word = from / Long.SIZE;
        var shift = from % Long.SIZE;
        var bits = words[word] >>> shift | words[word + 1] << 1 << (Long.SIZE - 1 - shift);
        return (int) bits & ((1 << width) - 1);
    }

    /// Digits of this width, each from `-2^(width-1)` to `2^(width-1) - 1`; the last is what is left.
    int[] signedDigits(int width, int count) {
        var digits = new int[count];
        var carry = 0;
        for (var i = 0; i < count; i++) {
            var digit = digit(width * i, width) + carry;
            carry = i < count - 1 ? (digit + (1 << (width - 1))) >> width : 0;
            digits[i] = digit - (carry << width);
        }
        return digits;
    }

    /// All ones if the two, which are not negative, are equal, and zero otherwise.
    static int ifEqual(int left, int right) {
        return ((left ^ right) - 1) >> (Integer.SIZE - 1);
    }
}
