package plenum.count.single;

import java.util.List;
import plenum.count.exact.Fraction;

/// The Borda count: a ballot gives each candidate a point for everybody below, and half a point for
/// every equal. The most points win.
///
/// @param unranked what those get who are not ranked
public record Borda(Points unranked) implements RankingRule {
    /// What a ballot gives those whom it does not rank.
    public enum Points {
        /// What they would get if the ballot ranked them last, side by side.
        AVERAGE,
        /// Nothing.
        NOTHING
    }

    /// Those who are not ranked share the last places.
    public Borda() {
        this(Points.AVERAGE);
    }

    @Override
    public String id() {
        return "borda" + (unranked == Points.AVERAGE ? "" : "-unranked-zero");
    }

    @Override
    public String title() {
        return "Borda count";
    }

    @Override
    public String source() {
        return "J.-C. de Borda, Mémoire sur les élections au scrutin, 1781";
    }

    @Override
    public String proof() {
        return "pref_voting's profiles, confirmed by a second program";
    }

    @Override
    public Verdict decide(Rankings votes) {
        var points = votes.places().stream().map(place -> points(votes, place)).toList();
        return Verdict.of(
                votes.candidates(),
                Most.highest(votes.places(), points::get),
                List.of(
                        new Step.Opened(votes.candidates().size(), votes.voters()),
                        new Step.Tally(
                                "points",
                                votes.candidates(),
                                points.stream().map(Fraction::toString).toList())));
    }

    private Fraction points(Rankings votes, int place) {
        var sum = Fraction.ZERO;
        for (var ballot : votes.ballots()) {
            var tier = ballot.tier(place);
            if (tier < ballot.tiers().size() || unranked == Points.AVERAGE) {
                var below = votes.places().stream()
                        .filter(other -> ballot.tier(other) > tier)
                        .count();
                var equal = votes.places().stream()
                        .filter(other -> other != place && ballot.tier(other) == tier)
                        .count();
                sum = sum.plus(Fraction.of(2 * below + equal, 2).times(Fraction.of(ballot.weight())));
            }
        }
        return sum;
    }
}
