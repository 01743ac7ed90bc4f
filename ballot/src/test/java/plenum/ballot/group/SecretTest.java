package plenum.ballot.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SecretTest {
    private static final List<BigInteger> ORDERS =
            List.of(Group.BELENIOS_2048.order(), Group.RFC_3526_2048.order(), Group.ED25519.order());

    private final Random random = new Random(7);

    @Test
    void digits_put_together_are_the_secret() {
        for (var q : ORDERS) {
            for (var i = 0; i < 200; i++) {
                var secret = new BigInteger(random.nextInt(q.bitLength() + 8), random).mod(q);
                for (var width : List.of(1, 3, 4, 5, 8, 27)) {
                    assertThat(joined(Secret.of(secret, q), q, width)).isEqualTo(secret);
                }
                assertThat(joinedWithSigns(Secret.of(secret, q), q)).isEqualTo(secret);
            }
        }
    }

    private static BigInteger joined(Secret secret, BigInteger q, int width) {
        var joined = BigInteger.ZERO;
        for (var i = (q.bitLength() - 1) / width; i >= 0; i--) {
            joined = joined.shiftLeft(width).add(BigInteger.valueOf(secret.digit(width * i, width)));
        }
        return joined;
    }

    private static BigInteger joinedWithSigns(Secret secret, BigInteger q) {
        var joined = BigInteger.ZERO;
        var digits = secret.signedDigits(4, q.bitLength() / 4 + 1);
        for (var i = digits.length - 1; i >= 0; i--) {
            assertThat(digits[i]).isBetween(-8, 8);
            joined = joined.shiftLeft(4).add(BigInteger.valueOf(digits[i]));
        }
        return joined;
    }

    @Test
    void a_secret_is_less_than_the_order() {
        for (var q : ORDERS) {
            assertThat(joined(Secret.of(q.subtract(BigInteger.ONE), q), q, 8)).isEqualTo(q.subtract(BigInteger.ONE));
            for (var wrong : List.of(q, q.add(BigInteger.ONE), q.shiftLeft(64), BigInteger.ONE.negate())) {
                assertThatThrownBy(() -> Secret.of(wrong, q))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("order")
                        .hasMessageNotContaining(wrong.toString());
            }
        }
    }

    @Test
    void only_equal_numbers_give_a_mask() {
        for (var left = 0; left < 40; left++) {
            for (var right = 0; right < 40; right++) {
                assertThat(Secret.ifEqual(left, right)).isEqualTo(left == right ? -1 : 0);
            }
        }
    }
}
