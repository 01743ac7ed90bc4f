package plenum.congress.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentageTest {
    /// The first two are what the Twentieth Congress printed and what it could have printed.
    @ParameterizedTest
    @CsvSource({"193, 1356, 142", "193, 1349, 143", "1, 3, 333", "2, 3, 667", "57, 400, 143", "0, 7, 0", "7, 7, 1000"})
    void a_share_is_rounded_half_up_to_a_tenth(long part, long base, long tenths) {
        assertThat(new Percentage(part, base).tenths()).isEqualTo(tenths);
    }

    @Test
    void without_a_base_there_is_none() {
        assertThatThrownBy(() -> new Percentage(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    /// Votes 60 and 40, seats 7 and 3: ten of a hundred seats would have to change places.
    @Test
    void the_index_is_what_would_not_have_to_change_places() {
        assertThat(RoseIndex.of(List.of(7L, 3L), List.of(60L, 40L)).orElseThrow())
                .hasToString("90");
        assertThat(RoseIndex.of(List.of(0L, 5L), List.of(9L, 0L)).orElseThrow()).hasToString("0");
        assertThat(RoseIndex.of(List.of(0L, 0L), List.of(9L, 0L))).isEmpty();
    }
}
