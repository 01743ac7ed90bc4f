package plenum.count.apportion;

import plenum.count.exact.Fraction;

/// Sainte-Laguë with a first divisor above 1, which makes the first seat dearer: 1.4, 3, 5 …
///
/// @param first the first divisor, 1.4 or 1.2 where it is used
public record ModifiedSainteLague(Fraction first) implements DivisorMethod {
    /// @throws IllegalArgumentException if the first divisor is below 1 or not below the second
    public ModifiedSainteLague {
        if (first.compareTo(Fraction.ONE) < 0 || first.compareTo(Fraction.of(3)) >= 0) {
            throw new IllegalArgumentException("a first divisor of " + first + ": it is from 1 to below 3");
        }
    }

    /// The usual 1.4.
    public ModifiedSainteLague() {
        this(Fraction.of(14, 10));
    }

    @Override
    public String id() {
        return "modified-sainte-lague";
    }

    @Override
    public String title() {
        return "modified Sainte-Laguë";
    }

    @Override
    public String source() {
        return "Norway, Election Act 2002 § 11-4 (1.4); Sweden, Election Act 2005:837, ch. 14 § 3 (1.2 since 2018)";
    }

    @Override
    public String proof() {
        return "official: Sweden, European Parliament 2004, 2014 (1.4) and 2019 (1.2)";
    }

    @Override
    public Divisor divisor(int held) {
        return held == 0 ? Divisor.of(first) : Divisor.of(2L * held + 1);
    }
}
