package plenum.server.pages;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import plenum.congress.floor.Speech;
import plenum.congress.record.HasRecord;
import plenum.congress.record.SpeechText;
import plenum.congress.sittings.Sitting;
import plenum.congress.sittings.Stage;

/// The texts of speeches on their way into print: whose approval is waited for, and which sittings are published.
public record TextsView(List<Waiting> waiting, int settled, List<Held> held) {
    /// A speech that its speaker can still approve or correct.
    ///
    /// @param link where the speaker does so without a badge
    public record Waiting(String id, String speaker, String begins, String state, String link) {}

    /// A sitting that is over.
    public record Held(String id, String title, boolean published, boolean closed, String since) {}

    private static final int BEGINNING = 90;

    /// The texts as they stand now.
    ///
    /// @param links makes the link of a speech
    public static TextsView of(HasRecord seen, Instant now, Words words, Function<Speech, String> links) {
        var days = seen.orders().record().approvalDays();
        var open = seen.record().speeches().values().stream()
                .filter(text -> !text.settled(days, now))
                .toList();
        return new TextsView(
                open.stream()
                        .flatMap(text -> seen.floor().speech(text.speech()).stream()
                                .map(speech -> waiting(speech, text, seen, now, words, links)))
                        .toList(),
                seen.record().speeches().size() - open.size(),
                seen.sittings().all().stream()
                        .filter(sitting -> sitting.stage() instanceof Stage.Adjourned)
                        .map(sitting -> held(sitting, seen, words))
                        .toList());
    }

    private static Waiting waiting(
            Speech speech, SpeechText text, HasRecord seen, Instant now, Words words, Function<Speech, String> links) {
        var first = seen.record()
                .utterance(text.paragraphs().getFirst())
                .orElseThrow()
                .raw();
        return new Waiting(
                speech.id().toString(),
                Speaking.name(speech.person(), seen),
                first.length() > BEGINNING ? first.substring(0, BEGINNING) + " …" : first,
                SpeechView.state(text, seen, now, words),
                links.apply(speech));
    }

    private static Held held(Sitting sitting, HasRecord seen, Words words) {
        var since = seen.record().published().get(sitting.id());
        return new Held(
                sitting.id().toString(),
                sitting.title(),
                since != null,
                sitting.closed(),
                since == null ? "" : words.moment(since, RecordView.zone(seen)));
    }
}
