package plenum.count.single;

import plenum.count.rule.Rule;

/// A rule for one seat.
///
/// The order of ballots and of candidates never matters. Ties are not broken: whoever can win by
/// breaking them is among the winners.
public sealed interface SingleRule extends Rule permits RankingRule, ScoreRule {}
