package plenum.congress.record;

import java.time.Instant;
import plenum.congress.CorrectionId;
import plenum.congress.PersonId;
import plenum.congress.UtteranceId;

/// A correction after publication: it stands in the record by itself, and what was published stays as it is.
public record Correction(
        CorrectionId id, UtteranceId utterance, String text, Change change, String reason, PersonId by, Instant at) {}
