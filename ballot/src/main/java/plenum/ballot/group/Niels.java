package plenum.ballot.group;

import org.jspecify.annotations.Nullable;

/// A point as it is quickest to add (Duif and Niels, in Bernstein et al., High-speed high-security signatures, 2011).
///
/// @param sum y + x
/// @param difference y - x
/// @param product 2dt, where t = xy
/// @param twoZ 2z; absent where z is 1
record Niels(
        Coordinate sum,
        Coordinate difference,
        Coordinate product,
        @Nullable Coordinate twoZ) {
    Niels negated() {
        return new Niels(/* sum= */ difference, /* difference= */ sum, product.negated(), twoZ);
    }
}
