package plenum.count.single;

import java.math.BigInteger;
import java.util.List;

/// Plurality: whoever is put first by the most wins. A ballot that puts several first, or nobody, counts
/// for nobody.
public record Plurality() implements RankingRule {
    @Override
    public String id() {
        return "plurality";
    }

    @Override
    public String title() {
        return "plurality";
    }

    @Override
    public String source() {
        return "common law; the most votes win";
    }

    @Override
    public String proof() {
        return "pref_voting's profiles, confirmed by a second program; Burlington 2009 (arithmetic)";
    }

    @Override
    public Verdict decide(Rankings votes) {
        var firsts = votes.places().stream().map(place -> firsts(votes, place)).toList();
        return Verdict.of(
                votes.candidates(),
                Most.highest(votes.places(), firsts::get),
                List.of(
                        new Step.Opened(votes.candidates().size(), votes.voters()),
                        new Step.Tally(
                                "first places",
                                votes.candidates(),
                                firsts.stream().map(BigInteger::toString).toList())));
    }

    private static BigInteger firsts(Rankings votes, int place) {
        return votes.ballots().stream()
                .filter(ballot ->
                        !ballot.tiers().isEmpty() && ballot.tiers().getFirst().equals(List.of(place)))
                .map(Ranking::weight)
                .reduce(BigInteger.ZERO, BigInteger::add);
    }
}
