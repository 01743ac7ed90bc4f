package plenum.server.edition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plenum.congress.CorrectionId;
import plenum.congress.PersonId;
import plenum.congress.SpeechId;
import plenum.congress.record.ReactionKind;
import plenum.congress.record.Utterance.Sentence;

/// What stands in a section of the proceedings: a speech, or a line about what happened.
public sealed interface Block {
    /// What somebody said without a break, and how the hall received it.
    ///
    /// @param speech empty for what the chair says
    /// @param from the unit that sent the speaker; empty for a guest
    /// @param role the code of the kind of speech, or `chair`
    /// @param capacity in what the speaker speaks, in words; empty for a contribution to the debate
    record Speech(
            Optional<SpeechId> speech,
            PersonId person,
            String name,
            String from,
            String role,
            String capacity,
            Instant at,
            List<Said> said)
            implements Block {
        /// The paragraphs, without what the hall did.
        public List<Paragraph> paragraphs() {
            return said.stream()
                    .filter(Paragraph.class::isInstance)
                    .map(Paragraph.class::cast)
                    .toList();
        }
    }

    /// What happened, in words.
    ///
    /// @param first whether it is the first line that tells of its entry, and so bears its anchor
    /// @param style how it is set: `reaction`, `note`, `decision` or `event`
    /// @param link where in the edition more about it stands; empty if nowhere
    record Told(long entry, boolean first, Instant at, String style, String text, String link) implements Block {}

    /// A part of a speech.
    sealed interface Said {}

    /// A paragraph in its published words.
    ///
    /// @param sentences each with its time
    /// @param corrections made after publication, which stand by themselves
    record Paragraph(Passage passage, Instant at, List<Sentence> sentences, List<CorrectionId> corrections)
            implements Said {
        public String id() {
            return passage.utterance().toString();
        }

        public String text() {
            return passage.text();
        }
    }

    /// How the hall received it.
    record Reaction(long entry, Instant at, ReactionKind kind, String text) implements Said {}
}
