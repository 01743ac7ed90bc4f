package plenum.server.edition;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import plenum.congress.CorrectionId;
import plenum.congress.ItemId;
import plenum.congress.PersonId;
import plenum.congress.SittingId;
import plenum.congress.SpeechId;
import plenum.congress.UtteranceId;
import plenum.congress.agenda.AgendaFact.ItemClosed;
import plenum.congress.agenda.AgendaFact.ItemTakenUp;
import plenum.congress.bodies.Organisation;
import plenum.congress.bodies.Person;
import plenum.congress.bodies.Unit;
import plenum.congress.floor.FloorFact.SpeechBegun;
import plenum.congress.floor.FloorKind;
import plenum.congress.record.HasRecord;
import plenum.congress.record.Line;
import plenum.congress.record.RecordFact.ReactionNoted;
import plenum.congress.record.RecordFact.UtteranceCorrected;
import plenum.congress.record.RecordFact.UtteranceTaken;
import plenum.congress.record.Utterance;
import plenum.congress.sittings.SittingFact.ChairHandedOver;
import plenum.congress.sittings.SittingFact.SittingOpened;
import plenum.server.pages.RecordLine;
import plenum.server.pages.RecordView;
import plenum.server.pages.Sentences;
import plenum.server.pages.Situation;
import plenum.server.pages.Words;

/// Sets out the lines of the record as proceedings: under sittings and items, the paragraphs of a speech together.
final class Setting {
    private final PublishedCongress congress;
    private final HasRecord open;
    private Optional<HasRecord> inside = Optional.empty();
    private HasRecord seen;
    private final Words words;
    private final ZoneId zone;
    private final TreeMap<SittingId, Sheet> sheets = new TreeMap<>();
    private final List<Line> corrections = new ArrayList<>();
    private Optional<Sheet> current = Optional.empty();

    /// A line, and the congress as it is known where the line stands: a closed sitting has motions and votes of its
    /// own.
    ///
    /// @param inside the closed sitting, as it is released; nothing in the open
    private record Source(Line line, Optional<HasRecord> inside) {}

    /// A sitting while it is set.
    private static final class Sheet {
        private final List<Proceedings.Section> sections = new ArrayList<>();
        private final Instant opened;
        private PersonId presiding;
        private Optional<ItemId> item = Optional.empty();
        private String title = "";
        private List<Block> blocks = new ArrayList<>();
        private Optional<Heard> speech = Optional.empty();

        private Sheet(Instant opened, PersonId presiding) {
            this.opened = opened;
            this.presiding = presiding;
        }

        private void turnTo(Optional<ItemId> other, String name) {
            endSpeech();
            if (!blocks.isEmpty()) {
                sections.add(new Proceedings.Section(item, title, List.copyOf(blocks)));
                blocks = new ArrayList<>();
            }
            item = other;
            title = name;
        }

        private void endSpeech() {
            speech.ifPresent(heard -> blocks.add(heard.set()));
            speech = Optional.empty();
        }
    }

    /// A speech while it is set: what is said is added to the last part.
    private record Heard(Block.Speech begun, List<Block.Said> said) {
        private Block.Speech set() {
            return new Block.Speech(
                    begun.speech(),
                    begun.person(),
                    begun.name(),
                    begun.from(),
                    begun.role(),
                    begun.capacity(),
                    begun.at(),
                    List.copyOf(said));
        }
    }

    private Setting(PublishedCongress congress, Words words) {
        this.congress = congress;
        this.open = congress.seen();
        this.seen = open;
        this.words = words;
        this.zone = seen.bodies()
                .organisation()
                .map(Organisation::zone)
                .map(ZoneId::of)
                .orElse(ZoneOffset.UTC);
    }

    static Proceedings of(PublishedCongress congress, Words words) {
        var setting = new Setting(congress, words);
        setting.sources().forEach(source -> {
            setting.inside = source.inside();
            setting.seen = source.inside().orElse(setting.open);
            setting.set(source.line());
        });
        setting.inside = Optional.empty();
        setting.seen = setting.open;
        setting.sheets.values().forEach(sheet -> sheet.turnTo(Optional.empty(), ""));
        var founded = setting.seen.bodies().organisation();
        var sittings =
                setting.open.sittings().all().stream().map(setting::sitting).toList();
        return new Proceedings(
                founded.map(Organisation::name).orElse(""),
                founded.map(Organisation::congress).orElse(""),
                founded.map(Organisation::place).orElse(""),
                setting.zone,
                sittings,
                setting.corrections.stream()
                        .map(line -> new CorrectionTold(congress, words).told(line, sittings))
                        .toList());
    }

    /// What was recorded in the open and in the sittings that are released, in the order of the journal.
    private List<Source> sources() {
        var sources = new ArrayList<Source>();
        open.record().lines().forEach(line -> sources.add(new Source(line, Optional.empty())));
        for (var sitting : open.sittings().all()) {
            congress.state()
                    .released(sitting.id())
                    .ifPresent(released -> released.record()
                            .lines()
                            .forEach(line -> sources.add(new Source(line, Optional.of(released)))));
        }
        sources.sort(Comparator.comparingLong(source -> source.line().number()));
        return sources;
    }

    private Proceedings.Sitting sitting(plenum.congress.sittings.Sitting sitting) {
        var sheet = Optional.ofNullable(sheets.get(sitting.id()));
        return new Proceedings.Sitting(
                sitting.id(),
                sitting.title(),
                words.day(sitting.day()) + ", " + sitting.opensAt(),
                Situation.state(sitting, seen, words),
                sheet.map(opened -> opened.opened),
                sitting.closed() || !congress.sealed(sitting.id()).isEmpty(),
                notes(sitting),
                sitting.readable(),
                sheet.map(opened -> List.copyOf(opened.sections)).orElse(List.of()));
    }

    private List<String> notes(plenum.congress.sittings.Sitting sitting) {
        var notes = new ArrayList<>(RecordView.notes(sitting, open, words));
        var sealed = congress.sealed(sitting.id());
        congress.release(sitting.id())
                .filter(_ -> !sealed.isEmpty())
                .ifPresent(release -> notes.add(words.say(
                        "edition.released",
                        sealed.size(),
                        words.moment(sealed.getFirst().time(), zone),
                        words.moment(release.at(), zone),
                        Long.toString(release.number()))));
        return List.copyOf(notes);
    }

    private void set(Line line) {
        if (line.fact() instanceof SittingOpened(var id, var presiding)) {
            current = Optional.of(sheets.computeIfAbsent(id, _ -> new Sheet(line.at(), presiding)));
        }
        current.ifPresent(sheet -> set(line, sheet));
    }

    private void set(Line line, Sheet sheet) {
        switch (line.fact()) {
            case ItemTakenUp(var item) -> sheet.turnTo(Optional.of(item), title(item));
            case ItemClosed(var _) -> {
                happened(line, sheet);
                sheet.turnTo(Optional.empty(), "");
            }
            case SpeechBegun(var id, var person, var kind, var _, var _, var _) -> {
                sheet.endSpeech();
                sheet.speech = Optional.of(heard(Optional.of(id), person, kind, line.at()));
            }
            case UtteranceTaken(var id, var speech, var _) ->
                congress.passage(id)
                        .ifPresent(passage -> speaking(speech, line, sheet)
                                .said()
                                .add(new Block.Paragraph(passage, line.at(), sentences(id), corrections(id))));
            case UtteranceCorrected _ -> corrections.add(line);
            case ReactionNoted noted
            when sheet.speech.isPresent() ->
                sheet.speech
                        .get()
                        .said()
                        .add(new Block.Reaction(
                                line.number(),
                                line.at(),
                                noted.kind(),
                                told(line).text()));
            case ChairHandedOver(var _, var person) -> {
                happened(line, sheet);
                sheet.presiding = person;
            }
            default -> happened(line, sheet);
        }
    }

    private List<Utterance.Sentence> sentences(UtteranceId paragraph) {
        return seen.record().utterance(paragraph).map(Sentences::of).orElse(List.of());
    }

    private List<CorrectionId> corrections(UtteranceId id) {
        return seen.record()
                .utterance(id)
                .map(utterance -> List.copyOf(utterance.corrections()))
                .orElse(List.of());
    }

    /// The speech to which a paragraph belongs: the one being set, or another, which then begins or goes on.
    private Heard speaking(Optional<SpeechId> speech, Line line, Sheet sheet) {
        var same = sheet.speech.filter(heard -> heard.begun().speech().equals(speech));
        if (same.isPresent()) {
            return same.get();
        }
        sheet.endSpeech();
        var heard = speech.flatMap(seen.floor()::speech)
                .map(made -> heard(speech, made.person(), made.kind(), line.at()))
                .orElseGet(() -> heardFromTheChair(sheet.presiding, line.at()));
        sheet.speech = Optional.of(heard);
        return heard;
    }

    private void happened(Line line, Sheet sheet) {
        sheet.endSpeech();
        var told = told(line);
        if (!told.text().isBlank()) {
            var first = sheet.blocks.isEmpty()
                    || !(sheet.blocks.getLast() instanceof Block.Told before)
                    || before.entry() != line.number();
            var place = inside.isEmpty() ? Decisions.place(told.link()) : "";
            sheet.blocks.add(new Block.Told(line.number(), first, line.at(), style(told), told.text(), place));
        }
    }

    private static String style(RecordLine told) {
        return told.style().equals("heading") ? "event" : told.style();
    }

    private RecordLine told(Line line) {
        return RecordLine.of(line, seen, words, zone);
    }

    private Heard heard(Optional<SpeechId> speech, PersonId person, FloorKind kind, Instant at) {
        var capacity = kind == FloorKind.CONTRIBUTION ? "" : words.say("floor.kind." + kind.code());
        return new Heard(begun(speech, person, kind.code(), capacity, at), new ArrayList<>());
    }

    private Heard heardFromTheChair(PersonId presiding, Instant at) {
        return new Heard(
                begun(Optional.empty(), presiding, "chair", words.say("edition.chair"), at), new ArrayList<>());
    }

    private Block.Speech begun(Optional<SpeechId> speech, PersonId id, String role, String capacity, Instant at) {
        var person = seen.bodies().person(id);
        var from = person.flatMap(Person::unit)
                .flatMap(seen.bodies()::unit)
                .map(Unit::name)
                .orElse("");
        return new Block.Speech(
                speech, id, person.map(Person::name).orElse(id.toString()), from, role, capacity, at, List.of());
    }

    private String title(ItemId id) {
        return seen.agenda()
                .item(id)
                .map(item -> item.number() + "  " + item.title())
                .orElse(id.toString());
    }
}
