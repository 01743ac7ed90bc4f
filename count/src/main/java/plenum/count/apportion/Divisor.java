package plenum.count.apportion;

import plenum.count.exact.Fraction;

/// A divisor by its square, which is a fraction even where the divisor is a root.
///
/// @param text how a transcript writes it
public record Divisor(Fraction square, String text) {
    static Divisor of(Fraction value) {
        return new Divisor(value.times(value), value.toString());
    }

    static Divisor of(long value) {
        return of(Fraction.of(value));
    }
}
