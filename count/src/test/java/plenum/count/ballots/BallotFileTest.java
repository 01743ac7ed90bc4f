package plenum.count.ballots;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plenum.count.file.Unreadable;

class BallotFileTest {
    @Test
    void a_plain_file_is_read_as_it_stands() {
        var ballots = read("3 2\n4 1 2 0\n2 3 0\n0\n\"Anna\"\n\"Bert\"\n\"Cleo\"\n\"Board\"\n");
        assertThat(ballots.candidates()).containsExactly("Anna", "Bert", "Cleo");
        assertThat(ballots.heading().title()).isEqualTo("Board");
        assertThat(ballots.heading().seats()).hasValue(2);
        assertThat(marks(ballots)).containsExactly("4 × 0 1", "2 × 2");
        assertThat(ballots.total()).isEqualTo(6);
    }

    @Test
    void what_programs_have_added_is_understood() {
        var ballots = read("""
            # a comment
            4 2   # seats

            -2 -4
            (paper 7) 1 2=4 - 1 0
            3 0
            5
            7 1,3 ,4, 0
            1 2 = 3 0   2 1 0
            0
            "Anna"   # the first
            Bert of "the" Hill
            "Cleo "Cat" O'Hara"
            "Jos\\"e"
            """);
        assertThat(ballots.candidates())
                .containsExactly("Anna", "Bert of \"the\" Hill", "Cleo \"Cat\" O'Hara", "Jos\"e");
        assertThat(ballots.heading().withdrawn()).containsExactly(1, 3);
        assertThat(ballots.heading().title()).isEmpty();
        assertThat(marks(ballots)).containsExactly("1 × 1 =3 - 0", "3 ×", "5 ×", "7 × 0 2 3", "1 × 1 =2", "2 × 0");
    }

    @Test
    void short_names_and_an_order_for_ties_are_read() {
        var ballots = read(
                "3 2\n[nick apple banana cherry]\n[tie cherry apple banana]\n2 apple=banana cherry 0\n0\nA\nB\nC\n");
        assertThat(marks(ballots)).containsExactly("2 × 0 =1 2");
        assertThat(ballots.heading().tieOrder()).containsExactly(2, 0, 1);
    }

    @Test
    void names_come_in_every_script_and_two_on_a_line() {
        var ballots =
                read("\uFEFF4 1\r\n1 1 0\r\n0\r\n\"Ångström, Åsa\" \"Zoë\"\r\n\"山田 太郎\"\r\n\"عمر\"\r\n\"Wahl\"\r\n");
        assertThat(ballots.candidates()).containsExactly("Ångström, Åsa", "Zoë", "山田 太郎", "عمر");
        assertThat(ballots.heading().title()).isEqualTo("Wahl");
    }

    @Test
    void an_old_encoding_is_recognised() {
        var bytes = "1 1\n1 1 0\n0\n\"Jürgen\"\n".getBytes(ISO_8859_1);
        assertThat(BallotFile.read(Bytes.of(bytes)).candidates()).containsExactly("Jürgen");
    }

    @Test
    void equal_names_are_told_apart() {
        assertThat(read("3 1\n1 1 0\n0\n\"LINKE\"\n\"LINKE\"\n\"LINKE (2)\"\n").candidates())
                .containsExactly("LINKE", "LINKE (2)", "LINKE (2) (2)");
    }

    @Test
    void a_paper_of_weight_nothing_is_kept_and_counts_nothing() {
        var ballots = read("2 1\n0 1 2 0\n1 2 0\n0\nA\nB\n");
        assertThat(marks(ballots)).containsExactly("0 × 0 1", "1 × 1");
        assertThat(ballots.total()).isEqualTo(1);
    }

    @Test
    void the_largest_weights_are_read_exactly() {
        var ballots = read("1 1\n1000000000000000000 1 0\n8223372036854775807 1 0\n0\nA\n");
        assertThat(ballots.total()).isEqualTo(Long.MAX_VALUE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ``                                | line 1, column 1: the file is empty
        ` \\n \\n`                        | line 1, column 1: the file is empty
        `hello`                           | line 1, column 1: neither a BLT file nor one of PrefLib, nor a table with the columns rank1, rank2 …
        `0 1\\n0\\n`                      | line 1, column 1: candidates from 1 to 30000 were expected, found "0"
        `99999 1\\n0\\n`                  | line 1, column 1: candidates from 1 to 30000 were expected, found "9"
        `2 0\\n0\\nA\\nB\\n`              | line 1, column 3: seats from 1 to 2147483647 were expected, found "0"
        `2 1\\n`                          | line 2, column 1: the file ends before the 0 that ends the papers
        `2 1\\n1 1 2 0\\n`                | line 3, column 1: the file ends before the 0 that ends the papers
        `2 1\\n1 1 2`                     | line 2, column 6: the paper is not closed with 0
        `2 1\\n1 1 2\\n1 2 0\\n0\\nA\\nB` | line 2, column 6: the paper is not closed with 0
        `2 1\\n1 3 0\\n0\\nA\\nB\\n`      | line 2, column 4: there is no candidate 3 among 2
        `2 1\\n1 -1 0\\n0\\nA\\nB\\n`     | line 2, column 4: a blank was expected after "-", found "1"
        `2 1\\n1.5 1 0\\n0\\nA\\nB\\n`    | line 2, column 2: a number of papers must be whole
        `2 1\\n1 1= 0\\n0\\nA\\nB\\n`     | line 2, column 7: a candidate was expected after "="
        `2 1\\n1 x 0\\n0\\nA\\nB\\n`      | line 2, column 3: a candidate was expected, found "x"
        `2 1\\n1 1x 0\\n0\\nA\\nB\\n`     | line 2, column 4: a blank was expected after a candidate's number, found "x"
        `2 1\\nx 1 0\\n0\\nA\\nB\\n`      | line 2, column 1: a number of papers or the closing 0 was expected, found "x"
        `2 1\\n-3\\n0\\nA\\nB\\n`         | line 2, column 2: the number of a candidate from 1 to 2 were expected, found "3"
        `2 1\\n[droop]\\n0\\nA\\nB\\n`    | line 2, column 2: an option that nobody here knows
        `2 1\\n[nick a]\\n0\\nA\\nB\\n`   | line 2, column 9: 1 short names for 2 candidates
        `2 1\\n[nick a a]\\n0\\nA\\nB\\n` | line 2, column 11: two candidates are called a
        `2 1\\n[nick a b\\n0\\nA\\nB\\n`  | line 2, column 10: "]" was expected, found the end of the line
        `2 1\\n(x 1 1 0\\n0\\nA\\nB\\n`   | line 2, column 9: ")" was expected, found the end of the line
        `2 1\\n1 1 0\\n0\\nA\\n`          | line 5, column 1: 2 names were expected, found 1
        `2 1\\n1 1 0\\n0\\nA\\nB\\nC\\nD` | line 7, column 1: after 2 names and the title nothing more was expected
        `2 1\\n1 1 0\\n0\\n"A\\nB\\n`     | line 4, column 3: the closing quote is missing
        `2 1\\n1 1 0\\n0\\n""\\nB\\n`     | line 4, column 1: an empty name
        `1 1\\n9223372036854775807 1 0\\n1 1 0\\n0\\nA` | line 3, column 3: more than 9223372036854775807 papers in all
        `1 1\\n9223372036854775808 1 0\\n0\\nA`        | line 2, column 19: a number greater than 9223372036854775807
        """)
    void a_file_that_says_something_impossible_is_not_read(String file, String why) {
        var text = file.replace("\\n", "\n");
        assertThatThrownBy(() -> read(text)).isInstanceOf(Unreadable.class).hasMessage(why);
    }

    @Test
    void a_truncated_file_is_never_taken_for_a_whole_one() {
        var whole = "3 2\n# many\n4 1 2 0\n12 3=2 0\n1 2 3 1 0\n0\n\"Anna\"\n\"Bert\"\n\"Cleo\"\n";
        for (var length = 0; length < whole.length() - 1; length++) {
            var cut = whole.substring(0, length);
            if (length < whole.indexOf("\"Cleo")) {
                assertThatThrownBy(() -> read(cut)).as(cut).isInstanceOf(Unreadable.class);
            }
        }
    }

    @Test
    void noise_is_refused_or_read_but_breaks_nothing() {
        var random = new Random(1);
        var letters = "0123456789 \n\n\n=-\"#[](),{}:|abn\r".getBytes(UTF_8);
        for (var round = 0; round < 20_000; round++) {
            var noise = new byte[random.nextInt(60)];
            for (var i = 0; i < noise.length; i++) {
                noise[i] = letters[random.nextInt(letters.length)];
            }
            var text = (round % 3 == 0 ? "" : round % 3 == 1 ? "2 1\n" : "# NUMBER ALTERNATIVES: 1\n")
                    + new String(noise, UTF_8);
            try {
                assertThat(read(text).lines()).isNotNegative();
            } catch (Unreadable refused) {
                assertThat(refused).hasMessageMatching("(?s)line \\d+, column \\d+: .+");
            }
        }
    }

    @Test
    void a_file_longer_than_the_buffer_is_read_to_its_end() {
        var text = new StringBuilder("70 2\n");
        for (var i = 0; i < 40_000; i++) {
            text.append("1 ").append(1 + i % 70).append(" 70 0\n");
        }
        text.append("0\n");
        for (var i = 0; i < 70; i++) {
            text.append("\"Candidate ").append(i).append("\"\n");
        }
        var ballots = read(text.toString());
        assertThat(ballots.lines()).isEqualTo(40_000);
        assertThat(ballots.total()).isEqualTo(40_000);
        assertThat(marks(ballots).get(39_999)).isEqualTo("1 × 29 69");
        assertThatThrownBy(() -> read(text.toString().replaceFirst("(?s)\n0\n", "\n1 71 0\n0\n")))
                .hasMessage("line 40002, column 5: there is no candidate 71 among 70");
    }

    @Test
    void preflib_is_read_in_both_forms() {
        var now = read("""
            # FILE NAME: 00004-1.toi
            # TITLE: Club
            # NUMBER ALTERNATIVES: 3
            # NUMBER VOTERS: 6
            # NUMBER UNIQUE ORDERS: 2
            # ALTERNATIVE NAME 1: Anna, the first
            # ALTERNATIVE NAME 2: Bert
            # ALTERNATIVE NAME 3: Cleo
            4: 1,{2,3}
            2: 3
            """);
        var older = read("3\n1,Anna, the first\n2,Bert\n3,Cleo\n6,6,2\n4,1,{2,3}\n2,3\n");
        assertThat(marks(now)).containsExactly("4 × 0 1 =2", "2 × 2").isEqualTo(marks(older));
        assertThat(now.candidates())
                .containsExactly("Anna, the first", "Bert", "Cleo")
                .isEqualTo(older.candidates());
        assertThat(now.heading().title()).isEqualTo("Club");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        `4: 1,{2`   | line 5, column 8: "}" was expected, found the end of the file
        `4: 1,7`    | line 5, column 6: an alternative that the file does not name
        `4 1,2`     | line 5, column 4: ":" was expected after the number of voters
        `3: 1,2`    | line 5, column 7: the file says 4 voters, but has 3
        """)
    void a_preflib_file_that_is_not_whole_is_refused(String orders, String why) {
        var file = "# NUMBER ALTERNATIVES: 2\n# NUMBER VOTERS: 4\n# ALTERNATIVE NAME 1: A\n# ALTERNATIVE NAME 2: B\n";
        assertThatThrownBy(() -> read(file + orders))
                .isInstanceOf(Unreadable.class)
                .hasMessage(why);
    }

    @Test
    void a_table_of_ranks_is_read() {
        var ballots = read(
                "precinct,rank1,rank2,rank3,count\nW-1,DORA,,\"CLEO, jr.\",3\nW-2,overvote,ANNA|CLEO,undervote,2\n");
        assertThat(ballots.candidates()).containsExactly("ANNA", "CLEO", "CLEO, jr.", "DORA");
        assertThat(marks(ballots)).containsExactly("3 × 3 - 2", "2 × ! 0 =1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        `rank1,count\\nA\\n`          | line 2, column 1: 1 cells under 2 headings
        `rank1,count\\nA,1,7\\n`       | line 2, column 5: 3 cells under 2 headings
        `rank1,count\\nA,-1\\n`       | line 2, column 3: a negative number of ballots
        `rank1,count\\nA,1.5\\n`      | line 2, column 3: "1.5" is not a whole number of ballots
        `rank2,count\\nA,1\\n`        | line 1, column 1: the column rank1 was expected before rank2
        `rank1,count\\n"A,1\\n`       | line 2, column 2: the closing quote is missing
        """)
    void a_table_that_is_not_one_is_refused(String file, String why) {
        assertThatThrownBy(() -> read(file.replace("\\n", "\n")))
                .isInstanceOf(Unreadable.class)
                .hasMessage(why);
    }

    @Test
    void a_treatment_decides_what_doubtful_marks_mean() {
        var ballots = read("4 1\n1 - 1 0\n1 1 - - 2 0\n1 1 2=3 4 0\n1 1 2 1 3 0\n0\nA\nB\nC\nD\n");
        assertThat(names(ballots.papers(Treatment.PASS_OVER))).containsExactly("0", "0 1", "0 3", "0 1 2");
        assertThat(names(ballots.papers(Treatment.STOP))).containsExactly("", "0", "0", "0 1 2");
        assertThat(names(ballots.papers(Treatment.STOP_AT_OVERVOTE))).containsExactly("0", "0 1", "0", "0 1 2");
        var strict = new Treatment(Treatment.Overvote.STOP, Treatment.Gaps.STOP_AT_TWO_IN_A_ROW, Treatment.Repeat.STOP);
        assertThat(names(ballots.papers(strict))).containsExactly("0", "0", "0", "0 1");
        assertThat(ballots.papers(Treatment.STOP).valid()).isEqualTo(3);
        assertThat(ballots.papers(Treatment.STOP).cast()).isEqualTo(4);
    }

    @Test
    void a_withdrawn_candidate_has_never_stood() {
        var ballots = read(
                "4 1\n[nick a b c d]\n[tie d c b a]\n1 b a 0\n2 a=b=c d 0\n1 b 0\n1 b=a 0\n1 c - b 0\n0\nA\nB\nC\nD\n");
        var without = ballots.without(Set.of(1));
        assertThat(without.candidates()).containsExactly("A", "C", "D");
        assertThat(marks(without)).containsExactly("1 × 0", "2 × 0 =1 2", "1 ×", "1 × 0", "1 × 1");
        assertThat(without.heading().tieOrder()).containsExactly(2, 1, 0);
    }

    private static Ballots read(String text) {
        return BallotFile.read(Bytes.of(text.getBytes(UTF_8)));
    }

    private static List<String> marks(Ballots ballots) {
        var lines = new ArrayList<String>();
        for (var line = 0; line < ballots.lines(); line++) {
            var text = new StringBuilder().append(ballots.weight(line)).append(" ×");
            for (var at = ballots.from(line); at < ballots.to(line); at++) {
                var mark = ballots.mark(at);
                text.append(' ')
                        .append(
                                mark == Ballots.GAP
                                        ? "-"
                                        : mark == Ballots.OVERVOTE
                                                ? "!"
                                                : (Ballots.isLevel(mark) ? "=" : "") + Ballots.candidate(mark));
            }
            lines.add(text.toString());
        }
        return lines;
    }

    private static List<String> names(Papers papers) {
        var lines = new String[papers.lines()];
        Arrays.fill(lines, "");
        for (var line = 0; line < lines.length; line++) {
            for (var at = papers.from(line); at < papers.to(line); at++) {
                lines[line] = (lines[line] + " " + papers.candidate(at)).strip();
            }
        }
        return List.of(lines);
    }
}
