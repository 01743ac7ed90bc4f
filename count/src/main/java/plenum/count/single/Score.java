package plenum.count.single;

import java.math.BigInteger;
import java.util.List;

/// Score: the highest sum of scores wins.
public record Score() implements ScoreRule {
    @Override
    public String id() {
        return "score";
    }

    @Override
    public String title() {
        return "score voting, range voting";
    }

    @Override
    public String source() {
        return "W. D. Smith, Range voting, 2000";
    }

    @Override
    public String proof() {
        return "the sums of starpy's elections (peer)";
    }

    @Override
    public Verdict decide(Scores votes) {
        var totals = votes.totals();
        return Verdict.of(
                votes.candidates(),
                Most.highest(votes.places(), totals::get),
                List.of(
                        new Step.Opened(votes.candidates().size(), votes.voters()),
                        new Step.Tally(
                                "scores",
                                votes.candidates(),
                                totals.stream().map(BigInteger::toString).toList())));
    }
}
