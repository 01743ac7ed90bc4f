package plenum.ballot.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plenum.ballot.group.Element;
import plenum.ballot.group.Group;

class LogarithmsTest {
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 24, 1349, 70_000})
    void every_number_up_to_the_total_is_found_and_none_above(long total) {
        var logarithms = new Logarithms(Group.ED25519, total);
        for (long m : new long[] {0, 1, total / 2, total - 1, total}) {
            if (m >= 0 && m <= total) {
                assertThat(logarithms.of(power(m))).hasValue(m);
            }
        }
        for (long above = 1; above < 5; above++) {
            assertThat(logarithms.of(power(total + above))).isEmpty();
        }
        assertThat(logarithms.of(Group.ED25519.invert(Group.ED25519.generator())))
                .isEmpty();
    }

    @Test
    void a_sum_of_millions_is_found() {
        var total = 20_000_000_000L;
        var logarithms = new Logarithms(Group.ED25519, total);
        assertThat(logarithms.of(power(19_999_999_999L))).hasValue(19_999_999_999L);
        assertThatThrownBy(() -> new Logarithms(Group.ED25519, 1L << 41)).hasMessageContaining("no logarithm above");
    }

    private static Element power(long m) {
        return Group.ED25519.powersOfGenerator().power(BigInteger.valueOf(m));
    }
}
