package plenum.count.margin;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plenum.count.ballots.BallotBox;
import plenum.count.ballots.Ballots;
import plenum.count.ballots.Treatment;
import plenum.count.budget.BudgetElection;
import plenum.count.budget.BudgetRule;
import plenum.count.budget.Project;
import plenum.count.committee.Approvals;
import plenum.count.committee.Ballot;
import plenum.count.committee.CommitteeRule;
import plenum.count.election.Election;
import plenum.count.election.Rules;
import plenum.count.exact.Fraction;
import plenum.count.rule.Rule;
import plenum.count.single.Plurality;
import plenum.count.single.RankingRule;
import plenum.count.single.ScoreBallot;
import plenum.count.single.ScoreRule;
import plenum.count.single.Scores;
import plenum.count.stv.InstantRunoff;
import plenum.count.stv.RankedRule;
import plenum.count.transcript.Lots;
import plenum.count.transcript.Margin;

/// What is said of the margin against all that could have been voted: every election of a few ballots is
/// counted once, and the distance to the nearest that elects others is the truth.
class MarginsTest {
    private static final List<String> NAMES = List.of("Ada", "Bo", "Cy");
    private static final int ELECTIONS = 25;

    static Stream<Rule> rules() {
        return Rules.ALL.stream().filter(rule -> !space(rule).kinds().isEmpty());
    }

    /// All ballots that somebody could cast, and the election of some of them.
    ///
    /// @param ballots how many are cast
    private record Space<B>(int ballots, List<B> kinds, Function<List<B>, Election> election) {}

    @ParameterizedTest
    @MethodSource("rules")
    void it_is_never_below_the_truth_and_the_truth_where_it_is_called_exact(Rule rule) {
        check(rule, space(rule));
    }

    private static <B> void check(Rule rule, Space<B> space) {
        for (var seats : rule instanceof RankedRule || rule instanceof CommitteeRule ? List.of(1, 2) : List.of(1)) {
            var recount = new Recount(rule, treatment(rule), seats, Lots.NONE);
            var all = new LinkedHashMap<List<Integer>, Optional<Set<Integer>>>();
            for (var chosen : multisets(space.kinds().size(), space.ballots())) {
                all.put(chosen, recount.elected(election(space, chosen)));
            }
            var decided = all.keySet().stream()
                    .filter(chosen -> of(all, chosen).isPresent())
                    .toList();
            var chance = new Random(7);
            for (var i = 0; i < ELECTIONS && !decided.isEmpty(); i++) {
                var chosen = decided.get(chance.nextInt(decided.size()));
                var told = Margins.of(election(space, chosen), recount);
                hold(chosen, told, nearest(chosen, all), rule, seats);
            }
        }
    }

    private static void hold(List<Integer> chosen, Margin told, int truth, Rule rule, int seats) {
        var what = rule.id() + ", " + seats + " seats, " + chosen + ": " + told.lines();
        if (told instanceof Margin.Found found) {
            assertThat(found.ballots().intValueExact()).as(what).isGreaterThanOrEqualTo(truth);
            if (found.exact()) {
                assertThat(found.ballots()).as(what).isEqualTo(BigInteger.valueOf(truth));
            }
        } else {
            assertThat(told).isInstanceOf(Margin.None.class);
        }
    }

    /// The fewest ballots that differ from an election that elects others.
    private static int nearest(List<Integer> chosen, Map<List<Integer>, Optional<Set<Integer>>> all) {
        var elected = of(all, chosen).orElseThrow();
        return all.entrySet().stream()
                .filter(other -> other.getValue().isPresent()
                        && !other.getValue().orElseThrow().equals(elected))
                .mapToInt(other -> difference(chosen, other.getKey()))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static Optional<Set<Integer>> of(Map<List<Integer>, Optional<Set<Integer>>> all, List<Integer> chosen) {
        return Objects.requireNonNull(all.get(chosen));
    }

    private static int difference(List<Integer> one, List<Integer> other) {
        var left = new ArrayList<>(one);
        other.forEach(left::remove);
        return left.size();
    }

    private static <B> Election election(Space<B> space, List<Integer> chosen) {
        return space.election().apply(chosen.stream().map(space.kinds()::get).toList());
    }

    private static List<List<Integer>> multisets(int kinds, int size) {
        if (size == 0) {
            return List.of(List.of());
        }
        var all = new ArrayList<List<Integer>>();
        for (var shorter : multisets(kinds, size - 1)) {
            for (var kind = shorter.isEmpty() ? 0 : shorter.getLast(); kind < kinds; kind++) {
                var longer = new ArrayList<>(shorter);
                longer.add(kind);
                all.add(List.copyOf(longer));
            }
        }
        return List.copyOf(all);
    }

    private static Treatment treatment(Rule rule) {
        return rule instanceof RankedRule ranked ? ranked.treatment() : Treatment.STOP_AT_OVERVOTE;
    }

    private static Space<?> space(Rule rule) {
        return switch (rule) {
            case RankedRule _ -> rankings();
            case RankingRule _ -> rankings();
            case ScoreRule score when score.id().equals("approval") -> approvals();
            case ScoreRule _ -> scores();
            case CommitteeRule _ -> approvals();
            case BudgetRule _ -> votesForProjects();
            default -> new Space<>(0, List.<List<Integer>>of(), _ -> ranked(List.of()));
        };
    }

    private static Space<List<Integer>> rankings() {
        var kinds = new ArrayList<List<Integer>>();
        kinds.add(List.of());
        for (var first = 0; first < NAMES.size(); first++) {
            kinds.add(List.of(first));
            for (var second = 0; second < NAMES.size(); second++) {
                if (second != first) {
                    kinds.add(List.of(first, second));
                }
            }
        }
        return new Space<>(5, kinds, MarginsTest::ranked);
    }

    private static Election ranked(List<List<Integer>> papers) {
        var box = new BallotBox(NAMES.size());
        for (var paper : papers) {
            box.open(1);
            paper.forEach(box::rank);
            box.close();
        }
        return new Election.Ranked(box.seal(NAMES, Ballots.Heading.NONE), OptionalInt.of(NAMES.size() - 1));
    }

    private static Space<List<Integer>> scores() {
        var kinds = IntStream.range(0, 27)
                .mapToObj(code -> List.of(code / 9, code / 3 % 3, code % 3))
                .toList();
        return new Space<>(
                3,
                kinds,
                given -> new Election.Scored(
                        new Scores(NAMES, 2, given.stream().map(ScoreBallot::of).toList())));
    }

    private static List<List<Integer>> subsets() {
        return IntStream.range(0, 8)
                .mapToObj(set -> IntStream.range(0, 3)
                        .filter(place -> (set >> place & 1) == 1)
                        .boxed()
                        .toList())
                .toList();
    }

    private static Space<List<Integer>> approvals() {
        return new Space<>(
                5,
                subsets(),
                given -> new Election.Approved(
                        new Approvals(NAMES, given.stream().map(Ballot::of).toList()), OptionalInt.of(1)));
    }

    private static Space<List<Integer>> votesForProjects() {
        var projects = List.of(project("park", 70), project("path", 40), project("pond", 30));
        return new Space<>(
                5,
                subsets(),
                given -> new Election.Funded(new BudgetElection(
                        projects,
                        given.stream()
                                .map(plenum.count.budget.Ballot::approving)
                                .toList(),
                        Fraction.of(100),
                        Optional.of(Fraction.ONE))));
    }

    private static Project project(String id, long cost) {
        return new Project(id, id, Fraction.of(cost));
    }

    @Test
    void a_plurality_is_changed_by_more_than_half_of_the_difference() {
        var papers = new ArrayList<List<Integer>>();
        IntStream.range(0, 10).forEach(_ -> papers.add(List.of(0)));
        IntStream.range(0, 5).forEach(_ -> papers.add(List.of(1)));
        papers.add(List.of(2));
        var told = Margins.of(ranked(papers), new Recount(new Plurality(), Treatment.STOP_AT_OVERVOTE, 1, Lots.NONE));
        assertThat(told.lines())
                .containsExactly(
                        "Exactly 3 ballots of 16: changed as follows they elect Bo instead of Ada; no fewer would do.",
                        "  3 from Ada to Bo");
        assertThat(told.json())
                .isEqualTo("{\"ballots\":\"3\",\"of\":\"16\",\"exact\":true,\"elected\":[\"Bo\"],"
                        + "\"instead\":[\"Ada\"],\"changes\":[{\"ballots\":\"3\",\"from\":[[\"Ada\"]],"
                        + "\"to\":[[\"Bo\"]]}]}");
    }

    @Test
    void a_run_off_is_closest_where_somebody_was_excluded() {
        var papers = new ArrayList<List<Integer>>();
        IntStream.range(0, 9).forEach(_ -> papers.add(List.of(0)));
        IntStream.range(0, 6).forEach(_ -> papers.add(List.of(1, 2)));
        IntStream.range(0, 5).forEach(_ -> papers.add(List.of(2, 1)));
        // Bo wins by 11 to 9; with Bo excluded first it is Cy.
        var told = (Margin.Found)
                Margins.of(ranked(papers), new Recount(new InstantRunoff(), Treatment.STOP_AT_OVERVOTE, 1, Lots.NONE));
        assertThat(told.ballots()).isEqualTo(BigInteger.ONE);
        assertThat(told.exact()).isTrue();
        assertThat(told.elected()).containsExactly("Cy");
    }

    @Test
    void who_is_elected_whatever_happens_has_no_margin() {
        var recount = new Recount(new InstantRunoff(), Treatment.STOP_AT_OVERVOTE, 3, Lots.NONE);
        var decided = ranked(List.of(List.of(0), List.of(0), List.of(0), List.of(1), List.of(1), List.of(2)));
        assertThat(Margins.of(decided, recount).lines().getFirst()).startsWith("Everybody who stands is elected");
        var tied = new Recount(new Plurality(), Treatment.STOP_AT_OVERVOTE, 1, Lots.NONE);
        assertThat(Margins.of(ranked(List.of(List.of(0), List.of(1))), tied)
                        .lines()
                        .getFirst())
                .startsWith("A lot decides");
    }
}
