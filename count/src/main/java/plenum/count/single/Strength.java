package plenum.count.single;

import java.math.BigInteger;

/// How strong a defeat is. With ballots that rank everybody without equals, both order the defeats in
/// the same way.
public enum Strength {
    /// By how many more the winner is preferred.
    MARGINS,
    /// How many prefer the winner.
    WINNING_VOTES;

    /// The strength with which one beats the other, 0 when it does not.
    BigInteger of(Pairwise matrix, int winner, int loser) {
        if (!matrix.beats(winner, loser)) {
            return BigInteger.ZERO;
        }
        return this == MARGINS ? matrix.margin(winner, loser) : matrix.over(winner, loser);
    }

    /// What is added to the name of a rule that uses it otherwise than usual.
    String suffix(Strength usual) {
        if (this == usual) {
            return "";
        }
        return this == MARGINS ? "-margins" : "-winning-votes";
    }

    String words() {
        return this == MARGINS ? "margins" : "winning votes";
    }
}
