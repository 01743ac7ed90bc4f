package plenum.count.committee;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import plenum.count.exact.Fraction;

/// The method of equal shares: every voter has the same share of a budget of as many units as there are
/// seats, and a seat costs one. It goes to whose supporters can pay for it with the least from any of
/// them, ρ: each pays ρ, or all that is left.
///
/// When nobody can be paid for any more, Phragmén's sequential rule fills the seats left, where what a
/// voter has not spent counts as a load below zero.
public record EqualShares() implements SequentialRule {
    @Override
    public String id() {
        return "equal-shares";
    }

    @Override
    public String title() {
        return "method of equal shares, completed by Phragmén";
    }

    @Override
    public String source() {
        return "D. Peters and P. Skowron, Proportionality and the limits of welfarism, 2020";
    }

    @Override
    public String proof() {
        return "abcvoting: 236 profiles, confirmed by a second program";
    }

    @Override
    public State start(Approvals votes, BigInteger voters, int seats) {
        var share = voters.signum() == 0 ? Fraction.ZERO : new Fraction(BigInteger.valueOf(seats), voters);
        return State.start(Collections.nCopies(votes.ballots().size(), share));
    }

    @Override
    public List<Choice> best(Approvals votes, State state) {
        if (!state.completing()) {
            var best = Best.lowest();
            for (var candidate : votes.places()) {
                if (state.lacks(candidate)) {
                    price(votes, state, candidate)
                            .ifPresent(price -> best.offer(new Choice(
                                    candidate,
                                    "ρ =",
                                    price,
                                    state.with(candidate, paid(votes, state, candidate, price)))));
                }
            }
            if (!best.choices().isEmpty()) {
                return best.choices();
            }
        }
        return SequentialPhragmen.leastLoaded(votes, state.completing() ? state : completion(state));
    }

    private static State completion(State state) {
        return state.completed(state.purses().stream().map(Fraction.ZERO::minus).toList());
    }

    /// The least that, taken from each supporter or as much of it as there is, pays for a seat.
    private static Optional<Fraction> price(Approvals votes, State state, int candidate) {
        var supporters = IntStream.range(0, votes.ballots().size())
                .filter(i -> votes.ballots().get(i).approves(candidate))
                .boxed()
                .sorted(Comparator.comparing(state.purses()::get))
                .toList();
        var missing = Fraction.ONE;
        var payers = Fraction.of(votes.supporters(candidate));
        for (var i : supporters) {
            var price = missing.over(payers);
            var purse = state.purses().get(i);
            if (price.compareTo(purse) <= 0) {
                return Optional.of(price);
            }
            var weight = Fraction.of(votes.ballots().get(i).weight());
            missing = missing.minus(purse.times(weight));
            payers = payers.minus(weight);
        }
        return Optional.empty();
    }

    private static List<Fraction> paid(Approvals votes, State state, int candidate, Fraction price) {
        var purses = new ArrayList<>(state.purses());
        for (var i = 0; i < purses.size(); i++) {
            if (votes.ballots().get(i).approves(candidate)) {
                purses.set(i, purses.get(i).minus(price.min(purses.get(i))));
            }
        }
        return purses;
    }
}
