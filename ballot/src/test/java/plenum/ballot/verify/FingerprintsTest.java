package plenum.ballot.verify;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import plenum.ballot.archive.Hash;

class FingerprintsTest {
    /// So many that they move from memory into a file, and grow there.
    private static final int MANY = 250_000;

    @Test
    void each_of_many_hashes_has_its_number() {
        var fingerprints = new Fingerprints();
        for (int number = 0; number < MANY; number++) {
            assertThat(fingerprints.putIfAbsent(hash(number), number)).isEqualTo(number);
        }
        for (int number = 0; number < MANY; number++) {
            assertThat(fingerprints.number(hash(number))).hasValue(number);
        }
        assertThat(fingerprints.putIfAbsent(hash(7), MANY)).isEqualTo(7);
        assertThat(fingerprints.number(hash(MANY))).isEmpty();
    }

    private static Hash hash(int number) {
        return Hash.of(Integer.toString(number).getBytes(US_ASCII));
    }
}
