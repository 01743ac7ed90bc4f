package plenum.count.apportion;

/// What bounds the seats of every unit that takes part.
///
/// Base seats come before the distribution and the rest is distributed as if there were none: a unit
/// ends up with the base and its share of the rest. A minimum is kept inside the distribution: only
/// those who would have less are lifted to it. The two differ.
///
/// @param base seats that every unit gets beforehand
/// @param minimum seats that no unit falls below, base included
/// @param maximum seats that no unit exceeds, base included
/// @param threshold what a unit must have to take part
public record Bounds(int base, int minimum, int maximum, Threshold threshold) {
    public static final Bounds NONE = new Bounds(0, 0, Integer.MAX_VALUE, Threshold.NONE);

    /// @throws IllegalArgumentException if a number is negative, or nothing lies between the bounds
    public Bounds {
        if (base < 0 || minimum < 0) {
            throw new IllegalArgumentException("a negative number of seats");
        }
        if (Math.max(base, minimum) > maximum) {
            throw new IllegalArgumentException(
                    "at least " + Math.max(base, minimum) + " seats for each and at most " + maximum);
        }
    }

    public Bounds withBase(int seats) {
        return new Bounds(seats, minimum, maximum, threshold);
    }

    public Bounds withMinimum(int seats) {
        return new Bounds(base, seats, maximum, threshold);
    }

    public Bounds withMaximum(int seats) {
        return new Bounds(base, minimum, seats, threshold);
    }

    public Bounds withThreshold(Threshold needed) {
        return new Bounds(base, minimum, maximum, needed);
    }

    int least(Unit unit) {
        return Math.max(base, Math.max(minimum, unit.minimum()));
    }

    int most(Unit unit) {
        return Math.min(maximum, unit.maximum());
    }
}
