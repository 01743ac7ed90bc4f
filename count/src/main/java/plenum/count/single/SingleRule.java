package plenum.count.single;

/// A rule for one seat.
///
/// The order of ballots and of candidates never matters. Ties are not broken: whoever can win by
/// breaking them is among the winners.
public sealed interface SingleRule permits RankingRule, ScoreRule {
    /// The name of the rule in commands and in records. It never changes.
    String id();

    /// The rule's usual name.
    String title();

    /// The law or the paper it comes from.
    String source();

    /// What outside figures it was shown right on.
    String proof();
}
