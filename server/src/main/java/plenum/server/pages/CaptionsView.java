package plenum.server.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import plenum.congress.floor.FloorFact.SpeechBegun;
import plenum.congress.record.HasRecord;
import plenum.congress.record.Line;
import plenum.congress.record.RecordFact.UtteranceTaken;

/// What is being said, to be read along: captions from the stenographers' stream, sentence by sentence.
///
/// @param latest the last few, the newest at the end: who speaks, what is said, how it is received
/// @param earlier those before them, in the same order
/// @param vtt the sitting whose captions there are as WebVTT
public record CaptionsView(
        Situation now, Optional<Speaking> speaking, List<Caption> latest, List<Caption> earlier, Optional<String> vtt) {
    private static final Set<String> SHOWN = Set.of("speaker", "utterance", "reaction");
    private static final int LATEST = 3;
    private static final int ALL = 15;
    private static final int LETTERS = 160;

    /// A line to be read.
    ///
    /// @param id stays the same while more is said
    public record Caption(String id, Instant at, String style, String text) {}

    /// The captions of a sitting in session.
    public static CaptionsView of(HasRecord seen, Words words) {
        var found = new ArrayList<Caption>();
        var all = seen.record().lines();
        for (int i = all.size() - 1; seen.sittings().inSession() && i >= 0 && found.size() < ALL; i--) {
            captions(all.get(i), seen, words).forEach(found::add);
        }
        var captions = found.stream().sorted(Comparator.comparing(Caption::at)).toList();
        var from = Math.max(0, captions.size() - LATEST);
        return new CaptionsView(
                Situation.of(seen, words),
                Speaking.now(seen, words),
                captions.subList(from, captions.size()),
                captions.subList(Math.max(0, captions.size() - ALL), from),
                seen.sittings().last().map(sitting -> sitting.id().toString()));
    }

    private static Stream<Caption> captions(Line line, HasRecord seen, Words words) {
        if (line.fact() instanceof UtteranceTaken taken) {
            return sentences(taken, seen).stream();
        }
        var told = RecordLine.of(line, seen, words, RecordView.zone(seen));
        return SHOWN.contains(told.style())
                ? Stream.of(new Caption("c" + told.entry(), line.at(), told.style(), told.text()))
                : Stream.of();
    }

    private static List<Caption> sentences(UtteranceTaken taken, HasRecord seen) {
        var captions = new ArrayList<Caption>();
        seen.record()
                .utterance(taken.utterance())
                .map(Sentences::of)
                .orElse(List.of())
                .forEach(sentence -> captions.add(new Caption(
                        "c" + taken.utterance() + "-" + (captions.size() + 1),
                        sentence.at(),
                        "utterance",
                        sentence.text())));
        return captions;
    }

    /// The last sentences of the speaker that were taken down, as many as a screen in the hall has room for; empty if
    /// nobody speaks, or nothing was taken down yet.
    static String latest(HasRecord seen) {
        if (seen.floor().speaking().isEmpty()) {
            return "";
        }
        var all = seen.record().lines();
        for (int i = all.size() - 1; i >= 0; i--) {
            switch (all.get(i).fact()) {
                case UtteranceTaken taken -> {
                    return end(sentences(taken, seen));
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

    private static String end(List<Caption> sentences) {
        var end = "";
        for (int i = sentences.size() - 1; i >= 0; i--) {
            var longer = (sentences.get(i).text() + " " + end).strip();
            if (!end.isEmpty() && longer.length() > LETTERS) {
                return end;
            }
            end = longer;
        }
        if (end.length() <= LETTERS) {
            return end;
        }
        var from = end.indexOf(' ', end.length() - LETTERS);
        return "… " + end.substring(from < 0 ? end.length() - LETTERS : from + 1);
    }
}
