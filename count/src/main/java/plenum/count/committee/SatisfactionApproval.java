package plenum.count.committee;

import java.math.BigInteger;
import java.util.List;
import plenum.count.exact.Fraction;

/// Satisfaction approval voting: every voter has one vote, shared equally by all whom the ballot
/// approves.
public record SatisfactionApproval() implements SequentialRule {
    @Override
    public String id() {
        return "sav";
    }

    @Override
    public String title() {
        return "satisfaction approval voting";
    }

    @Override
    public String source() {
        return "S. J. Brams and D. M. Kilgour, Satisfaction approval voting, 2010";
    }

    @Override
    public String proof() {
        return "abcvoting: 236 profiles, less one that its floating point gets wrong; confirmed by a second program";
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
                best.offer(new Choice(candidate, "votes", score(votes, candidate), state.with(candidate, List.of())));
            }
        }
        return best.choices();
    }

    private static Fraction score(Approvals votes, int candidate) {
        return Fraction.sum(votes.ballots().stream()
                .filter(ballot -> ballot.approves(candidate))
                .map(ballot ->
                        Fraction.of(ballot.weight()).over(ballot.approved().size()))
                .toList());
    }
}
