package plenum.count.single;

/// A rule that looks at nothing but who is preferred to whom by how many.
public sealed interface PairwiseRule extends RankingRule
        permits Copeland, Debian, Kemeny, Minimax, RankedPairs, Schulze {
    /// Who is elected.
    ///
    /// @throws IllegalArgumentException if the rule cannot count so many candidates or ties
    Verdict decide(Pairwise matrix);

    @Override
    default Verdict decide(Rankings votes) {
        return decide(votes.pairwise());
    }
}
