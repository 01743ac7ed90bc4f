package plenum.count.stv;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plenum.count.ballots.BallotBox;
import plenum.count.ballots.Ballots;
import plenum.count.stv.Elections.Small;
import plenum.count.transcript.Exact;
import plenum.count.transcript.Lots;
import plenum.count.transcript.Stage;
import plenum.count.transcript.Transcript;

/// What holds for every rule and every election.
class RankedRulesTest {
    private static final int ELECTIONS = 1500;

    /// The rule that counts the papers in the order in which they lie.
    private static final Set<String> BY_FILING = Set.of("dail");

    static Stream<RankedRule> rules() {
        return RankedRules.ALL.stream();
    }

    static Stream<RankedRule> rulesBlindToOrder() {
        return rules().filter(rule -> !BY_FILING.contains(rule.id()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void all_seats_are_filled_once_as_long_as_there_are_candidates(RankedRule rule) {
        Elections.each(ELECTIONS, election -> {
            var count = election.countedBy(rule);
            assertThat(count.lotRequired()).isEmpty();
            assertThat(count.elected()).hasSize(Math.min(election.seats(), election.candidates()));
            assertThat(count.elected()).doesNotHaveDuplicates();
            var told = count.stages().subList(lastPass(count), count.stages().size()).stream();
            assertThat(told.flatMap(stage -> stage.elected().stream()).toList()).isEqualTo(count.elected());
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void no_vote_appears_or_vanishes(RankedRule rule) {
        Elections.each(ELECTIONS, election -> {
            var count = election.countedBy(rule);
            for (var stage : count.stages()) {
                assertThat(stage.tallies())
                        .allSatisfy(votes -> assertThat(votes.value().signum()).isNotNegative());
                assertThat(stage.nonTransferable().value().signum()).isNotNegative();
                assertThat(Exact.of(sum(stage)))
                        .as("stage %d", stage.number())
                        .isEqualTo(Exact.of(BigDecimal.valueOf(count.ballots().valid())));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("rulesBlindToOrder")
    void the_order_of_the_ballots_never_matters(RankedRule rule) {
        Elections.each(ELECTIONS, election -> {
            var papers = new ArrayList<>(election.papers());
            Collections.shuffle(papers, new Random(papers.size()));
            var shuffled = new Small(election.candidates(), election.seats(), papers, election.preferredFirst());
            assertThat(shuffled.countedBy(rule)).isEqualTo(election.countedBy(rule));
        });
    }

    @ParameterizedTest
    @MethodSource("rulesBlindToOrder")
    void the_order_of_the_candidates_never_matters(RankedRule rule) {
        Elections.each(ELECTIONS, election -> {
            var place = Elections.shuffled(
                    election.candidates(), new Random(election.papers().size()));
            var moved = new Small(
                    election.candidates(),
                    election.seats(),
                    election.papers().stream().map(paper -> moved(paper, place)).toList(),
                    moved(election.preferredFirst(), place));
            assertThat(new HashSet<>(moved.countedBy(rule).elected()))
                    .isEqualTo(new HashSet<>(moved(election.countedBy(rule).elected(), place)));
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_weight_of_n_is_n_ballots(RankedRule rule) {
        Elections.each(ELECTIONS, election -> {
            var box = new BallotBox(election.candidates());
            for (var from = 0; from < election.papers().size(); ) {
                var paper = election.papers().get(from);
                var to = from;
                while (to < election.papers().size()
                        && election.papers().get(to).equals(paper)) {
                    to++;
                }
                box.open(to - from);
                paper.forEach(box::rank);
                box.close();
                from = to;
            }
            var weighted = box.seal(Elections.names(election.candidates()), Ballots.Heading.NONE);
            var count = rule.count(weighted.papers(rule.treatment()), election.seats(), election.lots());
            assertThat(count).isEqualTo(election.countedBy(rule));
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_withdrawn_candidate_leaves_the_count_as_if_he_had_not_stood(RankedRule rule) {
        Elections.each(ELECTIONS, election -> {
            var last = election.candidates() - 1;
            var without = new Small(
                    last,
                    election.seats(),
                    election.papers().stream()
                            .map(paper -> paper.stream().filter(c -> c != last).toList())
                            .toList(),
                    election.preferredFirst().stream().filter(c -> c != last).toList());
            var withdrawn = election.ballots().without(Set.of(last));
            assertThat(rule.count(withdrawn.papers(rule.treatment()), election.seats(), without.lots()))
                    .isEqualTo(without.countedBy(rule));
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_missing_lot_stops_the_count_where_the_drawn_one_goes_on(RankedRule rule) {
        Elections.each(ELECTIONS, election -> {
            var whole = election.countedBy(rule);
            var papers = election.ballots().papers(rule.treatment());
            var stopped = rule.count(papers, election.seats(), Lots.NONE);
            if (whole.lots().isEmpty()) {
                assertThat(stopped).isEqualTo(whole);
            } else {
                var required = stopped.lotRequired().orElseThrow();
                assertThat(required.among()).isEqualTo(whole.lots().getFirst().among());
                assertThat(required.question())
                        .isEqualTo(whole.lots().getFirst().question());
                assertThat(whole.stages().subList(0, stopped.stages().size())).isEqualTo(stopped.stages());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_candidate_whom_more_than_half_put_first_is_elected(RankedRule rule) {
        Elections.each(ELECTIONS, election -> {
            var count = election.countedBy(rule);
            for (var candidate = 0; candidate < election.candidates(); candidate++) {
                var favourite = candidate;
                var first = election.papers().stream()
                        .filter(paper -> !paper.isEmpty() && paper.getFirst() == favourite)
                        .count();
                if (2 * first > count.ballots().valid()) {
                    assertThat(count.elected()).contains(candidate);
                }
            }
        });
    }

    @Test
    void ids_are_unique_and_each_rule_says_what_has_proved_it() {
        assertThat(RankedRules.ALL).extracting(RankedRule::id).doesNotHaveDuplicates();
        assertThat(RankedRules.ALL).allSatisfy(rule -> {
            assertThat(rule.id()).matches("[a-z0-9-]+");
            assertThat(rule.source()).isNotBlank();
            assertThat(rule.proof()).matches("(?s)(?:none|official|two peers|one peer).+");
            assertThat(RankedRules.named(rule.id())).hasValue(rule);
        });
        assertThat(RankedRules.named("nonsense")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void nobody_votes_and_only_one_stands(RankedRule rule) {
        var alone = new Small(1, 1, List.of(), List.of(0));
        assertThat(alone.countedBy(rule).elected()).containsExactly(0);
        var two = new Small(2, 1, List.of(List.of(), List.of()), List.of(1, 0));
        assertThat(two.countedBy(rule).elected()).containsExactly(1);
        assertThat(two.countedBy(rule).ballots()).isEqualTo(new Transcript.Cast(2, 0));
    }

    /// Where the stages begin that decide: by Wright's system each pass elects anew.
    private static int lastPass(Transcript count) {
        var last = 0;
        for (var stage : count.stages()) {
            if (count.rule().equals("wright") && stage.what() == Stage.What.RESTART) {
                last = stage.number() - 1;
            }
        }
        return last;
    }

    private static BigDecimal sum(Stage stage) {
        return stage.tallies().stream()
                .map(Exact::value)
                .reduce(stage.nonTransferable().value(), BigDecimal::add);
    }

    private static List<Integer> moved(List<Integer> candidates, List<Integer> place) {
        return candidates.stream().map(place::get).toList();
    }
}
