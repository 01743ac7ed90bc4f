package plenum.count.margin;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plenum.count.ballots.Treatment;
import plenum.count.ballots.Uncountable;
import plenum.count.budget.BudgetRule;
import plenum.count.budget.Project;
import plenum.count.committee.CommitteeRule;
import plenum.count.election.Election;
import plenum.count.election.Rules;
import plenum.count.rule.Rule;
import plenum.count.single.PairwiseRule;
import plenum.count.single.RankingRule;
import plenum.count.single.ScoreRule;
import plenum.count.single.SingleRule;
import plenum.count.single.Verdict;
import plenum.count.stv.RankedRule;
import plenum.count.transcript.Lots;
import plenum.count.transcript.Stage;
import plenum.count.transcript.Transcript;

/// Counts changed ballots by the rule by which they were counted before.
///
/// @param rule with whatever it needs to know of the election
/// @param treatment what a count in stages makes of doubtful marks
/// @param lots as they were drawn; counts without stages are asked for what needs none
public record Recount(Rule rule, Treatment treatment, int seats, Lots lots) {
    /// Whether changed ballots can be counted by the rule here.
    boolean knowsTheRule() {
        return rule instanceof RankedRule
                || rule instanceof SingleRule
                || rule instanceof CommitteeRule
                || rule instanceof BudgetRule;
    }

    /// Everybody who is elected for certain, by their places on the ballot paper; nothing where a lot is
    /// still to be drawn, or the rule cannot count such ballots.
    public Optional<Set<Integer>> elected(Election election) {
        try {
            return switch (rule) {
                case RankedRule ranked -> certain(transcript(ranked, election));
                case PairwiseRule pairwise -> election.pairwise().flatMap(votes -> certain(pairwise.decide(votes)));
                case RankingRule ranking -> election.rankings().flatMap(votes -> certain(ranking.decide(votes)));
                case ScoreRule score -> election.scores().flatMap(votes -> certain(score.decide(votes)));
                case CommitteeRule committee ->
                    election.approvals().flatMap(votes -> certain(committee.tied(votes, seats)));
                case BudgetRule budget -> funded(budget, election);
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException | Uncountable _) {
            return Optional.empty();
        }
    }

    /// The stages of the count, if it has such.
    List<Stage> stages(Election election) {
        return rule instanceof RankedRule ranked ? transcript(ranked, election).stages() : List.of();
    }

    private Transcript transcript(RankedRule ranked, Election election) {
        return ranked.count(Rules.ballots(ranked, election).papers(treatment), seats, lots);
    }

    private static Optional<Set<Integer>> certain(Transcript transcript) {
        return transcript.lotRequired().isPresent()
                ? Optional.empty()
                : Optional.of(new HashSet<>(transcript.elected()));
    }

    private static Optional<Set<Integer>> certain(Verdict verdict) {
        return verdict.isTied() ? Optional.empty() : Optional.of(new HashSet<>(verdict.winners()));
    }

    private static Optional<Set<Integer>> certain(List<List<Integer>> committees) {
        return committees.size() == 1 ? Optional.of(new HashSet<>(committees.getFirst())) : Optional.empty();
    }

    private static Optional<Set<Integer>> funded(BudgetRule budget, Election election) {
        return election.budget().map(votes -> {
            var places = new HashSet<Integer>();
            budget.fund(votes).funded().stream()
                    .map(Project::id)
                    .map(election.candidates()::indexOf)
                    .forEach(places::add);
            return places;
        });
    }
}
