package plenum.congress.record;

import java.time.Instant;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import plenum.congress.CorrectionId;
import plenum.congress.SittingId;
import plenum.congress.SpeechId;
import plenum.congress.UtteranceId;

/// A paragraph of what was said, with all its texts.
///
/// @param sitting the open sitting in which, or after which, it was taken down
/// @param raw as taken down
/// @param sentences as they were taken down, one or more at a time
/// @param revisions in the order in which they were made
/// @param corrections made after publication, in order
public record Utterance(
        UtteranceId id,
        Optional<SpeechId> speech,
        Optional<SittingId> sitting,
        Instant at,
        String raw,
        PVector<Sentence> sentences,
        PVector<Revision> revisions,
        PVector<CorrectionId> corrections) {
    static Utterance taken(
            UtteranceId id, Optional<SpeechId> speech, Optional<SittingId> sitting, Instant at, String raw) {
        var sentences = TreePVector.singleton(new Sentence(at, raw));
        return new Utterance(id, speech, sitting, at, raw, sentences, TreePVector.empty(), TreePVector.empty());
    }

    /// What was taken down at a time.
    public record Sentence(Instant at, String text) {}

    Utterance continued(String text, Instant later) {
        // Where words were erased, what is new cannot be told from what was there before.
        var further = text.startsWith(raw) ? text.substring(raw.length()).strip() : text;
        return new Utterance(
                id, speech, sitting, at, text, sentences.plus(new Sentence(later, further)), revisions, corrections);
    }

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
        return new Utterance(id, speech, sitting, at, raw, sentences, revisions.plus(revision), corrections);
    }

    Utterance corrected(CorrectionId correction) {
        return new Utterance(id, speech, sitting, at, raw, sentences, revisions, corrections.plus(correction));
    }
}
