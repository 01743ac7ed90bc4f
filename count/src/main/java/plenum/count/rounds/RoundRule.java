package plenum.count.rounds;

import java.math.BigInteger;
import java.util.List;
import plenum.count.quotas.Quotas;
import plenum.count.rule.Rule;
import plenum.count.transcript.Lots;

/// A rule for elections in rounds.
///
/// The order of ballots and of candidates never matters. Nobody is elected without a vote.
public interface RoundRule extends Rule {
    /// Whether the rule fills one seat only.
    boolean forOneSeat();

    /// What makes a ballot valid in the round that is to come, or is being counted.
    ///
    /// @param seats as many as are left
    /// @param standing how many stand
    Crosses crosses(int seats, int standing);

    /// What elects in the first round.
    Majority first();

    /// Whether others than those who are left may be nominated for a further round.
    default boolean isOpen() {
        return false;
    }

    /// The members of the body, where the rule needs a majority of them.
    default BigInteger members() {
        return BigInteger.ZERO;
    }

    /// The figures as the rule understands them.
    ///
    /// @throws IllegalArgumentException if the rule cannot count what was asked
    default Sums understood(Sums sums) {
        return sums;
    }

    /// Decides a round: elects, drops, and calls another round or closes the election.
    void decide(Contest contest);

    /// Counts the rounds that have been held so far.
    ///
    /// @param seats at least 1
    /// @throws IllegalArgumentException if a round cannot follow on the one before it, with its number
    default RoundCount count(List<? extends Round> rounds, int seats, Lots lots) {
        return count(rounds, seats, Quotas.NONE, lots);
    }

    /// Counts the rounds that have been held so far, so that the elected meet quotas of persons.
    ///
    /// @param quotas their candidates are places in the list of all who have ever stood, in the order of the
    ///     ballot papers
    /// @throws plenum.count.quotas.Unfulfillable if those who stand cannot meet the quotas and nothing is
    ///     conceded; in a later round because somebody has withdrawn
    default RoundCount count(List<? extends Round> rounds, int seats, Quotas quotas, Lots lots) {
        return new Contest(this, seats, quotas, lots).through(rounds);
    }
}
