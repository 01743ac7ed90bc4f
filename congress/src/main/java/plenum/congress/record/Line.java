package plenum.congress.record;

import java.time.Instant;
import plenum.congress.Fact;

/// A fact that stands in the record, with its number in the journal and its time.
public record Line(long number, Instant at, Fact fact) {}
