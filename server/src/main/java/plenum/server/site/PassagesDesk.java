package plenum.server.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import plenum.congress.PersonId;
import plenum.congress.UtteranceId;
import plenum.congress.assembly.Chamber;
import plenum.congress.bodies.Office;
import plenum.congress.record.Layer;
import plenum.congress.record.RecordFact.NoteAdded;
import plenum.congress.record.Utterance;
import plenum.congress.sittings.Release;
import plenum.congress.sittings.ReleaseInPart;
import plenum.congress.sittings.Sitting;
import plenum.congress.sittings.Withheld;
import plenum.journal.Bar;
import plenum.journal.Hash;
import plenum.journal.Journal;
import plenum.server.clerk.Congress;
import plenum.server.clerk.Outcome;
import plenum.server.pages.PassagesView;
import plenum.server.pages.SealsView;
import plenum.server.pages.Speaking;
import plenum.server.seals.KeyShares;
import plenum.server.seals.Passages;
import plenum.server.seals.Passages.Wanted;
import plenum.server.web.Answer;
import plenum.server.web.Rejected;
import plenum.server.web.Request;
import plenum.server.web.Routes;

/// Where the secretary marks the passages of a closed sitting that stay black, sees what everybody would read,
/// and releases the rest.
final class PassagesDesk {
    private static final String PATH = "/passages/";
    private static final Kind<String> LINES = Kind.text(20_000);

    private final Congress congress;
    private final Journal journal;
    private final KeyShares shares;
    private final Visitors visitors;

    PassagesDesk(Congress congress, Journal journal, KeyShares shares, Visitors visitors) {
        this.congress = congress;
        this.journal = journal;
        this.shares = shares;
        this.visitors = visitors;
    }

    void addTo(Map<String, Page> table) {
        table.put(
                PATH,
                new Page(
                        "passages",
                        "passages.title",
                        visitor -> visitor.mustHold(Office.SECRETARY),
                        false,
                        look -> values(look.visitor(), sitting(look), Optional.empty())));
    }

    void addTo(Routes routes, Acting acting, Pages pages) {
        routes.post(PATH + "{sitting}/preview", request -> preview(request, pages));
        routes.post(PATH + "{sitting}/release", request -> release(request, acting, pages));
    }

    private Sitting sitting(Look look) {
        return Kind.SITTING
                .of(look.subject())
                .flatMap(id -> look.visitor().congress().sittings().sitting(id))
                .filter(PassagesDesk::marked)
                .orElseThrow(Rejected::notFound);
    }

    private Sitting sitting(Request request) {
        return congress.now()
                .sittings()
                .sitting(Kind.SITTING.path(request, "sitting"))
                .filter(PassagesDesk::marked)
                .orElseThrow(Rejected::notFound);
    }

    /// Whether it is decided that some of it stays black, and not yet what.
    private static boolean marked(Sitting sitting) {
        return sitting.release() instanceof Release.Ordered(var _, var inPart) && inPart;
    }

    private Answer preview(Request request, Pages pages) {
        var visitor = visitors.of(request);
        visitor.mustHold(Office.SECRETARY);
        var sitting = sitting(request);
        var wanted = wanted(request, passages(sitting));
        var values = values(visitor, sitting, Optional.of(wanted));
        return Answer.page(pages.html(Look.at(PATH + sitting.id(), visitor), values));
    }

    /// What everybody would read is shown before it is released: what was not shown, or not so, is shown instead.
    ///
    /// What is to be published is made ready before the release is journaled, so that whatever is journaled as
    /// released can be read, whether or not the key is still here.
    private Answer release(Request request, Acting acting, Pages pages) {
        visitors.of(request).mustHold(Office.SECRETARY);
        var sitting = sitting(request);
        var passages = passages(sitting);
        var black = black(passages, wanted(request, passages));
        if (request.formIfAny("seen", "the mark of what was shown", text -> text)
                .filter(mark(black)::equals)
                .isEmpty()) {
            return preview(request, pages);
        }
        if (passages.entries().isEmpty()) {
            throw Rejected.unreadable("sitting", "a sitting whose keepers have brought its key");
        }
        journal.prepare(sitting.id().toString(), black);
        var withheld = new ArrayList<Withheld>();
        black.forEach((entry, bars) -> bars.forEach(bar -> withheld.add(new Withheld(entry, bar.from(), bar.to()))));
        var brought = sitting.keeping().isPresent() ? shares.brought(sitting.id()) : List.<PersonId>of();
        var outcome = acting.perform(request, new ReleaseInPart(sitting.id(), brought, withheld));
        if (outcome instanceof Outcome.Recorded) {
            shares.forget(sitting.id());
        }
        return acting.told(request, outcome);
    }

    private Passages passages(Sitting sitting) {
        return new Passages(journal, sitting.id().toString());
    }

    private static SortedMap<Long, List<Bar>> black(Passages passages, Wanted wanted) {
        try {
            return passages.black(wanted);
        } catch (IllegalArgumentException wrong) {
            throw Rejected.unreadable("passages", "words of the sitting: " + wrong.getMessage());
        }
    }

    /// By this a release knows that what is to be released is what was shown.
    private static String mark(SortedMap<Long, List<Bar>> black) {
        return Hash.sha256(black.toString().getBytes(UTF_8)).hex();
    }

    private static Wanted wanted(Request request, Passages passages) {
        var within = new TreeMap<UtteranceId, List<String>>();
        var whole = new ArrayList<UtteranceId>();
        for (var paragraph : told(passages).record().utterances().values()) {
            var id = paragraph.id();
            if (Kind.TRUTH.ifAny(request, "whole-" + id).orElse(false)) {
                whole.add(id);
            }
            var lines = lines(request, "within-" + id);
            if (!lines.isEmpty()) {
                within.put(id, lines);
            }
        }
        return new Wanted(lines(request, "everywhere"), within, whole);
    }

    private static List<String> lines(Request request, String field) {
        return LINES.ifAny(request, field).stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Chamber told(Passages passages) {
        var chamber = Chamber.empty();
        for (var entry : passages.entries()) {
            for (var fact : entry.minute().facts()) {
                chamber = chamber.evolve(fact, entry.entry(), Instant.EPOCH);
            }
        }
        return chamber;
    }

    private Map<String, Object> values(Visitor visitor, Sitting sitting, Optional<Wanted> wanted) {
        var passages = passages(sitting);
        var marked = wanted.orElse(new Wanted(List.of(), new TreeMap<>(), List.of()));
        var black = black(passages, marked);
        var chamber = Chamber.empty();
        var others = new ArrayList<String>();
        for (var entry : passages.entries()) {
            for (var fact : passages.shown(entry, black).facts()) {
                chamber = chamber.evolve(fact, entry.entry(), Instant.EPOCH);
                if (fact instanceof NoteAdded(var note)) {
                    others.add(note);
                }
            }
        }
        var inside = chamber;
        inside.motions().all().forEach(motion -> others.add(motion.title() + ": " + motion.text()));
        var paragraphs = inside.record().utterances().values().stream()
                .map(paragraph -> paragraph(paragraph, inside, marked, visitor))
                .toList();
        return Map.of(
                "view",
                new PassagesView(
                        sitting.id().toString(),
                        sitting.title(),
                        SealsView.state(sitting, visitor.congress(), visitor.words()),
                        !passages.entries().isEmpty(),
                        String.join("\n", marked.everywhere()),
                        paragraphs,
                        others,
                        wanted.map(_ -> mark(black)),
                        black.values().stream().mapToInt(List::size).sum()));
    }

    private static PassagesView.Paragraph paragraph(
            Utterance paragraph, Chamber chamber, Wanted marked, Visitor visitor) {
        var speaker = paragraph
                .speech()
                .flatMap(chamber.floor()::speech)
                .map(speech -> Speaking.name(speech.person(), visitor.congress()))
                .orElse("");
        return new PassagesView.Paragraph(
                paragraph.id().toString(),
                speaker,
                paragraph.text(Layer.PUBLISHED),
                marked.whole().contains(paragraph.id()),
                String.join("\n", marked.within().getOrDefault(paragraph.id(), List.of())));
    }
}
