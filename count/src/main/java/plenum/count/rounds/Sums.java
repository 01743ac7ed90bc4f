package plenum.count.rounds;

import java.math.BigInteger;
import java.util.List;

/// The figures of a round: what is left of its ballots when they have been added up, and all that a
/// secret ballot added up under encryption ever yields.
///
/// @param figures for each name, in the order of the ballot paper
/// @param cast the ballots cast, valid or not
/// @param invalid the ballots that are invalid as a whole
/// @param abstained valid ballots that cross nobody; none where answers are asked
public record Sums(
        List<String> candidates,
        List<Figures> figures,
        Asked asked,
        BigInteger cast,
        BigInteger invalid,
        BigInteger abstained)
        implements Round {
    /// @throws IllegalArgumentException if the figures contradict one another
    public Sums {
        candidates = Round.distinct(candidates);
        figures = List.copyOf(figures);
        if (figures.size() != candidates.size()) {
            throw new IllegalArgumentException(figures.size() + " figures for " + candidates.size() + " names");
        }
        if (cast.signum() < 0 || invalid.signum() < 0 || abstained.signum() < 0) {
            throw new IllegalArgumentException("a negative number of ballots");
        }
        if (invalid.add(abstained).compareTo(cast) > 0) {
            throw new IllegalArgumentException(
                    invalid + " invalid ballots and " + abstained + " abstentions of " + cast + " ballots cast");
        }
        if (asked == Asked.ANSWERS) {
            refuseMoreAnswersThanBallots(candidates, figures, cast.subtract(invalid));
        }
    }

    /// Figures of crosses.
    public static Sums ofCrosses(
            List<String> candidates,
            List<BigInteger> crosses,
            BigInteger cast,
            BigInteger invalid,
            BigInteger abstained) {
        return new Sums(
                candidates, crosses.stream().map(Figures::crosses).toList(), Asked.CROSSES, cast, invalid, abstained);
    }

    private static void refuseMoreAnswersThanBallots(List<String> names, List<Figures> figures, BigInteger valid) {
        for (var place = 0; place < names.size(); place++) {
            if (figures.get(place).all().compareTo(valid) > 0) {
                throw new IllegalArgumentException(
                        figures.get(place).all() + " votes on " + names.get(place) + " of " + valid + " valid ballots");
            }
        }
    }

    /// The ballots that are not invalid as a whole, abstentions included.
    public BigInteger valid() {
        return cast.subtract(invalid);
    }

    /// The ballots that are not blank, valid or not.
    BigInteger voted() {
        return cast.subtract(abstained);
    }

    /// The ballots that cross somebody.
    BigInteger crossed() {
        return valid().subtract(abstained);
    }

    /// Figures have been judged already; they must be such as valid ballots can add up to.
    ///
    /// @throws IllegalArgumentException if no valid ballots add up to them
    @Override
    public Sums sums(Crosses bounds) {
        var all = figures.stream().map(Figures::yes).reduce(BigInteger.ZERO, BigInteger::add);
        var ballots = asked == Asked.CROSSES ? crossed() : valid();
        if (all.compareTo(ballots.multiply(BigInteger.valueOf(bounds.most()))) > 0) {
            throw new IllegalArgumentException(all + " votes on " + ballots + " ballots with at most " + bounds.most());
        }
        if (asked == Asked.CROSSES) {
            refuseTooFew(all, bounds);
        }
        return this;
    }

    private void refuseTooFew(BigInteger all, Crosses bounds) {
        if (all.compareTo(crossed().multiply(BigInteger.valueOf(bounds.least()))) < 0) {
            throw new IllegalArgumentException(
                    all + " votes on " + crossed() + " ballots with at least " + bounds.least());
        }
        var most = crossed().multiply(BigInteger.valueOf(bounds.each()));
        for (var place = 0; place < candidates.size(); place++) {
            if (figures.get(place).yes().compareTo(most) > 0) {
                throw new IllegalArgumentException(figures.get(place).yes() + " votes for " + candidates.get(place)
                        + " on " + crossed() + " ballots with at most " + bounds.each() + " each");
            }
        }
    }
}
