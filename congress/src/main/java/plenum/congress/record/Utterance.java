package plenum.congress.record;

import java.util.Optional;
import org.pcollections.PVector;
import plenum.congress.SpeechId;
import plenum.congress.UtteranceId;

/// A paragraph of what was said, with all its texts.
///
/// @param raw as taken down
/// @param revisions in the order in which they were made
public record Utterance(UtteranceId id, Optional<SpeechId> speech, String raw, PVector<Revision> revisions) {
    /// The text of a layer: its last revision, or else that of the layer below.
    public String text(Layer layer) {
        return switch (layer) {
            case RAW -> raw;
            case SPEAKER -> last(layer).orElse(raw);
            case EDITOR -> last(layer).orElseGet(() -> text(Layer.SPEAKER));
            case PUBLISHED -> last(layer).orElseGet(() -> text(Layer.EDITOR));
        };
    }

    private Optional<String> last(Layer layer) {
        var found = Optional.<String>empty();
        for (var revision : revisions) {
            if (revision.layer() == layer) {
                found = Optional.of(revision.text());
            }
        }
        return found;
    }

    Utterance revised(Revision revision) {
        return new Utterance(id, speech, raw, revisions.plus(revision));
    }
}
