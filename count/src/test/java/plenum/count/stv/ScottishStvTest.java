package plenum.count.stv;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import plenum.count.stv.Elections.Small;
import plenum.count.transcript.Exact;
import plenum.count.transcript.Lots;
import plenum.count.transcript.PlainText;
import plenum.count.transcript.Tie.Question;
import plenum.count.transcript.Transcript;

class ScottishStvTest {
    private static final RankedRule RULE = new ScottishStv();
    private static final String NAMES = "0\n\"Anna\"\n\"Bert\"\n\"Cleo\"\n\"Dora\"\n\"Emil\"\n";

    @Test
    void a_surplus_moves_every_paper_at_a_fraction_cut_after_five_decimals() {
        var count = count("5 2\n10 1 2 0\n5 1 3 0\n5 1 0\n3 2 0\n4 3 0\n" + NAMES, Lots.NONE);
        assertThat(count.quota().votes()).hasToString("10");
        var surplus = count.stages().get(1);
        assertThat(surplus.why()).isEqualTo("the largest surplus: 20.00000 - 10 = 10.00000");
        assertThat(surplus.tallies())
                .extracting(Exact::toString)
                .containsExactly("10.00000", "8.00000", "6.50000", "0.00000", "0.00000");
        assertThat(surplus.nonTransferable()).hasToString("2.50000");
    }

    @Test
    void a_paper_that_moves_again_is_worth_a_part_of_what_it_was() {
        var count = count("5 3\n15 1 2 3 0\n7 2 3 0\n6 4 0\n5 5 0\n3 3 0\n" + NAMES, Lots.NONE);
        // 36 papers, quota 10; 5 of Anna's 15 go on at 0.33333 each, then Bert has 7 + 4.99995.
        var second = count.stages().get(2);
        assertThat(second.transfers()).hasSize(2);
        assertThat(second.transfers().get(0).value()).hasToString("0.16666");
        assertThat(second.transfers().get(1).value()).hasToString("0.05555");
        assertThat(second.lost()).hasToString("0.00008");
    }

    @Test
    void nothing_is_transferred_to_one_who_is_already_elected() {
        var count = count("5 2\n20 1 2 3 0\n14 2 1 0\n5 3 0\n" + NAMES, Lots.NONE);
        var surplus = count.stages().get(0);
        assertThat(surplus.elected()).containsExactly(0, 1);
    }

    @Test
    void the_exact_quota_has_no_surplus() {
        var count = count("5 2\n4 1 2 0\n3 2 0\n2 3 0\n1 4 0\n" + NAMES, Lots.NONE);
        assertThat(count.quota().votes()).hasToString("4");
        assertThat(count.stages().get(1).what().id()).isEqualTo("exclusion");
    }

    @Test
    void equals_are_told_apart_by_the_most_recent_stage_at_which_they_differed() {
        var count = count("5 1\n4 1 0\n3 2 0\n2 3 0\n1 4 3 0\n5 5 0\n" + NAMES, Lots.NONE);
        var tie = count.stages().get(2).ties().getFirst();
        assertThat(tie.question()).isEqualTo(Question.EXCLUSION);
        assertThat(tie.among()).containsExactly(1, 2);
        assertThat(tie.chosen()).isEqualTo(2);
        assertThat(tie.how()).isEqualTo("had the fewest votes at stage 1");
    }

    @Test
    void a_lot_is_required_where_nothing_tells_equals_apart() {
        var blt = "5 1\n3 1 0\n2 2 3 0\n2 3 2 0\n2 4 0\n" + NAMES;
        var open = count(blt, Lots.NONE);
        // Emil has nothing and is alone in that.
        assertThat(open.lotRequired()).hasValue(new Transcript.Open(Question.EXCLUSION, List.of(1, 2, 3)));
        assertThat(open.elected()).isEmpty();
        assertThat(PlainText.of(open)).contains("A lot is required for exclusion among Bert, Cleo, Dora");
        var drawn = count(blt, Lots.inOrder(List.of(0, 1, 2, 3, 4)));
        assertThat(drawn.lotRequired()).isEmpty();
        assertThat(drawn.lots().getFirst().drawn()).isEqualTo(3);
        assertThat(drawn.winners()).containsExactly("Bert");
    }

    @Test
    void no_more_candidates_than_seats_are_all_elected() {
        var count = count("5 9\n4 1 0\n3 2 0\n1 3 0\n" + NAMES, Lots.NONE);
        assertThat(count.winners()).containsExactly("Anna", "Bert", "Cleo", "Dora", "Emil");
    }

    @Test
    void without_a_valid_paper_it_is_all_chance() {
        var count = count("5 2\n4 0\n" + NAMES, Lots.NONE);
        assertThat(count.ballots()).isEqualTo(new Transcript.Cast(4, 0));
        assertThat(count.lotRequired()).isPresent();
    }

    @Test
    void the_largest_weights_are_counted_exactly() {
        var count = count("5 2\n8000000000000000000 1 2 0\n1000000000000000000 2 0\n1 3 0\n" + NAMES, Lots.NONE);
        assertThat(count.quota().votes()).hasToString("3000000000000000001");
        // 4999999999999999999 of 8000000000000000000 votes go on: each at 0.62499, cut after five decimals.
        assertThat(count.stages().get(1).tallies().get(1)).hasToString("5999920000000000000.00000");
    }

    @Test
    void it_agrees_with_a_count_of_every_paper_by_itself() {
        Elections.each(10_000, election -> {
            var slow = new Slow(election);
            slow.run();
            var count = election.countedBy(RULE);
            assertThat(count.elected()).isEqualTo(slow.elected);
            var stages = count.stages().stream()
                    .filter(stage -> !stage.what().id().equals("last-seats"))
                    .map(stage -> stage.tallies().stream().map(Exact::value).toList())
                    .toList();
            assertThat(stages).usingElementComparator(SlowCount::compare).isEqualTo(slow.stages);
        });
    }

    private static Transcript count(String blt, Lots lots) {
        var ballots = Elections.read(blt);
        return RULE.count(
                ballots.papers(RULE.treatment()), ballots.heading().seats().orElseThrow(), lots);
    }

    /// Rules 45 to 52, paper by paper.
    private static final class Slow extends SlowCount {
        private final List<Integer> done = new ArrayList<>();
        private BigDecimal quota = BigDecimal.ZERO;

        Slow(Small election) {
            super(election);
        }

        @Override
        void run() {
            quota = BigDecimal.valueOf(papers.size() / (seats + 1) + 1);
            for (var i = 0; i < value.length; i++) {
                value[i] = BigDecimal.ONE;
                holder[i] = next(i);
            }
            record();
            while (elected.size() < seats && !hopefuls().isEmpty()) {
                var surplus = elected.stream()
                        .filter(c -> !done.contains(c) && votes(c).compareTo(quota) > 0)
                        .toList();
                if (hopefuls().size() <= seats - elected.size()) {
                    elected.addAll(ranked(hopefuls(), all()));
                } else if (surplus.isEmpty()) {
                    var loser = choose(hopefuls(), true, stages.reversed(), tallies());
                    out.add(loser);
                    for (var i = 0; i < value.length; i++) {
                        if (holder[i] == loser) {
                            holder[i] = next(i);
                        }
                    }
                    record();
                } else {
                    var from = choose(surplus, false, stages.reversed(), tallies());
                    done.add(from);
                    var votes = votes(from);
                    for (var i = 0; i < value.length; i++) {
                        if (holder[i] == from) {
                            value[i] = votes.subtract(quota).multiply(value[i]).divide(votes, 5, RoundingMode.DOWN);
                            holder[i] = next(i);
                        }
                    }
                    record();
                }
            }
        }

        private void record() {
            var now = tallies();
            stages.add(now);
            for (var c : ranked(hopefuls(), now)) {
                if (now.get(c).compareTo(quota) >= 0) {
                    elected.add(c);
                }
            }
        }

        private List<BigDecimal> tallies() {
            var now = new ArrayList<>(all());
            done.forEach(c -> now.set(c, quota));
            return now;
        }
    }
}
