package plenum.count.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plenum.count.exact.Fraction;

class PabulibTest {
    private static final String META = "META\nkey;value\nbudget;100\n";
    private static final String PROJECTS = "PROJECTS\nproject_id;cost;name\na;60;One\nb;50;Two\n";

    @Test
    void approvals_points_and_ranks_are_read() {
        var approvals = Pabulib.read(META + "num_votes;2\n" + PROJECTS + "VOTES\nvoter_id; vote\n1; a, b\n2;\n");
        assertThat(approvals.scores()).containsExactly(Fraction.ONE, Fraction.ONE);
        assertThat(approvals.ballots()).hasSize(2);
        var points =
                Pabulib.read(META + "vote_type;cumulative\n" + PROJECTS + "VOTES\nvoter_id;vote;points\n1;b,a;4,1\n");
        assertThat(points.scores()).containsExactly(Fraction.ONE, Fraction.of(4));
        var ranks = Pabulib.read(META + "vote_type;ordinal\n" + PROJECTS + "VOTES\nvoter_id;vote\n1;b,a\n2;a\n");
        assertThat(ranks.scores()).containsExactly(Fraction.of(2), Fraction.of(2));
    }

    @Test
    void amounts_may_have_decimals_after_a_point_or_a_comma() {
        var election = Pabulib.read("""
            META
            key;value
            budget;100.5
            min_project_score_threshold;3
            PROJECTS
            project_id;cost;name
            a;60,25;"One; or more"
            VOTES
            voter_id;vote
            1;a
            """);
        assertThat(election.budget()).isEqualTo(Fraction.of(201, 2));
        assertThat(election.threshold()).isEqualTo(Optional.of(Fraction.of(3)));
        assertThat(election.projects()).isEqualTo(List.of(new Project("a", "One; or more", Fraction.of(241, 4))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | line 1, column 1: the section META is missing",
                "key;value | line 1, column 1: the file does not begin with META",
                "META/key;value/budget;1 | line 3, column 1: the section PROJECTS is missing",
                "META/PROJECTS/project_id;cost/VOTES/voter_id;vote | line 1, column 1: META names no budget",
                "META/budget;a lot/PROJECTS/project_id;cost/VOTES/voter_id;vote | line 2, column 8: \"a lot\" is not an"
                        + " amount",
                "META/budget;9/PROJECTS/VOTES/voter_id;vote | line 1, column 1: the section PROJECTS is empty",
                "META/budget;9/PROJECTS/project_id;cost/a;-4/VOTES/voter_id;vote | line 5, column 3: \"-4\" is not an"
                        + " amount",
                "META/budget;9/PROJECTS/project_id;price/a;4/VOTES/voter_id;vote | line 5, column 1: the header above"
                        + " has no column \"cost\"",
                "META/budget;9/PROJECTS/project_id;cost/a/VOTES/voter_id;vote | line 5, column 1: the column \"cost\""
                        + " is missing",
                "META/budget;9/PROJECTS/project_id;cost/a;4/a;5/VOTES/voter_id;vote | line 6, column 1: project a"
                        + " comes twice",
                "META/budget;9/PROJECTS/project_id;cost/a;4/VOTES/voter_id;vote/1;a,c | line 8, column 5: there is no"
                        + " project \"c\"",
                "META/budget;9/PROJECTS/project_id;cost/a;4/VOTES/voter_id;vote/1;a, a | line 8, column 6: project a"
                        + " comes twice in a vote",
                "META/budget;9/PROJECTS/project_id;cost/a;4/VOTES/voter_id;vote/1;a, | line 8, column 5: nothing"
                        + " between two commas",
                "META/budget;9/PROJECTS/project_id;cost/a;4/VOTES/voter_id;vote;points/1;a;1,2 | line 8, column 5: 2"
                        + " points for 1 projects",
                "META/budget;9/num_votes;2/PROJECTS/project_id;cost/a;4/VOTES/voter_id;vote/1;a | line 3, column 11:"
                        + " num_votes is 2, the file has 1",
                "META/budget;9/num_projects;2/PROJECTS/project_id;cost/a;4/VOTES/voter_id;vote/1;a | line 3, column"
                        + " 14: num_projects is 2, the file has 1",
            })
    void a_wrong_file_is_refused_at_its_place(String text, String complaint) {
        assertThatThrownBy(() -> Pabulib.read(text.replace('/', '\n'))).hasMessage(complaint);
    }
}
