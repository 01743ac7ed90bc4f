package plenum.congress.bodies;

import java.time.LocalDate;
import java.util.Optional;
import plenum.congress.UnitId;

/// The end of a unit.
///
/// @param day the first day on which it is no more
/// @param into the unit that has taken over its members, if it was merged
public record Closing(LocalDate day, Optional<UnitId> into, String reason) {}
