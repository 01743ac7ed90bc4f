package plenum.server.pages;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import plenum.congress.SittingId;
import plenum.congress.assembly.Assembly;
import plenum.congress.record.HasRecord;
import plenum.congress.sittings.Sitting;

/// The minutes of one sitting: what was done in it and not what was said.
///
/// They are told from the facts each time, so nobody can write into them what did not happen. What was sealed is in
/// them only for those who may read the record of the sitting.
///
/// @param sealed whether something was done behind closed doors and is not released, so that it is not shown
public record MinutesView(
        String id,
        String title,
        String when,
        String state,
        boolean sealed,
        List<String> notes,
        List<RecordLine> lines) {
    /// How the record sets what was said, and by whom, and how it was received.
    private static final Set<String> SAID = Set.of("speaker", "utterance", "correction", "reaction");

    /// The minutes of a sitting; nothing if it is not in the programme.
    public static Optional<MinutesView> of(SittingId id, Assembly congress, HasRecord seen, Words words) {
        return RecordView.of(id, congress, seen, words)
                .map(record -> new MinutesView(
                        id.toString(),
                        record.sitting(),
                        seen.sittings().sitting(id).map(MinutesView::when).orElse(""),
                        record.state(),
                        record.sealed(),
                        record.notes(),
                        record.lines().stream().filter(MinutesView::done).toList()));
    }

    /// The minutes to keep as plain text.
    public String text(Words words) {
        var text = new StringBuilder();
        text.append(words.say("minutes.of", title)).append('\n');
        text.append(when).append('\n').append(state).append('\n');
        if (sealed) {
            text.append('\n').append(words.say("record.sealed")).append('\n');
        }
        notes.forEach(note -> text.append('\n').append(note).append('\n'));
        for (var line : lines) {
            if (line.style().equals("heading")) {
                text.append('\n');
            }
            text.append('\n').append(line.time()).append("  ").append(line.text());
        }
        return text.append('\n').toString();
    }

    private static String when(Sitting sitting) {
        return sitting.day() + ", " + sitting.opensAt();
    }

    private static boolean done(RecordLine line) {
        return !line.text().isEmpty() && !SAID.contains(line.style());
    }
}
