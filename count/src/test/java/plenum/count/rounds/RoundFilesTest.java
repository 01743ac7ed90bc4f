package plenum.count.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plenum.count.ballots.Bytes;
import plenum.count.election.ElectionFile;
import plenum.count.election.Marks;
import plenum.count.file.Unreadable;

class RoundFilesTest {
    @Test
    void figures_are_read_with_the_ballots_they_come_from() {
        var sums =
                (Sums) read("cast,498\ninvalid,4\n\nname,yes,no,abstain\n\"Beck, Kurt\",459,16,19\nVogt,335,105,41\n");
        assertThat(sums.candidates()).containsExactly("Beck, Kurt", "Vogt");
        assertThat(sums.asked()).isEqualTo(Asked.ANSWERS);
        assertThat(sums.valid()).isEqualTo(494);
        assertThat(sums.figures().getLast())
                .isEqualTo(new Figures(BigInteger.valueOf(335), BigInteger.valueOf(105), BigInteger.valueOf(41)));
    }

    @Test
    void names_may_be_in_every_script_and_the_separator_one_of_three() {
        var sums = (Sums)
                read("\uFEFFCast;5\r\nabstained;1\r\nName;Votes\r\nЛев \"\"Лёва\"\" Ю.;3\r\n李雷;1\r\nאנה|ب;0\r\n");
        assertThat(sums.candidates()).containsExactly("Лев \"\"Лёва\"\" Ю.", "李雷", "אנה|ب");
        assertThat(sums.asked()).isEqualTo(Asked.CROSSES);
        assertThat(((Sums) read("cast\t5\nname\tvotes\n\"a\tb\"\t3\n")).candidates())
                .containsExactly("a\tb");
        assertThat(((Sums) read("cast,1000000000000000000000\nname,no\nA,7\n")).figures())
                .containsExactly(new Figures(BigInteger.ZERO, BigInteger.valueOf(7), BigInteger.ZERO));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cast,5\\nname,votes\\nA,x\\n | line 3, column 3: \"x\" is not a whole number",
                "cast,5\\nname,votes\\nA,3\\nA,1\\n | line 4, column 1: \"A\" comes twice",
                "cast,5\\nname,votes\\nA\\n | line 3, column 1: 1 cells under 2 headings",
                "cast,5\\nname,votes\\n,3\\n | line 3, column 1: a name was expected",
                "cast,5\\nname,votes\\n | line 2, column 1: no line names anybody below this heading",
                "cast,5\\ninvalid,9\\nname,votes\\nA,1\\n | line 3, column 1: above are 9 invalid ballots",
                "cast,5\\ncast,6\\nname,votes\\nA,1\\n | line 2, column 1: \"cast\" comes twice",
                "cast,5\\nspoilt,6\\nname,votes\\nA,1\\n | line 2, column 1: \"cast\", \"invalid\" or \"abstained\" with",
                "cast,5\\ninvalid,1\\n | line 2, column 1: the heading \"name\" is missing",
                "name,votes\\nA,1\\n | line 1, column 1: above the names a line \"cast\" must say how many",
                "cast,5\\nname,yes,yes\\nA,1,1\\n | line 2, column 10: votes, yes, no or abstain was expected once",
                "cast,5\\nname,votes,no\\nA,1,1\\n | line 2, column 1: votes stands alone",
                "cast,5\\nname,abstain\\nA,1\\n | line 2, column 1: a column votes, yes or no is missing",
                "cast,5\\nabstained,1\\nname,yes,no\\nA,1,1\\n | line 3, column 1: with answers, abstentions stand",
                "cast,5\\nname,yes,no,abstain\\nA,3,2,1\\n | line 3, column 3: 6 votes on 5 valid ballots",
                "cast,5\\nname,votes\\n\"A,3\\n | line 3, column 1: a quotation mark that is not closed",
                "cast,5\\nname,votes\\nA,-3\\n | line 3, column 3: \"-3\" is not a whole number",
                "cast,5.0\\nname,votes\\nA,3\\n | line 1, column 6: \"5.0\" is not a whole number",
                "A,B\\nx,\\nx\\n | line 3, column 1: 1 cells under 2 headings",
                "A,B\\nx,yes\\n | line 2, column 3: a cross (x) or nothing was expected, found \"yes\"",
                "A,B\\nyes,1\\n | line 2, column 5: yes, no, abstain or nothing was expected, found \"1\"",
                "A,A\\nx,\\n | line 1, column 3: each name must stand here once, found \"A\"",
                "A,\\nx,x\\n | line 1, column 3: each name must stand here once, found \"\"",
                "A,count\\nx,many\\n | line 2, column 3: \"many\" is not a whole number"
            })
    void what_is_wrong_is_said_with_line_and_column(String text, String complaint) {
        assertThatThrownBy(() -> read(text.replace("\\n", "\n")))
                .isInstanceOf(Unreadable.class)
                .hasMessageStartingWith(complaint);
    }

    @Test
    void crosses_and_answers_are_told_apart_by_their_marks() {
        var crosses = (Points) read("Anna,\"Bert, jr.\",count\nx,,3\n,X,0\n,,2\n");
        assertThat(crosses.candidates()).containsExactly("Anna", "Bert, jr.");
        assertThat(crosses.sums(Crosses.ONE))
                .isEqualTo(Sums.ofCrosses(
                        crosses.candidates(),
                        List.of(BigInteger.valueOf(3), BigInteger.ZERO),
                        BigInteger.valueOf(5),
                        BigInteger.ZERO,
                        BigInteger.TWO));
        var answers = (Answers) read("voter;Anna;Bert\n1;Yes;no\n2;;ABSTAIN\n");
        assertThat(answers.sums(Crosses.between(1, 2)).figures())
                .containsExactly(
                        new Figures(BigInteger.ONE, BigInteger.ZERO, BigInteger.ONE),
                        new Figures(BigInteger.ZERO, BigInteger.ONE, BigInteger.ONE));
    }

    @Test
    void each_kind_of_file_is_known_by_its_content() {
        assertThat(marks("Anna,Bert\n,\nx,\n")).isEqualTo(Marks.SCORES);
        assertThat(marks("Anna,Bert\n1,0\n")).isEqualTo(Marks.SCORES);
        assertThat(marks("Anna,Bert\n,\nno,\n")).isEqualTo(Marks.ANSWERS);
        assertThat(marks("invalid,2\ncast,3\nname,yes\nA,1\n")).isEqualTo(Marks.FIGURES);
        assertThat(marks("rank1,rank2\nx,no\n")).isEqualTo(Marks.RANKS);
    }

    @Test
    void approvals_are_crosses_too() {
        var round = ElectionFile.read(bytes("profile: [[0, 1], [1]]\nnum_cand: 2\ncand_names: [Ada, Bo]\n"))
                .round()
                .orElseThrow();
        assertThat(round.sums(Crosses.between(1, 2)).figures())
                .extracting(Figures::yes)
                .containsExactly(BigInteger.ONE, BigInteger.TWO);
    }

    private static Marks marks(String text) {
        return ElectionFile.read(bytes(text)).marks();
    }

    private static Round read(String text) {
        return ElectionFile.read(bytes(text)).round().orElseThrow();
    }

    private static Bytes bytes(String text) {
        return Bytes.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
