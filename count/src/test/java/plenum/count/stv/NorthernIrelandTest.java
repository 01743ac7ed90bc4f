package plenum.count.stv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenum.count.transcript.Exact;
import plenum.count.transcript.Lots;
import plenum.count.transcript.Transcript;

/// Worked by hand from the rules that the Order numbers.
class NorthernIrelandTest {
    @Test
    void a_surplus_moves_by_two_decimals_among_the_transferable_papers() {
        // 23 papers, quota 8: of Anna's 11 papers 9 can move, 3 ÷ 9 = 0.33 each.
        var count = count("4 2\n5 1 2 0\n4 1 3 0\n2 1 0\n4 2 0\n5 3 0\n3 4 3 0\n");
        assertThat(count.quota().votes()).hasToString("8");
        assertThat(count.stages().get(1).transfers().getFirst().value()).hasToString("0.33");
        assertThat(tallies(count, 2)).containsExactly("8.00", "5.65", "6.32", "3.00");
        assertThat(count.stages().get(1).lost()).hasToString("0.03");
    }

    @Test
    void a_surplus_stays_that_is_less_than_the_gap_between_the_lowest_and_the_next() {
        // 23 papers, quota 8: Anna's surplus of 1 is less than the gap between Dora's 2 and Cleo's 5.
        var count = count("4 2\n9 1 4 0\n7 2 0\n5 3 0\n2 4 2 0\n");
        var second = count.stages().get(1);
        assertThat(second.of()).containsExactly(3);
        assertThat(tallies(count, 2)).containsExactly("9.00", "9.00", "5.00", "0.00");
        assertThat(count.winners()).containsExactly("C1", "C2");
    }

    @Test
    void for_one_seat_half_is_enough_when_all_others_have_no_more() {
        // 10 papers, quota 6: 5 are as many as all others have.
        var count = count("3 1\n5 1 0\n3 2 0\n2 3 0\n");
        assertThat(count.winners()).containsExactly("C1");
        assertThat(count.stages()).hasSize(2);
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
        var rule = new NorthernIreland();
        return rule.count(
                ballots.papers(rule.treatment()), ballots.heading().seats().orElseThrow(), Lots.NONE);
    }
}
