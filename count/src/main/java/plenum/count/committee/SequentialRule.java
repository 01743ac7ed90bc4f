package plenum.count.committee;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/// A rule that fills the seats one after the other, each time with the best candidate. All tied
/// committees are those to which some way of breaking each tie leads.
public sealed interface SequentialRule extends CommitteeRule
        permits ApprovalVoting, EqualShares, SatisfactionApproval, SequentialPhragmen, SequentialProportionalApproval {
    /// Where the count begins.
    ///
    /// @param voters all of them, also those who approve of nobody
    State start(Approvals votes, BigInteger voters, int seats);

    /// All who are best placed for the next seat, in the order of the ballot paper.
    List<Choice> best(Approvals votes, State state);

    @Override
    default Committee elect(Approvals votes, int seats, Order order) {
        CommitteeRule.refuseTooFew(votes, seats);
        var decisive = order.complete(votes);
        var ballots = votes.merged();
        var members = new ArrayList<Integer>();
        var steps = new ArrayList<Step>();
        steps.add(new Step.Opened(votes.candidates().size(), votes.voters(), seats));
        var state = start(ballots, votes.voters(), seats);
        while (members.size() < seats) {
            var best = best(ballots, state);
            var tied = best.stream().map(Choice::candidate).toList();
            var chosen = best.get(tied.indexOf(decisive.first(tied)));
            members.add(chosen.candidate());
            steps.add(new Step.Seated(
                    votes.candidates().get(chosen.candidate()),
                    chosen.measure(),
                    chosen.value(),
                    tied.size() == 1
                            ? List.of()
                            : tied.stream().map(votes.candidates()::get).toList()));
            state = chosen.after();
        }
        return new Committee(members, steps);
    }

    @Override
    default List<List<Integer>> tied(Approvals votes, int seats) {
        CommitteeRule.refuseTooFew(votes, seats);
        var ballots = votes.merged();
        SequencedSet<State> states = new LinkedHashSet<>();
        states.add(start(ballots, votes.voters(), seats));
        for (var seat = 0; seat < seats; seat++) {
            var next = new LinkedHashSet<State>();
            for (var state : states) {
                best(ballots, state).forEach(choice -> next.add(choice.after()));
                if (next.size() > MOST_TIED) {
                    throw new IllegalArgumentException("more than " + MOST_TIED + " committees are tied");
                }
            }
            states = next;
        }
        return states.stream()
                .map(State::elected)
                .distinct()
                .sorted(Approvals::compare)
                .toList();
    }
}
