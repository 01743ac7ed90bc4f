package plenum.server.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import plenum.congress.SpeechId;
import plenum.congress.floor.Speech;
import plenum.congress.record.HasRecord;
import plenum.congress.record.Layer;

/// The secretary's desk.
///
/// @param speech the speech under way; empty if nobody speaks
/// @param lines the latest of the record, the last one first
/// @param utterances the latest paragraphs, to be revised
public record SecretaryView(
        Situation now,
        Optional<Speaking> speaking,
        String speech,
        List<Reaction> reactions,
        List<RecordLine> lines,
        List<Paragraph> utterances,
        List<RecordView.SittingLine> sittings) {
    private static final int LATEST = 25;
    private static final int REVISABLE = 6;

    /// A paragraph of the record.
    public record Paragraph(String id, String text) {}

    public static SecretaryView of(HasRecord seen, Words words) {
        var all = seen.record().lines();
        var latest = new ArrayList<>(RecordView.told(
                all.subList(Math.max(0, all.size() - LATEST), all.size()), seen, words));
        Collections.reverse(latest);
        return new SecretaryView(
                Situation.of(seen, words),
                Speaking.now(seen, words),
                seen.floor().speaking().map(Speech::id).map(SpeechId::toString).orElse(""),
                Reaction.all(words),
                List.copyOf(latest),
                seen.record().utterances().descendingMap().values().stream()
                        .limit(REVISABLE)
                        .map(utterance -> new Paragraph(utterance.id().toString(), utterance.text(Layer.PUBLISHED)))
                        .toList(),
                RecordView.sittings(seen, words));
    }
}
