package plenum.count.single;

/// A rule that counts rankings.
public sealed interface RankingRule extends SingleRule permits Borda, PairwiseRule, Plurality {
    /// Who is elected.
    ///
    /// @throws IllegalArgumentException if the rule cannot count so many candidates or ties
    Verdict decide(Rankings votes);
}
