package plenum.server.pages;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plenum.congress.PersonId;
import plenum.congress.floor.Speech;
import plenum.congress.record.HasRecord;
import plenum.congress.record.Layer;
import plenum.congress.record.SpeechText;
import plenum.congress.record.Utterance;

/// What was taken down of a speech, for its speaker to approve or correct.
///
/// @param speaker who held it
/// @param state where its approval stands, in words
/// @param open whether the speaker can still approve or correct it
public record SpeechView(
        String id, PersonId person, String speaker, String state, boolean open, List<Paragraph> paragraphs) {
    /// A paragraph of the speech.
    ///
    /// @param change what was changed in it since it was taken down
    public record Paragraph(String id, String text, TextDiff change, boolean changed) {}

    /// The text of a speech; nothing if nothing was taken down of it.
    public static Optional<SpeechView> of(Speech speech, HasRecord seen, Instant now, Words words) {
        return seen.record().speech(speech.id()).map(text -> of(speech, text, seen, now, words));
    }

    private static SpeechView of(Speech speech, SpeechText text, HasRecord seen, Instant now, Words words) {
        var paragraphs = text.paragraphs().stream()
                .flatMap(id -> seen.record().utterance(id).stream())
                .toList();
        var published = paragraphs.stream().anyMatch(seen.record()::published);
        return new SpeechView(
                speech.id().toString(),
                speech.person(),
                Speaking.name(speech.person(), seen),
                state(text, seen, now, words),
                !published && !text.settled(days(seen), now),
                paragraphs.stream().map(SpeechView::paragraph).toList());
    }

    private static Paragraph paragraph(Utterance utterance) {
        var text = utterance.text(Layer.SPEAKER);
        return new Paragraph(
                utterance.id().toString(),
                text,
                TextDiff.between(utterance.raw(), text),
                !utterance.raw().equals(text));
    }

    /// Where the approval of a text stands, in words.
    static String state(SpeechText text, HasRecord seen, Instant now, Words words) {
        var zone = RecordView.zone(seen);
        return text.approval()
                .map(approval -> words.say("speech.approved", words.moment(approval.at(), zone)))
                .orElseGet(() -> text.settled(days(seen), now)
                        ? words.say("speech.lapsed", words.moment(text.lapses(days(seen)), zone))
                        : words.say("speech.waits", words.moment(text.lapses(days(seen)), zone)));
    }

    private static int days(HasRecord seen) {
        return seen.orders().record().approvalDays();
    }
}
