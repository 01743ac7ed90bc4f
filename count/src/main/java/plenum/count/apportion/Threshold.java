package plenum.count.apportion;

import java.math.BigInteger;
import plenum.count.exact.Fraction;

/// What a unit must have to take part in the distribution. Exactly as much is enough.
///
/// @param share the share of all votes
/// @param votes the number of votes
public record Threshold(Fraction share, BigInteger votes) {
    public static final Threshold NONE = new Threshold(Fraction.ZERO, BigInteger.ZERO);

    /// A share of all votes, such as 1/20 for five per cent.
    public static Threshold of(Fraction share) {
        return new Threshold(share, BigInteger.ZERO);
    }

    /// Whether so many votes out of all are enough.
    public boolean reachedBy(BigInteger own, BigInteger all) {
        return own.compareTo(votes) >= 0 && Fraction.of(own).compareTo(share.times(Fraction.of(all))) >= 0;
    }

    @Override
    public String toString() {
        if (votes.signum() == 0) {
            return share + " of all votes";
        }
        return share.signum() == 0 ? votes + " votes" : share + " of all votes and " + votes + " votes";
    }
}
