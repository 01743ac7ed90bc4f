package plenum.server.edition;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import plenum.congress.PersonId;
import plenum.congress.agenda.Item;
import plenum.congress.assembly.PublishedRecord;
import plenum.server.pages.MinutesView;
import plenum.server.pages.Templates;
import plenum.server.pages.Words;

/// The record of a congress as files: pages that need no server and no script, and the same in the formats of
/// archives, parliaments, editors and calendars, with the log and proofs beside them. All of it lies in a [Bag].
///
/// It is made from the published files alone. The same files make the same bytes, on whatever machine and day, so that
/// anybody can make it again and compare.
public final class Edition {
    private static final String STYLE = text("edition/style.css");
    private static final String SCRIPT = text("static/js/quote.js");

    private final PublishedCongress congress;
    private final Words words;
    private final Proceedings proceedings;
    private final SequencedMap<String, Cited> citations = new LinkedHashMap<>();
    private final Map<String, String> sentences = new HashMap<>();
    private final Bag bag;

    /// A paragraph's citation and the sitting in which it was said.
    private record Cited(Citation citation, Proceedings.Sitting sitting) {}

    private Edition(PublishedCongress congress, Words words, Bag bag) {
        this.congress = congress;
        this.words = words;
        this.proceedings = Setting.of(congress, words);
        this.bag = bag;
        for (var sitting : proceedings.sittings()) {
            sitting.speeches()
                    .forEach(speech -> speech.paragraphs().forEach(paragraph -> {
                        var citation = Citation.of(paragraph, speech, sitting, proceedings, congress, words);
                        citations.put(paragraph.id(), new Cited(citation, sitting));
                        sentences.put(paragraph.id(), citation.sentence());
                    }));
        }
    }

    /// Whether the archives of secret ballots lie in the bag. They are big.
    public enum Archives {
        WITH,
        WITHOUT
    }

    /// Makes the edition.
    ///
    /// @param place a folder that is absent, empty or holds an earlier edition, which is replaced
    /// @throws Bag.Taken if something else lies there
    /// @throws IOException if it cannot be written, or the archives not be read
    public static void write(PublishedCongress congress, Words words, Path place, Archives archives)
            throws IOException {
        var bag = Bag.at(place);
        var edition = new Edition(congress, words, bag);
        edition.pages();
        edition.tables();
        edition.log();
        if (archives == Archives.WITH) {
            edition.archives();
        }
        var day = LocalDate.ofInstant(congress.state().at(), edition.proceedings.zone());
        bag.close(words.say("edition.bag", edition.proceedings.congress()), day);
    }

    private void pages() {
        bag.put("style.css", STYLE);
        bag.put("quote.js", SCRIPT);
        var spoken = proceedings.sittings().stream()
                .flatMap(Proceedings.Sitting::speeches)
                .map(Block.Speech::person)
                .sorted()
                .distinct()
                .filter(person -> !proceedings.by(person).isEmpty())
                .toList();
        var treated = congress.seen().agenda().items().stream()
                .filter(item -> !proceedings.about(item.id()).isEmpty())
                .toList();
        bag.put(
                "index.html",
                page(
                        "index",
                        leaf("", proceedings.congress()),
                        Map.of("persons", persons(spoken), "items", treated, "congress", congress)));
        bag.put(
                "decisions.html",
                page(
                        "decisions",
                        leaf("", words.say("edition.decisions")),
                        Map.of("decisions", Decisions.of(congress.seen(), words))));
        proceedings.sittings().stream().filter(Edition::held).forEach(sitting -> {
            sitting(sitting);
            minutes(sitting);
        });
        corrections();
        treated.forEach(this::item);
        persons(spoken).forEach(this::person);
        citations.forEach(this::citation);
    }

    /// Whether there is anything to tell of a sitting.
    public static boolean held(Proceedings.Sitting sitting) {
        return sitting.opened().isPresent();
    }

    private void sitting(Proceedings.Sitting sitting) {
        var name = "sittings/" + sitting.id();
        var values = Map.<String, Object>of("sitting", sitting, "sealed", congress.sealed(sitting.id()));
        bag.put(name + ".html", page("sitting", leaf("../", sitting.title()), values));
        bag.put(name + ".txt", PlainText.of(proceedings, sitting, congress, words));
        bag.put(name + ".xml", AkomaNtoso.of(proceedings, sitting, congress, words));
        bag.put(name + ".vtt", Captions.of(sitting, words));
        bag.put(name + ".pdf", paper("sitting", sitting.title(), values));
    }

    private void corrections() {
        if (proceedings.corrections().isEmpty()) {
            return;
        }
        bag.put("corrections.html", page("corrections", leaf("", words.say("edition.corrections")), Map.of()));
        bag.put("corrections.txt", PlainText.of(proceedings.corrections(), proceedings, words));
        for (var correction : proceedings.corrections()) {
            bag.put(
                    "corrections/" + correction.id() + ".xml",
                    Corrections.akomaNtoso(correction, proceedings, congress, words));
        }
    }

    private void minutes(Proceedings.Sitting sitting) {
        MinutesView.of(sitting.id(), congress.state(), congress.seen(), words).ifPresent(view -> {
            var name = "minutes/" + sitting.id();
            var title = words.say("minutes.of", sitting.title());
            var values = Map.<String, Object>of("view", view);
            bag.put(name + ".html", page("minutes", leaf("../", title), values));
            bag.put(name + ".txt", view.text(words));
            bag.put(name + ".xml", AkomaMinutes.of(proceedings, sitting, view, congress, words));
            bag.put(name + ".pdf", paper("minutes", title, values));
        });
    }

    private byte[] paper(String template, String title, Map<String, Object> values) {
        var alone = new Leaf(words, "../", title, proceedings, sentences, STYLE);
        return Paper.of(
                page(template, alone, values),
                proceedings.congress() + ", " + title,
                congress.state().at());
    }

    private void item(Item item) {
        var title = item.number() + "  " + item.title();
        bag.put(
                "items/" + item.id() + ".html",
                page("item", leaf("../", title), Map.of("item", item, "places", proceedings.about(item.id()))));
    }

    /// Somebody who spoke.
    public record Speaker(PersonId id, String name, String from, List<Proceedings.Made> speeches) {}

    private List<Speaker> persons(List<PersonId> spoken) {
        return spoken.stream()
                .map(person -> {
                    var speeches = proceedings.by(person);
                    var first = speeches.getFirst().speech();
                    return new Speaker(person, first.name(), first.from(), speeches);
                })
                .toList();
    }

    private void person(Speaker speaker) {
        bag.put(
                "persons/" + speaker.id() + ".html",
                page("person", leaf("../", speaker.name()), Map.of("speaker", speaker)));
    }

    private void citation(String id, Cited cited) {
        var citation = cited.citation();
        var name = "citations/" + id;
        var title = words.say("cite.paragraph") + " " + id;
        bag.put(
                name + ".html",
                page(
                        "citation",
                        leaf("../", title),
                        Map.of(
                                "citation",
                                citation,
                                "sitting",
                                cited.sitting(),
                                "id",
                                id,
                                "whole",
                                congress.quotation(citation.passage()).isPresent())));
        bag.put(name + ".csl.json", citation.cslJson());
        bag.put(name + ".bib", citation.bibtex());
        bag.put(name + ".ris", citation.ris());
        congress.quotation(citation.passage())
                .ifPresent(quotation -> bag.put("proofs/" + id + ".quote.json", quotation.bytes()));
    }

    private void tables() {
        var seen = congress.seen();
        bag.put("popolo.json", Popolo.of(proceedings, seen, words));
        bag.put("votes.csv", VoteTables.votes(seen, words));
        bag.put("ballots.csv", VoteTables.ballots(seen));
        bag.put("programme.ics", Programme.of(proceedings, congress, words));
        bag.put("decisions.atom", Feed.of(proceedings, congress, words));
        proceedings
                .paragraphs()
                .map(Block.Paragraph::passage)
                .forEach(passage -> bag.put(
                        "proofs/" + passage.utterance() + ".tlog-proof",
                        congress.receipt(passage.entry()).text()));
    }

    /// The log as it is published, so that the bag can be verified like any published congress.
    private void log() throws IOException {
        for (var name : congress.files()) {
            var file = congress.source().file(name);
            bag.put("log/" + name, file.orElseThrow(() -> new IOException("the log lacks " + name)));
        }
        PublishedRecord.of(congress.state()).forEach((name, bytes) -> bag.put("log/" + name, bytes));
    }

    private void archives() throws IOException {
        for (var urn : congress.state().urns().all()) {
            if (urn.opening().isPresent()) {
                var name = "elections/" + urn.uuid() + ".bel";
                if (!congress.source().onThisMachine(name, file -> bag.copy("log/" + name, file))) {
                    throw new IOException("the archive of urn " + urn.id() + " is not published: " + name);
                }
            }
        }
    }

    private Leaf leaf(String up, String title) {
        return new Leaf(words, up, title, proceedings, sentences, "");
    }

    private static String page(String template, Leaf leaf, Map<String, Object> values) {
        var all = new HashMap<>(values);
        all.put("leaf", leaf);
        return new String(Templates.render("edition/" + template + ".jte", all), UTF_8);
    }

    private static String text(String name) {
        try (var file = Objects.requireNonNull(Edition.class.getResourceAsStream("/plenum/server/" + name), name)) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
