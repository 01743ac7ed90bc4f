package plenum.count.single;

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

class SingleRuleTest {
    private static final int ELECTIONS = 4_000;
    private static final int MANY = 20_000;

    static Stream<RankingRule> rankingRules() {
        return Stream.concat(
                SingleRules.ALL.stream()
                        .filter(rule -> rule instanceof RankingRule)
                        .map(rule -> (RankingRule) rule),
                Stream.of(new Debian(0)));
    }

    static Stream<ScoreRule> scoreRules() {
        return SingleRules.ALL.stream()
                .filter(rule -> rule instanceof ScoreRule)
                .map(rule -> (ScoreRule) rule);
    }

    @ParameterizedTest
    @MethodSource("rankingRules")
    void the_winners_are_those_of_the_definition(RankingRule rule) {
        agree(rule, new Random(20261124), ELECTIONS);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("rankingRules")
    void tens_of_thousands_of_winners_are_those_of_the_definition(RankingRule rule) {
        agree(rule, new Random(1785), MANY);
    }

    private static void agree(RankingRule rule, Random chance, int elections) {
        for (var i = 0; i < elections; i++) {
            var votes = rankings(chance);
            assertThat(rule.decide(votes).winners()).as("%s", votes).isEqualTo(Definition.winners(rule, votes));
        }
    }

    @ParameterizedTest
    @MethodSource("scoreRules")
    void the_winners_by_scores_are_those_of_the_definition(ScoreRule rule) {
        agree(rule, new Random(20261124), ELECTIONS);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("scoreRules")
    void tens_of_thousands_of_winners_by_scores_are_those_of_the_definition(ScoreRule rule) {
        agree(rule, new Random(1770), MANY);
    }

    private static void agree(ScoreRule rule, Random chance, int elections) {
        for (var i = 0; i < elections; i++) {
            var votes = scores(chance, rule instanceof Approval ? 1 : 1 + chance.nextInt(4));
            assertThat(rule.decide(votes).winners()).as("%s", votes).isEqualTo(Definition.winners(rule, votes));
        }
    }

    @ParameterizedTest
    @MethodSource("rankingRules")
    void whoever_beats_everybody_wins_by_a_condorcet_rule(RankingRule rule) {
        if (rule instanceof Plurality || rule instanceof Borda) {
            return;
        }
        var chance = new Random(1);
        for (var i = 0; i < ELECTIONS; i++) {
            var votes = rankings(chance);
            var matrix = votes.pairwise();
            var best = votes.places().stream()
                    .filter(a -> votes.places().stream().allMatch(b -> a.equals(b) || matrix.beats(a, b)))
                    .findFirst();
            best.ifPresent(winner -> assertThat(rule.decide(votes).winners()).containsExactly(winner));
        }
    }

    @ParameterizedTest
    @MethodSource("rankingRules")
    void the_order_of_ballots_and_of_candidates_never_matters(RankingRule rule) {
        var chance = new Random(2);
        for (var i = 0; i < ELECTIONS / 4; i++) {
            var votes = rankings(chance);
            var moved = new ArrayList<>(votes.places());
            Collections.shuffle(rule instanceof Debian ? moved.subList(1, moved.size()) : moved, chance);
            var ballots = new ArrayList<>(votes.ballots().stream()
                    .map(ballot -> new Ranking(
                            ballot.tiers().stream()
                                    .map(tier -> tier.stream().map(moved::get).toList())
                                    .toList(),
                            ballot.weight()))
                    .toList());
            Collections.shuffle(ballots, chance);
            assertThat(rule.decide(new Rankings(votes.candidates(), ballots, votes.unranked()))
                            .winners())
                    .isEqualTo(rule.decide(votes).winners().stream()
                            .map(moved::get)
                            .sorted()
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("rankingRules")
    void weight_n_is_n_ballots_and_all_weights_multiplied_change_nothing(RankingRule rule) {
        var chance = new Random(3);
        for (var i = 0; i < ELECTIONS / 4; i++) {
            var votes = rankings(chance);
            var split = new ArrayList<Ranking>();
            for (var ballot : votes.ballots()) {
                IntStream.range(0, ballot.weight().intValueExact())
                        .forEach(_ -> split.add(new Ranking(ballot.tiers(), BigInteger.ONE)));
            }
            var heavy = votes.ballots().stream()
                    .map(ballot -> ballot.times(BigInteger.TEN.pow(18)))
                    .toList();
            var winners = rule.decide(votes).winners();
            assertThat(rule.decide(new Rankings(votes.candidates(), split, votes.unranked()))
                            .winners())
                    .isEqualTo(winners);
            assertThat(rule.decide(new Rankings(votes.candidates(), heavy, votes.unranked()))
                            .winners())
                    .isEqualTo(winners);
        }
    }

    @ParameterizedTest
    @MethodSource("scoreRules")
    void scores_know_neither_order_nor_weight(ScoreRule rule) {
        var chance = new Random(4);
        for (var i = 0; i < ELECTIONS / 4; i++) {
            var votes = scores(chance, 1);
            var order = new ArrayList<>(votes.places());
            Collections.shuffle(order, chance);
            var ballots = new ArrayList<>(votes.ballots().stream()
                    .map(ballot -> new ScoreBallot(
                            order.stream().map(ballot.scores()::get).toList(),
                            ballot.weight().multiply(BigInteger.TEN.pow(18))))
                    .toList());
            Collections.shuffle(ballots, chance);
            assertThat(rule.decide(new Scores(votes.candidates(), 1, ballots)).winners().stream()
                            .map(order::get)
                            .sorted())
                    .containsExactlyElementsOf(rule.decide(votes).winners());
        }
    }

    @ParameterizedTest
    @MethodSource("rankingRules")
    void with_nobody_voting_all_are_tied_and_a_single_candidate_wins(RankingRule rule) {
        var one = new Rankings(List.of("Ada"), List.of(Ranking.strict(List.of(0))));
        assertThat(rule.decide(one).winners()).containsExactly(0);
        var nobody = new Rankings(List.of("Ada", "Bo", "Cy"), List.of());
        // Nothing beats the default without votes.
        assertThat(rule.decide(nobody).winners()).isEqualTo(rule instanceof Debian ? List.of(0) : List.of(0, 1, 2));
    }

    @ParameterizedTest
    @MethodSource("scoreRules")
    void without_scores_all_are_tied_and_a_single_candidate_wins(ScoreRule rule) {
        var one = new Scores(List.of("Ada"), 1, List.of(ScoreBallot.of(List.of(1))));
        assertThat(rule.decide(one).winners()).containsExactly(0);
        assertThat(rule.decide(new Scores(List.of("Ada", "Bo"), 1, List.of())).winners())
                .containsExactly(0, 1);
    }

    @Test
    void the_most_highest_scores_break_a_tie_of_star_where_the_rule_goes_so_far() {
        var votes = new Scores(
                List.of("Ada", "Bo"), 5, List.of(ScoreBallot.of(List.of(5, 4)), ScoreBallot.of(List.of(3, 4))));
        assertThat(new Star().decide(votes).names()).containsExactly("Ada");
        assertThat(new Star(Star.Ties.HEAD_TO_HEAD).decide(votes).names()).containsExactly("Ada", "Bo");
    }

    @Test
    void the_textbook_example_of_majority_judgment() {
        // Same median; with one taken from each, again and again, the one with more above it rises first.
        var votes = new Scores(
                List.of("Ada", "Bo"),
                5,
                List.of(
                        new ScoreBallot(List.of(5, 5), BigInteger.TWO),
                        new ScoreBallot(List.of(3, 3), BigInteger.valueOf(4)),
                        new ScoreBallot(List.of(4, 0), BigInteger.ONE),
                        new ScoreBallot(List.of(0, 3), BigInteger.TWO)));
        assertThat(new MajorityJudgment().decide(votes).names()).containsExactly("Ada");
    }

    @Test
    void many_equal_defeats_do_not_keep_ranked_pairs_from_ending() {
        var names = IntStream.range(0, 20).mapToObj(Integer::toString).toList();
        var up = IntStream.range(0, 20).boxed().toList();
        var opposite = new Rankings(names, List.of(Ranking.strict(up), Ranking.strict(up.reversed())));
        assertThat(new RankedPairs().decide(opposite).winners()).isEqualTo(up);
        var alone = new Rankings(names, List.of(Ranking.strict(up)));
        assertThat(new RankedPairs().decide(alone).winners()).containsExactly(0);
        var circle = new ArrayList<Ranking>();
        for (var i = 0; i < 20; i++) {
            var turned = new ArrayList<>(up);
            Collections.rotate(turned, i);
            circle.add(Ranking.strict(turned));
        }
        assertThatThrownBy(() -> new RankedPairs().decide(new Rankings(names, circle)))
                .hasMessage("more ways to lock equal defeats than can be followed");
    }

    @Test
    void kemeny_counts_twenty_candidates_and_refuses_more() {
        var names = IntStream.range(0, 20).mapToObj(Integer::toString).toList();
        var chance = new Random(5);
        var ballots = new ArrayList<Ranking>();
        for (var i = 0; i < 7; i++) {
            var order = new ArrayList<>(IntStream.range(0, 20).boxed().toList());
            Collections.shuffle(order.subList(0, 12), chance);
            ballots.add(Ranking.strict(order).times(BigInteger.TEN.pow(18)));
        }
        var winners = new Kemeny().decide(new Rankings(names, ballots)).winners();
        assertThat(winners).allMatch(place -> place < 12);
        // The last eight stand in the same order on all ballots, so leaving them out changes nothing.
        var shorter = new Rankings(
                names.subList(0, 12),
                ballots.stream()
                        .map(ballot -> new Ranking(ballot.tiers().subList(0, 12), ballot.weight()))
                        .toList());
        assertThat(new Kemeny().decide(shorter).winners()).isEqualTo(winners);
        var many = IntStream.range(0, 21).mapToObj(Integer::toString).toList();
        assertThatThrownBy(() -> new Kemeny().decide(new Rankings(many, List.of())))
                .hasMessage("21 candidates: Kemeny's rule is counted for at most 20");
    }

    @Test
    void debian_asks_for_the_quorum_and_the_supermajority() {
        var names = List.of("none", "A", "B");
        var votes = new Rankings(
                names,
                List.of(
                        Ranking.strict(List.of(1, 2, 0)).times(BigInteger.valueOf(45)),
                        Ranking.strict(List.of(2, 0, 1)).times(BigInteger.valueOf(15))));
        assertThat(new Debian(0).decide(votes).names()).containsExactly("A");
        // 45 over the default against 15 is exactly three to one.
        var ratios = List.of(Fraction.ONE, Fraction.of(3), Fraction.ONE);
        assertThat(new Debian(0, Optional.empty(), ratios, Debian.Wording.A5_OF_1_9)
                        .decide(votes)
                        .names())
                .containsExactly("A");
        assertThat(new Debian(0, Optional.empty(), ratios, Debian.Wording.A6_OF_1_2)
                        .decide(votes)
                        .names())
                .containsExactly("B");
        // 45 is the quorum of 900 electors: 3/2 of 30.
        for (var electors : List.of(900, 901, 1600, 1601)) {
            var rule = new Debian(0, Optional.of(BigInteger.valueOf(electors)), List.of(), Debian.Wording.A5_OF_1_9);
            assertThat(rule.decide(votes).names())
                    .containsExactly(electors <= 900 ? "A" : electors <= 1600 ? "B" : "none");
        }
    }

    @Test
    void the_transcript_ends_with_the_winner() {
        var votes = new Rankings(
                List.of("Ada", "Bo", "Cy"),
                List.of(
                        Ranking.strict(List.of(0, 1, 2)).times(BigInteger.valueOf(4)),
                        Ranking.strict(List.of(1, 2, 0)).times(BigInteger.valueOf(3)),
                        Ranking.strict(List.of(2, 0, 1)).times(BigInteger.valueOf(2))));
        assertThat(new RankedPairs().decide(votes).lines())
                .containsExactly(
                        "3 candidates, 9 voters",
                        "Bo beats Cy by 7 to 2",
                        "Ada beats Bo by 6 to 3",
                        "Cy beats Ada by 5 to 4",
                        "Cy over Ada is dropped: it would close a circle",
                        "Ada is elected");
        assertThat(new Schulze().decide(votes).json()).isEqualTo("{\"elected\":[\"Ada\"],\"ties\":[]}");
        assertThat(new Copeland().decide(votes).json())
                .isEqualTo("{\"elected\":[],\"ties\":[[\"Ada\",\"Bo\",\"Cy\"]]}");
        assertThat(new Plurality().decide(votes).lines()).contains("first places: Ada 4, Bo 3, Cy 2");
    }

    @Test
    void what_cannot_be_counted_is_refused() {
        assertThatThrownBy(() -> new Rankings(List.of(), List.of())).hasMessage("nobody stands");
        assertThatThrownBy(() -> Ranking.strict(List.of(0, 0))).hasMessage("a candidate comes twice on a ballot");
        assertThatThrownBy(() -> new Rankings(List.of("A"), List.of(Ranking.strict(List.of(1)))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Scores(List.of("A"), 5, List.of(ScoreBallot.of(List.of(6)))))
                .hasMessage("a score of 6, not from 0 to 5");
        assertThatThrownBy(() -> new Scores(List.of("A"), 5, List.of(ScoreBallot.of(List.of()))))
                .hasMessage("0 scores for 1 candidates");
        assertThatThrownBy(() -> new Approval().decide(new Scores(List.of("A"), 5, List.of())))
                .hasMessage("approvals are 0 or 1, not up to 5");
    }

    @Test
    void names_are_unique() {
        assertThat(SingleRules.ALL).extracting(SingleRule::id).doesNotHaveDuplicates();
        assertThat(SingleRules.named("schulze")).containsInstanceOf(Schulze.class);
    }

    @Test
    void a_tally_sheet_that_is_none_is_refused_at_its_place() {
        assertThat(DebianTally.read("  Option 1--->: A\n /  Option 2-->: B\nV: 2- 0abc\n")
                        .ballots())
                .containsExactly(Ranking.strict(List.of(0)));
        assertThatThrownBy(() -> DebianTally.read("")).hasMessage("line 1, column 1: no line names an option");
        assertThatThrownBy(() -> DebianTally.read("Option 2-->: A")).hasMessageContaining("line 1, column 8");
        assertThatThrownBy(() -> DebianTally.read("Option 1-->: A\nV: 12 ff"))
                .hasMessage("line 2, column 4: 2 marks for 1 options");
        assertThatThrownBy(() -> DebianTally.read("Option 1-->: A\nV: ? ff"))
                .hasMessage("line 2, column 4: \"?\" is no rank");
    }

    /// Equals, gaps at the end and weights included.
    private static Rankings rankings(Random chance) {
        var size = 1 + chance.nextInt(4);
        var strict = chance.nextBoolean();
        var ballots = new ArrayList<Ranking>();
        for (var i = chance.nextInt(6); i >= 0; i--) {
            var order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
            Collections.shuffle(order, chance);
            var tiers = new ArrayList<List<Integer>>();
            for (var place : order.subList(0, strict ? size : chance.nextInt(size + 1))) {
                if (tiers.isEmpty() || strict || chance.nextInt(3) > 0) {
                    tiers.add(new ArrayList<>());
                }
                tiers.getLast().add(place);
            }
            ballots.add(new Ranking(tiers, BigInteger.valueOf(chance.nextInt(4))));
        }
        return new Rankings(
                IntStream.range(0, size).mapToObj(Integer::toString).toList(),
                ballots,
                chance.nextInt(4) == 0 ? Unranked.NOT_COMPARED : Unranked.LAST);
    }

    private static Scores scores(Random chance, int highest) {
        var size = 1 + chance.nextInt(4);
        var ballots = new ArrayList<ScoreBallot>();
        for (var i = chance.nextInt(6); i >= 0; i--) {
            ballots.add(new ScoreBallot(
                    IntStream.range(0, size)
                            .mapToObj(_ -> chance.nextInt(highest + 1))
                            .toList(),
                    BigInteger.valueOf(chance.nextInt(4))));
        }
        return new Scores(IntStream.range(0, size).mapToObj(Integer::toString).toList(), highest, ballots);
    }
}
