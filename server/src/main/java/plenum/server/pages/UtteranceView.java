package plenum.server.pages;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenum.congress.PersonId;
import plenum.congress.record.Correction;
import plenum.congress.record.HasRecord;
import plenum.congress.record.Layer;
import plenum.congress.record.Revision;
import plenum.congress.record.Utterance;
import plenum.congress.sittings.Sitting;

/// One paragraph of the record with all its texts: the first as taken down, each later one with what it changes in the
/// one that stood before it.
///
/// @param speaker whose words it is; empty where it is the chair's
/// @param speech the speech of the open sittings it belongs to; empty if none
/// @param sitting the address of its sitting; empty if it belongs to none
/// @param text how it reads now
/// @param correctedText how it should read; the same as `text` unless it was corrected
public record UtteranceView(
        String id,
        String speaker,
        String speech,
        String sitting,
        String sittingTitle,
        String when,
        String text,
        String correctedText,
        boolean published,
        List<Step> steps,
        List<CorrectionLine> corrections) {
    /// A text of the paragraph.
    ///
    /// @param layer whose text it is, in words
    /// @param change what it changes in the text before; everything in it is kept where it is the first
    /// @param touches what the change touches, in words; empty for what was taken down
    public record Step(String layer, String by, String when, String touches, String reason, TextDiff change) {}

    /// A correction made after publication.
    public record CorrectionLine(String id, String by, String when, String touches, String reason, TextDiff change) {}

    public static UtteranceView of(Utterance utterance, HasRecord seen, Words words) {
        return new Telling(seen, words, RecordView.zone(seen)).told(utterance);
    }

    private record Telling(HasRecord seen, Words words, ZoneId zone) {
        UtteranceView told(Utterance utterance) {
            var held =
                    utterance.sitting().or(() -> utterance.id().closedSitting()).flatMap(seen.sittings()::sitting);
            return new UtteranceView(
                    utterance.id().toString(),
                    utterance
                            .speech()
                            .flatMap(seen.floor()::speech)
                            .map(speech -> Speaking.name(speech.person(), seen))
                            .orElse(""),
                    utterance
                            .speech()
                            .filter(_ -> utterance.sitting().isPresent())
                            .map(Object::toString)
                            .orElse(""),
                    held.map(sitting -> "/record/" + sitting.id()).orElse(""),
                    held.map(Sitting::title).orElse(""),
                    words.moment(utterance.at(), zone),
                    utterance.text(Layer.PUBLISHED),
                    seen.record().corrected(utterance),
                    seen.record().published(utterance),
                    steps(utterance),
                    corrections(utterance));
        }

        private List<Step> steps(Utterance utterance) {
            var steps = new ArrayList<Step>();
            steps.add(new Step(
                    words.say("layer.raw"),
                    "",
                    words.moment(utterance.at(), zone),
                    "",
                    "",
                    TextDiff.between(utterance.raw(), utterance.raw())));
            var before = utterance.raw();
            for (var revision : utterance.revisions()) {
                steps.add(step(revision, before));
                before = revision.text();
            }
            return List.copyOf(steps);
        }

        private Step step(Revision revision, String before) {
            return new Step(
                    words.say("layer." + revision.layer().code()),
                    name(revision.by()),
                    moment(revision.at()),
                    words.say("change." + revision.change().code()),
                    revision.reason(),
                    TextDiff.between(before, revision.text()));
        }

        private List<CorrectionLine> corrections(Utterance utterance) {
            var lines = new ArrayList<CorrectionLine>();
            var before = utterance.text(Layer.PUBLISHED);
            for (var id : utterance.corrections()) {
                var correction = seen.record().correction(id).orElseThrow();
                lines.add(line(correction, before));
                before = correction.text();
            }
            return List.copyOf(lines);
        }

        private CorrectionLine line(Correction correction, String before) {
            return new CorrectionLine(
                    correction.id().toString(),
                    name(correction.by()),
                    moment(correction.at()),
                    words.say("change." + correction.change().code()),
                    correction.reason(),
                    TextDiff.between(before, correction.text()));
        }

        private String name(PersonId person) {
            return Speaking.name(person, seen);
        }

        private String moment(Instant at) {
            return words.moment(at, zone);
        }
    }

    /// The last correction, if there is one.
    public Optional<CorrectionLine> latest() {
        return corrections.isEmpty() ? Optional.empty() : Optional.of(corrections.getLast());
    }
}
