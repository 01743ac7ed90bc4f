package plenum.ballot.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class JacobiTest {
    private static final BigInteger P = ((PrimeField) Group.RFC_3526_2048).modulus();

    private final Random random = new Random(1846);

    /// By Euler, (a/n) for a prime n is `a^((n-1)/2)`; for other n it is the product over the prime factors.
    @Test
    void small_symbols_are_those_of_their_definition() {
        for (var n = 1; n < 250; n += 2) {
            for (var a = 0; a < n; a++) {
                assertThat(Jacobi.symbol(BigInteger.valueOf(a), BigInteger.valueOf(n)))
                        .as("(%s/%s)", a, n)
                        .isEqualTo(defined(a, n));
            }
        }
    }

    private static int defined(int a, int n) {
        var symbol = 1;
        var rest = n;
        for (var prime = 3; rest > 1; prime += 2) {
            while (rest % prime == 0) {
                symbol *= legendre(a, prime);
                rest /= prime;
            }
        }
        return symbol;
    }

    private static int legendre(int a, int prime) {
        for (var x = 1; x < prime; x++) {
            if ((x * x - a) % prime == 0) {
                return a % prime == 0 ? 0 : 1;
            }
        }
        return a % prime == 0 ? 0 : -1;
    }

    @Test
    void large_symbols_tell_squares_from_others() {
        agreeWithEuler(40);
    }

    @Test
    @Tag("slow")
    void many_large_symbols_tell_squares_from_others() {
        agreeWithEuler(2_000);
    }

    private void agreeWithEuler(int times) {
        for (var i = 0; i < times; i++) {
            var a = new BigInteger(1 + random.nextInt(2100), random).mod(P);
            var euler = a.modPow(P.shiftRight(1), P);
            var expected = euler.bitLength() <= 1 ? euler.intValue() : -1;
            assertThat(Jacobi.symbol(a, P)).isEqualTo(expected);
            assertThat(Jacobi.symbol(a.multiply(a).mod(P), P)).isEqualTo(a.signum());
        }
    }

    @Test
    void edge_values_have_their_symbols() {
        assertThat(Jacobi.symbol(BigInteger.ZERO, P)).isZero();
        assertThat(Jacobi.symbol(BigInteger.ONE, P)).isOne();
        assertThat(Jacobi.symbol(BigInteger.TWO, P)).isOne();
        assertThat(Jacobi.symbol(P.subtract(BigInteger.ONE), P)).isEqualTo(-1);
        for (var i = 60; i < 2047; i += 67) {
            assertThat(Jacobi.symbol(BigInteger.TWO.pow(i), P)).isOne();
        }
    }
}
