package plenum.count.single;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
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
        var doubled = new ArrayList<>(Collections.nCopies(votes.candidates().size(), BigInteger.ZERO));
        for (var ballot : votes.ballots()) {
            var left = new ArrayList<>(votes.places());
            for (var tier : ballot.tiers()) {
                left.removeAll(tier);
                give(doubled, tier, left.size(), ballot.weight());
            }
            if (unranked == Points.AVERAGE) {
                give(doubled, left, 0, ballot.weight());
            }
        }
        return Verdict.of(
                votes.candidates(),
                Most.highest(votes.places(), doubled::get),
                List.of(
                        new Step.Opened(votes.candidates().size(), votes.voters()),
                        new Step.Tally(
                                "points",
                                votes.candidates(),
                                doubled.stream()
                                        .map(twice -> Fraction.of(twice).over(2).toString())
                                        .toList())));
    }

    /// Twice a point for each below, and twice half a point for each equal.
    private static void give(List<BigInteger> doubled, List<Integer> equals, int below, BigInteger weight) {
        var points = weight.multiply(BigInteger.valueOf(2L * below + equals.size() - 1));
        equals.forEach(place -> doubled.set(place, doubled.get(place).add(points)));
    }
}
