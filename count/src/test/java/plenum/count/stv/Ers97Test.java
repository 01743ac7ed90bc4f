package plenum.count.stv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenum.count.transcript.Exact;
import plenum.count.transcript.Lots;
import plenum.count.transcript.Transcript;

/// Worked by hand from the sections that the rule names.
class Ers97Test {
    @Test
    void the_quota_is_rounded_up_to_two_decimals_unless_it_is_exact() {
        assertThat(count("4 3\n9 1 0\n6 2 0\n4 3 0\n2 4 0\n").quota().votes()).hasToString("5.25");
        assertThat(count("4 2\n9 1 0\n5 2 0\n4 3 0\n2 4 0\n").quota().votes()).hasToString("6.67");
    }

    @Test
    void a_surplus_waits_that_cannot_save_those_who_go_together() {
        var count = count("5 2\n8 1 3 0\n6 2 0\n5 3 0\n1 4 2 0\n1 5 3 0\n");
        assertThat(count.quota().votes()).hasToString("7.00");
        var second = count.stages().get(1);
        assertThat(second.of()).containsExactly(3, 4);
        assertThat(tallies(count, 2)).containsExactly("8.00", "7.00", "6.00", "0.00", "0.00");
        assertThat(count.winners()).containsExactly("C1", "C2");
    }

    @Test
    void a_later_surplus_moves_from_the_papers_last_received() {
        var count = count("4 2\n6 1 3 0\n5 2 0\n5 3 0\n4 4 1 2 0\n");
        assertThat(tallies(count, 2)).containsExactly("10.00", "5.00", "5.00", "0.00");
        var surplus = count.stages().get(2);
        assertThat(surplus.transfers().getFirst().papers()).isEqualTo(4);
        assertThat(surplus.transfers().getFirst().value()).hasToString("0.83");
        assertThat(tallies(count, 3)).containsExactly("6.67", "8.32", "5.00", "0.00");
        assertThat(surplus.lost()).hasToString("0.01");
        assertThat(count.winners()).containsExactly("C1", "C2");
    }

    @Test
    void the_quota_falls_with_lost_votes_as_long_as_nobody_is_elected() {
        var count = count("4 2\n6 1 0\n5 2 0\n5 3 0\n4 4 0\n");
        assertThat(count.stages().get(1).quota()).hasToString("Optional[5.34]");
        assertThat(count.stages().get(1).elected()).containsExactly(0);
    }

    @Test
    void papers_of_an_excluded_candidate_move_by_value_and_elect_in_between() {
        // Quota 7.00. C1's surplus of 3 moves at 0.60; C4 goes, his papers of 1.00 first, and they elect C2.
        var count = count("4 2\n2 1 4 3 0\n3 1 3 0\n5 1 0\n5 2 0\n4 3 0\n2 4 2 0\n");
        assertThat(tallies(count, 2)).containsExactly("7.00", "5.00", "5.80", "3.20");
        assertThat(count.stages().get(1).transfers().getFirst().value()).hasToString("0.60");
        var third = count.stages().get(2);
        assertThat(third.of()).containsExactly(3);
        assertThat(third.transfers()).hasSize(1);
        assertThat(third.elected()).containsExactly(1);
        assertThat(count.stages()).hasSize(3);
    }

    @Test
    void equals_are_elected_by_the_earliest_point_at_which_they_differed() {
        // After C3's papers are lost C2 and C4 have 5.00 each, half of what is active, for the last seat.
        var count = count("4 2\n5 1 4 3 0\n5 1 0\n5 2 0\n4 3 0\n2 4 2 0\n");
        assertThat(tallies(count, 3)).containsExactly("7.00", "5.00", "0.00", "5.00");
        assertThat(count.winners()).containsExactly("C1", "C2");
    }

    private static List<String> tallies(Transcript count, int number) {
        return count.stages().get(number - 1).tallies().stream()
                .map(Exact::toString)
                .toList();
    }

    private static Transcript count(String papers) {
        var candidates = papers.charAt(0) - '0';
        var names = new StringBuilder("0\n");
        for (var number = 1; number <= candidates; number++) {
            names.append("C").append(number).append('\n');
        }
        var ballots = Elections.read(papers + names);
        var rule = new Ers97();
        return rule.count(
                ballots.papers(rule.treatment()),
                ballots.heading().seats().orElseThrow(),
                Lots.inOrder(List.of(0, 1, 2, 3)));
    }
}
