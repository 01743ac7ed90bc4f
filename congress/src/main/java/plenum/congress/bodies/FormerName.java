package plenum.congress.bodies;

import java.time.LocalDate;

/// A name that a unit had.
///
/// @param until the first day on which it had another
public record FormerName(String name, LocalDate until) {}
