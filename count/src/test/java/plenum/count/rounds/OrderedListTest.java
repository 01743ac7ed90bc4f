package plenum.count.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import plenum.count.quotas.Group;
import plenum.count.quotas.Quotas;
import plenum.count.quotas.Shortage;
import plenum.count.rounds.OrderedList.Places;
import plenum.count.transcript.Lots;

class OrderedListTest {
    private static final List<String> NAMES = List.of("Ada", "Bob", "Cleo", "Dan", "Eve", "Finn");
    private static final List<Integer> WOMEN = List.of(0, 2, 4);
    private static final List<Integer> MEN = List.of(1, 3, 5);
    private static final int ELECTIONS = 2_000;

    private static Quotas quotas(Shortage shortage) {
        return new Quotas(
                List.of(
                        new Group("gender", "women", 0, Group.UNLIMITED, WOMEN),
                        new Group("gender", "men", 0, Group.UNLIMITED, MEN)),
                shortage);
    }

    /// On as few ballots as can have had so many crosses.
    private static Sums votes(int seats, int... votes) {
        var figures = IntStream.of(votes).mapToObj(BigInteger::valueOf).toList();
        var most = IntStream.of(votes).max().orElseThrow();
        var ballots = Math.max(most, Math.ceilDiv(IntStream.of(votes).sum(), seats));
        return Sums.ofCrosses(
                NAMES.subList(0, votes.length), figures, BigInteger.valueOf(ballots), BigInteger.ZERO, BigInteger.ZERO);
    }

    private static RoundCount count(Places places, Shortage shortage, int seats, int... votes) {
        return new OrderedList(places).count(List.of(votes(seats, votes)), seats, quotas(shortage), Lots.NONE);
    }

    @Test
    void odd_places_are_for_women_and_even_ones_for_everybody() {
        var count = count(Places.ODD, Shortage.REFUSE, 4, 10, 50, 20, 40, 30, 5);
        assertThat(count.winners()).containsExactly("Eve", "Bob", "Cleo", "Dan");
        assertThat(count(Places.ODD, Shortage.REFUSE, 4, 30, 1, 40, 2, 50, 3).winners())
                .containsExactly("Eve", "Cleo", "Ada", "Finn");
    }

    @Test
    void places_go_to_women_and_men_in_turn() {
        assertThat(count(Places.IN_TURN, Shortage.REFUSE, 4, 30, 1, 40, 2, 50, 3)
                        .winners())
                .containsExactly("Eve", "Finn", "Cleo", "Dan");
    }

    @Test
    void an_open_list_is_in_the_order_of_votes() {
        assertThat(count(Places.OPEN, Shortage.REFUSE, 3, 30, 1, 40, 2, 50, 3).winners())
                .containsExactly("Eve", "Cleo", "Ada");
    }

    @Test
    void the_list_ends_where_nobody_may_have_the_place() {
        var count = count(Places.ODD, Shortage.VACANT, 4, 0, 50, 0, 40, 30, 5);
        assertThat(count.winners()).containsExactly("Eve", "Bob");
        assertThat(count.outcome()).isEqualTo(new Outcome.Complete(2));
        assertThat(RoundText.of(count))
                .contains("nobody with a vote is left who may have place 3; the list ends before it");
    }

    @Test
    void where_the_statutes_fill_what_a_group_leaves_the_place_is_open() {
        var count = count(Places.ODD, Shortage.FILL, 4, 0, 50, 0, 40, 30, 5);
        assertThat(count.winners()).containsExactly("Eve", "Bob", "Dan", "Finn");
        assertThat(RoundText.of(count))
                .contains("place 3 is open to everybody: nobody of gender women is left with a vote");
    }

    @Test
    void equals_draw_lots_for_a_place_although_both_come_onto_the_list() {
        var tied = List.of(votes(3, 9, 9, 3));
        var rule = new OrderedList(Places.OPEN);
        assertThat(rule.count(tied, 3, Lots.NONE).outcome())
                .isEqualTo(
                        new Outcome.LotRequired(plenum.count.transcript.Tie.Question.ELECTION, List.of("Ada", "Bob")));
        assertThat(rule.count(tied, 3, Lots.inOrder(List.of(1, 0, 2))).winners())
                .containsExactly("Bob", "Ada", "Cleo");
    }

    /// The order too is that of a program that goes from place to place over a sorted list.
    @Test
    void the_order_is_that_of_the_definition() {
        var chance = new Random(20261126);
        for (var i = 0; i < ELECTIONS; i++) {
            var votes = chance.ints(NAMES.size(), 0, 5).toArray();
            var seats = 1 + chance.nextInt(NAMES.size());
            var luck = new ArrayList<>(IntStream.range(0, NAMES.size()).boxed().toList());
            Collections.shuffle(luck, chance);
            for (var places : Places.values()) {
                for (var shortage : List.of(Shortage.VACANT, Shortage.FILL)) {
                    var count = new OrderedList(places)
                            .count(List.of(votes(seats, votes)), seats, quotas(shortage), Lots.inOrder(luck));
                    assertThat(count.elected())
                            .as("%s %s %s %s", places, shortage, seats, votes)
                            .isEqualTo(list(places, shortage, seats, votes, luck));
                }
            }
        }
    }

    private static List<Integer> list(Places places, Shortage shortage, int seats, int[] votes, List<Integer> luck) {
        var sorted = new ArrayList<>(luck);
        sorted.removeIf(name -> votes[name] == 0);
        sorted.sort((a, b) -> votes[b] - votes[a]);
        var list = new ArrayList<Integer>();
        while (list.size() < seats) {
            var odd = list.size() % 2 == 0;
            var may = places == Places.OPEN || (places == Places.ODD && !odd) ? sorted : odd ? WOMEN : MEN;
            var next = sorted.stream().filter(may::contains).findFirst();
            if (next.isEmpty() && shortage == Shortage.FILL) {
                next = sorted.stream().findFirst();
            }
            if (next.isEmpty()) {
                return list;
            }
            list.add(next.get());
            sorted.removeIf(next.get()::equals);
        }
        return list;
    }
}
