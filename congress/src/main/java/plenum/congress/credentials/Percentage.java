package plenum.congress.credentials;

import java.math.BigInteger;
import plenum.count.exact.Fraction;

/// A part of a base in per cent, exact until it is printed. A percentage without its base says nothing: 193 are
/// 14.2% of 1,356 and 14.3% of 1,349.
///
/// @param base more than nothing
public record Percentage(long part, long base) {
    private static final Fraction HALF = Fraction.of(1, 2);

    public Percentage {
        if (base < 1 || part < 0) {
            throw new IllegalArgumentException(part + " of " + base);
        }
    }

    /// In tenths of a per cent, rounded half up: 14.25% is 143.
    public long tenths() {
        return rounded(Fraction.of(part, base).times(1000)).longValueExact();
    }

    /// The nearest whole number; a half goes up.
    public static BigInteger rounded(Fraction exact) {
        return exact.plus(HALF).floor();
    }
}
