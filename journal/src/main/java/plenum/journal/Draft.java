package plenum.journal;

import java.time.Instant;
import java.util.Optional;

/// What is to be journaled: the journal gives it its number, its salt and its commitment.
///
/// @param time not before the last entry's; cut to milliseconds
/// @param seal the closed sitting to which the payload belongs; empty if it is public
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
public record Draft(Instant time, String kind, byte[] payload, Optional<String> seal) {}
