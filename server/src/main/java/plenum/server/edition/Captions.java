package plenum.server.edition;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenum.congress.SittingId;
import plenum.congress.floor.Speech;
import plenum.congress.record.HasRecord;
import plenum.congress.record.Utterance;
import plenum.congress.sittings.SittingFact.SittingOpened;
import plenum.server.edition.Block.Paragraph;
import plenum.server.edition.Block.Reaction;
import plenum.server.pages.Sentences;
import plenum.server.pages.Speaking;
import plenum.server.pages.Words;

/// What was said in a sitting as captions, WebVTT: a cue for each sentence, from when it was taken down, for a
/// recording that begins when the sitting was opened.
public final class Captions {
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    /// Sentences that were taken down at once are read one after the other at this pace.
    private static final int LETTERS_A_SECOND = 15;

    private final Instant opened;
    private final List<Cue> cues = new ArrayList<>();

    private record Cue(Instant at, String id, String text) {}

    private Captions(Instant opened) {
        this.opened = opened;
    }

    /// The captions of a sitting of an edition.
    static String of(Proceedings.Sitting sitting, Words words) {
        var captions = new Captions(sitting.opened().orElse(Instant.EPOCH));
        sitting.speeches()
                .forEach(speech -> speech.said().forEach(said -> {
                    switch (said) {
                        case Paragraph paragraph -> captions.add(paragraph.id(), speech.name(), paragraph.sentences());
                        case Reaction reaction ->
                            captions.cues.add(new Cue(reaction.at(), "E" + reaction.entry(), plain(reaction.text())));
                    }
                }));
        return captions.text(sitting.title(), words);
    }

    /// The captions of a sitting as far as it has come.
    ///
    /// @param seen with the words of the sitting, if they may be read
    /// @return what grows while the sitting goes on; nothing before it was opened
    public static Optional<String> live(SittingId sitting, HasRecord seen, Words words) {
        var captions = Optional.<Captions>empty();
        for (var line : seen.record().lines()) {
            if (line.fact() instanceof SittingOpened(var id, var _)) {
                captions = id.equals(sitting) && captions.isEmpty() ? Optional.of(new Captions(line.at())) : captions;
            }
        }
        captions.ifPresent(some -> seen.record().utterances().values().stream()
                .filter(paragraph -> paragraph.sitting().equals(Optional.of(sitting)))
                .forEach(paragraph ->
                        some.add(paragraph.id().toString(), speaker(paragraph, seen), Sentences.of(paragraph))));
        var title = seen.sittings().sitting(sitting).map(one -> one.title()).orElse("");
        return captions.map(some -> some.text(title, words));
    }

    private static String speaker(Utterance paragraph, HasRecord seen) {
        return paragraph
                .speech()
                .flatMap(seen.floor()::speech)
                .map(Speech::person)
                .map(person -> Speaking.name(person, seen))
                .orElse("");
    }

    private void add(String id, String speaker, List<Utterance.Sentence> sentences) {
        var number = 1;
        var at = Instant.MIN;
        for (var sentence : sentences) {
            at = sentence.at().isAfter(at) ? sentence.at() : at;
            var voice = speaker.isEmpty()
                    ? plain(sentence.text())
                    : "<v " + plain(speaker) + ">" + plain(sentence.text()) + "</v>";
            cues.add(new Cue(at, sentences.size() == 1 ? id : id + "-" + number++, voice));
            at = at.plusMillis(Math.max(1000, 1000L * sentence.text().length() / LETTERS_A_SECOND));
        }
    }

    private String text(String title, Words words) {
        var text = new StringBuilder("WEBVTT - " + plain(title) + "\nLanguage: " + words.language() + "\n");
        for (int i = 0; i < cues.size(); i++) {
            var cue = cues.get(i);
            var next = i + 1 < cues.size() ? cues.get(i + 1).at() : cue.at().plus(LONGEST);
            text.append('\n').append(cue.id()).append('\n');
            text.append(stamp(cue.at())).append(" --> ").append(stamp(end(cue.at(), next)));
            text.append('\n').append(cue.text()).append('\n');
        }
        return text.toString();
    }

    private static Instant end(Instant at, Instant next) {
        var most = next.isBefore(at.plus(LONGEST)) ? next : at.plus(LONGEST);
        return most.isBefore(at.plus(SHORTEST)) ? at.plus(SHORTEST) : most;
    }

    private String stamp(Instant at) {
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
