package plenum.server.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import plenum.congress.motions.Motion;
import plenum.congress.motions.MotionFact.MotionDecided;
import plenum.congress.motions.MotionFact.MotionMoved;
import plenum.server.edition.Block.Paragraph;
import plenum.server.edition.Block.Reaction;
import plenum.server.edition.Block.Speech;
import plenum.server.edition.Citation;
import plenum.server.edition.Proceedings;
import plenum.server.edition.PublishedCongress;
import plenum.server.pages.Words;

/// The texts of a published record: what was said, how the hall received whom, what was moved and what was resolved.
public final class RecordTexts {
    private final PublishedCongress congress;
    private final Proceedings proceedings;
    private final Words words;
    private final List<Text> texts = new ArrayList<>();

    private RecordTexts(PublishedCongress congress, Words words) {
        this.congress = congress;
        this.proceedings = Proceedings.of(congress, words);
        this.words = words;
    }

    /// The texts of a record.
    ///
    /// @param words in which citations and reactions without words of their own are told
    public static List<Text> of(PublishedCongress congress, Words words) {
        var record = new RecordTexts(congress, words);
        for (var sitting : record.proceedings.sittings()) {
            for (var section : sitting.sections()) {
                section.speeches().forEach(speech -> record.speech(sitting, section, speech));
            }
        }
        record.motions();
        return record.texts;
    }

    private void speech(Proceedings.Sitting sitting, Proceedings.Section section, Speech speech) {
        for (var said : speech.said()) {
            switch (said) {
                case Paragraph paragraph ->
                    texts.add(text(
                            paragraph.id(),
                            Text.Kind.SPEECH,
                            sitting,
                            section,
                            speech,
                            paragraph.at(),
                            paragraph.text(),
                            page(paragraph),
                            Citation.of(paragraph, speech, sitting, proceedings, congress, words)
                                    .sentence()));
                case Reaction reaction ->
                    texts.add(text(
                            "E" + reaction.entry(),
                            Text.Kind.REACTION,
                            sitting,
                            section,
                            speech,
                            reaction.at(),
                            reaction.text(),
                            "/record/" + sitting.id() + "#e" + reaction.entry(),
                            ""));
            }
        }
    }

    /// A paragraph that was sealed has no page among those to cite.
    private static String page(Paragraph paragraph) {
        var sealed = paragraph.passage().utterance().closedSitting().isPresent();
        return (sealed ? "/record/" : "/paragraphs/") + paragraph.id();
    }

    private Text text(
            String id,
            Text.Kind kind,
            Proceedings.Sitting sitting,
            Proceedings.Section section,
            Speech speech,
            Instant at,
            String said,
            String link,
            String citation) {
        return new Text(
                id,
                proceedings.congress(),
                kind.code(),
                sitting.title(),
                section.title(),
                speech.name(),
                speech.capacity(),
                speech.from(),
                day(at),
                "",
                said,
                link,
                citation,
                false);
    }

    private void motions() {
        var seen = congress.seen();
        for (var motion : seen.motions().all()) {
            var mover = seen.bodies().person(motion.mover());
            var unit = mover.flatMap(person -> person.unit()).flatMap(seen.bodies()::unit);
            texts.add(new Text(
                    motion.id().toString(),
                    proceedings.congress(),
                    (motion.carried() ? Text.Kind.RESOLUTION : Text.Kind.MOTION).code(),
                    "",
                    motion.item()
                            .flatMap(seen.agenda()::item)
                            .map(item -> item.number() + "  " + item.title())
                            .orElse(""),
                    mover.map(person -> person.name()).orElse(""),
                    "",
                    unit.map(one -> one.name()).orElse(""),
                    day(motion),
                    "",
                    motion.title() + "\n\n" + motion.text(),
                    "/motions/" + motion.id(),
                    "",
                    false));
        }
    }

    /// The day on which a motion was carried or, unless it was, moved.
    private String day(Motion motion) {
        return congress.seen().record().lines().stream()
                .filter(line -> switch (line.fact()) {
                    case MotionMoved moved -> moved.motion().equals(motion.id());
                    case MotionDecided(var id, var carried, var _) -> carried && id.equals(motion.id());
                    default -> false;
                })
                .reduce((_, later) -> later)
                .map(line -> day(line.at()))
                .orElse("");
    }

    private String day(Instant at) {
        return LocalDate.ofInstant(at, proceedings.zone()).toString();
    }
}
