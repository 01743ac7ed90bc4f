package plenum.count.single;

import java.math.BigInteger;
import java.util.List;

/// Approval: who is approved by the most wins. The scores are 0 and 1.
public record Approval() implements ScoreRule {
    @Override
    public String id() {
        return "approval";
    }

    @Override
    public String title() {
        return "approval voting";
    }

    @Override
    public String source() {
        return "S. J. Brams and P. C. Fishburn, Approval voting, 1978";
    }

    @Override
    public String proof() {
        return "no outside proof";
    }

    @Override
    public Verdict decide(Scores votes) {
        if (votes.highest() > 1) {
            throw new IllegalArgumentException("approvals are 0 or 1, not up to " + votes.highest());
        }
        var totals = votes.totals();
        return Verdict.of(
                votes.candidates(),
                Most.highest(votes.places(), totals::get),
                List.of(
                        new Step.Opened(votes.candidates().size(), votes.voters()),
                        new Step.Tally(
                                "approvals",
                                votes.candidates(),
                                totals.stream().map(BigInteger::toString).toList())));
    }
}
