package plenum.count.apportion;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import plenum.count.exact.Fraction;

/// What becomes of a part of a delegate.
public enum Rounding {
    /// "For each full hundred".
    DOWN("down"),
    /// "A remainder of more than half counts".
    HALF_DOWN("half-down"),
    /// "A remainder of half or more counts".
    HALF_UP("half-up"),
    /// "For each hundred or part of it".
    UP("up");

    public static final List<Rounding> ALL = List.copyOf(Arrays.asList(values()));

    private final String id;

    Rounding(String id) {
        this.id = id;
    }

    public static Optional<Rounding> named(String id) {
        return ALL.stream().filter(rounding -> rounding.id.equals(id)).findFirst();
    }

    public String id() {
        return id;
    }

    /// The number rounded.
    ///
    /// @throws IllegalArgumentException if it is more seats than a house can have
    public int of(Fraction number) {
        var half = Fraction.of(1, 2);
        var whole = switch (this) {
            case DOWN -> number.floor();
            case HALF_DOWN -> number.minus(half).ceiling();
            case HALF_UP -> number.plus(half).floor();
            case UP -> number.ceiling();
        };
        if (whole.bitLength() >= Integer.SIZE || whole.intValue() > House.LARGEST) {
            throw new IllegalArgumentException(whole + " delegates of one unit are more than " + House.LARGEST);
        }
        return whole.intValue();
    }
}
