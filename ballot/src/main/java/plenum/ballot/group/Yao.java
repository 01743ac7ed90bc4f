package plenum.ballot.group;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// Several powers of one base that share its squarings (Yao 1976; Knuth, The Art of Computer Programming 4.6.3,
/// exercise 9). The base is squared again and again; for each exponent, each square goes to the bucket of the digit
/// that stands there, and in the end the buckets are put together.
final class Yao {
    private static final int WIDTH = 4;
    private static final int BUCKETS = 1 << (WIDTH - 1);

    private Yao() {}

    static <E> List<E> powers(Monoid<E> monoid, E base, List<BigInteger> exponents) {
        var windows = OddWindows.of(exponents, WIDTH);
        var buckets = new ArrayList<List<Product<E>>>(exponents.size());
        exponents.forEach(_ -> buckets.add(buckets(monoid, BUCKETS)));
        var bits = OddWindows.bits(exponents);
        var square = base;
        for (var bit = 0; bit < bits; bit++) {
            square = bit == 0 ? base : monoid.square(square);
            for (var i = 0; i < windows.size(); i++) {
                var digit = windows.get(i).digit(bit);
                if (digit != 0) {
                    buckets.get(i).get(digit >> 1).times(square);
                }
            }
        }
        return buckets.stream().map(each -> joined(monoid, each)).toList();
    }

    static <E> List<Product<E>> buckets(Monoid<E> monoid, int count) {
        var buckets = new ArrayList<Product<E>>(count);
        for (var i = 0; i < count; i++) {
            buckets.add(new Product<>(monoid));
        }
        return buckets;
    }

    /// The product of `bucket_k^(2k+1)`: the square of that of `bucket_k^k`, and each bucket once.
    private static <E> E joined(Monoid<E> monoid, List<Product<E>> buckets) {
        var once = new Product<>(monoid);
        var joined = new Product<>(monoid);
        for (var k = buckets.size() - 1; k > 0; k--) {
            once.times(buckets.get(k));
            joined.times(once);
        }
        joined.square();
        joined.times(once);
        joined.times(buckets.getFirst());
        return joined.value();
    }
}
