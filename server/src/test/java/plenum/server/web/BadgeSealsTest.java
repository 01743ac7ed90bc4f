package plenum.server.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadgeSealsTest {
    private final BadgeSeals seals = new BadgeSeals();

    /// From the reference implementation's own tests (P-H-C/phc-winner-argon2, src/test.c).
    @ParameterizedTest
    @ValueSource(
            strings = {
                "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
                "$argon2id$v=19$m=256,t=2,p=2$c29tZXNhbHQ$bQk8UB/VmZZF4Oo79iDXuL5/0ttZwg2f/5U52iv1cDc",
                "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"
            })
    void seals_of_the_reference_implementation_fit(String seal) {
        assertThat(seals.fits(seal, "password".getBytes(US_ASCII))).isTrue();
        assertThat(seals.fits(seal, "passwore".getBytes(US_ASCII))).isFalse();
    }

    @Test
    void a_seal_fits_its_code_only() {
        var seal = seals.seal(new BadgeCode(417, 1234567));
        assertThat(seal).startsWith("$argon2id$v=19$m=4096,t=1,p=1$");
        assertThat(seals.fits(seal, new BadgeCode(417, 1234567))).isTrue();
        assertThat(seals.fits(seal, new BadgeCode(417, 1234568))).isFalse();
    }

    @Test
    void the_same_code_is_never_sealed_the_same() {
        var code = new BadgeCode(417, 1234567);
        assertThat(seals.seal(code)).isNotEqualTo(seals.seal(code));
    }

    @Test
    void what_is_no_seal_is_a_defect() {
        assertThatThrownBy(() -> seals.fits("secret", new BadgeCode(1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
