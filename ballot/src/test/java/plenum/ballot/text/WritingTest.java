package plenum.ballot.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WritingTest {
    @Test
    void sha_256_is_the_one_of_fips_180() {
        assertThat(Sha256.hex("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Sha256.b64("abc".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0");
        assertThat(Sha256.number("abc").toString(16)).isEqualTo(Sha256.hex("abc"));
    }

    @Test
    void base_58_counts_with_58_digits() {
        assertThat(Base58.number("1")).isZero();
        assertThat(Base58.number("z")).isEqualTo(57);
        assertThat(Base58.number("21")).isEqualTo(58);
        assertThat(Base58.number("zzzzzzzzzzzzzz"))
                .isEqualTo(BigInteger.valueOf(58).pow(14).subtract(BigInteger.ONE));
        assertThat(Base58.writes("0")).isFalse();
        assertThatThrownBy(() -> Base58.number("2O")).hasMessage("expected a Base58 digit, found 'O'");
    }

    @Test
    void a_token_has_at_least_fourteen_digits() {
        assertThat(Token.random(new Random(1)).text()).hasSize(14);
        assertThat(new Token("jvwQmgnU4Q2JD8")).hasToString("jvwQmgnU4Q2JD8");
        for (var wrong : new String[] {"", "jvwQmgnU4Q2JD", "jvwQmgnU4Q2JD0", "jvwQmgnU4Q2J D8"}) {
            assertThatThrownBy(() -> new Token(wrong)).hasMessageContaining("at least 14 Base58 digits");
        }
    }
}
