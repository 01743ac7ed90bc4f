package plenum.server.edition;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import plenum.server.edition.Block.Paragraph;
import plenum.server.edition.Block.Reaction;
import plenum.server.pages.Words;

/// What was said in a sitting as captions, WebVTT: for a recording that begins when the sitting was opened.
final class Captions {
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    private Captions() {}

    private record Cue(Instant at, String id, String text) {}

    static String of(Proceedings.Sitting sitting, Words words) {
        var cues = new ArrayList<Cue>();
        sitting.speeches()
                .forEach(speech -> speech.said().forEach(said -> {
                    switch (said) {
                        case Paragraph paragraph ->
                            cues.add(new Cue(
                                    paragraph.at(),
                                    paragraph.id(),
                                    "<v " + plain(speech.name()) + ">" + plain(paragraph.text()) + "</v>"));
                        case Reaction reaction ->
                            cues.add(new Cue(reaction.at(), "E" + reaction.entry(), plain(reaction.text())));
                    }
                }));
        var opened = sitting.opened().orElse(Instant.EPOCH);
        var text = new StringBuilder("WEBVTT - " + plain(sitting.title()) + "\nLanguage: " + words.language() + "\n");
        for (int i = 0; i < cues.size(); i++) {
            var cue = cues.get(i);
            var next = i + 1 < cues.size() ? cues.get(i + 1).at() : cue.at().plus(LONGEST);
            text.append('\n').append(cue.id()).append('\n');
            text.append(stamp(opened, cue.at())).append(" --> ").append(stamp(opened, end(cue.at(), next)));
            text.append('\n').append(cue.text()).append('\n');
        }
        return text.toString();
    }

    private static Instant end(Instant at, Instant next) {
        var most = next.isBefore(at.plus(LONGEST)) ? next : at.plus(LONGEST);
        return most.isBefore(at.plus(SHORTEST)) ? at.plus(SHORTEST) : most;
    }

    private static String stamp(Instant opened, Instant at) {
        var since = Duration.between(opened, at);
        var time = since.isNegative() ? Duration.ZERO : since;
        return "%02d:%02d:%02d.%03d"
                .formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart(), time.toMillisPart());
    }

    /// A cue ends with an empty line, and its text has marks of its own.
    private static String plain(String text) {
        return text.replaceAll("\\s+", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
