package plenum.count.budget;

import plenum.count.rule.Rule;

/// A rule that chooses the projects to be funded.
///
/// A project below the election's threshold is never funded. The order of ballots never matters, and
/// that of projects only where a tie is broken by it.
public sealed interface BudgetRule extends Rule permits EqualShares, EqualSharesAddOne, GreedyRule {
    /// Chooses the projects.
    ///
    /// @throws IllegalArgumentException if the election lacks what the rule needs
    Funding fund(BudgetElection election);
}
