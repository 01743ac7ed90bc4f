package plenum.count.margin;

/// What is put in the place of a ballot, so that one gains on another.
enum Way {
    /// A ballot for the one who gains and nobody else.
    ALONE,
    /// The same ballot with the one who gains above all others.
    FIRST,
    /// The same ballot on which the two have exchanged their places.
    EXCHANGED
}
