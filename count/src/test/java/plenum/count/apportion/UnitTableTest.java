package plenum.count.apportion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTableTest {
    @Test
    void names_in_every_script_with_quotation_marks_and_commas_are_read() {
        var units = UnitTable.read("unit,votes\r\n\"Nord, \"\"oben\"\"\",12\r\n北,3\n\nÖst,1000000000000000000000\n");
        assertThat(units)
                .containsExactly(
                        Unit.of("Nord, \"oben\"", 12),
                        Unit.of("北", 3),
                        Unit.of("Öst", new java.math.BigInteger("1000000000000000000000")));
    }

    @Test
    void columns_stand_in_any_order_with_any_separator() {
        assertThat(UnitTable.read("note;Members;unit;minimum;maximum\nx;12;A;1;\n;3;B;;2"))
                .containsExactly(Unit.of("A", 12).atLeast(1), Unit.of("B", 3).atMost(2));
        assertThat(UnitTable.read("unit\tmembers\nA\t1")).containsExactly(Unit.of("A", 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | line 1, column 1: the table is empty",
                "unit,votes | line 2, column 1: no unit follows the header",
                "unit,points/A,1 | line 1, column 1: the header has no column \"votes\" or \"members\"",
                "place,votes/A,1 | line 1, column 1: the header has no column \"unit\"",
                "unit,votes/A,x | line 2, column 3: \"x\" is not a whole number",
                "unit,votes/A,-1 | line 2, column 3: \"-1\" is not a whole number",
                "unit,votes/A,1.5 | line 2, column 3: \"1.5\" is not a whole number",
                "unit,votes/A,1/B | line 3, column 1: 1 columns where the header has 2",
                "unit,votes/A,1/B,2,3 | line 3, column 5: 3 columns where the header has 2",
                "unit,votes/,1 | line 2, column 1: a unit without a name",
                "unit,votes/\"A,1 | line 2, column 1: a quotation mark that is not closed",
                "unit,votes/\"A\"b,1 | line 2, column 4: text after a closing quotation mark",
                "unit,votes,minimum,maximum/A,1,3,2 | line 2, column 5: a minimum of 3 above the maximum of 2",
            })
    void a_wrong_table_is_refused_at_its_place(String table, String complaint) {
        assertThatThrownBy(() -> UnitTable.read(table.replace('/', '\n'))).hasMessage(complaint);
    }
}
