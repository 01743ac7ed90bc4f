package plenum.count.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plenum.count.exact.Fraction;

class BudgetRuleTest {
    private static final int ELECTIONS = 3_000;
    private static final int MANY = 20_000;

    static Stream<BudgetRule> rules() {
        return BudgetRules.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_projects_funded_are_those_of_the_definition(BudgetRule rule) {
        agree(rule, new Random(20261124), ELECTIONS);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("rules")
    void tens_of_thousands_of_budgets_are_those_of_the_definition(BudgetRule rule) {
        agree(rule, new Random(1989), MANY);
    }

    private static void agree(BudgetRule rule, Random chance, int elections) {
        for (var i = 0; i < elections; i++) {
            var election = random(chance);
            assertThat(rule.fund(election).funded()).as("%s", election).isEqualTo(Definition.funded(rule, election));
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void nobody_spends_more_than_there_is_nor_on_what_is_below_the_threshold(BudgetRule rule) {
        var chance = new Random(1);
        for (var i = 0; i < ELECTIONS; i++) {
            var election = random(chance);
            var funding = rule.fund(election);
            assertThat(funding.cost()).isLessThanOrEqualTo(election.budget());
            assertThat(funding.funded()).doesNotHaveDuplicates();
            var threshold = election.threshold().orElseThrow();
            for (var project : funding.funded()) {
                assertThat(election.scores().get(election.projects().indexOf(project)))
                        .isGreaterThanOrEqualTo(threshold);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_order_of_ballots_never_matters_and_weight_n_is_n_ballots(BudgetRule rule) {
        var chance = new Random(2);
        for (var i = 0; i < ELECTIONS / 10; i++) {
            var election = random(chance);
            var single = new ArrayList<Ballot>();
            for (var ballot : election.ballots()) {
                IntStream.range(0, ballot.weight().intValueExact())
                        .forEach(_ -> single.add(new Ballot(ballot.points(), BigInteger.ONE)));
            }
            Collections.shuffle(single, chance);
            var split = new BudgetElection(election.projects(), single, election.budget(), election.threshold());
            assertThat(rule.fund(split).json()).isEqualTo(rule.fund(election).json());
        }
    }

    @Test
    void the_supporters_of_a_third_of_the_budget_get_it_by_equal_shares_only() {
        var election = new BudgetElection(
                List.of(project("a", 30), project("b", 30), project("c", 30), project("d", 30)),
                List.of(new Ballot(points(0, 1, 2), BigInteger.valueOf(20)), new Ballot(points(3), BigInteger.TEN)),
                Fraction.of(90),
                Optional.empty());
        assertThat(new Greedy().fund(election).funded()).extracting(Project::id).containsExactly("a", "b", "c");
        assertThat(new EqualShares().fund(election).funded())
                .extracting(Project::id)
                .containsExactly("a", "b", "d");
    }

    @Test
    void a_lot_puts_a_project_first() {
        var election = new BudgetElection(
                List.of(project("a", 5), project("b", 5)),
                List.of(Ballot.approving(List.of(0, 1))),
                Fraction.of(9),
                Optional.empty());
        for (var rule : List.of(new Greedy(), new EqualShares(), new EqualSharesAddOne())) {
            assertThat(rule.fund(election).funded()).extracting(Project::id).containsExactly("a");
            assertThat(rule.fund(election.afterLots(List.of("b"))).funded())
                    .extracting(Project::id)
                    .containsExactly("b");
            assertThat(rule.fund(election).lines()).anyMatch(line -> line.contains("tied were a, b"));
        }
        assertThatThrownBy(() -> election.afterLots(List.of("c"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_transcript_says_why() {
        var election = new BudgetElection(
                List.of(project("a", 5), project("b", 7), project("c", 2)),
                List.of(
                        Ballot.approving(List.of(0, 1)),
                        Ballot.approving(List.of(0, 1, 2)),
                        Ballot.approving(List.of(0))),
                Fraction.parse("8.50"),
                Optional.of(Fraction.of(2)));
        assertThat(new Greedy().fund(election).lines())
                .containsExactly(
                        "3 projects, 3 voters, a budget of 8.5",
                        "a is funded with 5, points 3; left are 3.5",
                        "b with 2 points costs 7, left are 3.5",
                        "c has 1 points, fewer than 2");
        assertThat(new Greedy().fund(election).json()).isEqualTo("{\"funded\":[\"a\"],\"cost\":\"5\"}");
        assertThat(new EqualSharesAddOne().fund(election).lines())
                .containsExactly(
                        "3 projects, 3 voters, a budget of 8.5",
                        "every voter has 2",
                        "a is funded with 5, ρ = 1/3; left are 3.5",
                        "no project that somebody supports can be paid for with what is left");
    }

    @Test
    void a_threshold_must_be_named_where_the_rule_needs_one() {
        var election = new BudgetElection(List.of(project("a", 5)), List.of(), Fraction.of(9), Optional.empty());
        assertThatThrownBy(() -> new GreedyThreshold().fund(election)).hasMessage("the election names no threshold");
    }

    @Test
    void with_nobody_voting_nothing_is_bought() {
        var election = new BudgetElection(List.of(project("a", 5)), List.of(), Fraction.of(9), Optional.empty());
        assertThat(new EqualShares().fund(election).funded()).isEmpty();
        assertThat(new EqualSharesAddOne().fund(election).funded()).isEmpty();
    }

    private static Project project(String id, long cost) {
        return new Project(id, id, Fraction.of(cost));
    }

    private static List<Points> points(int... projects) {
        return IntStream.of(projects)
                .mapToObj(project -> new Points(project, Fraction.ONE))
                .toList();
    }

    private static BudgetElection random(Random chance) {
        var size = 1 + chance.nextInt(5);
        var projects = IntStream.range(0, size)
                .mapToObj(i -> project("p" + i, 1 + chance.nextInt(8)))
                .toList();
        var scoring = chance.nextBoolean();
        var ballots = new ArrayList<Ballot>();
        for (var i = chance.nextInt(6); i >= 0; i--) {
            var given = IntStream.range(0, size)
                    .filter(_ -> chance.nextBoolean())
                    .mapToObj(project -> new Points(project, Fraction.of(scoring ? 1 + chance.nextInt(3) : 1)))
                    .toList();
            ballots.add(new Ballot(given, BigInteger.valueOf(1 + chance.nextInt(3))));
        }
        return new BudgetElection(
                projects, ballots, Fraction.of(chance.nextInt(60), 2), Optional.of(Fraction.of(chance.nextInt(3))));
    }
}
