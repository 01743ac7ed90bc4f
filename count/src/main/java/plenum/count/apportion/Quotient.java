package plenum.count.apportion;

import java.math.BigInteger;

/// The votes of a unit by a divisor. The highest comes first, and of equal ones the first in the list.
record Quotient(int place, Unit unit, Divisor divisor) implements Comparable<Quotient> {
    @Override
    public int compareTo(Quotient other) {
        var value = compareValue(other);
        return value == 0 ? Integer.compare(place, other.place) : value;
    }

    /// Negative when this quotient is the higher one.
    int compareValue(Quotient other) {
        var sign = other.times(divisor).compareTo(times(other.divisor));
        var bothBeyond =
                divisor.square().signum() == 0 && other.divisor.square().signum() == 0;
        return bothBeyond ? other.unit.votes().compareTo(unit.votes()) : sign;
    }

    /// Squared votes, multiplied by the other side's squared divisor; the own divisor's denominator
    /// comes along.
    private BigInteger times(Divisor others) {
        return unit.votes()
                .pow(2)
                .multiply(others.square().numerator())
                .multiply(divisor.square().denominator());
    }
}
