package plenum.count.apportion;

import java.math.BigInteger;
import plenum.count.exact.Fraction;

/// Hamilton, or Hare-Niemeyer: the quota is the votes by the seats, and is not rounded.
///
/// Nobody is further than a seat from the exact share, but a larger house may leave somebody with fewer
/// seats (the Alabama paradox).
public record Hamilton() implements LargestRemainder {
    @Override
    public String id() {
        return "hamilton";
    }

    @Override
    public String title() {
        return "Hamilton, Hare-Niemeyer, largest remainders";
    }

    @Override
    public String source() {
        return "A. Hamilton, 1792; T. Hare, 1859; Federal Election Act of Germany 1985 to 2008, § 6(2)";
    }

    @Override
    public String proof() {
        return "seats of the Czech regions 2017 (the whole result official); Balinski and Young's table of 1975";
    }

    @Override
    public String quotaName() {
        return "Hare quota";
    }

    @Override
    public Fraction quota(BigInteger votes, int seats) {
        return new Fraction(votes, BigInteger.valueOf(seats));
    }
}
