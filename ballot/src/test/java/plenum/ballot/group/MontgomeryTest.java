package plenum.ballot.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Multiplication modulo primes of 2048 bits against that of the JDK.
class MontgomeryTest {
    private static final BigInteger RFC_3526_P =
            Group.RFC_3526_2048.order().shiftLeft(1).add(BigInteger.ONE);

    private final Random random = new Random(2048);

    @Test
    void edge_values_are_multiplied_as_the_jdk_does() {
        for (var p : moduli()) {
            var field = new Montgomery(p);
            for (var a : edges(p)) {
                for (var b : edges(p)) {
                    agree(field, p, a, b);
                }
            }
        }
    }

    @Test
    void random_values_are_multiplied_as_the_jdk_does() {
        agreeOnRandomValues(1_000);
    }

    @Test
    @Tag("slow")
    void a_million_products_are_those_of_the_jdk() {
        agreeOnRandomValues(170_000);
    }

    @Test
    void factors_need_not_be_below_p() {
        var field = new Montgomery(RFC_3526_P);
        var form = field.of(BigInteger.TWO);
        var number = BigInteger.TWO;
        for (var i = 0; i < 5_000; i++) {
            form = field.square(form);
            number = number.multiply(number).mod(RFC_3526_P);
            assertThat(field.number(form)).isEqualTo(number);
        }
    }

    @Test
    void an_entry_is_selected_by_its_number() {
        var field = new Montgomery(RFC_3526_P);
        var table = new int[32][];
        for (var i = 0; i < table.length; i++) {
            table[i] = field.of(new BigInteger(2000, random));
        }
        for (var i = 0; i < table.length; i++) {
            assertThat(Montgomery.select(table, table.length, i)).isEqualTo(table[i]);
        }
        assertThat(Montgomery.select(table, 16, 20)).containsOnly(0);
    }

    @Test
    void a_modulus_that_does_not_fit_is_refused() {
        assertThatThrownBy(() -> new Montgomery(RFC_3526_P.add(BigInteger.ONE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("odd");
        assertThatThrownBy(() -> new Montgomery(RFC_3526_P.shiftLeft(2).add(BigInteger.ONE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2048");
    }

    private void agreeOnRandomValues(int times) {
        for (var p : moduli()) {
            var field = new Montgomery(p);
            for (var i = 0; i < times; i++) {
                agree(field, p, new BigInteger(2112, random).mod(p), new BigInteger(2112, random).mod(p));
            }
        }
    }

    /// Two products and a number that is only brought into the form and out.
    private static void agree(Montgomery field, BigInteger p, BigInteger a, BigInteger b) {
        var x = field.of(a);
        var y = field.of(b);
        assertSame(field, x, a);
        assertSame(field, field.multiply(x, y), a.multiply(b).mod(p));
        assertSame(field, field.square(y), b.multiply(b).mod(p));
    }

    private static void assertSame(Montgomery field, int[] form, BigInteger number) {
        if (!field.number(form).equals(number)) {
            assertThat(field.number(form)).isEqualTo(number);
        }
    }

    /// Those that archives may name, and the largest that fits.
    private static List<BigInteger> moduli() {
        return List.of(
                ((PrimeField) Group.BELENIOS_2048).modulus(),
                RFC_3526_P,
                BigInteger.TWO.pow(2048).subtract(BigInteger.ONE));
    }

    private static List<BigInteger> edges(BigInteger p) {
        var edges = new ArrayList<>(List.of(
                BigInteger.ZERO,
                BigInteger.ONE,
                BigInteger.TWO,
                p.subtract(BigInteger.ONE),
                p.subtract(BigInteger.TWO),
                p.shiftRight(1)));
        for (var i = 27; i < 2048; i += 27 * 15) {
            edges.add(BigInteger.TWO.pow(i));
            edges.add(BigInteger.TWO.pow(i).subtract(BigInteger.ONE));
        }
        return edges;
    }
}
