package plenum.server.edition;

import plenum.congress.UtteranceId;
import plenum.congress.record.Layer;

/// A paragraph as it reads in one of its layers.
///
/// @param entry the entry of the journal in which it was given this text
public record Passage(UtteranceId utterance, Layer layer, String text, long entry) {}
