package plenum.count.committee;

import java.math.BigInteger;
import java.util.List;
import plenum.count.exact.Fraction;

/// Sequential proportional approval: each seat goes to whom it makes the most voters happier with, where
/// a voter who has n in the committee already counts for 1 / (n + 1).
public record SequentialProportionalApproval() implements SequentialRule {
    @Override
    public String id() {
        return "seq-pav";
    }

    @Override
    public String title() {
        return "sequential proportional approval voting";
    }

    @Override
    public String source() {
        return "T. N. Thiele, Om Flerfoldsvalg, 1895";
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
                        "weighted approvals",
                        gain(votes, state.elected(), candidate),
                        state.with(candidate, List.of())));
            }
        }
        return best.choices();
    }

    /// What a candidate adds to the score of a committee.
    static Fraction gain(Approvals votes, List<Integer> elected, int candidate) {
        return Fraction.sum(votes.ballots().stream()
                .filter(ballot -> ballot.approves(candidate))
                .map(ballot -> Fraction.of(ballot.weight())
                        .over(1 + elected.stream().filter(ballot::approves).count()))
                .toList());
    }
}
