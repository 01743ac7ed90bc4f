package plenum.ballot.group;

import java.math.BigInteger;
import java.util.List;

/// The product of powers of many bases (Pippenger 1976, in the form with buckets): for each window of the exponents,
/// each base goes to the bucket of its digit, and the buckets are put together.
final class Pippenger {
    private static final int WIDEST = 16;

    private Pippenger() {}

    static <E> E product(Monoid<E> monoid, List<E> bases, List<BigInteger> exponents) {
        var bits = OddWindows.bits(exponents);
        var width = width(bases.size());
        var product = new Product<>(monoid);
        for (var window = Math.ceilDiv(bits, width) - 1; window >= 0; window--) {
            for (var i = 0; i < width; i++) {
                product.square();
            }
            product.times(window(monoid, bases, exponents, window * width, width));
        }
        return product.value();
    }

    /// The width at which a window costs least for each of its bits: a multiplication for each base, and two for each
    /// bucket.
    private static int width(int bases) {
        var best = 1;
        for (var width = 2; width <= WIDEST; width++) {
            if ((bases + (2L << width)) * best < (bases + (2L << best)) * width) {
                best = width;
            }
        }
        return best;
    }

    private static <E> Product<E> window(
            Monoid<E> monoid, List<E> bases, List<BigInteger> exponents, int from, int width) {
        var buckets = Product.ones(monoid, 1 << width);
        for (var i = 0; i < bases.size(); i++) {
            var digit = exponents.get(i).shiftRight(from).intValue() & ((1 << width) - 1);
            buckets.get(digit).times(bases.get(i));
        }
        var once = new Product<>(monoid);
        var joined = new Product<>(monoid);
        for (var digit = buckets.size() - 1; digit > 0; digit--) {
            once.times(buckets.get(digit));
            joined.times(once);
        }
        return joined;
    }
}
