package plenum.count.margin;

import java.math.BigInteger;
import java.util.List;
import plenum.count.ballots.Papers;
import plenum.count.ballots.Treatment;
import plenum.count.election.Election;
import plenum.count.transcript.Margin.Marked;

/// The ballots of an election by kinds, which can be changed.
sealed interface Votes permits RankedVotes, ScoredVotes, ApprovedVotes, FundedVotes {
    /// The most that a changed ballot can move one against another where nothing is said otherwise: from
    /// the one to the other.
    int MOST_SWING = 2;

    static Votes of(Election election, Treatment treatment) {
        return switch (election) {
            case Election.Ranked ranked -> new RankedVotes(ranked, papers(ranked, treatment));
            case Election.Scored scored -> new ScoredVotes(scored);
            case Election.Approved approved -> new ApprovedVotes(approved);
            case Election.Funded funded -> new FundedVotes(funded);
            case Election.Held _ -> throw new IllegalArgumentException("a round has no margin here");
        };
    }

    private static Papers papers(Election.Ranked ranked, Treatment treatment) {
        return ranked.marked().papers(treatment);
    }

    /// How many kinds there are; some may be alike.
    int kinds();

    /// How many ballots are of a kind.
    BigInteger weight(int kind);

    /// How much a ballot of this kind can still be changed in favour of one against another: 0 if it is for
    /// the one already.
    int swing(int kind, int gainer, int loser);

    /// The same by the first place on a ballot alone, where there is such a thing.
    default int swingOfFirst(int kind, int gainer, int loser) {
        return swing(kind, gainer, loser);
    }

    /// The election with changed ballots.
    Election changed(List<Move> moves);

    /// What stands on a ballot of a kind.
    Marked told(int kind);

    /// What stands on it when it has been changed.
    Marked told(Move move);
}
