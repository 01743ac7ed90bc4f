package plenum.server.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {
    private static Sheet read(String text) throws UnreadableSheet {
        return Sheet.read(text.getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name,unit\nAnna,1\n",
                "name;unit\r\nAnna;1\r\n",
                "\uFEFFname\tunit\nAnna\t1",
                "sep=;\nname;unit\n\nAnna; 1 ;;\n",
                "[{\"name\": \"Anna\", \"unit\": 1}]"
            })
    void the_same_table_is_read_whatever_a_spreadsheet_makes_of_it(String text) throws UnreadableSheet {
        var sheet = read(text);
        assertThat(sheet.columns()).containsExactly("name", "unit");
        assertThat(sheet.rows()).extracting(Sheet.Row::fields).containsExactly(List.of("Anna", "1"));
    }

    @Test
    void unicode_text_of_a_spreadsheet_is_read_by_its_mark() throws UnreadableSheet {
        var sheet = Sheet.read("\uFEFFname\nBéla\n".getBytes(UTF_16LE));
        assertThat(sheet.rows().getFirst().fields()).containsExactly("Béla");
    }

    @Test
    void lines_are_numbered_as_they_stand_in_the_file() throws UnreadableSheet {
        var sheet = read("name,note\n\nAnna,\"two\nlines\"\nBela,\n");
        assertThat(sheet.rows()).extracting(Sheet.Row::line).containsExactly(3L, 5L);
    }

    @Test
    void a_value_that_json_leaves_out_is_an_empty_field() throws UnreadableSheet {
        var sheet = read("[{\"name\": \"Anna\", \"unit\": null}, {\"name\": \"Bela\", \"age\": 40}]");
        assertThat(sheet.columns()).containsExactly("name", "unit", "age");
        assertThat(sheet.rows())
                .extracting(Sheet.Row::fields)
                .containsExactly(List.of("Anna", "", ""), List.of("Bela", "", "40"));
    }

    @Test
    void what_cannot_be_read_is_told_with_its_place() {
        unreadable("", Note.of("nothing"));
        unreadable("name,unit\n", Note.of("nothing"));
        unreadable("[]", Note.of("nothing"));
        unreadable("name,unit\nAnna,1,2\n", Note.of("fields", 2L, 3, 2, 3));
        unreadable("name,NAME\nAnna,1\n", Note.of("column-twice", 1L, 2, "NAME"));
        unreadable("[1]", Note.of("no-object", 1));
        unreadable("[{\"name\": [\"Anna\"]}]", Note.of("no-value", 1, "name"));
        unreadable("[{\"name\":\n \"Anna\"", Note.of("json", 2));
        assertThatThrownBy(() -> Sheet.read("name\nGrün\n".getBytes(ISO_8859_1)))
                .isInstanceOfSatisfying(
                        UnreadableSheet.class, why -> assertThat(why.note()).isEqualTo(Note.of("encoding", 2L)));
    }

    private static void unreadable(String text, Note note) {
        assertThatThrownBy(() -> read(text))
                .as(text)
                .isInstanceOfSatisfying(
                        UnreadableSheet.class, why -> assertThat(why.note()).isEqualTo(note));
    }
}
