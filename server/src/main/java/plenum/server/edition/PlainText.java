package plenum.server.edition;

import java.util.List;
import java.util.stream.Collectors;
import plenum.journal.Bar;
import plenum.server.edition.Block.Paragraph;
import plenum.server.edition.Block.Reaction;
import plenum.server.edition.Block.Speech;
import plenum.server.edition.Block.Told;
import plenum.server.pages.Words;

/// A sitting as plain text: what outlives every format. Each paragraph ends with its id in brackets.
final class PlainText {
    private final Words words;
    private final StringBuilder text = new StringBuilder();

    private PlainText(Words words) {
        this.words = words;
    }

    static String of(Proceedings proceedings, Proceedings.Sitting sitting, PublishedCongress congress, Words words) {
        var plain = new PlainText(words);
        plain.line(proceedings.organisation()).line(proceedings.congress());
        plain.line(sitting.title()).line(sitting.when()).line(sitting.state());
        sitting.notes().forEach(note -> plain.gap().line(note));
        if (sitting.released()) {
            plain.gap().line(words.say("edition.bars", Bar.BLACK)).line(words.say("edition.check-released"));
        }
        var sealed = congress.sealed(sitting.id());
        if (!sealed.isEmpty()) {
            plain.gap().line(words.say(sitting.released() ? "edition.was-sealed" : "edition.sealed", sealed.size()));
            sealed.forEach(entry -> plain.line(AkomaNtoso.sealed(entry, words)));
        }
        sitting.sections().forEach(plain::section);
        return plain.text.toString();
    }

    private void section(Proceedings.Section section) {
        if (!section.title().isEmpty()) {
            gap().line(section.title()).line("=".repeat(section.title().length()));
        }
        for (var block : section.blocks()) {
            switch (block) {
                case Told told -> gap().line(told.text());
                case Speech speech -> speech(speech);
            }
        }
    }

    private void speech(Speech speech) {
        gap().line(speech.name()
                + (speech.from().isEmpty() ? "" : ", " + speech.from())
                + (speech.capacity().isEmpty() ? "" : " (" + speech.capacity() + ")"));
        for (var said : speech.said()) {
            switch (said) {
                case Paragraph paragraph ->
                    gap().line(paragraph.text() + " [" + paragraph.id() + "]" + corrected(paragraph));
                case Reaction reaction -> gap().line(reaction.text());
            }
        }
    }

    private String corrected(Paragraph paragraph) {
        return paragraph.corrections().stream()
                .map(correction -> " [" + words.say("edition.corrected", correction) + "]")
                .collect(Collectors.joining());
    }

    /// The corrections made after publication.
    static String of(List<Proceedings.Correction> corrections, Proceedings proceedings, Words words) {
        var plain = new PlainText(words);
        plain.line(proceedings.organisation()).line(proceedings.congress());
        plain.line(words.say("edition.corrections")).line(words.say("edition.corrections-note"));
        for (var correction : corrections) {
            plain.gap().line(correction.id() + ", " + words.moment(correction.at(), proceedings.zone()));
            plain.line(Corrections.about(correction, words));
            plain.line(words.say("edition.stands", correction.stands()));
            plain.line(words.say("edition.should-read", correction.text()));
            plain.line(Corrections.why(correction, words));
        }
        return plain.text.toString();
    }

    private PlainText line(String content) {
        if (!content.isBlank()) {
            text.append(content.strip()).append('\n');
        }
        return this;
    }

    private PlainText gap() {
        text.append('\n');
        return this;
    }
}
