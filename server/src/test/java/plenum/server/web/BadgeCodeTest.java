package plenum.server.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadgeCodeTest {
    private static final BadgeCode CODE = BadgeCode.read("0417-K7QF-M2XD-9R").orElseThrow();

    @Test
    void a_code_is_written_as_on_the_badge() {
        assertThat(CODE.serial()).isEqualTo(417);
        assertThat(CODE.text()).isEqualTo("0417-K7QF-M2XD-9R");
        assertThat(new BadgeCode(7, 0).text()).isEqualTo("0007-0000-0000-00");
        assertThat(new BadgeCode(12345, 31).text()).isEqualTo("12345-0000-0000-0Z");
        assertThat(new BadgeCode(1, (1L << 50) - 1).text()).isEqualTo("0001-ZZZZ-ZZZZ-ZZ");
    }

    /// As `sha256sum` has it: the first 20 bits of 0f711…
    @Test
    void a_station_knows_a_badge_by_its_check() {
        assertThat(CODE.check()).isEqualTo("1XRH");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0417K7QFM2XD9R",
                "0417-k7qf-m2xd-9r",
                " 0417 K7QF M2XD 9R ",
                "417-K7QF-M2XD-9R",
                "O4I7-K7QF-M2XD-9R",
                "o4l7–k7qf–m2xd–9r"
            })
    void a_code_is_read_however_it_was_typed(String typed) {
        assertThat(BadgeCode.read(typed)).contains(CODE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0417", "K7QF-M2XD-9R", "0417-K7QF-M2XU-9R", "04A7-K7QF-M2XD-9R", "0417-K7QF-M2XD-9é", "----"
            })
    void what_looks_like_no_code_is_none(String typed) {
        assertThat(BadgeCode.read(typed)).isEmpty();
    }

    @Test
    void every_random_code_is_read_as_it_was_written() {
        var random = new SecureRandom();
        for (int serial = 0; serial < 1000; serial++) {
            var code = BadgeCode.random(serial, random);
            assertThat(BadgeCode.read(code.text())).contains(code);
        }
    }

    @Test
    void no_log_tells_the_secret() {
        assertThat(CODE).hasToString("badge 417");
    }

    @Test
    void a_secret_has_fifty_bits() {
        assertThatThrownBy(() -> new BadgeCode(1, 1L << 50)).isInstanceOf(IllegalArgumentException.class);
    }
}
