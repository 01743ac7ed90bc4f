package plenum.congress.record;

import java.time.Instant;
import plenum.congress.PersonId;

/// One text of a paragraph: whose it is, when and why it was changed, and what the change touches.
public record Revision(Layer layer, String text, Change change, String reason, PersonId by, Instant at) {}
