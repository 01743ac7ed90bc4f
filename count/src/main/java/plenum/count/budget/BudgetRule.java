package plenum.count.budget;

/// A rule that chooses the projects to be funded.
///
/// A project below the election's threshold is never funded. The order of ballots never matters, and
/// that of projects only where a tie is broken by it.
public sealed interface BudgetRule permits EqualShares, EqualSharesAddOne, GreedyRule {
    /// The name of the rule in commands and in records. It never changes.
    String id();

    /// The rule's usual name.
    String title();

    /// The paper or the practice it comes from.
    String source();

    /// What outside figures it was shown right on.
    String proof();

    /// Chooses the projects.
    ///
    /// @throws IllegalArgumentException if the election lacks what the rule needs
    Funding fund(BudgetElection election);
}
