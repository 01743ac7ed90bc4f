package plenum.count.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommitteeRuleTest {
    private static final int ELECTIONS = 1_500;
    private static final int MANY = 20_000;

    static Stream<CommitteeRule> rules() {
        return CommitteeRules.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_tied_committees_are_those_of_the_definition(CommitteeRule rule) {
        agree(rule, new Random(20261124), ELECTIONS);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("rules")
    void tens_of_thousands_of_tied_committees_are_those_of_the_definition(CommitteeRule rule) {
        agree(rule, new Random(1895), MANY);
    }

    private static void agree(CommitteeRule rule, Random chance, int elections) {
        for (var i = 0; i < elections; i++) {
            var votes = random(chance);
            var seats = chance.nextInt(votes.candidates().size() + 1);
            assertThat(rule.tied(votes, seats))
                    .as("%d seats, %s", seats, votes.ballots())
                    .isEqualTo(Definition.tied(rule, votes, seats));
        }
    }

    /// Each approves of about half: nobody stands out, and 30,045,015 committees are near to one another. A
    /// program of another kind has found the same score.
    @Test
    @Timeout(60)
    void the_best_committee_is_found_where_it_is_hardest_to_tell() {
        var chance = new Random(1);
        var ballots = new ArrayList<Ballot>();
        for (var ballot = 0; ballot < 100; ballot++) {
            ballots.add(new Ballot(
                    IntStream.range(0, 30)
                            .filter(_ -> chance.nextDouble() < 0.5)
                            .boxed()
                            .toList(),
                    BigInteger.ONE));
        }
        var names = IntStream.range(0, 30).mapToObj(Integer::toString).toList();
        var votes = new Approvals(names, ballots);
        var found = new ProportionalApproval().all(votes, 10, Order.ofPaper(votes));
        assertThat(found.tied()).hasSize(1);
        assertThat(found.resolute().lines()).last().asString().contains("583783/2520");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whatever_the_order_one_of_the_tied_is_elected_and_each_can_be(CommitteeRule rule) {
        var chance = new Random(1);
        for (var i = 0; i < ELECTIONS / 5; i++) {
            var votes = random(chance);
            var seats = chance.nextInt(votes.candidates().size() + 1);
            var tied = rule.tied(votes, seats);
            var order = new ArrayList<>(votes.places());
            Collections.shuffle(order, chance);
            assertThat(tied)
                    .contains(sorted(rule.elect(votes, seats, new Order(order)).members()));
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_order_of_ballots_and_of_candidates_never_matters(CommitteeRule rule) {
        var chance = new Random(2);
        for (var i = 0; i < ELECTIONS / 5; i++) {
            var votes = random(chance);
            var seats = chance.nextInt(votes.candidates().size() + 1);
            var ballots = new ArrayList<>(votes.ballots());
            Collections.shuffle(ballots, chance);
            assertThat(rule.tied(new Approvals(votes.candidates(), ballots), seats))
                    .isEqualTo(rule.tied(votes, seats));
            var moved = new ArrayList<>(votes.places());
            Collections.shuffle(moved, chance);
            var renamed = new Approvals(
                    votes.candidates(),
                    votes.ballots().stream()
                            .map(ballot -> new Ballot(
                                    ballot.approved().stream().map(moved::get).toList(), ballot.weight()))
                            .toList());
            assertThat(rule.tied(renamed, seats))
                    .containsExactlyInAnyOrderElementsOf(rule.tied(votes, seats).stream()
                            .map(committee ->
                                    sorted(committee.stream().map(moved::get).toList()))
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void weight_n_is_n_ballots(CommitteeRule rule) {
        var chance = new Random(3);
        for (var i = 0; i < ELECTIONS / 5; i++) {
            var votes = random(chance);
            var seats = chance.nextInt(votes.candidates().size() + 1);
            var single = new ArrayList<Ballot>();
            for (var ballot : votes.ballots()) {
                IntStream.range(0, ballot.weight().intValueExact())
                        .forEach(_ -> single.add(Ballot.of(ballot.approved())));
            }
            assertThat(rule.tied(new Approvals(votes.candidates(), single), seats))
                    .isEqualTo(rule.tied(votes, seats));
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void all_weights_multiplied_elect_the_same(CommitteeRule rule) {
        var chance = new Random(4);
        var factor = BigInteger.TEN.pow(18);
        for (var i = 0; i < ELECTIONS / 5; i++) {
            var votes = random(chance);
            var seats = chance.nextInt(votes.candidates().size() + 1);
            var heavy = new Approvals(
                    votes.candidates(),
                    votes.ballots().stream()
                            .map(ballot -> new Ballot(
                                    ballot.approved(), ballot.weight().multiply(factor)))
                            .toList());
            assertThat(rule.tied(heavy, seats)).isEqualTo(rule.tied(votes, seats));
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void with_nobody_voting_everybody_is_tied(CommitteeRule rule) {
        var votes = new Approvals(List.of("Ada", "Bo", "Cy"), List.of());
        assertThat(rule.tied(votes, 2)).containsExactly(List.of(0, 1), List.of(0, 2), List.of(1, 2));
        assertThat(rule.tied(votes, 0)).containsExactly(List.of());
        assertThat(rule.tied(votes, 3)).containsExactly(List.of(0, 1, 2));
        var blank = new Approvals(votes.candidates(), List.of(Ballot.of(List.of())));
        assertThat(rule.tied(blank, 1)).containsExactly(List.of(0), List.of(1), List.of(2));
        assertThat(sorted(rule.elect(votes, 2, Order.drawn(List.of(2), votes)).members()))
                .containsExactly(0, 2);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void more_seats_than_candidates_are_refused(CommitteeRule rule) {
        var votes = new Approvals(List.of("Ada"), List.of());
        assertThatThrownBy(() -> rule.elect(votes, 2, Order.ofPaper(votes)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2 seats for 1 candidates");
        assertThatThrownBy(() -> rule.elect(votes, 1, new Order(List.of())))
                .hasMessage("the order does not name every candidate once");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void more_ties_than_can_be_listed_are_refused(CommitteeRule rule) {
        var names = IntStream.range(0, 30).mapToObj(Integer::toString).toList();
        var votes = new Approvals(names, List.of());
        assertThatThrownBy(() -> rule.tied(votes, 15)).hasMessage("more than 100000 committees are tied");
        assertThat(rule.elect(votes, 15, Order.ofPaper(votes)).members()).hasSize(15);
    }

    @Test
    void a_third_of_the_voters_gets_a_third_of_the_seats() {
        var votes = new Approvals(
                List.of("A1", "A2", "A3", "B1"),
                List.of(
                        new Ballot(List.of(0, 1, 2), BigInteger.valueOf(66)),
                        new Ballot(List.of(3), BigInteger.valueOf(34))));
        assertThat(new ApprovalVoting().tied(votes, 3)).containsExactly(List.of(0, 1, 2));
        for (var rule : List.of(new ProportionalApproval(), new SequentialPhragmen(), new EqualShares())) {
            assertThat(rule.tied(votes, 3)).allMatch(committee -> committee.contains(3));
        }
    }

    @Test
    void the_transcript_says_by_what_each_was_elected() {
        var votes =
                new Approvals(List.of("Ada", "Bo", "Cy"), List.of(Ballot.of(List.of(0, 1)), Ballot.of(List.of(1, 2))));
        assertThat(new SequentialPhragmen()
                        .elect(votes, 2, Order.ofPaper(votes))
                        .lines())
                .containsExactly(
                        "3 candidates, 2 voters, 2 seats",
                        "Bo is elected, load 1/2",
                        "Ada is elected, load 3/2; tied were Ada, Cy, the order decides");
        assertThat(new ProportionalApproval()
                        .elect(votes, 2, Order.drawn(List.of(2), votes))
                        .lines())
                .endsWith("Cy, Bo are elected, score 5/2, which no other exceeds");
        assertThat(new EqualShares().elect(votes, 2, Order.ofPaper(votes)).lines())
                .contains("Bo is elected, ρ = 1/2");
        assertThat(new ApprovalVoting().all(votes, 2, Order.ofPaper(votes)).json())
                .isEqualTo("{\"committees\":[[\"Ada\",\"Bo\"],[\"Bo\",\"Cy\"]],\"resolute\":[\"Bo\",\"Ada\"]}");
    }

    private static List<Integer> sorted(List<Integer> members) {
        return members.stream().sorted().toList();
    }

    private static Approvals random(Random chance) {
        var size = 1 + chance.nextInt(5);
        var ballots = new ArrayList<Ballot>();
        for (var i = chance.nextInt(6); i >= 0; i--) {
            var approved = IntStream.range(0, size)
                    .filter(_ -> chance.nextBoolean())
                    .boxed()
                    .toList();
            ballots.add(new Ballot(approved, BigInteger.valueOf(chance.nextInt(4))));
        }
        return new Approvals(
                IntStream.range(0, size).mapToObj(Integer::toString).toList(), ballots);
    }
}
