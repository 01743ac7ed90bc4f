package plenum.count.single;

/// What a ballot says of those whom it does not rank. It can decide who wins.
public enum Unranked {
    /// They are below all who are ranked, and equal to one another.
    LAST,
    /// Nothing: they are compared with nobody.
    NOT_COMPARED
}
