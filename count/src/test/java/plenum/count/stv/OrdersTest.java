package plenum.count.stv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import plenum.count.ballots.Treatment;
import plenum.count.transcript.Lots;

class OrdersTest {
    private static final Treatment SHARED =
            new Treatment(Treatment.Overvote.SHARE, Treatment.Gaps.PASS_OVER, Treatment.Repeat.PASS_OVER);

    /// Every order written out, and nothing rounded before the end.
    @Test
    void shares_are_the_mean_over_all_orders() {
        for (var number = 0; number < 2000; number++) {
            var random = new Random(number);
            var factors = new long[1 + random.nextInt(5)];
            for (var i = 0; i < factors.length; i++) {
                factors[i] = random.nextInt(3) == 0 ? PreferenceTree.ONE : random.nextLong(PreferenceTree.ONE + 1);
            }
            var weight = random.nextLong(PreferenceTree.ONE + 1);
            assertThat(Orders.shares(factors, weight))
                    .as("%s of %s", Arrays.toString(factors), weight)
                    .isEqualTo(mean(factors, weight));
        }
    }

    @Test
    void those_at_one_rank_have_the_same_whatever_their_place_on_the_paper() {
        var ballots = Elections.read("3 2\n3 1 0\n2 1=2 3 0\n1 3 1 0\n0\nApple\nBanana\nCherry\n");
        var turned = Elections.read("3 2\n3 1 0\n2 2=1 3 0\n1 3 1 0\n0\nApple\nBanana\nCherry\n");
        var count = new MeekPrf().count(ballots.papers(SHARED), 2, Lots.NONE);
        assertThat(count.ballots().valid()).isEqualTo(6);
        assertThat(count.winners()).containsExactly("Apple", "Banana");
        assertThat(new MeekPrf().count(turned.papers(SHARED), 2, Lots.NONE)).isEqualTo(count);
    }

    @Test
    void thirty_eight_names_at_one_rank_are_no_more_work() {
        var names = new StringBuilder("38 2\n1000 1");
        var candidates = new StringBuilder();
        for (var candidate = 1; candidate <= 38; candidate++) {
            names.append(candidate == 1 ? "" : "=" + candidate);
            candidates.append("C").append(candidate).append('\n');
        }
        var ballots = Elections.read(names + " 0\n3 5 0\n2 7 0\n0\n" + candidates);
        var order = new ArrayList<Integer>();
        for (var candidate = 0; candidate < 38; candidate++) {
            order.add(candidate);
        }
        assertThat(new MeekPrf()
                        .count(ballots.papers(SHARED), 2, Lots.inOrder(order))
                        .winners())
                .containsExactlyInAnyOrder("C5", "C7");
    }

    @Test
    void a_rule_that_cannot_share_says_so() {
        var papers = Elections.read("2 1\n1 1=2 0\n2 1 2 0\n0\nAnna\nBert\n").papers(SHARED);
        for (var rule : List.of(new ScottishStv(), new Warren(), new Dail())) {
            assertThatThrownBy(() -> rule.count(papers, 1, Lots.NONE))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(rule.id() + " cannot share a paper among names at one rank");
        }
    }

    private static long[] mean(long[] factors, long weight) {
        var sums = new BigInteger[factors.length];
        Arrays.fill(sums, BigInteger.ZERO);
        var orders = orders(factors.length);
        for (var order : orders) {
            var left = BigInteger.valueOf(weight);
            var scale = BigInteger.valueOf(PreferenceTree.ONE).pow(factors.length - 1);
            for (var candidate : order) {
                var factor = BigInteger.valueOf(factors[candidate]);
                sums[candidate] = sums[candidate].add(left.multiply(factor).multiply(scale));
                left = left.multiply(BigInteger.valueOf(PreferenceTree.ONE).subtract(factor));
                scale = scale.divide(BigInteger.valueOf(PreferenceTree.ONE));
            }
        }
        var all =
                BigInteger.valueOf(PreferenceTree.ONE).pow(factors.length).multiply(BigInteger.valueOf(orders.size()));
        return Arrays.stream(sums)
                .mapToLong(sum -> sum.divide(all).longValueExact())
                .toArray();
    }

    private static List<List<Integer>> orders(int of) {
        if (of == 0) {
            return List.of(List.of());
        }
        var orders = new ArrayList<List<Integer>>();
        for (var shorter : orders(of - 1)) {
            for (var place = 0; place <= shorter.size(); place++) {
                var order = new ArrayList<>(shorter);
                order.add(place, of - 1);
                orders.add(order);
            }
        }
        return orders;
    }
}
