package plenum.count.transcript;

import java.math.BigDecimal;

/// An exact number of votes, written with as many decimals as the rule reckons.
///
/// Two numbers are the same if they have the same value; how many zeros are written at the end says
/// nothing.
public record Exact(BigDecimal value) implements Comparable<Exact> {
    public static Exact of(BigDecimal value) {
        return new Exact(value);
    }

    @Override
    public int compareTo(Exact other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Exact exact && value.compareTo(exact.value) == 0;
    }

    @Override
    public int hashCode() {
        return value.stripTrailingZeros().hashCode();
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
