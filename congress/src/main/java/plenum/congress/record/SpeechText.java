package plenum.congress.record;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import plenum.congress.PersonId;
import plenum.congress.SpeechId;
import plenum.congress.UtteranceId;

/// What was taken down of a speech, and whether the speaker has approved it.
///
/// @param taken when the last paragraph was taken down
/// @param approval the speaker's word that it is right; a paragraph taken down later asks for it anew
public record SpeechText(SpeechId speech, PVector<UtteranceId> paragraphs, Instant taken, Optional<Approval> approval) {
    /// Who has approved a text, and when.
    public record Approval(PersonId by, Instant at) {}

    static SpeechText begun(SpeechId speech, Instant at) {
        return new SpeechText(speech, TreePVector.empty(), at, Optional.empty());
    }

    SpeechText plus(UtteranceId paragraph, Instant at) {
        return new SpeechText(speech, paragraphs.plus(paragraph), at, Optional.empty());
    }

    SpeechText approved(PersonId by, Instant at) {
        return new SpeechText(speech, paragraphs, taken, Optional.of(new Approval(by, at)));
    }

    /// When silence counts as approval.
    public Instant lapses(int days) {
        return taken.plus(Duration.ofDays(days));
    }

    /// Whether the text is approved, by word or by silence.
    public boolean settled(int days, Instant at) {
        return approval.isPresent() || !at.isBefore(lapses(days));
    }
}
