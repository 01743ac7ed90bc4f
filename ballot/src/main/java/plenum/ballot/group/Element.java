package plenum.ballot.group;

/// An element of a [Group]; equal if and only if the element is the same. It belongs to the field or lies on the curve;
/// whether it lies in the subgroup that g generates is asked with [Group#contains], since that costs an exponentiation.
public interface Element {
    Group group();

    /// The element as it stands in archives and in what is hashed: a decimal number, or 64 lower-case hex digits.
    @Override
    String toString();
}
