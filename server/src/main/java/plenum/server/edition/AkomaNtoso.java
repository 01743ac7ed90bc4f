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
    private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
    private static final String OURS = "urn:plenum:record:1";

    /// The code that ISO 3166 leaves to its users: a congress is not a country's.
    private static final String COUNTRY = "xx";

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
        var date = Dates.day(sitting, congress, proceedings.zone());
        var work = "/akn/" + COUNTRY + "/debate/" + date + "/" + id(sitting.id());
        var expression = work + "/" + language() + "@" + date;
        xml.element("identification", with("source", "#plenum"), () -> {
            xml.element("FRBRWork", with(), () -> {
                frbr(work, date);
                xml.empty("FRBRcountry", "value", COUNTRY);
                xml.empty("FRBRnumber", "value", id(sitting.id()));
            });
            xml.element("FRBRExpression", with(), () -> {
                frbr(expression, date);
                xml.empty("FRBRlanguage", "language", language());
            });
            xml.element("FRBRManifestation", with(), () -> {
                frbr(expression + ".xml", date);
                xml.empty("FRBRformat", "value", "application/xml");
            });
        });
        xml.element("references", with("source", "#plenum"), this::references);
    }

    private void frbr(String value, String date) {
        xml.empty("FRBRthis", "value", value + "/!main");
        xml.empty("FRBRuri", "value", value);
        xml.empty("FRBRdate", "date", date, "name", "sitting");
        xml.empty("FRBRauthor", "href", "#organisation");
    }

    private void references() {
        xml.empty(
                "TLCOrganization",
                "eId",
                "organisation",
                "href",
                "/ontology/organization/xx.congress",
                "showAs",
                proceedings.organisation().isEmpty() ? proceedings.congress() : proceedings.organisation());
        xml.empty("TLCOrganization", "eId", "plenum", "href", "/ontology/organization/xx.plenum", "showAs", "Plenum");
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
                xml.text(
                        told.style().equals("reaction") ? "scene" : "narrative",
                        told.text(),
                        "plenum:entry",
                        Long.toString(told.entry()));
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
                            case Paragraph paragraph ->
                                xml.text(
                                        "p",
                                        paragraph.text(),
                                        "eId",
                                        paragraph.id(),
                                        "plenum:layer",
                                        paragraph.passage().layer().code(),
                                        "plenum:entry",
                                        Long.toString(paragraph.passage().entry()));
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

    private String language() {
        return words.language().equals("de") ? "deu" : "eng";
    }

    private static String id(SittingId sitting) {
        return sitting.toString();
    }

    private static String[] with(String... attributes) {
        return attributes;
    }
}
