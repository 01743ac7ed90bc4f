package plenum.count.committee;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import plenum.count.exact.Fraction;

/// Phragmén's sequential rule: a seat is a load of 1 that its supporters share so that all of them bear
/// the same in the end; it goes to whom this leaves with the least load. Those whom nobody supports come
/// last.
public record SequentialPhragmen() implements SequentialRule {
    @Override
    public String id() {
        return "seq-phragmen";
    }

    @Override
    public String title() {
        return "Phragmén's sequential rule";
    }

    @Override
    public String source() {
        return "E. Phragmén, Sur une méthode nouvelle pour réaliser la représentation proportionnelle, 1894";
    }

    @Override
    public String proof() {
        return "abcvoting: 236 profiles, confirmed by a second program";
    }

    @Override
    public State start(Approvals votes, BigInteger voters, int seats) {
        return State.start(Collections.nCopies(votes.ballots().size(), Fraction.ZERO));
    }

    @Override
    public List<Choice> best(Approvals votes, State state) {
        return leastLoaded(votes, state);
    }

    /// Those whose supporters would bear the least, given the loads of the ballots.
    static List<Choice> leastLoaded(Approvals votes, State state) {
        var best = Best.lowest();
        var last = Best.lowest();
        for (var candidate : votes.places()) {
            if (state.lacks(candidate)) {
                var supporters = votes.supporters(candidate);
                if (supporters.signum() == 0) {
                    last.offer(
                            new Choice(candidate, "supporters", Fraction.ZERO, state.with(candidate, state.purses())));
                } else {
                    var load = borne(votes, state, candidate).plus(Fraction.ONE).over(Fraction.of(supporters));
                    best.offer(new Choice(
                            candidate, "load", load, state.with(candidate, raised(votes, state, candidate, load))));
                }
            }
        }
        return best.choices().isEmpty() ? last.choices() : best.choices();
    }

    /// What the supporters of a candidate bear already.
    private static Fraction borne(Approvals votes, State state, int candidate) {
        var sum = Fraction.ZERO;
        for (var i = 0; i < votes.ballots().size(); i++) {
            var ballot = votes.ballots().get(i);
            if (ballot.approves(candidate)) {
                sum = sum.plus(state.purses().get(i).times(Fraction.of(ballot.weight())));
            }
        }
        return sum;
    }

    private static List<Fraction> raised(Approvals votes, State state, int candidate, Fraction load) {
        var loads = new ArrayList<>(state.purses());
        for (var i = 0; i < loads.size(); i++) {
            if (votes.ballots().get(i).approves(candidate)) {
                loads.set(i, load);
            }
        }
        return loads;
    }
}
