package plenum.count.committee;

import java.math.BigInteger;
import java.util.List;
import plenum.count.exact.Fraction;

/// Approval voting: the seats go to those with the most approvals.
public record ApprovalVoting() implements SequentialRule {
    @Override
    public String id() {
        return "av";
    }

    @Override
    public String title() {
        return "approval voting";
    }

    @Override
    public String source() {
        return "S. J. Brams and P. C. Fishburn, Approval voting, Amer. Pol. Sci. Review 72 (1978)";
    }

    @Override
    public String proof() {
        return "abcvoting: 236 profiles, confirmed by a second program";
    }

    @Override
    public State start(Approvals votes, BigInteger voters, int seats) {
        return State.start(List.of());
    }

    @Override
    public List<Choice> best(Approvals votes, State state) {
        var best = Best.highest();
        for (var candidate : votes.places()) {
            if (state.lacks(candidate)) {
                best.offer(new Choice(
                        candidate,
                        "approvals",
                        Fraction.of(votes.supporters(candidate)),
                        state.with(candidate, List.of())));
            }
        }
        return best.choices();
    }
}
