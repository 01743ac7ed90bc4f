package plenum.ballot.group;

import java.math.BigInteger;

/// Multiplication modulo an odd p of at most 2048 bits as Montgomery (1985) does it: a number x stands as `x * R mod p`
/// with `R = 2^2052`, in limbs of 27 bits from the least significant, and may be anything below 2p.
///
/// A product of two limbs has 54 bits, and a `long` holds the sum of all that meet in one column. So a row of the
/// multiplication is a loop without carries, which the compiler of the JVM turns into vector instructions. And since
/// `R > 4p`, factors below 2p give a product below 2p, and nothing need be subtracted.
///
/// The time does not depend on the numbers: no method branches on them or looks anything up by them, but those that
/// take or give a [BigInteger].
final class Montgomery implements Monoid<int[]> {
    private static final int BITS = 27;
    private static final int LIMBS = 76;
    private static final int MASK = (1 << BITS) - 1;

    private final int[] p;
    /// `-1/p mod 2^27`.
    private final int inverse;
    /// `R^2 mod p`, which brings a number into the form.
    private final int[] square;
    private final int[] one;

    Montgomery(BigInteger p) {
        if (p.bitLength() > BITS * LIMBS - 4 || !p.testBit(0)) {
            throw new IllegalArgumentException("the modulus is odd and has at most 2048 bits");
        }
        this.p = limbs(p);
        this.inverse = p.negate().modInverse(BigInteger.ONE.shiftLeft(BITS)).intValueExact();
        this.square = limbs(BigInteger.ONE.shiftLeft(2 * BITS * LIMBS).mod(p));
        this.one = of(BigInteger.ONE);
    }

    /// A number of 0..p-1 in Montgomery's form.
    int[] of(BigInteger number) {
        return canonical(multiply(limbs(number), square));
    }

    /// The number, in 0..p-1, that stands so.
    BigInteger number(int[] form) {
        var unit = new int[LIMBS];
        unit[0] = 1;
        return fromLimbs(canonical(multiply(form, unit)));
    }

    @Override
    public int[] one() {
        return one;
    }

    @Override
    public int[] square(int[] factor) {
        return multiply(factor, factor);
    }

    @Override
    public int[] multiply(int[] left, int[] right) {
        var columns = new long[2 * LIMBS + 1];
        for (var i = 0; i < LIMBS; i++) {
            var factor = left[i];
            var multiple = ((int) (columns[i] + (long) factor * right[0]) * inverse) & MASK;
            addRow(columns, i, factor, right, multiple, p);
            columns[i + 1] += columns[i] >>> BITS;
        }
        return carried(columns);
    }

    /// Adds a multiple of the right factor and that of p which makes the lowest column vanish.
    private static void addRow(long[] columns, int from, int factor, int[] right, int multiple, int[] p) {
        for (var j = 0; j < LIMBS; j++) {
            columns[from + j] += (long) factor * right[j] + (long) multiple * p[j];
        }
    }

    private static int[] carried(long[] columns) {
        var limbs = new int[LIMBS];
        var carry = 0L;
        for (var j = 0; j < LIMBS; j++) {
            carry += columns[LIMBS + j];
            limbs[j] = (int) carry & MASK;
            carry >>>= BITS;
        }
        return limbs;
    }

    /// The same number below p: p is subtracted, and what is left is taken if there was no borrow.
    int[] canonical(int[] form) {
        var less = new int[LIMBS];
        var borrow = 0;
        for (var j = 0; j < LIMBS; j++) {
            borrow += form[j] - p[j];
            less[j] = borrow & MASK;
            borrow >>= BITS;
        }
        for (var j = 0; j < LIMBS; j++) {
            less[j] = (form[j] & borrow) | (less[j] & ~borrow);
        }
        return less;
    }

    /// The entry of this number among the first of the table, found by looking at all of them.
    static int[] select(int[][] table, int entries, int number) {
        var selected = new int[LIMBS];
        for (var i = 0; i < entries; i++) {
            var mask = Secret.ifEqual(i, number);
            for (var j = 0; j < LIMBS; j++) {
                selected[j] |= table[i][j] & mask;
            }
        }
        return selected;
    }

    private static int[] limbs(BigInteger number) {
        var bytes = number.toByteArray();
        var limbs = new int[LIMBS];
        var bits = 0L;
        var held = 0;
        var next = 0;
        for (var i = bytes.length - 1; i >= 0; i--) {
            bits |= (bytes[i] & 0xffL) << held;
            held += Byte.SIZE;
            if (held >= BITS) {
                limbs[next++] = (int) bits & MASK;
                bits >>>= BITS;
                held -= BITS;
            }
        }
        if (next < LIMBS) {
            limbs[next] = (int) bits;
        }
        return limbs;
    }

    private static BigInteger fromLimbs(int[] limbs) {
        var bytes = new byte[BITS * LIMBS / Byte.SIZE + 1];
        var bits = 0L;
        var held = 0;
        var next = bytes.length;
        for (var limb : limbs) {
            bits |= (long) limb << held;
            held += BITS;
            while (held >= Byte.SIZE) {
                bytes[--next] = (byte) bits;
                bits >>>= Byte.SIZE;
                held -= Byte.SIZE;
            }
        }
        bytes[--next] = (byte) bits;
        return new BigInteger(1, bytes);
    }
}
