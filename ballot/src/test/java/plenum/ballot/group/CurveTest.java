package plenum.ballot.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The curve against its textbook, [PlainCurve], also outside the subgroup.
class CurveTest {
    private static final Group CURVE = Group.ED25519;
    private static final BigInteger L = CURVE.order();

    private static final List<PlainCurve> TORSION = torsion();

    private final Random random = new Random(255);

    @Test
    void the_generator_is_that_of_the_rfc() {
        assertThat(CURVE.generator()).hasToString(PlainCurve.GENERATOR.text());
        assertThat(CURVE.generator()).hasToString("6".repeat(62) + "58");
        assertThat(CURVE.one()).hasToString("0".repeat(63) + "1");
    }

    @Test
    void points_are_added_as_the_textbook_says() {
        agreeOnSums(300);
    }

    @Test
    @Tag("slow")
    void tens_of_thousands_of_points_are_added_as_the_textbook_says() {
        agreeOnSums(20_000);
    }

    /// Points anywhere on the curve, and what they are added up to, so that Z is anything.
    private void agreeOnSums(int times) {
        var sum = any().element();
        var plainSum = PlainCurve.of(sum);
        for (var i = 0; i < times; i++) {
            var plain = any();
            var point = plain.element();
            sum = CURVE.multiply(CURVE.multiply(sum, point), sum);
            plainSum = plainSum.plus(plain).plus(plainSum);
            assertThat(sum).hasToString(plainSum.text()).isEqualTo(plainSum.element());
            assertThat(CURVE.invert(point))
                    .hasToString(new PlainCurve(PlainCurve.P.subtract(plain.x()), plain.y()).text());
        }
    }

    @Test
    void sums_of_equal_opposite_and_neutral_points_are_right() {
        for (var plain : special()) {
            for (var other : special()) {
                assertThat(CURVE.multiply(plain.element(), other.element()))
                        .hasToString(plain.plus(other).text());
            }
            assertThat(CURVE.multiply(plain.element(), CURVE.invert(plain.element())))
                    .isEqualTo(CURVE.one());
        }
    }

    @Test
    void powers_of_any_point_are_those_of_the_textbook() {
        var exponents = exponents();
        for (var plain : special()) {
            var base = plain.element();
            var fixed = CURVE.fixed(base);
            assertThat(fixed.base()).isEqualTo(base);
            for (var exponent : exponents) {
                var expected = plain.times(exponent).element();
                assertThat(CURVE.power(base, exponent)).isEqualTo(expected);
                assertThat(fixed.power(exponent)).isEqualTo(expected);
                if (exponent.compareTo(L) < 0) {
                    assertThat(CURVE.secretPower(base, exponent)).isEqualTo(expected);
                    assertThat(fixed.secretPower(exponent)).isEqualTo(expected);
                }
            }
            var expected = exponents.stream()
                    .map(exponent -> CURVE.power(base, exponent))
                    .toList();
            assertThat(CURVE.powers(base, exponents)).isEqualTo(expected);
        }
    }

    @Test
    void the_eight_points_of_small_order_are_points_and_no_members() {
        assertThat(TORSION.stream().map(PlainCurve::text).distinct()).hasSize(8);
        for (var plain : TORSION) {
            var point = CURVE.element(plain.text());
            assertThat(point).hasToString(plain.text());
            assertThat(CURVE.contains(point)).isEqualTo(point.equals(CURVE.one()));
            assertThat(CURVE.power(CURVE.power(point, BigInteger.TWO), BigInteger.valueOf(4)))
                    .isEqualTo(CURVE.one());
        }
    }

    @Test
    void points_with_a_part_of_small_order_are_no_members() {
        for (var i = 0; i < 20; i++) {
            var member = CURVE.powersOfGenerator().power(new BigInteger(400, random).mod(L));
            assertThat(CURVE.contains(member)).isTrue();
            for (var small : TORSION) {
                var mixed = CURVE.multiply(member, small.element());
                assertThat(CURVE.contains(mixed)).isEqualTo(small.equals(PlainCurve.ONE));
                assertThat(CURVE.powers(mixed, List.of(BigInteger.TWO, L))
                                .getLast()
                                .equals(CURVE.one()))
                        .isEqualTo(small.equals(PlainCurve.ONE));
            }
        }
    }

    /// All texts of a y that is p or more, with both signs.
    @Test
    void a_coordinate_that_is_not_reduced_is_refused() {
        for (var i = 0; i < 19; i++) {
            var y = PlainCurve.P.add(BigInteger.valueOf(i));
            assertRefused(String.format("%064x", y));
            assertRefused(String.format("%064x", y.setBit(255)));
        }
    }

    @Test
    void a_zero_is_not_odd() {
        assertRefused("8" + "0".repeat(62) + "1");
        assertRefused(
                String.format("%064x", PlainCurve.P.subtract(BigInteger.ONE).setBit(255)));
    }

    @Test
    void any_text_is_read_as_the_textbook_says() {
        agreeOnTexts(1_000);
    }

    @Test
    @Tag("slow")
    void many_texts_are_read_as_the_textbook_says() {
        agreeOnTexts(50_000);
    }

    private void agreeOnTexts(int times) {
        for (var i = 0; i < times; i++) {
            var text = String.format("%064x", new BigInteger(256, random));
            var expected = PlainCurve.read(text);
            if (expected.isEmpty()) {
                assertRefused(text);
            } else {
                // By another sum, so that the text is made and not remembered.
                var point = CURVE.element(text);
                assertThat(CURVE.multiply(CURVE.one(), point)).hasToString(text).isEqualTo(point);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "5866666666666666666666666666666666666666666666666666666666666666 ",
                "666666666666666666666666666666666666666666666666666666666666665G",
                "D6F7C1EA42E2474A28BAEA1141185BB7B39FE58011E5FC31D093B5C9345F18C7",
                "-666666666666666666666666666666666666666666666666666666666666658",
                "66666666666666666666666666666666666666666666666666666666666666658"
            })
    void what_is_not_64_digits_is_refused(String text) {
        assertThatThrownBy(() -> CURVE.element(text))
                .isInstanceOf(NotAnElement.class)
                .hasMessageContaining("64 lower-case hexadecimal digits");
    }

    @Test
    void points_are_ordered_by_their_bytes() {
        var points = IntStream.range(0, 200)
                .mapToObj(_ -> any().element())
                .sorted(CURVE::compare)
                .toList();
        var bytes =
                points.stream().map(point -> new BigInteger(1, reversed(point))).toList();
        assertThat(bytes).isSorted();
        assertThat(CURVE.compare(points.get(7), CURVE.element(points.get(7).toString())))
                .isZero();
        assertThat(CURVE.compare(points.get(7), points.get(8))).isNegative();
    }

    private static byte[] reversed(Element point) {
        var number = new BigInteger(point.toString(), 16);
        var bytes = new byte[32];
        for (var i = 0; i < bytes.length; i++) {
            bytes[i] = number.shiftRight(8 * i).byteValue();
        }
        return bytes;
    }

    private static void assertRefused(String text) {
        assertThatThrownBy(() -> CURVE.element(text))
                .isInstanceOf(NotAnElement.class)
                .hasMessageContaining(text);
    }

    /// The edges, and those whose digits of four bits are all carried or all not.
    private List<BigInteger> exponents() {
        var exponents = new ArrayList<>(List.of(
                BigInteger.ZERO,
                BigInteger.ONE,
                BigInteger.TWO,
                L.subtract(BigInteger.ONE),
                L,
                BigInteger.TWO.pow(252),
                BigInteger.TWO.pow(252).subtract(BigInteger.ONE)));
        for (var digit : List.of("7", "8", "9", "f", "78", "87")) {
            exponents.add(new BigInteger(digit.repeat(63 / digit.length()), 16));
        }
        exponents.add(new BigInteger(252, random));
        return exponents;
    }

    /// The points of small order, the generator, its inverse, one of mixed order and any.
    private List<PlainCurve> special() {
        var special = new ArrayList<>(TORSION);
        var g = PlainCurve.GENERATOR;
        special.add(g);
        special.add(new PlainCurve(PlainCurve.P.subtract(g.x()), g.y()));
        special.add(g.plus(TORSION.get(1)));
        special.add(any());
        return special;
    }

    /// The eight points whose order divides 8, as multiples of one of order 8.
    private static List<PlainCurve> torsion() {
        var random = new Random(8);
        var small = any(random).times(L);
        while (small.times(BigInteger.valueOf(4)).equals(PlainCurve.ONE)) {
            small = any(random).times(L);
        }
        var torsion = new ArrayList<PlainCurve>();
        for (var i = 0; i < 8; i++) {
            torsion.add(small.times(BigInteger.valueOf(i)));
        }
        return torsion;
    }

    private PlainCurve any() {
        return any(random);
    }

    private static PlainCurve any(Random random) {
        var read = PlainCurve.read(String.format("%064x", new BigInteger(256, random)));
        return read.isPresent() ? read.get() : any(random);
    }
}
