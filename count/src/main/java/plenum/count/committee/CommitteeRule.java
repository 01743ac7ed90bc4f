package plenum.count.committee;

import java.util.List;
import plenum.count.rule.Rule;

/// A rule that elects a committee from approvals.
///
/// The order of ballots never matters, and that of candidates only where a tie is broken by it.
public sealed interface CommitteeRule extends Rule permits ProportionalApproval, SequentialRule {
    /// How many committees are listed at most.
    int MOST_TIED = 100_000;

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
