package plenum.count.election;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plenum.count.ballots.Ballots;
import plenum.count.budget.BudgetRule;
import plenum.count.budget.BudgetRules;
import plenum.count.committee.CommitteeRule;
import plenum.count.committee.CommitteeRules;
import plenum.count.rounds.Round;
import plenum.count.rounds.RoundRule;
import plenum.count.rounds.RoundRules;
import plenum.count.rounds.StruckNames;
import plenum.count.rule.Rule;
import plenum.count.single.Debian;
import plenum.count.single.RankingRule;
import plenum.count.single.ScoreRule;
import plenum.count.single.SingleRules;
import plenum.count.stv.RankedRule;
import plenum.count.stv.RankedRules;

/// All rules by their names: for ranked ballots, for one seat, for elections in rounds, for committees and
/// for budgets.
public final class Rules {
    /// In the order in which they are listed. Debian's rules stand here without the default option, which
    /// each election has of its own.
    public static final List<Rule> ALL = Stream.<List<? extends Rule>>of(
                    RankedRules.ALL,
                    SingleRules.ALL,
                    List.of(new Debian(0), new Debian(0, Optional.empty(), List.of(), Debian.Wording.A6_OF_1_2)),
                    RoundRules.ALL,
                    CommitteeRules.ALL,
                    BudgetRules.ALL)
            .<Rule>flatMap(List::stream)
            .toList();

    private Rules() {}

    /// The rule that a command or a record calls by this name.
    public static Optional<Rule> named(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /// The marks that a rule can count.
    public static List<Marks> marks(Rule rule) {
        return switch (rule) {
            case RankedRule _ -> List.of(Marks.RANKS);
            case RankingRule _ -> List.of(Marks.RANKS, Marks.SCORES);
            case ScoreRule _ -> List.of(Marks.SCORES, Marks.APPROVALS);
            case StruckNames _ -> List.of(Marks.ANSWERS, Marks.FIGURES);
            case RoundRule _ -> List.of(Marks.SCORES, Marks.APPROVALS, Marks.ANSWERS, Marks.FIGURES);
            case CommitteeRule _ -> List.of(Marks.APPROVALS, Marks.SCORES);
            case BudgetRule _ -> List.of(Marks.PROJECTS);
            default -> List.of();
        };
    }

    /// The ballots of an election for a rule that counts them in stages.
    ///
    /// @throws IllegalArgumentException if the election has no ranked ballots, with the files that have
    public static Ballots ballots(RankedRule rule, Election election) {
        return election.ballots().orElseThrow(() -> cannotCount(rule, election));
    }

    /// What was voted in a round, for a rule for elections in rounds.
    ///
    /// @throws IllegalArgumentException if the election is none such, with the files that are
    public static Round round(RoundRule rule, Election election) {
        return election.round().orElseThrow(() -> cannotCount(rule, election));
    }

    /// The complaint that an election is none for this rule, with the files that the rule takes.
    static IllegalArgumentException cannotCount(Rule rule, Election election) {
        return new IllegalArgumentException(rule.id() + " cannot count "
                + election.marks().words() + "; it takes "
                + marks(rule).stream()
                        .map(marks -> marks.words() + " (" + marks.files() + ")")
                        .collect(Collectors.joining(" or ")));
    }
}
