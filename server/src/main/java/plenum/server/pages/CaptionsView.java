package plenum.server.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plenum.congress.floor.FloorFact.SpeechBegun;
import plenum.congress.record.HasRecord;
import plenum.congress.record.Layer;
import plenum.congress.record.RecordFact.UtteranceTaken;

/// What is being said, to be read along: captions from the stenographers' stream.
///
/// @param lines the latest first: who speaks, what is said, how it is received
public record CaptionsView(Situation now, Optional<Speaking> speaking, List<RecordLine> lines) {
    private static final Set<String> SHOWN = Set.of("speaker", "utterance", "reaction");
    private static final int LINES = 8;
    private static final int LETTERS = 220;

    /// The captions of a sitting in session.
    public static CaptionsView of(HasRecord seen, Words words) {
        var lines = new ArrayList<RecordLine>();
        var all = seen.record().lines();
        var zone = RecordView.zone(seen);
        for (int i = all.size() - 1; seen.sittings().inSession() && i >= 0 && lines.size() < LINES; i--) {
            var line = RecordLine.of(all.get(i), seen, words, zone);
            if (SHOWN.contains(line.style())) {
                lines.add(line);
            }
        }
        return new CaptionsView(Situation.of(seen, words), Speaking.now(seen, words), List.copyOf(lines));
    }

    /// The end of what the speaker was last taken down to have said, as long as a screen in the hall has room for;
    /// empty if nobody speaks, or nothing was taken down yet.
    static String latest(HasRecord seen) {
        if (seen.floor().speaking().isEmpty()) {
            return "";
        }
        var all = seen.record().lines();
        for (int i = all.size() - 1; i >= 0; i--) {
            switch (all.get(i).fact()) {
                case UtteranceTaken(var id, var _, var text) -> {
                    return end(seen.record()
                            .utterance(id)
                            .map(said -> said.text(Layer.PUBLISHED))
                            .orElse(text));
                }
                case SpeechBegun _ -> {
                    return "";
                }
                default -> {
                    // What else happens does not take the words off the screen.
                }
            }
        }
        return "";
    }

    private static String end(String text) {
        if (text.length() <= LETTERS) {
            return text;
        }
        var from = text.indexOf(' ', text.length() - LETTERS);
        return "… " + text.substring(from < 0 ? text.length() - LETTERS : from + 1);
    }
}
