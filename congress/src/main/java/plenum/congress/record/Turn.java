package plenum.congress.record;

import java.time.Instant;
import plenum.congress.PersonId;

/// Who takes down what is said, and since when.
public record Turn(PersonId stenographer, Instant since) {}
