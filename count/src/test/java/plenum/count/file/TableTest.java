package plenum.count.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void a_field_knows_where_it_begins() {
        var rows = Table.rows("a;\"b\nb\";c\r\n\r\nd;;\n", ';');
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst())
                .containsExactly(new Field("a", 1, 1), new Field("b\nb", 1, 3), new Field("c", 2, 4));
        assertThat(rows.getLast()).containsExactly(new Field("d", 4, 1), new Field("", 4, 3), new Field("", 4, 4));
    }

    @Test
    void a_separator_at_the_very_end_opens_an_empty_field() {
        assertThat(Table.rows("a,", ',').getFirst()).hasSize(2);
        assertThat(Table.rows("", ',')).isEmpty();
    }

    @Test
    void a_quotation_mark_that_opens_nothing_may_be_a_character() {
        assertThat(Table.lenientRows("\"Green\" park;2\n\"a;\"b\";c\n", ';'))
                .containsExactly(
                        List.of(new Field("\"Green\" park", 1, 1), new Field("2", 1, 14)),
                        List.of(new Field("\"a", 2, 1), new Field("b", 2, 4), new Field("c", 2, 8)));
    }

    @Test
    void text_is_utf_8_with_or_without_its_mark() {
        assertThat(Table.utf8("\uFEFFä".getBytes(StandardCharsets.UTF_8))).isEqualTo("ä");
        assertThatThrownBy(() -> Table.utf8(new byte[] {'a', '\n', 'b', (byte) 0xE4, 'c'}))
                .hasMessage("line 2, column 2: not UTF-8 text");
        assertThatThrownBy(() -> Table.utf8(new byte[] {'a', (byte) 0xC3}))
                .hasMessage("line 1, column 2: not UTF-8 text");
    }

    @Test
    void json_escapes_what_must_be_escaped() {
        assertThat(Json.quoted("a\"\\\n\t\u0001ü😀")).isEqualTo("\"a\\\"\\\\\\n\\t\\u0001ü😀\"");
        assertThat(Json.quoted("\uD83D")).isEqualTo("\"\\ud83d\"");
    }
}
