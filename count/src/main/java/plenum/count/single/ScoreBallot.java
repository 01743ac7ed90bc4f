package plenum.count.single;

import java.math.BigInteger;
import java.util.List;

/// Ballots that all give the same scores, one for each candidate in the order of the ballot paper. A
/// mark that was not made is the lowest score.
public record ScoreBallot(List<Integer> scores, BigInteger weight) {
    public ScoreBallot {
        scores = List.copyOf(scores);
        if (weight.signum() < 0) {
            throw new IllegalArgumentException("a ballot of negative weight");
        }
    }

    public static ScoreBallot of(List<Integer> scores) {
        return new ScoreBallot(scores, BigInteger.ONE);
    }
}
