package plenum.count.margin;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// Ballots that may be changed in favour of one against another, those first with which it goes fastest.
final class Plan {
    private final Votes votes;
    private final int[] kinds;
    private final BigInteger ballots;
    private final Way way;
    private final int gainer;
    private final int loser;

    /// A plan.
    ///
    /// @param ballots how many there are to change
    /// @param gainer who is to gain
    /// @param loser against whom
    Plan(Votes votes, int[] kinds, BigInteger ballots, Way way, int gainer, int loser) {
        this.votes = votes;
        this.kinds = kinds;
        this.ballots = ballots;
        this.way = way;
        this.gainer = gainer;
        this.loser = loser;
    }

    BigInteger ballots() {
        return ballots;
    }

    /// The same ballots, changed in another way.
    Plan in(Way other) {
        return new Plan(votes, kinds, ballots, other, gainer, loser);
    }

    /// The first so many of them.
    List<Move> first(BigInteger number) {
        var moves = new ArrayList<Move>();
        var left = number;
        for (var at = 0; left.signum() > 0; at++) {
            var some = votes.weight(kinds[at]).min(left);
            moves.add(new Move(kinds[at], some, way, gainer, loser));
            left = left.subtract(some);
        }
        return moves;
    }
}
