package plenum.count.ballots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plenum.count.election.ElectionFile;
import plenum.count.file.Unreadable;
import plenum.count.single.Schulze;
import plenum.count.single.Unranked;

/// The Condorcet Election Format, by the cases that its own specification describes.
class CefTest {
    private static final String HEAD = "#/Candidates: Anna ; Bert;Cleo\n";

    @Test
    void votes_have_tags_a_weight_and_a_quantifier() {
        var ballots = read("""
                # A board
                #/candidates: Anna ; Bert;Cleo
                #/NUMBER OF SEATS: 2
                #/Weight Allowed: true
                #/Colour of the Hall: red

                Anna > Bert > Cleo * 42 # so many
                x@example.org , mail||Anna>Bert>Cleo
                Cleo > Anna = Bert ^7 * 8
                """);
        assertThat(ballots.candidates()).containsExactly("Anna", "Bert", "Cleo");
        assertThat(ballots.heading().seats()).hasValue(2);
        assertThat(weights(ballots)).containsExactly(42L, 1L, 56L);
        assertThat(marks(ballots)).containsExactly("0 1 2", "0 1 2", "2 0=1");
    }

    @Test
    void weights_do_not_count_unless_they_are_allowed() {
        assertThat(weights(read(HEAD + "Anna ^7 * 2\n"))).containsExactly(2L);
        assertThat(weights(read(HEAD + "#/Weight allowed: FALSE\nAnna ^7\n"))).containsExactly(1L);
    }

    @Test
    void who_is_not_named_stands_last_unless_ranking_is_not_implicit() {
        var ballots = read(HEAD + "Cleo\nBert > Cleo\n/EMPTY/ * 2\n");
        assertThat(marks(ballots)).containsExactly("2 0=1", "1 2 0", "0=1=2");
        var explicit = read(HEAD + "#/Implicit Ranking: false\nCleo > Bert\nBert\n/EMPTY/ * 2\n");
        assertThat(marks(explicit)).containsExactly("2 1", "1", "");
        var rankings = ElectionFile.read(bytes(HEAD + "#/Implicit Ranking: false\nAnna\nBert > Cleo\n"))
                .rankings()
                .orElseThrow();
        assertThat(rankings.unranked()).isEqualTo(Unranked.NOT_COMPARED);
        assertThat(new Schulze().decide(rankings).names()).containsExactly("Anna", "Bert");
        var same = ElectionFile.read(bytes(HEAD + "Anna\nBert > Cleo\n"))
                .rankings()
                .orElseThrow();
        assertThat(same.unranked()).isEqualTo(Unranked.LAST);
    }

    @Test
    void names_that_are_not_candidates_are_passed_over() {
        assertThat(marks(read(HEAD + "Zoe > Bert = Yve > Xenia > Anna\n"))).containsExactly("1 0 2");
    }

    @Test
    void candidates_who_are_not_listed_are_those_who_are_named() {
        var ballots = read("Łucja > 李雷 > Ben\nAnna = Ben * 3\n");
        assertThat(ballots.candidates()).containsExactly("Anna", "Ben", "Łucja", "李雷");
        assertThat(marks(ballots)).containsExactly("2 3 1 0", "0=1 2=3");
        assertThat(read("Anna = Ben * 3\nŁucja > 李雷 > Ben\n").candidates()).isEqualTo(ballots.candidates());
    }

    @Test
    void it_is_known_by_its_content() {
        assertThat(ElectionFile.read(bytes("\uFEFF" + HEAD + "Anna\r\n")).candidates())
                .containsExactly("Anna", "Bert", "Cleo");
        assertThat(read("# 1 2\n/EMPTY/\nAnna\n").total()).isEqualTo(2);
        assertThat(read("2 1\n1 1 2 0\n0\n\"A > B\"\n\"C\"\n").candidates()).containsExactly("A > B", "C");
        assertThat(read("rank1,rank2\nA > B,C\n").candidates()).containsExactly("A > B", "C");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#/Candidates: A;B # two\\nA\\n | line 1, column 19: a comment beside a parameter",
                "#/Candidates: A;B\\n  #/Implicit Ranking: false\\nA\\n | line 2, column 3: a parameter begins at the",
                "#/Candidates: A;B\\n#/Implicit Ranking : false\\nA\\n | line 2, column 19: a space before the colon",
                "#/Candidates: A;B\\nA\\n#/Implicit Ranking: false\\n | line 3, column 1: a parameter after the first vote",
                "#/Candidates: A;B\\n#/Candidates: A;B\\n | line 2, column 1: the parameter Candidates comes twice",
                "#/Candidates: A;B;A\\n | line 1, column 19: \"A\" comes twice",
                "#/Candidates: A;;B\\n | line 1, column 17: a name was expected",
                "#/Candidates: A;B\\n#/Weight Allowed: yes\\n | line 2, column 19: true or false was expected",
                "#/Candidates: A;B\\n#/Number of Seats: 0\\n | line 2, column 20: at least 1 seat was expected",
                "#/Candidates: A;B\\n#/Number of Seats: two\\n | line 2, column 20: \"two\" is not a whole number",
                "#/Candidates: A;B\\n#/Hall\\n | line 2, column 7: a colon after the name of the parameter",
                "#/Candidates: A;B\\nA < B > C\\n | line 2, column 3: \"<\" in a name",
                "#/Candidates: A;B\\nA > B > A\\n | line 2, column 9: \"A\" comes twice in a vote",
                "#/Candidates: A;B\\nA > B * 8 ^7\\n | line 2, column 11: the weight (^) goes before the quantifier",
                "#/Candidates: A;B\\nA > /EMPTY/\\n | line 2, column 5: /EMPTY/ stands for a whole vote",
                "#/Candidates: A;B\\nA > > B\\n | line 2, column 5: a name was expected",
                "#/Candidates: A;B\\nA >\\n | line 2, column 4: a name was expected",
                "#/Candidates: A;B\\nA = = B\\n | line 2, column 5: a name was expected",
                "#/Candidates: A;B\\nmail A\\n* 3\\n | line 3, column 1: a name was expected",
                "#/Candidates: A;B\\nA *\\n | line 2, column 4: \"\" is not a whole number",
                "#/Candidates: A;B\\nA * 9223372036854775808\\n | line 2, column 5: more than 9223372036854775807",
                "#/Candidates: A;B\\nA * -1\\n | line 2, column 5: \"-1\" is not a whole number",
                "#/Implicit Ranking: true\\n | line 2, column 1: neither the parameter"
            })
    void what_is_wrong_is_said_with_line_and_column(String text, String complaint) {
        assertThatThrownBy(() -> read(text.replace("\\n", "\n")))
                .isInstanceOf(Unreadable.class)
                .hasMessageStartingWith(complaint);
    }

    @Test
    void too_many_ballots_and_other_encodings_are_refused() {
        var weighted = HEAD + "#/Weight Allowed: true\n";
        assertThatThrownBy(() -> read(weighted + "Anna ^9223372036854775807 * 2\n"))
                .hasMessageStartingWith("line 3, column 1: more than 9223372036854775807 ballots in one line");
        assertThatThrownBy(() -> read(HEAD + "Anna * 9223372036854775807\nBert\n"))
                .hasMessageContaining("more than 9223372036854775807 ballots in all");
        assertThatThrownBy(() ->
                        BallotFile.read(Bytes.of((HEAD + "Anna > Zo\u00eb\n").getBytes(StandardCharsets.ISO_8859_1))))
                .hasMessage("line 2, column 10: not UTF-8 text");
    }

    private static List<Long> weights(Ballots ballots) {
        var weights = new ArrayList<Long>();
        for (var line = 0; line < ballots.lines(); line++) {
            weights.add(ballots.weight(line));
        }
        return weights;
    }

    private static List<String> marks(Ballots ballots) {
        var all = new ArrayList<String>();
        for (var line = 0; line < ballots.lines(); line++) {
            var marks = new StringBuilder();
            for (var at = ballots.from(line); at < ballots.to(line); at++) {
                var mark = ballots.mark(at);
                marks.append(Ballots.isLevel(mark) ? "=" : marks.isEmpty() ? "" : " ")
                        .append(Ballots.candidate(mark));
            }
            all.add(marks.toString());
        }
        return all;
    }

    private static Ballots read(String text) {
        return ElectionFile.read(bytes(text)).ballots().orElseThrow();
    }

    private static Bytes bytes(String text) {
        return Bytes.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
