package plenum.ballot.group;

import java.math.BigInteger;
import java.util.List;

/// Several multiples of one point that share its doublings (Yao 1976; Knuth, The Art of Computer Programming 4.6.3,
/// exercise 9). The point is doubled again and again; for each multiplier, what it has become goes to the bucket of the
/// signed digit that stands there, and in the end the buckets are put together.
final class Yao {
    private static final int WIDTH = 5;
    private static final int BUCKETS = 1 << (WIDTH - 2);

    private final int[] digits;
    private final List<Product<Point>> buckets = Product.ones(Point.LAW, BUCKETS);

    private Yao(BigInteger multiplier) {
        this.digits = SignedWindows.of(multiplier, WIDTH);
    }

    static List<Point> multiples(Point point, List<BigInteger> multipliers) {
        var multiples = multipliers.stream().map(Yao::new).toList();
        var length = multiples.stream().mapToInt(one -> one.digits.length).max().orElse(0);
        var power = point;
        var done = 0;
        for (var bit = 0; bit < length; bit++) {
            for (var multiple : multiples) {
                if (multiple.digit(bit) != 0) {
                    power = power.doubled(bit - done);
                    done = bit;
                    multiple.add(power, bit);
                }
            }
        }
        return multiples.stream().map(Yao::joined).toList();
    }

    private int digit(int bit) {
        return bit < digits.length ? digits[bit] : 0;
    }

    /// Adds `2^bit` times the point for the digit that stands at the bit, which is not zero.
    private void add(Point power, int bit) {
        var digit = digits[bit];
        buckets.get(Math.abs(digit) >> 1).times(digit < 0 ? power.negated() : power);
    }

    /// The sum of `2k+1` times bucket k: twice that of k times bucket k, and each bucket once.
    private Point joined() {
        var once = new Product<>(Point.LAW);
        var joined = new Product<>(Point.LAW);
        for (var k = BUCKETS - 1; k > 0; k--) {
            once.times(buckets.get(k));
            joined.times(once);
        }
        joined.square();
        joined.times(once);
        joined.times(buckets.getFirst());
        return joined.value();
    }
}
