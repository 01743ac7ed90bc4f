package plenum.count.rounds;

import java.util.OptionalInt;

/// How many crosses a congress has resolved to allow, where the rule leaves it to it.
public record Limits(OptionalInt least, OptionalInt most, OptionalInt each) {
    /// Nothing has been resolved.
    public static final Limits NONE = new Limits(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());

    /// From so many crosses to so many, one for each name.
    public static Limits between(int least, int most) {
        return new Limits(OptionalInt.of(least), OptionalInt.of(most), OptionalInt.empty());
    }

    /// The crosses that are valid where nothing else has been resolved.
    ///
    /// @throws IllegalArgumentException if there is nothing between the least and the most
    Crosses or(int usualLeast, int usualMost, int usualEach) {
        return new Crosses(least.orElse(usualLeast), most.orElse(usualMost), each.orElse(usualEach));
    }
}
