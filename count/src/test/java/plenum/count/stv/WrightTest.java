package plenum.count.stv;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import plenum.count.stv.Elections.Small;
import plenum.count.transcript.Lots;
import plenum.count.transcript.Stage;

class WrightTest {
    @Test
    void an_exclusion_begins_the_count_again_with_a_smaller_quota() {
        var ballots = Elections.read("4 2\n6 1 0\n5 2 0\n5 3 0\n4 4 0\n0\nA\nB\nC\nD\n");
        var rule = new Wright();
        var count = rule.count(ballots.papers(rule.treatment()), 2, Lots.NONE);
        assertThat(count.stages().get(0).quota()).hasToString("Optional[7]");
        var again = count.stages().get(1);
        assertThat(again.what()).isEqualTo(Stage.What.RESTART);
        assertThat(again.of()).containsExactly(3);
        assertThat(again.quota()).hasToString("Optional[6]");
        assertThat(again.elected()).containsExactly(0);
        assertThat(again.nonTransferable()).hasToString("4.00000000");
    }

    @Test
    void it_agrees_with_a_count_of_every_paper_by_itself() {
        SlowCountsTest.agree(new Wright(), Slow::new, 9);
    }

    /// One pass after another, each from the first preferences.
    private static final class Slow extends SlowCount {
        private final List<Integer> done = new ArrayList<>();
        private BigDecimal quota = ZERO;
        private int first;

        Slow(Small election) {
            super(election);
        }

        @Override
        void run() {
            while (!pass()) {
                var votes = votesNow(List.copyOf(done));
                var loser = choose(
                        hopefuls(), true, stages.subList(first, stages.size()).reversed(), votes);
                out.add(loser);
                elected.clear();
            }
        }

        /// A pass to its end; whether it has filled the seats.
        private boolean pass() {
            done.clear();
            first = stages.size();
            Arrays.fill(value, ONE);
            var live = 0;
            for (var i = 0; i < holder.length; i++) {
                holder[i] = next(i);
                live += holder[i] >= 0 ? 1 : 0;
            }
            quota = BigDecimal.valueOf(live / (seats + 1) + 1);
            stage();
            while (elected.size() < seats && hopefuls().size() > seats - elected.size()) {
                var over = elected.stream()
                        .filter(c -> !done.contains(c) && votes(c).compareTo(quota) > 0)
                        .toList();
                if (over.isEmpty()) {
                    return false;
                }
                var history = stages.subList(first, stages.size()).reversed();
                transfer(choose(over, false, history, votesNow(done)));
            }
            if (elected.size() < seats) {
                elected.addAll(ranked(hopefuls(), votesNow(done)));
            }
            return true;
        }

        private void transfer(int from) {
            var votes = votes(from);
            done.add(from);
            for (var i = 0; i < holder.length; i++) {
                if (holder[i] == from) {
                    value[i] = votes.subtract(quota).multiply(value[i]).divide(votes, 8, RoundingMode.DOWN);
                    holder[i] = next(i);
                }
            }
            stage();
        }

        private List<BigDecimal> votesNow(List<Integer> settled) {
            var votes = new ArrayList<>(all());
            settled.forEach(c -> votes.set(c, quota));
            return votes;
        }

        private void stage() {
            var now = votesNow(done);
            stages.add(now);
            for (var c : ranked(hopefuls(), now)) {
                if (now.get(c).compareTo(quota) >= 0) {
                    elected.add(c);
                }
            }
        }
    }
}
