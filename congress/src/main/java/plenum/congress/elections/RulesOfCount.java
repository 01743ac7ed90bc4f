package plenum.congress.elections;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import plenum.congress.elections.ElectionFact.ElectionCalled;
import plenum.count.rounds.CumulativeVote;
import plenum.count.rounds.FederalPresident;
import plenum.count.rounds.Limited;
import plenum.count.rounds.LimitedVote;
import plenum.count.rounds.Limits;
import plenum.count.rounds.OrderedList;
import plenum.count.rounds.RoundRule;
import plenum.count.rounds.RoundRules;
import plenum.count.rounds.StruckNames;
import plenum.count.stv.RankedRule;
import plenum.count.stv.RankedRules;
import plenum.count.stv.RuleWithQuotas;

/// Which rules of `plenum.count` count which ballots.
///
/// A list and answers are figures of yes and no for each name, crosses are sums of crosses, and both are counted
/// in rounds; one round is enough for most of these rules. Nobody gives points into an urn, so that the
/// cumulative vote counts nothing here; strikings are counted where names can be struck, and a limited number of
/// crosses where there are crosses.
final class RulesOfCount {
    private RulesOfCount() {}

    /// The names of the rules that count such ballots.
    static List<String> of(BallotForm form) {
        var inRounds =
                RoundRules.ALL.stream().filter(rule -> counts(rule, form)).map(RoundRule::id);
        var ranked =
                RankedRules.ALL.stream().filter(_ -> form == BallotForm.RANKING).map(RankedRule::id);
        return Stream.concat(inRounds, ranked).toList();
    }

    /// The rule of this name, if it counts rankings.
    static Optional<RankedRule> ranked(BallotForm form, String name) {
        return form == BallotForm.RANKING ? RankedRules.named(name) : Optional.empty();
    }

    /// The rule of this name, if it counts in rounds what is on such ballots.
    static Optional<RoundRule> inRounds(BallotForm form, String name) {
        return RoundRules.named(name).filter(rule -> counts(rule, form));
    }

    /// Whether the rule of this name can be told of quotas of persons: every rule in rounds can, and of those that
    /// count rankings most.
    static boolean keepsQuotas(BallotForm form, String name) {
        return inRounds(form, name).isPresent()
                || ranked(form, name).filter(RuleWithQuotas.class::isInstance).isPresent();
    }

    /// How many groups quotas must name for the rule of this name, which keeps places for them.
    static int groups(BallotForm form, String name) {
        return inRounds(form, name)
                .filter(OrderedList.class::isInstance)
                .map(rule -> ((OrderedList) rule).groups())
                .orElse(0);
    }

    private static boolean counts(RoundRule rule, BallotForm form) {
        return switch (form) {
            case LIST, ANSWERS ->
                !(rule instanceof LimitedVote || rule instanceof CumulativeVote || rule instanceof OrderedList);
            case CROSSES -> !(rule instanceof StruckNames || rule instanceof CumulativeVote);
            case RANKING -> false;
        };
    }

    /// The rule in rounds by which an election is counted, with the bounds that the congress has resolved.
    ///
    /// @param members of the body, in votes
    static RoundRule inRounds(ElectionCalled called, long members) {
        var rule = inRounds(called.form(), called.rule()).orElseThrow();
        return switch (rule) {
            case Limited limited -> limited.within(limits(called.minimum(), called.maximum()));
            case FederalPresident president -> president.in(Optional.of(BigInteger.valueOf(members)));
            default -> rule;
        };
    }

    static Limits limits(Optional<Integer> minimum, Optional<Integer> maximum) {
        return new Limits(optional(minimum), optional(maximum), OptionalInt.empty());
    }

    private static OptionalInt optional(Optional<Integer> number) {
        return number.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }
}
