package plenum.congress.mandates;

import java.time.Instant;
import java.util.Optional;
import plenum.congress.MandateNumber;
import plenum.congress.PersonId;

/// That a mandate changed hands, and when.
///
/// @param cause nothing if the delegate took it back
public record Handover(MandateNumber mandate, PersonId from, PersonId to, Optional<Cause> cause, Instant at) {}
