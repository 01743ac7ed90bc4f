package plenum.count.apportion;

import java.math.BigInteger;
import plenum.count.exact.Fraction;

/// Droop: the quota is the least whole number of votes that one more unit than there are seats cannot
/// have, which is ⌊votes ÷ (seats + 1)⌋ + 1. Because it is rounded, multiplying all votes may change the
/// result.
public record Droop() implements LargestRemainder {
    @Override
    public String id() {
        return "droop";
    }

    @Override
    public String title() {
        return "Droop, largest remainders";
    }

    @Override
    public String source() {
        return "H. R. Droop, On methods of electing representatives, 1881";
    }

    @Override
    public String proof() {
        return "Slovakia 2020 (official)";
    }

    @Override
    public String quotaName() {
        return "Droop quota";
    }

    @Override
    public Fraction quota(BigInteger votes, int seats) {
        return Fraction.of(votes.divide(BigInteger.valueOf(seats + 1L)).add(BigInteger.ONE));
    }
}
