package plenum.count.apportion;

import plenum.count.exact.Fraction;

/// Huntington-Hill: divisors are the geometric means of n and n + 1, which is √(n(n + 1)). No transfer
/// of a seat makes the ratio of two shares more equal.
public record HuntingtonHill() implements DivisorMethod {
    @Override
    public String id() {
        return "huntington-hill";
    }

    @Override
    public String title() {
        return "Huntington-Hill, equal proportions";
    }

    @Override
    public String source() {
        return "2 U.S.C. § 2a (Act of 15 November 1941); E. V. Huntington, 1928";
    }

    @Override
    public String proof() {
        return "United States 2020 (official); Balinski and Young's table of 1975";
    }

    @Override
    public Divisor divisor(int held) {
        return new Divisor(Fraction.of(held * (held + 1L)), "√(" + held + "·" + (held + 1L) + ")");
    }
}
