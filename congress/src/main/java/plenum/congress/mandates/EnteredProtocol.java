package plenum.congress.mandates;

import java.time.Instant;

/// A protocol as it was entered, and when.
///
/// @param reason why it takes the place of an earlier one; empty for a unit's first
public record EnteredProtocol(ElectionProtocol protocol, String reason, Instant at) {}
