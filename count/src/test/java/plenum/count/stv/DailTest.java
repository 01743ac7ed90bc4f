package plenum.count.stv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenum.count.ballots.Uncountable;
import plenum.count.transcript.Exact;
import plenum.count.transcript.Lots;
import plenum.count.transcript.Stage;
import plenum.count.transcript.Tie.Question;
import plenum.count.transcript.Transcript;

class DailTest {
    private static final String NAMES = "0\n\"Anna\"\n\"Bert\"\n\"Cleo\"\n\"Dora\"\n";

    @Test
    void of_a_surplus_the_papers_last_filed_move_and_the_largest_fraction_rounds_up() {
        // 23 papers, quota 8; Anna's 10 have a surplus of 2: Bert 7 × 2 ÷ 10 = 1.4, Cleo 3 × 2 ÷ 10 = 0.6.
        var count =
                count("4 2\n6 1 2 3 0\n3 1 3 0\n1 1 2 4 0\n3 2 0\n5 3 0\n5 4 0\n", Lots.inOrder(List.of(3, 2, 1, 0)));
        assertThat(count.quota().votes()).hasToString("8");
        assertThat(tallies(count, 2)).containsExactly("8", "4", "6", "5");
        // The one paper that Bert received is the last of the seven: it names Dora next, not Cleo.
        assertThat(count.stages().get(2).of()).containsExactly(1);
        assertThat(tallies(count, 3)).containsExactly("8", "0", "6", "6");
        assertThat(count.stages().get(2).nonTransferable()).hasToString("3");
        // Cleo and Dora now have equally many; at the earliest count at which they differed Dora had fewer.
        assertThat(count.stages().get(3).ties().getFirst().how()).isEqualTo("had the fewest votes at stage 2");
        assertThat(count.winners()).containsExactly("Anna", "Cleo");
    }

    @Test
    void fewer_transferable_papers_than_the_surplus_all_move() {
        // 16 papers, quota 6; of Anna's 10 only 2 name another: 4 are not needed and name nobody.
        var count = count("4 2\n8 1 0\n2 1 2 0\n3 2 0\n2 3 0\n1 4 0\n", Lots.NONE);
        assertThat(tallies(count, 2)).containsExactly("6", "5", "2", "1");
        assertThat(count.stages().get(1).nonTransferable()).hasToString("2");
    }

    @Test
    void equal_fractions_of_equal_sub_parcels_are_decided_by_lot() {
        // 15 papers, quota 6; Anna's 9 have a surplus of 3; two sub-parcels of 4 have 1.5 each with 8 transferable.
        var blt = "4 2\n4 1 2 0\n4 1 3 0\n1 1 0\n2 2 0\n2 3 0\n2 4 0\n";
        var open = count(blt, Lots.NONE);
        assertThat(open.lotRequired()).hasValue(new Transcript.Open(Question.PAPER, List.of(1, 2)));
        var drawn = count(blt, Lots.inOrder(List.of(0, 2, 1, 3)));
        assertThat(tallies(drawn, 2)).containsExactly("6", "3", "4", "2");
    }

    @Test
    void a_later_surplus_moves_from_the_sub_parcel_last_received() {
        // 20 papers, quota 7; Bert passes it with Dora's 3 and has a surplus of 1 of those 3, who all name Cleo next.
        var count = count("4 2\n6 1 0\n5 2 3 0\n5 3 0\n1 4 0\n3 4 2 3 0\n", Lots.NONE);
        var exclusion = count.stages().get(1);
        assertThat(exclusion.of()).containsExactly(3);
        assertThat(tallies(count, 2)).containsExactly("6", "8", "5", "0");
        assertThat(count.stages().get(2).transfers().getFirst().papers()).isEqualTo(3);
        assertThat(tallies(count, 3)).containsExactly("6", "7", "6", "0");
    }

    @Test
    void more_papers_than_can_be_kept_apart_are_refused() {
        assertThatThrownBy(() -> count("4 1\n1000000000000000000 1 0\n", Lots.NONE))
                .isInstanceOf(Uncountable.class)
                .hasMessage("more than 50000000 papers to be kept apart: 1000000000000000000");
    }

    private static List<String> tallies(Transcript count, int number) {
        Stage stage = count.stages().get(number - 1);
        return stage.tallies().stream().map(Exact::toString).toList();
    }

    private static Transcript count(String papers, Lots lots) {
        var ballots = Elections.read(papers + NAMES);
        var rule = new Dail();
        return rule.count(
                ballots.papers(rule.treatment()), ballots.heading().seats().orElseThrow(), lots);
    }
}
