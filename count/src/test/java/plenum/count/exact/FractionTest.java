package plenum.count.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {
    @Test
    void equal_numbers_are_equal_values() {
        assertThat(Fraction.of(6, -4)).isEqualTo(Fraction.of(-3, 2)).hasToString("-3/2");
        assertThat(Fraction.of(0, -7)).isEqualTo(Fraction.ZERO);
        assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "0.05, 1/20", "-2.50, -5/2", "6/8, 3/4", "00.10, 1/10"})
    void numbers_are_read_as_people_write_them(String written, String exact) {
        assertThat(Fraction.parse(written)).hasToString(exact);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".5", "1.", "1e3", "1/-2", "1 000", "½"})
    void what_is_no_number_is_refused(String written) {
        assertThatThrownBy(() -> Fraction.parse(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"7/2, 3, 4", "-7/2, -4, -3", "3, 3, 3", "0, 0, 0", "-1/3, -1, 0"})
    void rounding_goes_down_and_up_also_below_zero(String number, long floor, long ceiling) {
        assertThat(Fraction.parse(number).floor()).isEqualTo(BigInteger.valueOf(floor));
        assertThat(Fraction.parse(number).ceiling()).isEqualTo(BigInteger.valueOf(ceiling));
    }

    @ParameterizedTest
    @CsvSource({"241/4, 60.25", "-1/8, -0.125", "1000, 1000", "0, 0", "1/3, 1/3", "7/30, 7/30", "1/1000000, 0.000001"})
    void a_number_whose_decimals_have_no_end_stays_a_fraction(String number, String decimal) {
        assertThat(Fraction.parse(number).decimal()).isEqualTo(decimal);
    }

    @Test
    void the_laws_of_arithmetic_hold() {
        for (var a = -6; a <= 6; a++) {
            for (var b = 1; b <= 6; b++) {
                for (var c = -6; c <= 6; c++) {
                    var x = Fraction.of(a, b);
                    var y = Fraction.of(c, 5);
                    assertThat(x.plus(y).minus(y)).isEqualTo(x);
                    assertThat(x.compareTo(y)).isEqualTo(Integer.signum(5 * a - b * c));
                    assertThat(x.min(y).plus(x.max(y))).isEqualTo(x.plus(y));
                    if (c != 0) {
                        assertThat(x.times(y).over(y)).isEqualTo(x);
                        assertThat(x.over(c).times(c)).isEqualTo(x);
                    }
                }
            }
        }
    }
}
