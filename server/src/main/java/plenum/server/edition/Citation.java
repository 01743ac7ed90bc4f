package plenum.server.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plenum.congress.PersonId;
import plenum.congress.bodies.Organisation;
import plenum.congress.bodies.Person;
import plenum.congress.floor.FloorKind;
import plenum.congress.floor.Speech;
import plenum.congress.record.HasRecord;
import plenum.congress.record.Line;
import plenum.congress.record.RecordFact.UtteranceTaken;
import plenum.congress.sittings.Sitting;
import plenum.congress.sittings.SittingFact.ChairHandedOver;
import plenum.congress.sittings.SittingFact.SittingOpened;
import plenum.journal.Standing;
import plenum.server.pages.Words;
import tools.jackson.databind.json.JsonMapper;

/// Where a paragraph stands, in the words and forms in which it is cited: with speaker, sitting, paragraph and layer,
/// and with the entry and the root by which the quotation can be checked.
///
/// @param capacity in which the speaker spoke, in words; empty for a contribution to the debate
/// @param standing the size and root of the log under which the paragraph was looked up
public record Citation(
        Passage passage,
        String speaker,
        String capacity,
        String congress,
        String organisation,
        String place,
        String sitting,
        LocalDate day,
        Standing standing,
        Words words) {
    private static final JsonMapper JSON = new JsonMapper();

    /// The citation of a passage; nothing if the record does not tell when it was said.
    public static Optional<Citation> of(Passage passage, HasRecord seen, Standing standing, Words words) {
        var founded = seen.bodies().organisation();
        var zone = founded.map(Organisation::zone).map(ZoneId::of).orElse(ZoneOffset.UTC);
        Optional<Sitting> sitting = Optional.empty();
        Optional<PersonId> presiding = Optional.empty();
        for (Line line : seen.record().lines()) {
            if (line.fact() instanceof SittingOpened(var id, var chair)) {
                sitting = seen.sittings().sitting(id);
                presiding = Optional.of(chair);
            } else if (line.fact() instanceof ChairHandedOver(var _, var to)) {
                presiding = Optional.of(to);
            } else if (line.fact() instanceof UtteranceTaken(var id, var speech, var _)
                    && id.equals(passage.utterance())) {
                var made = speech.flatMap(seen.floor()::speech);
                var speaker = made.isPresent() ? made.map(Speech::person) : presiding;
                return Optional.of(new Citation(
                        passage,
                        speaker.flatMap(seen.bodies()::person).map(Person::name).orElse(""),
                        made.map(one -> capacity(one.kind(), words)).orElseGet(() -> words.say("edition.chair")),
                        founded.map(Organisation::congress).orElse(""),
                        founded.map(Organisation::name).orElse(""),
                        founded.map(Organisation::place).orElse(""),
                        sitting.map(Sitting::title).orElse(""),
                        day(sitting, line.at(), zone),
                        standing,
                        words));
            }
        }
        return Optional.empty();
    }

    private static String capacity(FloorKind kind, Words words) {
        return kind == FloorKind.CONTRIBUTION ? "" : words.say("floor.kind." + kind.code());
    }

    private static LocalDate day(Optional<Sitting> sitting, Instant at, ZoneId zone) {
        return sitting.flatMap(Dates::planned).orElseGet(() -> LocalDate.ofInstant(at, zone));
    }

    /// The citation of a paragraph of an edition.
    public static Citation of(
            Block.Paragraph paragraph,
            Block.Speech speech,
            Proceedings.Sitting sitting,
            Proceedings proceedings,
            PublishedCongress congress,
            Words words) {
        return new Citation(
                paragraph.passage(),
                speech.name(),
                speech.capacity(),
                proceedings.congress(),
                proceedings.organisation(),
                proceedings.place(),
                sitting.title(),
                LocalDate.parse(Dates.day(sitting, congress, proceedings.zone())),
                congress.standing(),
                words);
    }

    /// One sentence, to be put behind a quotation.
    public String sentence() {
        var who = capacity.isEmpty() ? speaker : words.say("told.speaker", speaker, capacity);
        var where = Stream.of(
                        who,
                        congress,
                        place,
                        sitting,
                        words.day(day),
                        passage.utterance().toString())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        return where + " (" + checked() + ").";
    }

    /// The quotation and where it stands.
    public String quoting(String text) {
        return words.say("cite.quoting", text, sentence());
    }

    /// As reference managers take it in: CSL-JSON.
    public String cslJson() {
        return JSON.writeValueAsString(List.of(Popolo.record(
                "id", key(),
                "type", "speech",
                "title", title(),
                "author", List.of(Popolo.record("literal", speaker)),
                "event-title", congress + ", " + sitting,
                "event-place", place,
                "issued",
                        Popolo.record(
                                "date-parts",
                                List.of(List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth()))),
                "container-title", congress,
                "publisher", organisation,
                "section", passage.utterance().toString(),
                "note", checked())));
    }

    /// As LaTeX takes it in: BibTeX.
    public String bibtex() {
        return "@misc{" + key() + ",\n"
                + Reference.bibtexAuthor(speaker)
                + Reference.bibtex("title", title())
                + Reference.bibtex("howpublished", congress + ", " + sitting + ", " + place)
                + Reference.bibtex("year", Integer.toString(day.getYear()))
                + Reference.bibtex("date", day.toString())
                + Reference.bibtex("note", passage.utterance() + "; " + checked())
                + "}\n";
    }

    /// As library catalogues exchange it: RIS.
    public String ris() {
        return "TY  - HEAR\n"
                + Reference.ris("AU", speaker)
                + Reference.ris("TI", title())
                + Reference.ris("T2", congress + ", " + sitting)
                + Reference.ris("CY", place)
                + Reference.ris(
                        "DA",
                        DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT).format(day))
                + Reference.ris("PB", organisation)
                + Reference.ris("SE", passage.utterance().toString())
                + Reference.ris("N1", checked())
                + "ER  - \n";
    }

    private String key() {
        return passage.utterance() + "-" + day;
    }

    private String title() {
        return words.say("cite.title", speaker, sitting);
    }

    private String checked() {
        return words.say(
                "cite.checked",
                words.say("cite.layer." + passage.layer().code()),
                Long.toString(passage.entry()),
                Long.toString(standing.size()),
                standing.root().base64());
    }
}
