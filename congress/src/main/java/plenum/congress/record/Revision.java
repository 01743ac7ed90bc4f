package plenum.congress.record;

import java.time.Instant;

/// One text of a paragraph.
public record Revision(Layer layer, String text, Change change, String reason, Instant at) {}
