package plenum.count.committee;

import java.util.List;

/// A rule that elects a committee from approvals.
///
/// The order of ballots never matters, and that of candidates only where a tie is broken by it.
public sealed interface CommitteeRule permits ProportionalApproval, SequentialRule {
    /// How many committees are listed at most.
    int MOST_TIED = 100_000;

    /// The name of the rule in commands and in records. It never changes.
    String id();

    /// The rule's usual name.
    String title();

    /// The paper it comes from.
    String source();

    /// What outside figures it was shown right on.
    String proof();

    /// The committee that is elected when ties are broken by an order.
    ///
    /// @throws IllegalArgumentException if there are more seats than candidates
    Committee elect(Approvals votes, int seats, Order order);

    /// All committees that some order would elect, each in the order of the ballot paper.
    ///
    /// @throws IllegalArgumentException if there are more seats than candidates, or more committees than
    /// can be listed
    List<List<Integer>> tied(Approvals votes, int seats);

    /// Both at once.
    default Committees all(Approvals votes, int seats, Order order) {
        return new Committees(votes.candidates(), tied(votes, seats), elect(votes, seats, order));
    }

    /// Refuses what cannot be filled.
    static void refuseTooFew(Approvals votes, int seats) {
        if (seats < 0 || seats > votes.candidates().size()) {
            throw new IllegalArgumentException(
                    seats + " seats for " + votes.candidates().size() + " candidates");
        }
    }
}
