package plenum.server.edition;

import java.util.TreeMap;
import plenum.congress.SittingId;
import plenum.journal.Entry;
import plenum.server.edition.Block.Paragraph;
import plenum.server.edition.Block.Reaction;
import plenum.server.edition.Block.Speech;
import plenum.server.edition.Block.Told;
import plenum.server.pages.Words;

/// A sitting as a `debate` of Akoma Ntoso 1.0 (OASIS, 2018). The vocabulary has no layers and no log: layer and entry
/// of a paragraph, and the kind of a reaction, stand in attributes of a namespace of our own, which it allows.
final class AkomaNtoso {
    static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
    static final String OURS = "urn:plenum:record:1";

    private final Proceedings proceedings;
    private final Proceedings.Sitting sitting;
    private final PublishedCongress congress;
    private final Words words;
    private final Marked xml = new Marked();

    private AkomaNtoso(Proceedings proceedings, Proceedings.Sitting sitting, PublishedCongress congress, Words words) {
        this.proceedings = proceedings;
        this.sitting = sitting;
        this.congress = congress;
        this.words = words;
    }

    static String of(Proceedings proceedings, Proceedings.Sitting sitting, PublishedCongress congress, Words words) {
        var debate = new AkomaNtoso(proceedings, sitting, congress, words);
        debate.write();
        return debate.xml.toString();
    }

    private void write() {
        xml.element(
                "akomaNtoso",
                with("xmlns", NAMESPACE, "xmlns:plenum", OURS),
                () -> xml.element("debate", with("name", "debate"), () -> {
                    xml.element("meta", with(), this::meta);
                    xml.element(
                            "debateBody",
                            with(),
                            () -> xml.element(
                                    "debateSection", with("name", "sitting", "eId", id(sitting.id())), this::sitting));
                }));
    }

    private void meta() {
        Identification.of("debate", sitting, proceedings, congress, words).write(xml);
        xml.element("references", with("source", "#plenum"), this::references);
    }

    private void references() {
        Identification.bodies(xml, proceedings);
        var persons = new TreeMap<plenum.congress.PersonId, String>();
        var roles = new TreeMap<String, String>();
        sitting.speeches().forEach(speech -> {
            persons.put(speech.person(), speech.name());
            roles.put(speech.role(), speech.capacity().isEmpty() ? speech.role() : speech.capacity());
        });
        persons.forEach((person, name) -> xml.empty(
                "TLCPerson", "eId", person.toString(), "href", "/ontology/person/xx." + person, "showAs", name));
        roles.forEach((role, name) ->
                xml.empty("TLCRole", "eId", "role-" + role, "href", "/ontology/role/xx." + role, "showAs", name));
    }

    private void sitting() {
        xml.text("heading", sitting.title());
        xml.text("narrative", sitting.when());
        sitting.notes().forEach(note -> xml.text("narrative", note));
        congress.sealed(sitting.id()).forEach(entry -> xml.text("narrative", sealed(entry, words)));
        var number = 0;
        for (var section : sitting.sections()) {
            number++;
            var of = id(sitting.id()) + "__" + number;
            xml.element("debateSection", with("name", "item", "eId", of), () -> {
                if (!section.title().isEmpty()) {
                    xml.text("heading", section.title());
                }
                section.blocks().forEach(this::block);
            });
        }
    }

    /// What is told of an entry whose payload is sealed.
    static String sealed(Entry entry, Words words) {
        return words.say(
                "edition.sealed-entry",
                Long.toString(entry.number()),
                entry.time().toString(),
                entry.commitment().hex());
    }

    private void block(Block block) {
        switch (block) {
            case Told told ->
                xml.element(
                        told.style().equals("reaction") ? "scene" : "narrative",
                        with("plenum:entry", Long.toString(told.entry())),
                        () -> words(told.text()));
            case Speech speech
            when speech.said().isEmpty() ->
                xml.text("narrative", speech.name() + (speech.capacity().isEmpty() ? "" : ", " + speech.capacity()));
            case Speech speech -> speech(speech);
        }
    }

    private void speech(Speech speech) {
        xml.element(
                "speech",
                with(
                        "by",
                        "#" + speech.person(),
                        "as",
                        "#role-" + speech.role(),
                        "startTime",
                        speech.at().toString()),
                () -> {
                    xml.text("from", speech.name());
                    for (var said : speech.said()) {
                        switch (said) {
                            case Paragraph paragraph -> paragraph(paragraph);
                            case Reaction reaction ->
                                xml.element(
                                        "p",
                                        with(),
                                        () -> xml.text(
                                                "remark",
                                                reaction.text(),
                                                "type",
                                                "phenomenon",
                                                "plenum:kind",
                                                reaction.kind().code(),
                                                "plenum:entry",
                                                Long.toString(reaction.entry())));
                        }
                    }
                });
    }

    private void paragraph(Paragraph paragraph) {
        xml.element(
                "p",
                with(
                        "eId",
                        paragraph.id(),
                        "plenum:layer",
                        paragraph.passage().layer().code(),
                        "plenum:entry",
                        Long.toString(paragraph.passage().entry())),
                () -> words(paragraph.text()));
        proceedings.corrections().stream()
                .filter(correction -> paragraph.corrections().contains(correction.id()))
                .forEach(this::corrected);
    }

    /// A text in which what stays black is told as an omission.
    private void words(String text) {
        for (var part : Bars.parts(text)) {
            if (Bars.black(part)) {
                xml.text("omissis", part, "title", words.say("edition.bar"));
            } else {
                xml.words(part);
            }
        }
    }

    private void corrected(Proceedings.Correction correction) {
        var where = Corrections.identification(correction, proceedings, words).expression();
        xml.element(
                "p",
                with(),
                () -> xml.text(
                        "ref", words.say("edition.corrected", correction.id()), "href", where + "#" + correction.id()));
    }

    private static String id(SittingId sitting) {
        return sitting.toString();
    }

    private static String[] with(String... attributes) {
        return attributes;
    }
}
