package plenum.ballot.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Arithmetic modulo 2^255 - 19 against that of the JDK.
class CoordinateTest {
    private static final BigInteger P = PlainCurve.P;

    private final Random random = new Random(25519);

    @Test
    void edge_values_are_reckoned_as_the_jdk_does() {
        for (var a : edges()) {
            for (var b : edges()) {
                agree(a, b);
            }
        }
    }

    @Test
    void random_values_are_reckoned_as_the_jdk_does() {
        agreeOnRandomValues(5_000);
    }

    @Test
    @Tag("slow")
    void a_million_operations_are_reckoned_as_the_jdk_does() {
        agreeOnRandomValues(200_000);
    }

    @Test
    void the_largest_limbs_that_may_come_are_carried() {
        for (var sign : List.of(1, -1)) {
            var most = BigInteger.TWO.pow(51).subtract(BigInteger.ONE);
            var full = Coordinate.ofWords(-1, -1, -1, Long.MAX_VALUE);
            var value = BigInteger.TWO.pow(255).subtract(BigInteger.ONE);
            assertThat(most.bitLength()).isEqualTo(51);
            var large = full.plus(full).plus(full);
            var other = full.plus(full);
            large = sign > 0 ? large : large.negated();
            var three = value.multiply(BigInteger.valueOf(3L * sign));
            assertThat(number(large)).isEqualTo(three.mod(P));
            assertThat(number(large.times(other)))
                    .isEqualTo(three.multiply(value).shiftLeft(1).mod(P));
            assertThat(number(large.times(large)))
                    .isEqualTo(three.multiply(three).mod(P));
            assertThat(number(large.squared())).isEqualTo(three.multiply(three).mod(P));
        }
    }

    @Test
    void a_coordinate_is_put_into_a_table_and_taken_out() {
        var table = new long[12];
        coordinate(P.subtract(BigInteger.TWO)).put(table, 3);
        assertThat(number(Coordinate.at(table, 3))).isEqualTo(P.subtract(BigInteger.TWO));
    }

    private void agreeOnRandomValues(int times) {
        for (var i = 0; i < times; i++) {
            agree(new BigInteger(255, random), new BigInteger(255, random));
        }
    }

    /// Nine operations and what is made of their results.
    private static void agree(BigInteger a, BigInteger b) {
        var x = coordinate(a);
        var y = coordinate(b);
        assertSame(x, a);
        assertSame(x.plus(y), a.add(b));
        assertSame(x.minus(y), a.subtract(b));
        assertSame(x.negated(), a.negate());
        assertSame(x.times(y), a.multiply(b));
        assertSame(x.squared(), a.multiply(a));
        assertSame(x.plus(y).times(x.minus(y)), a.multiply(a).subtract(b.multiply(b)));
        assertSame(
                x.minus(y).minus(x).plus(x.times(y)).squared(),
                a.multiply(b).subtract(b).pow(2));
        assertThat(x.same(y)).isEqualTo(a.mod(P).equals(b.mod(P)));
        assertThat(x.isZero()).isEqualTo(a.mod(P).signum() == 0);
        assertThat(x.isOdd()).isEqualTo(a.mod(P).testBit(0));
    }

    @Test
    void inverses_and_root_powers_are_those_of_the_jdk() {
        var values = new ArrayList<>(edges());
        for (var i = 0; i < 300; i++) {
            values.add(new BigInteger(255, random));
        }
        for (var a : values) {
            var inverse = a.mod(P).signum() == 0 ? BigInteger.ZERO : a.modInverse(P);
            assertSame(coordinate(a).inverse(), inverse);
            assertSame(coordinate(a).rootPower(), a.modPow(P.shiftRight(3), P));
        }
    }

    private static List<BigInteger> edges() {
        var one = BigInteger.ONE;
        var nineteen = BigInteger.valueOf(19);
        return Stream.of(
                        BigInteger.ZERO,
                        one,
                        BigInteger.TWO,
                        nineteen,
                        nineteen.subtract(one),
                        P,
                        P.subtract(one),
                        P.add(one),
                        P.subtract(nineteen),
                        P.shiftRight(1),
                        BigInteger.TWO.pow(51),
                        BigInteger.TWO.pow(51).subtract(one),
                        BigInteger.TWO.pow(204),
                        BigInteger.TWO.pow(254),
                        BigInteger.TWO.pow(255).subtract(BigInteger.TWO.pow(51)),
                        BigInteger.TWO.pow(255).subtract(one))
                .toList();
    }

    private static void assertSame(Coordinate coordinate, BigInteger number) {
        if (!number(coordinate).equals(number.mod(P))) {
            assertThat(number(coordinate)).isEqualTo(number.mod(P));
        }
    }

    private static Coordinate coordinate(BigInteger number) {
        return Coordinate.ofWords(
                number.longValue(),
                number.shiftRight(64).longValue(),
                number.shiftRight(128).longValue(),
                number.shiftRight(192).longValue());
    }

    private static BigInteger number(Coordinate coordinate) {
        var number = BigInteger.ZERO;
        var words = coordinate.words();
        for (var i = words.length - 1; i >= 0; i--) {
            number = number.shiftLeft(64).add(new BigInteger(Long.toUnsignedString(words[i])));
        }
        return number;
    }
}
