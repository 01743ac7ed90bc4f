package plenum.count.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plenum.count.quotas.Group;
import plenum.count.quotas.Quotas;
import plenum.count.quotas.Shortage;
import plenum.count.quotas.Unfulfillable;
import plenum.count.transcript.Lots;

class RoundQuotasTest {
    private static final int ELECTIONS = 1_500;
    private static final List<String> NAMES = List.of("Ada", "Bo", "Cy", "Di", "Eve", "Flo");

    static Stream<RoundRule> rules() {
        return RoundRules.ALL.stream().filter(RoundRule::keepsQuotas);
    }

    /// One after another the highest is elected without whom no better body could be formed: every choice of
    /// as many as there are seats is tried, and the quotas are counted in it.
    @Test
    void the_highest_are_elected_with_whom_the_quotas_can_be_met() {
        var chance = new Random(20261124);
        var fellOut = 0;
        for (var i = 0; i < ELECTIONS; i++) {
            var standing = 1 + chance.nextInt(NAMES.size());
            var seats = 1 + chance.nextInt(standing);
            var groups = groups(standing, seats, chance);
            var votes = IntStream.range(0, standing)
                    .map(_ -> 1 + chance.nextInt(4))
                    .boxed()
                    .toList();
            var order = new ArrayList<>(IntStream.range(0, standing).boxed().toList());
            Collections.shuffle(order, chance);
            var expected = best(votes, order, seats, groups);
            var quotas = new Quotas(groups, Shortage.REFUSE);
            var round = crosses(votes);
            if (expected.isEmpty()) {
                assertThatThrownBy(() -> new BlockVote().count(List.of(round), seats, quotas, Lots.NONE))
                        .isInstanceOf(Unfulfillable.class);
            } else {
                var count = new BlockVote().count(List.of(round), seats, quotas, Lots.inOrder(order));
                assertThat(count.elected())
                        .as("%s %s %s", votes, seats, groups)
                        .containsExactlyInAnyOrderElementsOf(expected);
                assertThat(meets(count.elected(), groups)).isTrue();
                fellOut += count.stages().getFirst().out().isEmpty() ? 0 : 1;
            }
        }
        assertThat(fellOut).isGreaterThan(ELECTIONS / 20);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void who_falls_out_for_a_quota_is_told_with_the_reason(RoundRule rule) {
        var women = new Quotas(List.of(new Group("gender", "women", 1, Group.UNLIMITED, List.of(2))), Shortage.REFUSE);
        var limited = rule instanceof LimitedVote vote ? vote.within(Limits.between(1, 1)) : rule;
        var round = rule instanceof StruckNames || rule instanceof YesNoAbstain
                ? new Sums(
                        List.of("Abe", "Bob", "Cleo"),
                        List.of(answers(9, 1), answers(8, 2), answers(7, 3)),
                        Asked.ANSWERS,
                        BigInteger.TEN,
                        BigInteger.ZERO,
                        BigInteger.ZERO)
                : crosses(List.of(4, 3, 2));
        var count = limited.count(List.of(round), 2, women, Lots.NONE);
        assertThat(count.elected()).containsExactly(0, 2);
        assertThat(count.stages().getFirst().out()).containsExactly(1);
        assertThat(RoundText.of(count))
                .contains((rule instanceof StruckNames || rule instanceof YesNoAbstain ? "Bob" : "Bo")
                        + " cannot be elected: gender women: at least 1");
        assertThat(limited.count(List.of(round), 2, Lots.NONE).elected()).containsExactly(0, 1);
    }

    @Test
    void a_seat_for_which_nobody_with_a_vote_is_left_stays_vacant() {
        var women = new Quotas(List.of(new Group("gender", "women", 1, Group.UNLIMITED, List.of(2))), Shortage.REFUSE);
        var count = new BlockVote().count(List.of(crosses(List.of(4, 3, 0))), 2, women, Lots.NONE);
        assertThat(count.elected()).containsExactly(0);
        assertThat(count.outcome()).isEqualTo(new Outcome.Complete(1));
    }

    @Test
    void rules_with_several_rounds_refuse_quotas() {
        var women = new Quotas(List.of(new Group("gender", "women", 1, Group.UNLIMITED, List.of(2))), Shortage.REFUSE);
        for (var rule : RoundRules.ALL) {
            if (!rule.keepsQuotas()) {
                assertThatThrownBy(() -> rule.count(List.of(crosses(List.of(4, 3, 0))), 1, women, Lots.NONE))
                        .hasMessage(rule.id() + " does not know quotas of persons");
            }
        }
    }

    private static Figures answers(int yes, int no) {
        return new Figures(BigInteger.valueOf(yes), BigInteger.valueOf(no), BigInteger.ZERO);
    }

    private static List<Group> groups(int standing, int seats, Random chance) {
        var groups = new ArrayList<Group>();
        for (var attribute : List.of("gender", "region")) {
            var members = IntStream.range(0, standing)
                    .filter(_ -> chance.nextBoolean())
                    .boxed()
                    .toList();
            var least = chance.nextInt(seats + 1);
            var most = chance.nextBoolean() ? Group.UNLIMITED : Math.min(seats, least + chance.nextInt(2));
            groups.add(new Group(attribute, "some", chance.nextInt(3) == 0 ? 0 : least, most, members));
        }
        return groups;
    }

    /// The body that is best by its highest member, then by the next, of all that meet the quotas; equals
    /// stand in the order of the lots.
    private static List<Integer> best(List<Integer> votes, List<Integer> order, int seats, List<Group> groups) {
        var ranked = IntStream.range(0, votes.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(place -> -votes.get(place))
                        .thenComparingInt(order::indexOf))
                .toList();
        List<Integer> best = List.of();
        var bestRanks = List.<Integer>of();
        for (var subset = 0; subset < 1 << votes.size(); subset++) {
            var chosen = subset;
            var body =
                    ranked.stream().filter(place -> (chosen >> place & 1) == 1).toList();
            var ranks = body.stream().map(ranked::indexOf).toList();
            if (body.size() == seats && meets(body, groups) && (best.isEmpty() || isBefore(ranks, bestRanks))) {
                best = body;
                bestRanks = ranks;
            }
        }
        return best;
    }

    private static boolean isBefore(List<Integer> one, List<Integer> other) {
        for (var i = 0; i < one.size(); i++) {
            if (!one.get(i).equals(other.get(i))) {
                return one.get(i) < other.get(i);
            }
        }
        return false;
    }

    private static boolean meets(List<Integer> body, List<Group> groups) {
        return groups.stream().allMatch(group -> {
            var have = body.stream().filter(group.members()::contains).count();
            return have >= group.least() && have <= group.most();
        });
    }

    private static Sums crosses(List<Integer> votes) {
        var all = BigInteger.valueOf(votes.stream().mapToInt(Integer::intValue).sum());
        return Sums.ofCrosses(
                NAMES.subList(0, votes.size()),
                votes.stream().map(BigInteger::valueOf).toList(),
                all,
                BigInteger.ZERO,
                BigInteger.ZERO);
    }
}
