package plenum.ballot.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The ways to share the work of several powers. Products are checked in the group in which that can be seen at a
/// glance: the whole numbers under addition, where a power is a multiple and a product a sum.
class ProductsTest {
    private static final Monoid<BigInteger> ADDITION = new Addition();
    private static final List<Integer> BITS = List.of(0, 1, 2, 7, 64, 253, 700, 2047);

    private final Random random = new Random(1964);

    @Test
    void products_of_few_and_of_many_are_right() {
        for (var count : List.of(0, 1, 2, 3, 17, 300)) {
            for (var bits : BITS) {
                var bases = numbers(count, 40);
                var exponents = numbers(count, bits);
                var sum = BigInteger.ZERO;
                for (var i = 0; i < count; i++) {
                    sum = sum.add(bases.get(i).multiply(exponents.get(i)));
                }
                assertThat(Straus.product(ADDITION, bases, exponents)).isEqualTo(sum);
                assertThat(Pippenger.product(ADDITION, bases, exponents)).isEqualTo(sum);
            }
        }
    }

    @Test
    void multiples_of_one_point_are_right() {
        var generator = (Point) Group.ED25519.generator();
        for (var count : List.of(0, 1, 2, 5, 20)) {
            for (var bits : List.of(0, 1, 2, 7, 64, 253)) {
                var multipliers = numbers(count, bits);
                var point = generator.times(new BigInteger(40, random));
                assertThat(Yao.multiples(point, multipliers))
                        .isEqualTo(multipliers.stream().map(point::times).toList());
            }
        }
    }

    @Test
    void windows_put_together_are_the_exponent() {
        for (var i = 0; i < 500; i++) {
            var exponent = new BigInteger(random.nextInt(300), random);
            for (var width : List.of(2, 4, 5, 6)) {
                assertThat(joined(OddWindows.of(exponent, width).digits(), 1)).isEqualTo(exponent);
                var signed = SignedWindows.of(exponent, width);
                assertThat(joined(signed, 1)).isEqualTo(exponent);
                assertThat(IntStream.of(signed))
                        .allMatch(digit -> digit == 0 || (digit % 2 != 0 && Math.abs(digit) < 1 << (width - 1)));
                assertThat(joined(SignedWindows.all(exponent, width, 300 / width + 1), width))
                        .isEqualTo(exponent);
            }
        }
    }

    private static BigInteger joined(int[] digits, int width) {
        var joined = BigInteger.ZERO;
        for (var i = digits.length - 1; i >= 0; i--) {
            joined = joined.shiftLeft(width).add(BigInteger.valueOf(digits[i]));
        }
        return joined;
    }

    private List<BigInteger> numbers(int count, int bits) {
        return Stream.generate(() -> new BigInteger(bits, random)).limit(count).toList();
    }

    private static final class Addition implements Monoid<BigInteger> {
        @Override
        public BigInteger one() {
            return BigInteger.ZERO;
        }

        @Override
        public BigInteger multiply(BigInteger left, BigInteger right) {
            return left.add(right);
        }

        @Override
        public BigInteger square(BigInteger factor) {
            return factor.shiftLeft(1);
        }
    }
}
