package plenum.ballot.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The finite fields against the JDK.
class PrimeFieldTest {
    private final Random random = new Random(3526);

    static Stream<PrimeField> fields() {
        return Stream.of(Group.BELENIOS_2048, Group.RFC_3526_2048).map(PrimeField.class::cast);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void powers_are_those_of_the_jdk(PrimeField group) {
        for (var number : bases(group)) {
            agreeOnPowers(group, number, exponents(group));
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("fields")
    void many_powers_are_those_of_the_jdk(PrimeField group) {
        for (var i = 0; i < 40; i++) {
            var exponents = List.of(any(group.order()), any(group.order()), group.order(), any(BigInteger.TEN));
            agreeOnPowers(group, any(group.modulus()), exponents);
        }
    }

    private static void agreeOnPowers(PrimeField group, BigInteger number, List<BigInteger> exponents) {
        var base = group.element(number.toString());
        var fixed = group.fixed(base);
        var expected = exponents.stream()
                .map(exponent ->
                        group.element(number.modPow(exponent, group.modulus()).toString()))
                .toList();
        assertThat(group.powers(base, exponents)).isEqualTo(expected);
        for (var i = 0; i < exponents.size(); i++) {
            var exponent = exponents.get(i);
            assertThat(group.power(base, exponent)).isEqualTo(expected.get(i));
            assertThat(fixed.power(exponent)).isEqualTo(expected.get(i));
            if (exponent.compareTo(group.order()) < 0) {
                assertThat(group.secretPower(base, exponent)).isEqualTo(expected.get(i));
                assertThat(fixed.secretPower(exponent)).isEqualTo(expected.get(i));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    void products_and_inverses_are_those_of_the_jdk(PrimeField group) {
        var p = group.modulus();
        for (var left : bases(group)) {
            var element = group.element(left.toString());
            assertThat(group.invert(element)).hasToString(left.modInverse(p).toString());
            for (var right : bases(group)) {
                assertThat(group.multiply(element, group.element(right.toString())))
                        .hasToString(left.multiply(right).mod(p).toString());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    void members_are_those_whose_power_to_q_is_one(PrimeField group) {
        var p = group.modulus();
        for (var number : bases(group)) {
            var expected = number.modPow(group.order(), p).equals(BigInteger.ONE);
            assertThat(group.contains(group.element(number.toString()))).isEqualTo(expected);
        }
        assertThat(group.contains(group.one())).isTrue();
        assertThat(group.contains(group.element(p.subtract(BigInteger.ONE).toString())))
                .isFalse();
        assertThat(group.contains(group.powersOfGenerator().power(any(group.order()))))
                .isTrue();
        assertThat(group.contains(group.invert(group.generator()))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("fields")
    void a_number_from_1_to_p_less_1_is_an_element(PrimeField group) {
        var p = group.modulus();
        assertThat(group.element("1")).isEqualTo(group.one());
        assertThat(group.element(p.subtract(BigInteger.ONE).toString()).toString())
                .isEqualTo(p.subtract(BigInteger.ONE).toString());
        var wrong =
                List.of("0", p.toString(), p.add(BigInteger.ONE).toString(), "9".repeat(617), "1" + "0".repeat(617));
        for (var text : wrong) {
            assertThatThrownBy(() -> group.element(text))
                    .isInstanceOf(NotAnElement.class)
                    .hasMessageContaining("from 1 to p - 1");
        }
        assertThatThrownBy(() -> group.element("9".repeat(100_000)))
                .isInstanceOf(NotAnElement.class)
                .hasMessageContaining("100000 digits");
        for (var text : List.of("", "01", "00", "-1", "+1", "1.0", "0x1", " 1", "1\n", "\u0661", "ff")) {
            assertThatThrownBy(() -> group.element(text))
                    .isInstanceOf(NotAnElement.class)
                    .hasMessageContaining("without leading zeros");
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    void numbers_are_ordered_by_size(PrimeField group) {
        var sorted = bases(group).stream()
                .map(number -> group.element(number.toString()))
                .sorted(group::compare)
                .map(element -> new BigInteger(element.toString()))
                .toList();
        assertThat(sorted).isSorted();
    }

    private List<BigInteger> exponents(PrimeField group) {
        var q = group.order();
        return List.of(
                BigInteger.ZERO,
                BigInteger.ONE,
                BigInteger.TWO,
                q.subtract(BigInteger.ONE),
                q,
                BigInteger.TWO.pow(q.bitLength() - 1).subtract(BigInteger.ONE),
                any(q));
    }

    private List<BigInteger> bases(PrimeField group) {
        var p = group.modulus();
        var bases = new ArrayList<>(List.of(
                BigInteger.ONE,
                BigInteger.TWO,
                p.subtract(BigInteger.ONE),
                p.subtract(BigInteger.TWO),
                BigInteger.TWO.pow(2047)));
        bases.add(any(p));
        bases.add(new BigInteger(group.generator().toString()));
        return bases;
    }

    private BigInteger any(BigInteger below) {
        return new BigInteger(below.bitLength() + 64, random).mod(below);
    }
}
