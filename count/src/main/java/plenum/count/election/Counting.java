package plenum.count.election;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import plenum.count.budget.BudgetElection;
import plenum.count.budget.BudgetRule;
import plenum.count.budget.Funding;
import plenum.count.committee.Approvals;
import plenum.count.committee.CommitteeRule;
import plenum.count.committee.Committees;
import plenum.count.committee.Order;
import plenum.count.file.Json;
import plenum.count.rule.Rule;
import plenum.count.single.PairwiseRule;
import plenum.count.single.RankingRule;
import plenum.count.single.ScoreRule;
import plenum.count.single.Verdict;
import plenum.count.transcript.Lots;
import plenum.count.transcript.Tie;

/// Counts an election by a rule for one seat, for a committee or for a budget.
public final class Counting {
    private final Rule rule;
    private final Election election;
    private final Lots lots;

    private Counting(Rule rule, Election election, Lots lots) {
        this.rule = rule;
        this.election = election;
        this.lots = lots;
    }

    /// Counts.
    ///
    /// @param seats for a committee, instead of what the file says
    /// @param lots decide between the winners of one seat; for a committee and for a budget they are
    /// drawn beforehand for all, and without them the order of the ballot paper decides
    /// @throws IllegalArgumentException if the rule cannot count such an election
    public static Outcome count(Rule rule, Election election, OptionalInt seats, Lots lots) {
        var counting = new Counting(rule, election, lots);
        return switch (rule) {
            case PairwiseRule pairwise -> counting.seat(pairwise.decide(counting.needed(election.pairwise())));
            case RankingRule ranking -> counting.seat(ranking.decide(counting.needed(election.rankings())));
            case ScoreRule score -> counting.seat(score.decide(counting.needed(election.scores())));
            case CommitteeRule committee ->
                counting.committee(
                        committee, counting.needed(election.approvals()), seats.isPresent() ? seats : election.seats());
            case BudgetRule budget -> counting.budget(budget);
            default -> throw new IllegalArgumentException(rule.id() + " counts stage by stage, or in rounds");
        };
    }

    private <T> T needed(Optional<T> votes) {
        return votes.orElseThrow(() -> Rules.cannotCount(rule, election));
    }

    private Outcome seat(Verdict verdict) {
        var drawn = verdict.isTied()
                ? lots.draw(1, Tie.Question.ELECTION, verdict.winners())
                : Optional.<Lots.Drawn>empty();
        if (drawn.isEmpty()) {
            return new Outcome(List.of(), verdict.lines(), verdict.json(), verdict.isTied());
        }
        var name = verdict.candidates().get(drawn.get().candidate());
        var lines = new ArrayList<>(verdict.lines());
        lines.add(name + " is elected by lot: " + drawn.get().how());
        var lot = Json.object(List.of(
                Json.member("among", Json.texts(verdict.names())),
                Json.member("drawn", Json.quoted(name)),
                Json.member("how", Json.quoted(drawn.get().how()))));
        var json = Json.object(List.of(
                Json.member("elected", Json.texts(List.of(name))),
                Json.member("ties", Json.list(List.of(Json.texts(verdict.names())))),
                Json.member("lots", Json.list(List.of(lot)))));
        return new Outcome(List.of(), lines, json, false);
    }

    private Outcome committee(CommitteeRule committee, Approvals votes, OptionalInt seats) {
        if (seats.isEmpty()) {
            throw new IllegalArgumentException("the file does not say how many seats there are");
        }
        var order = order(election, lots);
        var elected = committee.all(
                votes, seats.getAsInt(), order.isEmpty() ? Order.ofPaper(votes) : Order.drawn(order, votes));
        var lines = new ArrayList<>(elected.resolute().lines());
        if (elected.tied().size() > 1) {
            lines.add(elected.tied().size() + " committees are tied; "
                    + (order.isEmpty() ? "the order of the ballot paper" : "the lots") + " decided. They are:");
            elected.tied()
                    .forEach(tied -> lines.add("  "
                            + String.join(
                                    ", ",
                                    tied.stream().map(votes.candidates()::get).toList())));
        }
        return new Outcome(table(votes, elected), lines, elected.json(), false);
    }

    private static List<List<String>> table(Approvals votes, Committees elected) {
        var rows = new ArrayList<>(List.of(List.of("Candidate", "Approved by", "Result")));
        for (var candidate = 0; candidate < votes.candidates().size(); candidate++) {
            var seated = elected.resolute().members().contains(candidate);
            rows.add(List.of(
                    votes.candidates().get(candidate),
                    votes.supporters(candidate).toString(),
                    seated ? "elected" : ""));
        }
        return rows;
    }

    private Outcome budget(BudgetRule budget) {
        needed(election.budget());
        var money = afterLots(election, lots).budget().orElseThrow();
        var funding = budget.fund(money);
        return new Outcome(table(money, funding), funding.lines(), funding.json(), false);
    }

    private static List<List<String>> table(BudgetElection money, Funding funding) {
        var rows = new ArrayList<>(List.of(List.of("Project", "Cost", "Result")));
        for (var project : money.projects()) {
            rows.add(List.of(
                    project.name(), project.cost().decimal(), funding.funded().contains(project) ? "funded" : ""));
        }
        return rows;
    }

    /// The election as a rule for budgets takes it: the projects in the order of the lots, where they were
    /// drawn. Other elections stay as they are.
    public static Election afterLots(Election election, Lots lots) {
        if (!(election instanceof Election.Funded funded)) {
            return election;
        }
        var order =
                order(election, lots).stream().map(election.candidates()::get).toList();
        return new Election.Funded(funded.election().afterLots(order));
    }

    /// Everybody in the order in which lots draw them; empty where no lot has been drawn.
    private static List<Integer> order(Election election, Lots lots) {
        var left = new ArrayList<>(
                IntStream.range(0, election.candidates().size()).boxed().toList());
        var order = new ArrayList<Integer>();
        while (left.size() > 1) {
            var drawn = lots.draw(order.size() + 1, Tie.Question.ELECTION, left);
            if (drawn.isEmpty()) {
                if (lots.equals(Lots.NONE)) {
                    return List.of();
                }
                throw new IllegalArgumentException("the order of the lots must name everybody who stands");
            }
            order.add(drawn.get().candidate());
            left.remove(Integer.valueOf(drawn.get().candidate()));
        }
        order.addAll(left);
        return order;
    }
}
