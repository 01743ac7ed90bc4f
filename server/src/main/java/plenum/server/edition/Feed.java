package plenum.server.edition;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import plenum.server.edition.Block.Told;
import plenum.server.pages.Words;

/// The decisions as a feed, Atom (RFC 4287), the latest first.
final class Feed {
    private Feed() {}

    static String of(Proceedings proceedings, PublishedCongress congress, Words words) {
        var decisions = new ArrayList<Told>();
        for (var sitting : proceedings.sittings()) {
            for (var section : sitting.sections()) {
                section.blocks().stream()
                        .filter(Told.class::isInstance)
                        .map(Told.class::cast)
                        .filter(told -> told.style().equals("decision"))
                        .forEach(decisions::add);
            }
        }
        var xml = new Marked();
        xml.element("feed", new String[] {"xmlns", "http://www.w3.org/2005/Atom", "xml:lang", words.language()}, () -> {
            xml.text("title", words.say("edition.feed", proceedings.congress()));
            xml.text("id", id(congress, -1));
            xml.text("updated", updated(congress));
            xml.element("author", new String[0], () -> xml.text("name", author(proceedings)));
            xml.empty("link", "rel", "self", "href", "decisions.atom", "type", "application/atom+xml");
            decisions
                    .reversed()
                    .forEach(told -> xml.element("entry", new String[0], () -> {
                        xml.text("title", told.text());
                        xml.text("id", id(congress, told.entry()));
                        xml.text("updated", told.at().toString());
                        xml.empty("link", "href", told.link().isEmpty() ? "decisions.html" : told.link());
                        xml.text("summary", words.say("edition.feed-entry", Long.toString(told.entry())));
                    }));
        });
        return xml.toString();
    }

    private static String author(Proceedings proceedings) {
        return proceedings.organisation().isEmpty() ? proceedings.congress() : proceedings.organisation();
    }

    private static String updated(PublishedCongress congress) {
        Instant at = congress.state().at();
        return at.toString();
    }

    /// The same for whoever makes the feed, and another for every entry of every log.
    private static String id(PublishedCongress congress, long entry) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes((congress.key() + "\n" + entry).getBytes(UTF_8));
    }
}
