package plenum.count.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plenum.count.quotas.Group;
import plenum.count.quotas.Quotas;
import plenum.count.quotas.Shortage;
import plenum.count.quotas.Unfulfillable;
import plenum.count.single.ScoreBallot;
import plenum.count.single.Scores;
import plenum.count.transcript.Lots;

class RoundRuleTest {
    private static final int ELECTIONS = 1_000;
    private static final int MANY = 10_000;
    private static final int MOST_ROUNDS = 6;
    private static final int MEMBERS = 12;
    private static final List<String> NAMES = List.of("Ada", "Bo", "Cy", "Di", "Eve", "Flo");

    static Stream<RoundRule> rules() {
        return RoundRules.ALL.stream();
    }

    /// A whole election, round after round, and what was said after each.
    private record Course(List<Definition.Held> held, List<Round> rounds, int seats) {}

    @ParameterizedTest
    @MethodSource("rules")
    void the_count_is_that_of_the_definition_after_every_round(RoundRule rule) {
        agree(rule, new Random(20261124), ELECTIONS);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("rules")
    void ten_thousand_counts_are_those_of_the_definition(RoundRule rule) {
        agree(rule, new Random(1919), MANY);
    }

    private static void agree(RoundRule rule, Random chance, int elections) {
        var further = 0;
        var drawn = 0;
        for (var i = 0; i < elections; i++) {
            var order = shuffled(NAMES, chance);
            var lots = chance.nextInt(3) == 0 ? List.<String>of() : order;
            var course = course(rule, chance, lots);
            for (var round = 1; round <= course.rounds().size(); round++) {
                var count = count(rule, course.rounds().subList(0, round), course.seats(), lots);
                assertThat(says(count))
                        .as("%s", course)
                        .isEqualTo(new Definition(rule.id(), course.seats(), MEMBERS, lots, List.of())
                                .after(course.held().subList(0, round)));
                drawn += count.lots().size();
            }
            further += course.rounds().size() > 1 ? 1 : 0;
        }
        if (!List.of(
                        "block-vote",
                        "limited-vote",
                        "cumulative-vote",
                        "yes-no-abstain",
                        "struck-names",
                        "ordered-list",
                        "zipper-odd",
                        "zipper")
                .contains(rule.id())) {
            assertThat(further).isGreaterThan(elections / 10);
        }
        if (!List.of("cdu-statute-43", "federal-president-54", "repeated-ballot")
                .contains(rule.id())) {
            assertThat(drawn).isPositive();
        }
    }

    /// Quotas that nobody can meet are refused; all others are kept, if the seats are filled at all.
    @ParameterizedTest
    @MethodSource("rules")
    void with_quotas_too_the_count_is_that_of_the_definition_after_every_round(RoundRule rule) {
        agreeWithQuotas(rule, new Random(20261126), ELECTIONS);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("rules")
    void ten_thousand_counts_with_quotas_are_those_of_the_definition(RoundRule rule) {
        agreeWithQuotas(rule, new Random(1919), MANY);
    }

    private static void agreeWithQuotas(RoundRule rule, Random chance, int elections) {
        var refused = 0;
        var kept = 0;
        var barred = 0;
        for (var i = 0; i < elections; i++) {
            var lots = chance.nextInt(3) == 0 ? List.<String>of() : shuffled(NAMES, chance);
            var claims = claims(rule, chance);
            var course = course(rule, chance, lots, claims);
            for (var round = 1; round <= course.rounds().size(); round++) {
                var rounds = course.rounds().subList(0, round);
                var says = says(rule, rounds, course.seats(), lots, claims);
                assertThat(says)
                        .as("%s %s", course, claims)
                        .isEqualTo(new Definition(rule.id(), course.seats(), MEMBERS, lots, claims)
                                .after(course.held().subList(0, round)));
                refused += says.endsWith("refused") ? 1 : 0;
                if (!says.endsWith("refused")) {
                    var count = count(rule, rounds, course.seats(), lots, BigInteger.valueOf(MEMBERS), claims);
                    barred += RoundText.of(count).contains(" cannot be elected: ") ? 1 : 0;
                    kept += count.outcome().equals(new Outcome.Complete(0)) ? 1 : 0;
                    refuseToBreak(claims, count);
                }
            }
        }
        assertThat(List.of(refused, kept, barred)).allMatch(often -> often > elections / 50);
    }

    /// Maxima are always kept, minima when all seats are filled.
    private static void refuseToBreak(List<Definition.Claim> claims, RoundCount count) {
        for (var claim : claims) {
            var have =
                    count.winners().stream().filter(claim.members()::contains).count();
            assertThat(have).isLessThanOrEqualTo(claim.most());
            if (count.outcome().equals(new Outcome.Complete(0))) {
                assertThat(have).isGreaterThanOrEqualTo(claim.least());
            }
        }
    }

    private static List<Definition.Claim> claims(RoundRule rule, Random chance) {
        var claims = new ArrayList<Definition.Claim>();
        var women = new TreeSet<>(shuffled(NAMES, chance).subList(0, 1 + chance.nextInt(4)));
        var most = rule.forOneSeat() ? 1 : 3;
        var least = chance.nextInt(most + 1);
        claims.add(new Definition.Claim(
                "gender", "women", women, least, chance.nextBoolean() ? Group.UNLIMITED : Math.max(1, least)));
        if (chance.nextInt(3) == 0) {
            var north = new TreeSet<>(shuffled(NAMES, chance).subList(0, 1 + chance.nextInt(3)));
            claims.add(new Definition.Claim("region", "north", north, chance.nextInt(2), 1 + chance.nextInt(2)));
        }
        return claims;
    }

    private static String says(
            RoundRule rule, List<Round> rounds, int seats, List<String> lots, List<Definition.Claim> claims) {
        try {
            return says(count(rule, rounds, seats, lots, BigInteger.valueOf(MEMBERS), claims));
        } catch (Unfulfillable _) {
            var before = rounds.size() == 1
                    ? new TreeSet<String>()
                    : new TreeSet<>(count(
                                    rule,
                                    rounds.subList(0, rounds.size() - 1),
                                    seats,
                                    lots,
                                    BigInteger.valueOf(MEMBERS),
                                    claims)
                            .winners());
            return before + " refused";
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void figures_lead_to_the_same_count_as_the_ballots_they_come_from(RoundRule rule) {
        var chance = new Random(1);
        for (var i = 0; i < ELECTIONS / 2; i++) {
            var course = course(rule, chance, NAMES);
            var whole = count(rule, course.rounds(), course.seats(), NAMES);
            var summed = new ArrayList<Round>();
            for (var at = 0; at < course.rounds().size(); at++) {
                summed.add(course.rounds().get(at).sums(whole.stages().get(at).crosses()));
            }
            assertThat(count(rule, summed, course.seats(), NAMES)).isEqualTo(whole);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_order_of_ballots_and_of_candidates_never_matters(RoundRule rule) {
        var chance = new Random(2);
        for (var i = 0; i < ELECTIONS / 2; i++) {
            var course = course(rule, chance, List.of());
            var mixed = new ArrayList<Round>();
            for (var held : course.held()) {
                mixed.add(round(
                        rule,
                        new Definition.Held(shuffled(held.names(), chance), shuffled(held.ballots(), chance)),
                        BigInteger.ONE));
            }
            assertThat(says(count(rule, mixed, course.seats(), List.of())))
                    .isEqualTo(says(count(rule, course.rounds(), course.seats(), List.of())));
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void weight_n_is_n_ballots_and_all_weights_multiplied_change_nothing(RoundRule rule) {
        var chance = new Random(3);
        for (var i = 0; i < ELECTIONS / 2; i++) {
            var course = course(rule, chance, NAMES);
            var thrice = new ArrayList<Round>();
            var triple = new ArrayList<Round>();
            var heavy = new ArrayList<Round>();
            for (var held : course.held()) {
                var copies = Stream.of(held.ballots(), held.ballots(), held.ballots())
                        .flatMap(List::stream)
                        .toList();
                thrice.add(round(rule, new Definition.Held(held.names(), copies), BigInteger.ONE));
                triple.add(round(rule, held, BigInteger.valueOf(3)));
                heavy.add(round(rule, held, BigInteger.TEN.pow(18)));
            }
            var three = BigInteger.valueOf(3L * MEMBERS);
            assertThat(count(rule, thrice, course.seats(), NAMES, three))
                    .isEqualTo(count(rule, triple, course.seats(), NAMES, three));
            var many = BigInteger.valueOf(MEMBERS).multiply(BigInteger.TEN.pow(18));
            assertThat(says(count(rule, heavy, course.seats(), NAMES, many)))
                    .isEqualTo(says(count(rule, course.rounds(), course.seats(), NAMES)));
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void no_ballot_is_lost_and_no_seat_given_twice(RoundRule rule) {
        var chance = new Random(4);
        for (var i = 0; i < ELECTIONS / 2; i++) {
            var course = course(rule, chance, NAMES);
            var count = count(rule, course.rounds(), course.seats(), NAMES);
            assertThat(count.elected()).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(course.seats());
            for (var at = 0; at < count.stages().size(); at++) {
                var stage = count.stages().get(at);
                assertThat(stage.cast().intValueExact())
                        .isEqualTo(course.held().get(at).ballots().size());
                var all = stage.figures().stream().map(Figures::yes).reduce(BigInteger.ZERO, BigInteger::add);
                var most = BigInteger.valueOf(stage.crosses().most());
                assertThat(all).isLessThanOrEqualTo(stage.valid().multiply(most));
                if (rule.forOneSeat()) {
                    assertThat(all).isEqualTo(stage.valid().subtract(stage.abstained()));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void nobody_is_elected_where_nobody_votes(RoundRule rule) {
        var empty = empty(rule, List.of("Ada", "Bo"));
        var count = count(rule, List.of(empty), 1 + (rule instanceof LimitedVote ? 1 : 0), NAMES);
        assertThat(count.elected()).isEmpty();
        assertThat(count.lots()).isEmpty();
        var alone = count(rule, List.of(empty(rule, List.of("Ada"))), rule instanceof LimitedVote ? 2 : 1, NAMES);
        assertThat(alone.elected()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_round_that_cannot_follow_is_refused_with_its_number(RoundRule rule) {
        var seats = rule instanceof LimitedVote ? 2 : 1;
        assertThatThrownBy(() -> count(rule, List.of(), seats, NAMES)).hasMessage("no round has been held");
        assertThatThrownBy(() -> count(rule, List.of(empty(rule, NAMES)), 0, NAMES))
                .hasMessage("0 seats");
        var won = rule instanceof StruckNames
                ? new Sums(
                        List.of("Ada"),
                        List.of(Figures.NONE),
                        Asked.ANSWERS,
                        BigInteger.TEN,
                        BigInteger.ZERO,
                        BigInteger.ZERO)
                : Sums.ofCrosses(
                        List.of("Ada"), List.of(BigInteger.TEN), BigInteger.TEN, BigInteger.ZERO, BigInteger.ZERO);
        assertThatThrownBy(() -> count(rule, List.of(won, won), seats, NAMES))
                .hasMessage("round 2: nothing is left to be elected");
    }

    @Test
    void who_is_not_admitted_cannot_stand_in_the_next_round() {
        var first = crosses(Map.of("Ada", 4, "Bo", 3, "Cy", 2));
        assertThatThrownBy(() -> new TwoRound().count(List.of(first, crosses(Map.of("Ada", 4, "Cy", 5))), 1, Lots.NONE))
                .hasMessage("round 2: Cy stands, who is not admitted to it");
        assertThatThrownBy(() -> new TwoRound().count(List.of(first, crosses(Map.of("Ada", 4, "Di", 5))), 1, Lots.NONE))
                .hasMessage("round 2: Di stands, who did not stand before");
        assertThatThrownBy(() -> new TwoRound().count(List.of(first), 2, Lots.NONE))
                .hasMessage("two-round fills one seat, not 2");
    }

    @Test
    void a_round_after_a_lot_that_nobody_has_drawn_is_refused() {
        var first = crosses(Map.of("Ada", 4, "Bo", 3, "Cy", 3));
        assertThatThrownBy(() -> new TwoRound().count(List.of(first, first), 1, Lots.NONE))
                .hasMessage("round 2: a lot for admission among Bo, Cy must be drawn before it");
    }

    @Test
    void who_withdraws_before_the_run_off_leaves_it_to_the_other() {
        var count = new TwoRound()
                .count(List.of(crosses(Map.of("Ada", 4, "Bo", 3, "Cy", 2)), crosses(Map.of("Bo", 1))), 1, Lots.NONE);
        assertThat(count.winners()).containsExactly("Bo");
        assertThat(count.names(count.stages().getLast().withdrawn())).containsExactly("Ada");
    }

    @Test
    void figures_that_no_ballots_add_up_to_are_refused() {
        var both = Sums.ofCrosses(
                List.of("Ada", "Bo"),
                List.of(BigInteger.valueOf(6), BigInteger.valueOf(5)),
                BigInteger.TEN,
                BigInteger.ZERO,
                BigInteger.ZERO);
        assertThatThrownBy(() -> new TwoRound().count(List.of(both), 1, Lots.NONE))
                .hasMessage("round 1: 11 votes on 10 ballots with at most 1");
        assertThat(new BlockVote().count(List.of(both), 2, Lots.NONE).winners()).containsExactly("Ada", "Bo");
        var minimum = new BlockVote(Limits.between(2, 2));
        assertThatThrownBy(() -> minimum.count(List.of(both), 2, Lots.NONE))
                .hasMessage("round 1: 11 votes on 10 ballots with at least 2");
        var one = Sums.ofCrosses(
                List.of("Ada", "Bo"),
                List.of(BigInteger.valueOf(11), BigInteger.ONE),
                BigInteger.TEN,
                BigInteger.ZERO,
                BigInteger.ZERO);
        assertThatThrownBy(() -> new BlockVote().count(List.of(one), 2, Lots.NONE))
                .hasMessage("round 1: 11 votes for Ada on 10 ballots with at most 1 each");
        assertThatThrownBy(() -> Sums.ofCrosses(
                        List.of("Ada"), List.of(BigInteger.ONE), BigInteger.ONE, BigInteger.TWO, BigInteger.ZERO))
                .hasMessage("2 invalid ballots and 0 abstentions of 1 ballots cast");
        assertThatThrownBy(() -> Sums.ofCrosses(
                        List.of("Ada", "Ada"),
                        List.of(BigInteger.ONE, BigInteger.ONE),
                        BigInteger.TWO,
                        BigInteger.ZERO,
                        BigInteger.ZERO))
                .hasMessage("two who stand are called \"Ada\"");
    }

    @Test
    void more_seats_than_names_leave_seats_vacant() {
        var count = new BlockVote().count(List.of(crosses(Map.of("Ada", 4, "Bo", 3))), 3, Lots.NONE);
        assertThat(count.winners()).containsExactly("Ada", "Bo");
        assertThat(count.outcome()).isEqualTo(new Outcome.Complete(1));
    }

    @Test
    void the_president_needs_the_members_whoever_is_present() {
        assertThatThrownBy(() -> new FederalPresident().count(List.of(crosses(Map.of("Ada", 4))), 1, Lots.NONE))
                .hasMessageContaining("asks for a majority of the members");
        var rule = new FederalPresident(Optional.of(BigInteger.TEN));
        assertThatThrownBy(() -> rule.count(List.of(crosses(Map.of("Ada", 11))), 1, Lots.NONE))
                .hasMessage("round 1: 11 votes of 10 members");
        assertThat(rule.count(List.of(crosses(Map.of("Ada", 5))), 1, Lots.NONE).outcome())
                .isInstanceOf(Outcome.AnotherRound.class);
        assertThat(rule.count(List.of(crosses(Map.of("Ada", 6))), 1, Lots.NONE).winners())
                .containsExactly("Ada");
    }

    @Test
    void a_limited_vote_must_be_limited() {
        var round = crosses(Map.of("Ada", 4, "Bo", 3));
        assertThatThrownBy(() -> new LimitedVote().count(List.of(round), 2, Lots.NONE))
                .hasMessageStartingWith("round 1: a limited vote has fewer crosses than the 2 seats");
    }

    @Test
    void strikings_are_not_taken_for_crosses() {
        assertThatThrownBy(() -> new StruckNames().count(List.of(crosses(Map.of("Ada", 4))), 1, Lots.NONE))
                .hasMessageStartingWith("round 1: struck-names counts strikings");
        assertThatThrownBy(() -> new TwoRound()
                        .count(
                                List.of(new Answers(
                                        List.of("Ada", "Bo"),
                                        List.of(new Answers.Sheet(
                                                List.of(Answers.Answer.YES, Answers.Answer.NO), BigInteger.ONE)))),
                                1,
                                Lots.NONE))
                .hasMessageContaining("yes and no are asked of a single name");
    }

    private static Course course(RoundRule rule, Random chance, List<String> lots) {
        return course(rule, chance, lots, List.of());
    }

    private static Course course(RoundRule rule, Random chance, List<String> lots, List<Definition.Claim> claims) {
        var seats = rule.forOneSeat() ? 1 : 1 + chance.nextInt(4);
        if (rule instanceof LimitedVote) {
            seats++;
        }
        var names = shuffled(NAMES, chance).subList(0, 1 + chance.nextInt(NAMES.size()));
        var held = new ArrayList<Definition.Held>();
        var rounds = new ArrayList<Round>();
        while (true) {
            held.add(held(rule, names, seats, chance));
            rounds.add(round(rule, held.getLast(), BigInteger.ONE));
            if (says(rule, rounds, seats, lots, claims).endsWith("refused")) {
                return new Course(held, rounds, seats);
            }
            var outcome = count(rule, rounds, seats, lots, BigInteger.valueOf(MEMBERS), claims)
                    .outcome();
            if (!(outcome instanceof Outcome.AnotherRound next) || rounds.size() == MOST_ROUNDS) {
                return new Course(held, rounds, seats);
            }
            var stand = shuffled(next.names(), chance);
            var mayWithdraw = stand.size() > 1 && next.purpose() != Purpose.TIE_BREAK && chance.nextInt(4) == 0;
            names = mayWithdraw ? stand.subList(1, stand.size()) : stand;
        }
    }

    private static Definition.Held held(RoundRule rule, List<String> names, int seats, Random chance) {
        var ballots = new ArrayList<Definition.Ballot>();
        for (var i = chance.nextInt(MEMBERS + 1); i > 0; i--) {
            ballots.add(ballot(rule, names, seats, chance));
        }
        return new Definition.Held(names, ballots);
    }

    private static Definition.Ballot ballot(RoundRule rule, List<String> names, int seats, Random chance) {
        var marks = new HashMap<String, String>();
        for (var name : names) {
            marks.put(name, rule instanceof YesNoAbstain || rule instanceof StruckNames ? answer(chance) : "0");
        }
        if (!(rule instanceof YesNoAbstain || rule instanceof StruckNames)) {
            for (var crosses = chance.nextInt(20) == 0 ? seats + 1 : chance.nextInt(seats + 1);
                    crosses > 0;
                    crosses--) {
                var name = names.get(chance.nextInt(names.size()));
                var more = rule instanceof CumulativeVote ? Integer.parseInt(marks.getOrDefault(name, "0")) + 1 : 1;
                marks.put(name, Integer.toString(more));
            }
        }
        return new Definition.Ballot(marks);
    }

    private static String answer(Random chance) {
        return List.of("yes", "yes", "no", "abstain").get(chance.nextInt(4));
    }

    private static Round round(RoundRule rule, Definition.Held held, BigInteger weight) {
        if (rule instanceof YesNoAbstain || rule instanceof StruckNames) {
            return new Answers(
                    held.names(),
                    held.ballots().stream()
                            .map(ballot -> new Answers.Sheet(
                                    held.names().stream()
                                            .map(name -> Answers.Answer.valueOf(ballot.marks()
                                                    .getOrDefault(name, "")
                                                    .toUpperCase(Locale.ROOT)))
                                            .toList(),
                                    weight))
                            .toList());
        }
        return new Points(new Scores(
                held.names(),
                NAMES.size(),
                held.ballots().stream()
                        .map(ballot -> new ScoreBallot(
                                held.names().stream()
                                        .map(name ->
                                                Integer.valueOf(ballot.marks().getOrDefault(name, "")))
                                        .toList(),
                                weight))
                        .toList()));
    }

    private static RoundCount count(RoundRule rule, List<Round> rounds, int seats, List<String> lots) {
        return count(rule, rounds, seats, lots, BigInteger.valueOf(MEMBERS));
    }

    private static RoundCount count(
            RoundRule rule, List<Round> rounds, int seats, List<String> lots, BigInteger members) {
        return count(rule, rounds, seats, lots, members, List.of());
    }

    private static RoundCount count(
            RoundRule rule,
            List<Round> rounds,
            int seats,
            List<String> lots,
            BigInteger members,
            List<Definition.Claim> claims) {
        var places = new ArrayList<String>();
        rounds.forEach(round -> round.candidates().stream()
                .filter(name -> !places.contains(name))
                .forEach(places::add));
        var order =
                lots.stream().map(places::indexOf).filter(place -> place >= 0).toList();
        var limited = switch (rule) {
            case FederalPresident president -> president.in(Optional.of(members));
            case LimitedVote vote ->
                vote.within(
                        new Limits(OptionalInt.empty(), OptionalInt.of(Math.max(1, seats - 1)), OptionalInt.empty()));
            default -> rule;
        };
        var groups = claims.stream()
                .map(claim -> new Group(
                        claim.attribute(),
                        claim.name(),
                        claim.least(),
                        claim.most(),
                        claim.members().stream()
                                .map(places::indexOf)
                                .filter(place -> place >= 0)
                                .toList()))
                .toList();
        return limited.count(
                rounds, seats, new Quotas(groups, Shortage.REFUSE), lots.isEmpty() ? Lots.NONE : Lots.inOrder(order));
    }

    /// The count in the words of the definition.
    private static String says(RoundCount count) {
        return new TreeSet<>(count.winners()) + " "
                + switch (count.outcome()) {
                    case Outcome.Complete(var vacant) -> vacant == 0 ? "complete" : "complete, " + vacant + " vacant";
                    case Outcome.LotRequired(var question, var among) ->
                        "lot for " + question.id() + " among " + new TreeSet<>(among);
                    case Outcome.AnotherRound next -> "next " + new TreeSet<>(next.names());
                };
    }

    private static Round empty(RoundRule rule, List<String> names) {
        return round(rule, new Definition.Held(names, List.of()), BigInteger.ONE);
    }

    private static Sums crosses(Map<String, Integer> votes) {
        var names = List.copyOf(new TreeSet<>(votes.keySet()));
        var all = BigInteger.valueOf(
                votes.values().stream().mapToInt(Integer::intValue).sum());
        return Sums.ofCrosses(
                names,
                names.stream()
                        .map(name -> BigInteger.valueOf(votes.getOrDefault(name, 0)))
                        .toList(),
                all,
                BigInteger.ZERO,
                BigInteger.ZERO);
    }

    private static <T> List<T> shuffled(List<T> some, Random chance) {
        var mixed = new ArrayList<>(some);
        Collections.shuffle(mixed, chance);
        return mixed;
    }
}
