package plenum.count.apportion;

import plenum.count.exact.Fraction;

/// Dean: divisors are the harmonic means of n and n + 1, which is 2n(n + 1) / (2n + 1). The number of
/// voters for a seat is as near to the common divisor as it can be.
public record Dean() implements DivisorMethod {
    @Override
    public String id() {
        return "dean";
    }

    @Override
    public String title() {
        return "Dean, harmonic mean";
    }

    @Override
    public String source() {
        return "J. Dean to the House of Representatives, 1832; M. Balinski and H. P. Young, Fair Representation, 1982";
    }

    @Override
    public String proof() {
        return "Balinski and Young's table of 1975";
    }

    @Override
    public Divisor divisor(int held) {
        return Divisor.of(Fraction.of(2L * held * (held + 1L), 2L * held + 1));
    }
}
