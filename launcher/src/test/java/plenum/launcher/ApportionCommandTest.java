package plenum.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApportionCommandTest {
    private final StringWriter said = new StringWriter();
    private final StringWriter complained = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void seats_are_printed_as_json() throws IOException {
        var file = file("unit,votes\nÖVP,5117\nB,4400\nC,162\nD,161\nE,160\n");
        assertThat(run("--method", "sainte-lague", "--seats", "100", file, "--format", "json"))
                .isZero();
        assertThat(said.toString().strip())
                .isEqualTo("{\"seats\":{\"ÖVP\":51,\"B\":43,\"C\":2,\"D\":2,\"E\":2},\"ties\":[]}");
    }

    @Test
    void seats_can_be_a_page_with_a_table_above_the_steps() throws IOException {
        var file = file("unit,votes\nNorth,100\n\"South & <West>\",60\n");
        assertThat(run("--method", "dhondt", "--seats", "3", "--format", "html", file))
                .isZero();
        assertThat(said.toString())
                .startsWith("<!DOCTYPE html>")
                .contains(
                        "<h1>Apportionment by dhondt</h1>",
                        "<tr><th scope=\"row\">South &amp; &lt;West&gt;</th><td>60</td><td>1</td></tr>",
                        "<tr><th scope=\"row\">together</th><td></td><td>3</td></tr>",
                        "<li>Seat 1: North with 100 ÷ 1.</li>");
    }

    @Test
    void how_close_it_was_is_told_when_asked() throws IOException {
        var file = file("unit,votes\nNorth,100\nSouth,60\n");
        assertThat(run("--method", "dhondt", "--seats", "3", "--margin", file)).isZero();
        assertThat(said.toString()).contains("How close was it?", "  Exactly 21 votes from North to South: ");
        assertThat(run("--method", "dhondt", "--seats", "3", "--margin", "--format", "json", file))
                .isZero();
        assertThat(said.toString()).contains(",\"margin\":{\"votes\":\"21\",\"exact\":true,");
        assertThat(run("--method", "one-per", "--per", "10", "--margin", file)).isEqualTo(2);
    }

    @Test
    void a_tie_is_said_and_a_lot_decides_it() throws IOException {
        var file = file("unit,members\nA,1\nB,1\n");
        assertThat(run("--method", "dhondt", "--seats", "1", file)).isZero();
        assertThat(said.toString()).contains("a lot must be drawn among A, B for 1 seat");
        var lots = folder.resolve("lots");
        Files.writeString(lots, "B\n");
        assertThat(run("--method", "dhondt", "--seats", "1", file, "--ties", lots.toString()))
                .isZero();
        assertThat(said.toString()).contains("B gets it by lot, by the order drawn beforehand");
        assertThat(run("--method", "dhondt", "--seats", "1", file, "--seed", "lottery"))
                .isZero();
        assertThat(said.toString()).contains("by SHA-256 of the seed \"lottery\"");
        assertThat(run("--method", "dhondt", "--seats", "1", file, "--seed", "x", "--ties", lots.toString()))
                .isEqualTo(2);
    }

    @Test
    void bounds_and_thresholds_are_kept() throws IOException {
        var file = file("unit;votes\nA;60\nB;39\nC;1\n");
        assertThat(run("--method", "dhondt", "--seats", "10", "--minimum", "1", file, "--format", "json"))
                .isZero();
        assertThat(said.toString()).contains("{\"A\":6,\"B\":3,\"C\":1}");
        assertThat(run("--method", "dhondt", "--seats", "10", "--threshold", "5%", file, "--format", "json"))
                .isZero();
        assertThat(said.toString()).contains("\"C\":0");
    }

    @Test
    void one_delegate_for_so_many_members() throws IOException {
        var file = file("unit,members\nA,100\nB,101\n");
        assertThat(run("--method", "one-per", "--per", "100", file, "--format", "json"))
                .isZero();
        assertThat(said.toString().strip()).isEqualTo("{\"seats\":{\"A\":1,\"B\":2},\"ties\":[]}");
    }

    @Test
    void a_wrong_table_is_refused_with_line_and_column() throws IOException {
        assertThat(run("--method", "dhondt", "--seats", "1", file("unit,votes\nA,many\n")))
                .isEqualTo(1);
        assertThat(complained.toString())
                .contains("units.csv: line 2, column 3: \"many\" is not a whole number")
                .doesNotContain("Exception");
    }

    @Test
    void a_file_in_another_encoding_is_refused() throws IOException {
        var file = folder.resolve("latin.csv");
        Files.write(file, "unit,votes\nÖVP,1\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(run("--method", "dhondt", "--seats", "1", file.toString())).isEqualTo(1);
        assertThat(complained.toString()).contains("line 2, column 1: not UTF-8 text");
    }

    @Test
    void what_cannot_be_distributed_is_refused() throws IOException {
        assertThat(run("--method", "dhondt", "--seats", "1", "--minimum", "1", file("unit,votes\nA,1\nB,1\n")))
                .isEqualTo(1);
        assertThat(complained.toString()).contains("the units have at least 2 seats together; the house has 1");
    }

    @Test
    void what_is_missing_or_unknown_is_named() throws IOException {
        var file = file("unit,votes\nA,1\n");
        assertThat(run("--method", "imperiali", "--seats", "1", file)).isEqualTo(2);
        assertThat(run("--method", "dhondt", file)).isEqualTo(2);
        assertThat(run(file)).isEqualTo(2);
        assertThat(run("--method", "dhondt", "--seats", "1")).isEqualTo(2);
        assertThat(run("--method", "one-per", file)).isEqualTo(2);
        assertThat(complained.toString())
                .contains("\"imperiali\"", "--seats", "--method", "FILE", "--per")
                .doesNotContain("Exception");
    }

    @Test
    void the_methods_are_listed_with_their_proofs() {
        assertThat(run("--methods")).isZero();
        assertThat(said.toString()).contains("sainte-lague: ", "huntington-hill: ", "proof: no outside proof");
    }

    private String file(String table) throws IOException {
        var file = folder.resolve("units.csv");
        Files.writeString(file, table);
        return file.toString();
    }

    private int run(String... arguments) {
        var all = new String[arguments.length + 1];
        all[0] = "apportion";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Plenum.commandLine()
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(complained, true))
                .execute(all);
    }
}
