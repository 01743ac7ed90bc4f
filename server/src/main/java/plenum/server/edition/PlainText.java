package plenum.server.edition;

import plenum.server.edition.Block.Paragraph;
import plenum.server.edition.Block.Reaction;
import plenum.server.edition.Block.Speech;
import plenum.server.edition.Block.Told;
import plenum.server.pages.Words;

/// A sitting as plain text: what outlives every format. Each paragraph ends with its id in brackets.
final class PlainText {
    private final StringBuilder text = new StringBuilder();

    static String of(Proceedings proceedings, Proceedings.Sitting sitting, PublishedCongress congress, Words words) {
        var plain = new PlainText();
        plain.line(proceedings.organisation()).line(proceedings.congress());
        plain.line(sitting.title()).line(sitting.when()).line(sitting.state());
        var sealed = congress.sealed(sitting.id());
        if (!sealed.isEmpty()) {
            plain.gap().line(words.say("edition.sealed", sealed.size()));
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
                case Paragraph paragraph -> gap().line(paragraph.text() + " [" + paragraph.id() + "]");
                case Reaction reaction -> gap().line(reaction.text());
            }
        }
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
