package plenum.count.election;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plenum.count.ballots.BallotBox;
import plenum.count.ballots.Ballots;
import plenum.count.ballots.Bytes;
import plenum.count.ballots.Treatment;
import plenum.count.ballots.Uncountable;
import plenum.count.budget.BudgetElection;
import plenum.count.budget.BudgetRule;
import plenum.count.budget.EqualSharesAddOne;
import plenum.count.budget.Project;
import plenum.count.committee.Approvals;
import plenum.count.committee.Ballot;
import plenum.count.committee.CommitteeRule;
import plenum.count.exact.Fraction;
import plenum.count.file.Json;
import plenum.count.file.Unreadable;
import plenum.count.margin.Recount;
import plenum.count.rounds.RoundRule;
import plenum.count.rule.Rule;
import plenum.count.single.Debian;
import plenum.count.single.RankingRule;
import plenum.count.single.ScoreBallot;
import plenum.count.single.ScoreRule;
import plenum.count.single.Scores;
import plenum.count.single.SingleRule;
import plenum.count.stv.InstantRunoff;
import plenum.count.stv.RankedRule;
import plenum.count.transcript.Lots;

/// What holds for every rule in the register that counts at once or in stages; elections in rounds, in which
/// one round follows from another, have tests of their own.
class EveryRuleTest {
    private static final int ELECTIONS = 100;
    private static final int HIGHEST = 9;
    private static final long VAST = 1_000_000_000_000_000_000L;

    /// The rule that counts the papers in the order in which they lie.
    private static final Set<String> BY_FILING = Set.of("dail");

    static Stream<Rule> rules() {
        return Rules.ALL.stream().filter(rule -> !(rule instanceof RoundRule));
    }

    static Stream<Rule> rulesBlindToOrder() {
        return rules().filter(rule -> !BY_FILING.contains(rule.id()));
    }

    /// By these as many elect the same when every ballot counts several times over; a quota in whole votes or
    /// an amount in whole units would not.
    static Stream<Rule> rulesWithoutUnits() {
        return rules().filter(rule -> rule instanceof SingleRule
                || rule instanceof CommitteeRule
                || rule instanceof InstantRunoff
                || (rule instanceof BudgetRule && !(rule instanceof EqualSharesAddOne)));
    }

    /// What voters say, before it is written on a ballot of some kind.
    ///
    /// @param tiers the best first, equals side by side, an empty one for a rank left empty
    private record Voice(List<List<Integer>> tiers, long weight) {
        Voice times(long number) {
            return new Voice(tiers, weight * number);
        }

        Voice moved(List<Integer> places) {
            return new Voice(
                    tiers.stream()
                            .map(tier -> tier.stream().map(places::get).toList())
                            .toList(),
                    weight);
        }

        /// The same with the candidate's place left empty, so that the scores of the others stay what they were.
        Voice vacated(int candidate) {
            return new Voice(
                    tiers.stream()
                            .map(tier -> tier.stream()
                                    .filter(place -> place != candidate)
                                    .toList())
                            .toList(),
                    weight);
        }

        Voice without(int candidate) {
            return new Voice(
                    tiers.stream()
                            .map(tier -> tier.stream()
                                    .filter(place -> place != candidate)
                                    .toList())
                            .filter(tier -> !tier.isEmpty())
                            .toList(),
                    weight);
        }
    }

    /// An electorate, whose election depends on what the rule counts.
    ///
    /// @param preferred the order drawn for ties, the preferred first
    private record Electorate(int candidates, int seats, List<Voice> voices, List<Integer> preferred) {
        Optional<Set<Integer>> elect(Rule rule) {
            return elect(rule, election(rule));
        }

        /// The numbers in the names of the elected: lots may have put projects into another order.
        Optional<Set<Integer>> elect(Rule rule, Election election) {
            var lots = rule instanceof RankedRule ? Lots.inOrder(preferred) : Lots.NONE;
            return new Recount(rule, treatment(rule), seats, lots)
                    .elected(election)
                    .map(elected -> elected.stream()
                            .map(place -> Integer.valueOf(
                                    election.candidates().get(place).substring(1)))
                            .collect(Collectors.toSet()));
        }

        /// The election of all, from which one has withdrawn.
        Election withdrawing(Rule rule, int candidate) {
            var election = rule instanceof BudgetRule ? funded() : election(rule);
            return Counting.afterLots(
                    election.without(Set.of(candidate)),
                    Lots.inOrder(preferred.stream()
                            .filter(place -> place != candidate)
                            .toList()));
        }

        /// The same without ranks left empty, which a withdrawal can put an end to.
        Electorate withoutGaps() {
            return with(voices.stream().map(voice -> voice.without(-1)).toList());
        }

        Electorate with(List<Voice> others) {
            return new Electorate(candidates, seats, others, preferred);
        }

        Election election(Rule rule) {
            return switch (rule) {
                case RankedRule _ -> ranked();
                case RankingRule _ -> ranked();
                case SingleRule score -> score.id().equals("approval") ? approved() : scored();
                case CommitteeRule _ -> approved();
                default -> Counting.afterLots(funded(), Lots.inOrder(preferred));
            };
        }

        private Election ranked() {
            var box = new BallotBox(candidates);
            for (var voice : voices) {
                box.open(voice.weight());
                for (var tier : voice.tiers()) {
                    if (tier.isEmpty()) {
                        box.gap();
                    }
                    for (var i = 0; i < tier.size(); i++) {
                        mark(box, tier.get(i), i);
                    }
                }
                box.close();
            }
            return new Election.Ranked(box.seal(names(), Ballots.Heading.NONE), OptionalInt.of(0));
        }

        private static void mark(BallotBox box, int candidate, int before) {
            if (before == 0) {
                box.rank(candidate);
            } else {
                box.level(candidate);
            }
        }

        private Election scored() {
            return new Election.Scored(new Scores(
                    names(),
                    HIGHEST,
                    voices.stream()
                            .map(voice -> new ScoreBallot(
                                    places().map(place -> score(voice, place)).toList(),
                                    BigInteger.valueOf(voice.weight())))
                            .toList()));
        }

        private int score(Voice voice, int place) {
            return IntStream.range(0, voice.tiers().size())
                    .filter(tier -> voice.tiers().get(tier).contains(place))
                    .map(tier -> HIGHEST - tier)
                    .findFirst()
                    .orElse(0);
        }

        private Election approved() {
            return new Election.Approved(
                    new Approvals(
                            names(),
                            voices.stream()
                                    .map(voice -> new Ballot(approving(voice), BigInteger.valueOf(voice.weight())))
                                    .toList()),
                    OptionalInt.of(seats));
        }

        private Election funded() {
            var projects = names().stream()
                    .map(name -> new Project(name, name, Fraction.of(20 + 7L * name.length())))
                    .toList();
            return new Election.Funded(new BudgetElection(
                    projects,
                    voices.stream()
                            .map(voice -> new plenum.count.budget.Ballot(
                                    plenum.count.budget.Ballot.approving(approving(voice))
                                            .points(),
                                    BigInteger.valueOf(voice.weight())))
                            .toList(),
                    Fraction.of(60),
                    Optional.of(Fraction.ZERO)));
        }

        private static List<Integer> approving(Voice voice) {
            return voice.tiers().stream().flatMap(List::stream).toList();
        }

        private List<String> names() {
            return places().map(place -> "C" + place).toList();
        }

        private Stream<Integer> places() {
            return IntStream.range(0, candidates).boxed();
        }
    }

    private static Treatment treatment(Rule rule) {
        return rule instanceof RankedRule ranked ? ranked.treatment() : Treatment.STOP_AT_OVERVOTE;
    }

    private static void each(BiConsumer<Electorate, Random> check) {
        for (var number = 0; number < ELECTIONS; number++) {
            var chance = new Random(number);
            var electorate = electorate(chance);
            try {
                check.accept(electorate, chance);
            } catch (AssertionError | RuntimeException wrong) {
                throw new AssertionError("election " + number + ": " + electorate, wrong);
            }
        }
    }

    private static Electorate electorate(Random chance) {
        var candidates = 2 + chance.nextInt(4);
        var voices = new ArrayList<Voice>();
        for (var kinds = 1 + chance.nextInt(7); kinds > 0; kinds--) {
            voices.add(new Voice(tiers(candidates, chance), chance.nextInt(6)));
        }
        return new Electorate(candidates, 1 + chance.nextInt(candidates - 1), voices, shuffled(candidates, chance));
    }

    /// Mostly one name after another, now and then two side by side, or a rank left empty.
    private static List<List<Integer>> tiers(int candidates, Random chance) {
        var tiers = new ArrayList<List<Integer>>();
        for (var place : shuffled(candidates, chance).subList(0, chance.nextInt(candidates + 1))) {
            if (chance.nextInt(8) == 0 && !tiers.isEmpty()) {
                tiers.getLast().add(place);
            } else {
                if (chance.nextInt(12) == 0) {
                    tiers.add(new ArrayList<>());
                }
                tiers.add(new ArrayList<>(List.of(place)));
            }
        }
        return tiers;
    }

    private static List<Integer> shuffled(int candidates, Random chance) {
        var places = new ArrayList<>(IntStream.range(0, candidates).boxed().toList());
        Collections.shuffle(places, chance);
        return places;
    }

    @ParameterizedTest
    @MethodSource("rulesBlindToOrder")
    void the_order_of_ballots_never_matters(Rule rule) {
        each((electorate, chance) -> {
            var voices = new ArrayList<>(electorate.voices());
            Collections.shuffle(voices, chance);
            assertThat(electorate.with(voices).elect(rule)).isEqualTo(electorate.elect(rule));
        });
    }

    @ParameterizedTest
    @MethodSource("rulesBlindToOrder")
    void the_order_of_candidates_never_matters(Rule rule) {
        each((electorate, chance) -> {
            var places = shuffled(electorate.candidates(), chance);
            var moved = new Electorate(
                    electorate.candidates(),
                    electorate.seats(),
                    electorate.voices().stream()
                            .map(voice -> voice.moved(places))
                            .toList(),
                    electorate.preferred().stream().map(places::get).toList());
            var same = rule instanceof Debian debian ? debian.in(places.getFirst(), Optional.empty()) : rule;
            assertThat(moved.elect(same))
                    .isEqualTo(electorate
                            .elect(rule)
                            .map(elected -> elected.stream().map(places::get).collect(Collectors.toSet())));
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_weight_of_n_is_n_ballots_and_none_is_no_ballot(Rule rule) {
        each((electorate, _) -> {
            var single = electorate.voices().stream()
                    .flatMap(voice -> Collections.nCopies((int) voice.weight(), new Voice(voice.tiers(), 1)).stream())
                    .toList();
            assertThat(electorate.with(single).elect(rule)).isEqualTo(electorate.elect(rule));
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void who_withdraws_has_never_stood(Rule rule) {
        each((electorate, _) -> {
            if (electorate.candidates() == electorate.seats() + 1) {
                return;
            }
            var last = electorate.candidates() - 1;
            var without = new Electorate(
                    last,
                    electorate.seats(),
                    electorate.withoutGaps().voices().stream()
                            .map(voice -> rule instanceof ScoreRule ? voice.vacated(last) : voice.without(last))
                            .toList(),
                    electorate.preferred().stream()
                            .filter(place -> place != last)
                            .toList());
            var withdrawn = electorate.withoutGaps().withdrawing(rule, last);
            assertThat(without.elect(rule, withdrawn)).isEqualTo(without.elect(rule));
        });
    }

    @ParameterizedTest
    @MethodSource("rulesWithoutUnits")
    void all_weights_times_a_vast_number_elect_the_same(Rule rule) {
        each((electorate, _) -> {
            var total = electorate.voices().stream().mapToLong(Voice::weight).sum();
            var factor = Long.MAX_VALUE / Math.max(total, 1);
            var vast = electorate.with(electorate.voices().stream()
                    .map(voice -> voice.times(factor))
                    .toList());
            assertThat(vast.elect(rule)).isEqualTo(electorate.elect(rule));
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whom_everybody_puts_above_all_others_is_elected(Rule rule) {
        each((electorate, _) -> {
            var voices = new ArrayList<Voice>(List.of(new Voice(List.of(List.of(0)), 1)));
            for (var voice : electorate.voices()) {
                var tiers = new ArrayList<List<Integer>>(List.of(List.of(0)));
                tiers.addAll(voice.without(0).tiers());
                voices.add(new Voice(tiers, voice.weight()));
            }
            assertThat(electorate.with(voices).elect(rule).orElse(Set.of(0))).contains(0);
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void who_is_on_no_ballot_is_not_elected_before_one_who_is_on_all(Rule rule) {
        each((electorate, _) -> {
            var nobody = electorate.candidates();
            var voices = electorate.voices().stream()
                    .map(voice -> {
                        var tiers = new ArrayList<>(voice.without(0).tiers());
                        tiers.addFirst(List.of(0));
                        return new Voice(tiers, voice.weight() + 1);
                    })
                    .toList();
            var preferred = new ArrayList<>(electorate.preferred());
            preferred.add(nobody);
            var larger = new Electorate(nobody + 1, 1, voices, preferred);
            larger.elect(rule).ifPresent(elected -> {
                if (!(rule instanceof BudgetRule)) {
                    assertThat(elected).containsExactly(0);
                }
            });
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void nobody_votes(Rule rule) {
        for (var voices : List.of(
                List.<Voice>of(), List.of(new Voice(List.of(), 3)), List.of(new Voice(List.of(List.of(0)), 0)))) {
            var electorate = new Electorate(3, 1, voices, List.of(2, 1, 0));
            var elected = electorate.elect(rule);
            if (rule instanceof RankedRule) {
                assertThat(elected).as("the lot alone decides").hasValue(Set.of(2));
            } else if (rule instanceof CommitteeRule || (rule instanceof SingleRule && !(rule instanceof Debian))) {
                assertThat(elected).as("all are tied").isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void all_who_are_equal_wait_for_a_lot(Rule rule) {
        if (rule instanceof BudgetRule || rule instanceof Debian) {
            return;
        }
        var voices = List.of(
                new Voice(List.of(List.of(0)), 4),
                new Voice(List.of(List.of(1)), 4),
                new Voice(List.of(List.of(2)), 4));
        for (var seats = 1; seats < 3; seats++) {
            var recount = new Recount(rule, treatment(rule), seats, Lots.NONE);
            if (seats == 1 || !(rule instanceof SingleRule)) {
                assertThat(recount.elected(new Electorate(3, seats, voices, List.of()).election(rule)))
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void only_one_stands_or_there_are_more_seats_than_candidates(Rule rule) {
        var voices = List.of(new Voice(List.of(List.of(0)), 2), new Voice(List.of(), 1));
        var alone = new Electorate(1, 1, voices, List.of(0));
        assertThat(alone.elect(rule)).hasValue(Set.of(0));
        var two = new Electorate(2, 5, List.of(new Voice(List.of(List.of(0), List.of(1)), 2)), List.of(0, 1));
        if (rule instanceof RankedRule) {
            assertThat(two.elect(rule)).hasValue(Set.of(0, 1));
        } else if (rule instanceof CommitteeRule committee) {
            assertThatThrownBy(
                            () -> committee.tied(two.election(rule).approvals().orElseThrow(), 5))
                    .hasMessage("5 seats for 2 candidates");
        }
    }

    /// Ballots that stand for 10^18 each, by the rules that count in stages: every vote is somewhere at every
    /// stage, or the rule says that it cannot keep so many papers apart.
    @ParameterizedTest
    @MethodSource("rules")
    void the_largest_weights_lose_no_vote(Rule rule) {
        if (!(rule instanceof RankedRule ranked)) {
            return;
        }
        var voices = List.of(
                new Voice(List.of(List.of(0), List.of(1)), 4 * VAST + 1),
                new Voice(List.of(List.of(1), List.of(2)), 2 * VAST),
                new Voice(List.of(List.of(2), List.of(3)), VAST + 7),
                new Voice(List.of(List.of(3)), VAST));
        var electorate = new Electorate(4, 2, voices, List.of(0, 1, 2, 3));
        var ballots = electorate.election(rule).ballots().orElseThrow();
        try {
            var count = ranked.count(ballots.papers(ranked.treatment()), 2, Lots.inOrder(List.of(0, 1, 2, 3)));
            assertThat(count.elected()).hasSize(2).contains(0);
            for (var stage : count.stages()) {
                var all = stage.tallies().stream()
                        .map(tally -> tally.value())
                        .reduce(stage.nonTransferable().value(), BigDecimal::add);
                assertThat(all).as("stage %d", stage.number()).isEqualByComparingTo(BigDecimal.valueOf(8 * VAST + 8));
            }
        } catch (Uncountable tooMany) {
            assertThat(tooMany).hasMessageContaining("more than").hasMessageContaining("papers");
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void names_in_every_script_with_quotes_and_commas_come_out_as_they_went_in(Rule rule) {
        var read = ElectionFile.read(Bytes.of(strangeFile(rule).getBytes(UTF_8)));
        var first = rule instanceof BudgetRule ? "Ана \"Њ\" мл." : "Ана \"Њ\", мл.";
        var last = rule instanceof BudgetRule ? "ا;ب" : "ا,ب";
        assertThat(read.candidates()).containsExactly(first, "李，雷", "O'Brien & <b>", last);
        if (rule instanceof RankedRule ranked) {
            var count = ranked.count(read.ballots().orElseThrow().papers(ranked.treatment()), 1, Lots.NONE);
            assertThat(count.winners()).containsExactly(first);
        } else {
            var outcome = Counting.count(rule, read, OptionalInt.of(1), Lots.NONE);
            assertThat(outcome.json()).contains(Json.quoted(first));
        }
    }

    private static String strangeFile(Rule rule) {
        return switch (rule) {
            case BudgetRule _ -> """
                    META
                    key;value
                    num_projects;4
                    num_votes;2
                    budget;100
                    min_project_score_threshold;0
                    PROJECTS
                    project_id;cost
                    "Ана ""Њ"" мл.";100
                    李，雷;100
                    O'Brien & <b>;100
                    "ا;ب";100
                    VOTES
                    voter_id;vote
                    1;"Ана ""Њ"" мл."
                    2;"李，雷,Ана ""Њ"" мл."
                    """;
            case RankedRule _, RankingRule _ -> """
                    4 1
                    3 1 2 0
                    1 2 3 0
                    0
                    "Ана \\"Њ\\", мл."
                    "李，雷"
                    "O'Brien & <b>"
                    "ا,ب"
                    "Стран"
                    """;
            default -> """
                    "Ана ""Њ"", мл.",李，雷,O'Brien & <b>,"ا,ب"
                    1,0,0,0
                    1,1,0,0
                    """;
        };
    }

    static Stream<String> files() {
        return Stream.of(
                "3 1\n4 1 2 0\n3 2=3 0\n0\n\"A\"\n\"B\"\n\"C\"\n\"T\"\n",
                """
                # FILE NAME: a.soi
                # NUMBER ALTERNATIVES: 3
                # NUMBER VOTERS: 5
                # NUMBER UNIQUE ORDERS: 2
                # ALTERNATIVE NAME 1: A
                # ALTERNATIVE NAME 2: B
                # ALTERNATIVE NAME 3: C
                3: 1,2
                2: 3
                """,
                """
                META
                key;value
                num_projects;2
                num_votes;2
                budget;100
                PROJECTS
                project_id;cost
                a;10
                b;20
                VOTES
                voter_id;vote
                1;a
                2;a,b
                """,
                "profile: [[0, 1], [2]]\nnum_cand: 3\ncand_names: [A, B, C]\ncommitteesize: 2\n",
                "rank1,rank2,count\nA,B,3\nB,,2\n",
                "A,B,count\n5,3,2\n,4,3\n",
                "     Option 1--->: Ann\n   /  Option 2-->: None\n   |/\nV: 12 aa\nV: 21 bb\n");
    }

    /// Every beginning of a file is refused at a place in it, or is a file of its own; nothing else comes of it.
    @ParameterizedTest
    @MethodSource("files")
    void a_file_that_breaks_off_is_refused_at_its_place_or_whole_in_itself(String file) {
        var places = new HashSet<Integer>();
        for (var length = 0; length < file.length(); length++) {
            try {
                assertThat(ElectionFile.read(Bytes.of(file.substring(0, length).getBytes(UTF_8)))
                                .candidates())
                        .isNotEmpty();
            } catch (Unreadable refused) {
                assertThat(refused).hasMessageMatching("(?s)line \\d+, column \\d+: .+");
                places.add(length);
            }
        }
        assertThat(places).isNotEmpty();
        assertThat(ElectionFile.read(Bytes.of(file.getBytes(UTF_8))).candidates())
                .isNotEmpty();
    }
}
