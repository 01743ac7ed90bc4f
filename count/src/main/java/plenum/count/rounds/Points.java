package plenum.count.rounds;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import plenum.count.single.Scores;

/// Ballots on which names are crossed, or points given to them. A cross is one point.
public record Points(Scores given) implements Round {
    /// @throws IllegalArgumentException if two have the same name
    public Points {
        Round.distinct(given.candidates());
    }

    @Override
    public List<String> candidates() {
        return given.candidates();
    }

    /// Ballots with more or fewer points than are valid are invalid as a whole; one without any abstains.
    @Override
    public Sums sums(Crosses valid) {
        var points = new ArrayList<>(Collections.nCopies(candidates().size(), BigInteger.ZERO));
        var cast = BigInteger.ZERO;
        var invalid = BigInteger.ZERO;
        var abstained = BigInteger.ZERO;
        for (var ballot : given.ballots()) {
            cast = cast.add(ballot.weight());
            if (ballot.scores().stream().allMatch(score -> score == 0)) {
                abstained = abstained.add(ballot.weight());
            } else if (isValid(ballot.scores(), valid)) {
                add(points, ballot.scores(), ballot.weight());
            } else {
                invalid = invalid.add(ballot.weight());
            }
        }
        return new Sums(
                candidates(), points.stream().map(Figures::crosses).toList(), Asked.CROSSES, cast, invalid, abstained);
    }

    private static boolean isValid(List<Integer> scores, Crosses valid) {
        var all = scores.stream().mapToLong(Integer::longValue).sum();
        return all >= valid.least() && all <= valid.most() && scores.stream().allMatch(score -> score <= valid.each());
    }

    private static void add(List<BigInteger> points, List<Integer> scores, BigInteger weight) {
        for (var place = 0; place < scores.size(); place++) {
            if (scores.get(place) > 0) {
                points.set(place, points.get(place).add(weight.multiply(BigInteger.valueOf(scores.get(place)))));
            }
        }
    }
}
