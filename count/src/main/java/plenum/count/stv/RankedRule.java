package plenum.count.stv;

import plenum.count.ballots.Papers;
import plenum.count.ballots.Treatment;
import plenum.count.rule.Rule;
import plenum.count.transcript.Lots;
import plenum.count.transcript.Transcript;

/// A rule for counting ranked ballots. It is a version of its own: a law that changes gets another rule.
public interface RankedRule extends Rule {
    /// What the rule makes of equal ranks, gaps and repeated names.
    Treatment treatment();

    /// Whether the rule can [share][Treatment.Overvote#SHARE] a paper among names at one rank.
    default boolean sharesEqualRanks() {
        return false;
    }

    /// Counts, and tells every stage.
    ///
    /// @param seats at least 1
    /// @throws IllegalArgumentException if the papers are to be shared and the rule cannot do it
    Transcript count(Papers papers, int seats, Lots lots);
}
