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
        return RoundRules.ALL.stream();
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
        if (rule.forOneSeat() || rule instanceof OrderedList) {
            return;
        }
        var women = new Quotas(List.of(new Group("gender", "women", 1, Group.UNLIMITED, List.of(2))), Shortage.REFUSE);
        var limited = rule instanceof LimitedVote vote ? vote.within(Limits.between(1, 1)) : rule;
        var asked = rule instanceof StruckNames || rule instanceof YesNoAbstain;
        var round = asked
                ? new Sums(
                        List.of("Abe", "Bob", "Cleo"),
                        List.of(answers(9, 1), answers(8, 2), answers(7, 3)),
                        Asked.ANSWERS,
                        BigInteger.TEN,
                        BigInteger.ZERO,
                        BigInteger.ZERO)
                : crosses(
                        List.of(9, 8, rule instanceof SpdList ? 8 : 7),
                        limited.crosses(2, 3).most() == 1 ? 24 : 13);
        var count = limited.count(List.of(round), 2, women, Lots.NONE);
        assertThat(count.elected()).containsExactly(0, 2);
        assertThat(count.stages().getFirst().out()).containsExactly(1);
        assertThat(RoundText.of(count))
                .contains((asked ? "Bob" : "Bo") + " cannot be elected: gender women: at least 1");
        assertThat(limited.count(List.of(round), 2, Lots.NONE)
                        .stages()
                        .getFirst()
                        .out())
                .isEmpty();
    }

    @Test
    void who_alone_can_be_elected_to_one_seat_needs_the_majority_all_the_same() {
        var women = new Quotas(List.of(new Group("gender", "women", 1, 1, List.of(1, 2))), Shortage.REFUSE);
        var first = crosses(List.of(6, 3, 2));
        var count = new TwoRound().count(List.of(first), 1, women, Lots.NONE);
        assertThat(count.outcome()).isInstanceOfSatisfying(Outcome.AnotherRound.class, next -> {
            assertThat(next.names()).containsExactly("Bo", "Cy");
            assertThat(next.majority()).isEqualTo(Majority.OF_VOTES);
        });
        var second = Sums.ofCrosses(
                List.of("Bo", "Cy"),
                List.of(BigInteger.valueOf(6), BigInteger.valueOf(5)),
                BigInteger.valueOf(11),
                BigInteger.ZERO,
                BigInteger.ZERO);
        assertThat(new TwoRound()
                        .count(List.of(first, second), 1, women, Lots.NONE)
                        .winners())
                .containsExactly("Bo");
    }

    @Test
    void a_quota_that_one_seat_cannot_meet_is_refused_and_one_that_everybody_meets_changes_nothing() {
        var two = new Quotas(List.of(new Group("gender", "women", 2, Group.UNLIMITED, List.of(1, 2))), Shortage.REFUSE);
        var nobody = new Quotas(List.of(new Group("gender", "women", 1, Group.UNLIMITED, List.of())), Shortage.REFUSE);
        var all = new Quotas(List.of(new Group("gender", "women", 1, 1, List.of(0, 1, 2))), Shortage.REFUSE);
        var round = List.of(crosses(List.of(6, 3, 2)));
        assertThatThrownBy(() -> new ExhaustiveBallot().count(round, 1, two, Lots.NONE))
                .hasMessage("the minima of gender are 2 seats together, and there is 1");
        assertThatThrownBy(() -> new ExhaustiveBallot().count(round, 1, nobody, Lots.NONE))
                .hasMessage("those who stand cannot meet the quotas: gender women: at least 1; 0 elected, 0 continuing;"
                        + " 1 seat is left");
        assertThat(new ExhaustiveBallot().count(round, 1, all, Lots.NONE))
                .isEqualTo(new ExhaustiveBallot().count(round, 1, Lots.NONE));
    }

    /// Men up to 60 %; the women with fewer votes than the first man who is not elected are voted on alone.
    @Test
    void women_with_fewer_votes_than_a_man_who_is_barred_stand_in_a_round_of_their_own() {
        var women = new Quotas(
                List.of(new Group("gender", "women", 2, Group.UNLIMITED, List.of(3, 4, 5))), Shortage.REFUSE);
        var first = crosses(List.of(90, 80, 70, 75, 60, 55), 108);
        var count = new SpdList().count(List.of(first), 4, women, Lots.NONE);
        assertThat(count.winners()).containsExactly("Ada", "Bo", "Di");
        assertThat(count.stages().getFirst().out()).containsExactly(2);
        assertThat(count.outcome())
                .isInstanceOfSatisfying(
                        Outcome.AnotherRound.class,
                        next -> assertThat(next.names()).containsExactly("Eve", "Flo"));
        assertThat(new GreensMunich().count(List.of(first), 4, women, Lots.NONE).winners())
                .containsExactly("Ada", "Bo", "Di", "Eve");
    }

    @Test
    void whom_a_quota_needs_is_admitted_to_the_run_off_with_fewer_votes() {
        var women =
                new Quotas(List.of(new Group("gender", "women", 1, Group.UNLIMITED, List.of(4, 5))), Shortage.REFUSE);
        var first = crosses(List.of(40, 30, 20, 10, 5, 4), 100);
        var count = new CduStatute().count(List.of(first), 2, women, Lots.NONE);
        assertThat(count.outcome())
                .isInstanceOfSatisfying(
                        Outcome.AnotherRound.class,
                        next -> assertThat(next.names()).containsExactly("Ada", "Bo", "Cy", "Eve"));
    }

    /// Two men are equal for the one seat that men can still have; a woman with fewer votes keeps her majority.
    @Test
    void a_vote_between_equals_interrupts_the_round_and_no_more() {
        var women = new Quotas(List.of(new Group("gender", "women", 1, Group.UNLIMITED, List.of(2))), Shortage.REFUSE);
        var first = crosses(List.of(80, 80, 60), 110);
        var tie = new CduStatute().count(List.of(first), 2, women, Lots.NONE);
        assertThat(tie.winners()).isEmpty();
        assertThat(tie.outcome())
                .isInstanceOfSatisfying(
                        Outcome.AnotherRound.class,
                        next -> assertThat(next.names()).containsExactly("Ada", "Bo"));
        var runOff = Sums.ofCrosses(
                List.of("Ada", "Bo"),
                List.of(BigInteger.valueOf(40), BigInteger.valueOf(70)),
                BigInteger.valueOf(110),
                BigInteger.ZERO,
                BigInteger.ZERO);
        var count = new CduStatute().count(List.of(first, runOff), 2, women, Lots.NONE);
        assertThat(count.winners()).containsExactly("Bo", "Cy");
        assertThat(count.outcome()).isEqualTo(new Outcome.Complete(0));
    }

    @Test
    void who_withdraws_can_make_a_quota_impossible_or_leave_a_seat_vacant() {
        var first = crosses(List.of(60, 20, 20, 20), 100);
        var second = Sums.ofCrosses(
                List.of("Bo", "Di"),
                List.of(BigInteger.valueOf(60), BigInteger.valueOf(30)),
                BigInteger.valueOf(100),
                BigInteger.ZERO,
                BigInteger.TEN);
        var group = List.of(new Group("gender", "women", 1, Group.UNLIMITED, List.of(2)));
        assertThatThrownBy(() ->
                        new SpdList().count(List.of(first, second), 3, new Quotas(group, Shortage.REFUSE), Lots.NONE))
                .hasMessage("round 2: those who stand cannot meet the quotas: gender women: at least 1; 0 elected, 0"
                        + " continuing; 2 seats are left");
        var vacant = new SpdList().count(List.of(first, second), 3, new Quotas(group, Shortage.VACANT), Lots.NONE);
        assertThat(vacant.winners()).containsExactly("Ada", "Bo");
        assertThat(vacant.outcome()).isEqualTo(new Outcome.Complete(1));
        var filled = new SpdList().count(List.of(first, second), 3, new Quotas(group, Shortage.FILL), Lots.NONE);
        assertThat(filled.winners()).containsExactly("Ada", "Bo", "Di");
        assertThat(RoundText.of(filled)).contains("gender women: at least 0 instead of 1");
    }

    @Test
    void a_seat_for_which_nobody_with_a_vote_is_left_stays_vacant() {
        var women = new Quotas(List.of(new Group("gender", "women", 1, Group.UNLIMITED, List.of(2))), Shortage.REFUSE);
        var count = new BlockVote().count(List.of(crosses(List.of(4, 3, 0))), 2, women, Lots.NONE);
        assertThat(count.elected()).containsExactly(0);
        assertThat(count.outcome()).isEqualTo(new Outcome.Complete(1));
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
        return crosses(votes, votes.stream().mapToInt(Integer::intValue).sum());
    }

    private static Sums crosses(List<Integer> votes, int ballots) {
        return Sums.ofCrosses(
                NAMES.subList(0, votes.size()),
                votes.stream().map(BigInteger::valueOf).toList(),
                BigInteger.valueOf(ballots),
                BigInteger.ZERO,
                BigInteger.ZERO);
    }
}
