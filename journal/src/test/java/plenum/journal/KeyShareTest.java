package plenum.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class KeyShareTest {
    private static final byte[] KEY = "01234567890123456789012345678901".getBytes(StandardCharsets.US_ASCII);

    /// FIPS 197, sections 4.2 and 4.2.1.
    @Test
    void products_are_those_of_the_standard() {
        assertThat(KeyShare.product(0x57, 0x83)).isEqualTo(0xc1);
        assertThat(KeyShare.product(0x57, 0x02)).isEqualTo(0xae);
        assertThat(KeyShare.product(0x57, 0x13)).isEqualTo(0xfe);
    }

    @Test
    void any_three_of_five_give_the_key_and_two_do_not() {
        var shares = KeyShare.split("S3", KEY, 5, 3);
        for (var some : List.of(List.of(0, 1, 2), List.of(4, 2, 0), List.of(1, 3, 4), List.of(0, 1, 2, 3, 4))) {
            assertThat(KeyShare.joined(some.stream().map(shares::get).toList())).isEqualTo(KEY);
        }
        assertThat(KeyShare.joined(shares.subList(0, 2))).isNotEqualTo(KEY);
    }

    @Test
    void a_share_of_one_is_the_key_and_all_of_many_are_needed_where_it_is_said() {
        assertThat(KeyShare.joined(KeyShare.split("S3", KEY, 1, 1))).isEqualTo(KEY);
        var many = KeyShare.split("S3", KEY, KeyShare.MOST, KeyShare.MOST);
        assertThat(KeyShare.joined(many)).isEqualTo(KEY);
        assertThat(KeyShare.joined(many.subList(1, many.size()))).isNotEqualTo(KEY);
    }

    @Test
    void a_share_is_read_from_what_is_written() {
        for (var share : KeyShare.split("S19", KEY, 9, 2)) {
            assertThat(KeyShare.parse(share.text())).isEqualTo(share);
            var careless = " " + share.text().toLowerCase(Locale.ROOT).replace('0', 'o') + " ";
            assertThat(KeyShare.parse(careless)).isEqualTo(share);
            assertThat(share.check()).hasSize(64).isNotEqualTo(share.text());
            assertThat(share.toString()).doesNotContain(share.text().substring(8));
        }
    }

    @Test
    void a_mistyped_share_is_known() {
        var text = KeyShare.split("S3", KEY, 2, 2).getFirst().text();
        var wrong = text.substring(0, 9) + (text.charAt(9) == '7' ? '8' : '7') + text.substring(10);
        assertThatThrownBy(() -> KeyShare.parse(wrong)).hasMessageContaining("mistyped");
        assertThatThrownBy(() -> KeyShare.parse("S3-1-")).hasMessageContaining("looks like");
        assertThatThrownBy(() -> KeyShare.parse("hello")).hasMessageContaining("looks like");
    }

    @Test
    void the_same_share_twice_is_not_two() {
        var share = KeyShare.split("S3", KEY, 2, 2).getFirst();
        assertThatThrownBy(() -> KeyShare.joined(List.of(share, share))).hasMessageContaining("each once");
    }

    @Test
    void there_are_not_fewer_shares_than_are_needed() {
        assertThatThrownBy(() -> KeyShare.split("S3", KEY, 2, 3)).hasMessageContaining("3 of 2");
        assertThatThrownBy(() -> KeyShare.split("S3", KEY, 256, 3)).hasMessageContaining("3 of 256");
    }
}
