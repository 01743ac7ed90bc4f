package plenum.server.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import plenum.congress.TextId;
import plenum.congress.bodies.Office;
import plenum.congress.record.Circular;
import plenum.congress.record.CirculateText;
import plenum.congress.record.NoteReading;
import plenum.congress.record.RecordFact.TextCirculated;
import plenum.congress.record.ReleaseText;
import plenum.server.clerk.Outcome;
import plenum.server.copies.Copies;
import plenum.server.copies.MarkedText;
import plenum.server.copies.Trace;
import plenum.server.pages.CopiesView;
import plenum.server.pages.Speaking;
import plenum.server.web.Answer;
import plenum.server.web.Rejected;
import plenum.server.web.Request;
import plenum.server.web.Routes;

/// Where the secretary gives out numbered copies, traces a leaked one and releases a text, and where readers read
/// theirs.
final class CopiesDesk {
    private static final Kind<String> TITLE = Kind.text(300);
    private static final Kind<String> WORDS = Kind.text(400_000);
    private static final Kind<String> CODE = Kind.text(60);
    private static final Kind<TextId> TEXT = new Kind<>("a text such as D1", text -> {
        if (!text.matches("D[1-9][0-9]{0,6}")) {
            throw new IllegalArgumentException(text);
        }
        return new TextId(Integer.parseInt(text.substring(1)));
    });
    private static final int SCORES_SHOWN = 5;

    private final Copies copies;
    private final Visitors visitors;
    private final Acting acting;
    private final Pages pages;

    CopiesDesk(Copies copies, Visitors visitors, Acting acting, Pages pages) {
        this.copies = copies;
        this.visitors = visitors;
        this.acting = acting;
        this.pages = pages;
    }

    static void addTo(Map<String, Page> table) {
        table.put(
                "/copies",
                new Page(
                        "copies",
                        "copies.title",
                        visitor -> visitor.mustHold(Office.SECRETARY),
                        false,
                        look -> values(look.visitor(), Optional.empty(), Optional.empty())));
        table.put(
                "/reading",
                new Page(
                        "reading",
                        "reading.title",
                        Visitor::signedIn,
                        false,
                        look -> reading(look.visitor(), Optional.empty())));
        table.put("/texts/", Page.open("text", "copies.text", false, look -> {
            var visitor = look.visitor();
            var text = TEXT.of(look.subject())
                    .flatMap(visitor.congress().inTheOpen().record()::text)
                    .orElseThrow(Rejected::notFound);
            return Map.of("view", CopiesView.text(text, visitor.congress().inTheOpen(), visitor.words()));
        }));
    }

    void addTo(Routes routes) {
        routes.post("/copies", this::circulate);
        routes.post("/copies/{text}/trace", this::trace);
        routes.post("/copies/{text}/release", this::release);
        routes.post("/reading/{text}", this::read);
    }

    private static Map<String, Object> values(
            Visitor visitor, Optional<CopiesView.Issued> issued, Optional<CopiesView.Traced> traced) {
        return Map.of(
                "view",
                CopiesView.all(visitor.congress().inTheOpen(), visitor.words()),
                "issued",
                issued,
                "traced",
                traced);
    }

    private static Map<String, Object> reading(Visitor visitor, Optional<CopiesView.OpenCopy> open) {
        return Map.of(
                "view", CopiesView.of(visitor.signedIn(), visitor.congress().inTheOpen()), "open", open);
    }

    private Answer circulate(Request request) {
        visitors.of(request).mustHold(Office.SECRETARY);
        var readers = ActRoutes.PERSONS.in(request, "readers");
        var title = TITLE.in(request, "title");
        var sitting = Kind.SITTING.ifAny(request, "sitting");
        var made = made(WORDS.in(request, "text"), readers.size());
        var outcome = acting.perform(request, new CirculateText(title, sitting, made.commitment(), readers));
        if (!(outcome instanceof Outcome.Recorded(var _, var facts)
                && facts.getFirst() instanceof TextCirculated circulated)) {
            copies.forget(made);
            return acting.told(request, outcome);
        }
        if (!circulated.commitment().equals(made.commitment())) {
            // The request was sent twice: the copies of the first time are the ones that were given out.
            copies.forget(made);
            return acting.told(request, outcome);
        }
        var visitor = visitors.of(request);
        var codes = new ArrayList<CopiesView.Code>();
        for (int number = 1; number <= readers.size(); number++) {
            var name = Speaking.name(readers.get(number - 1), visitor.congress());
            codes.add(new CopiesView.Code(number, name, made.codes().get(number - 1)));
        }
        var issued = new CopiesView.Issued(circulated.text().toString(), List.copyOf(codes), made.archive());
        if (request.wantsJson()) {
            var answer = new LinkedHashMap<String, Object>();
            answer.put("made", issued.id());
            answer.put("codes", made.codes());
            answer.put("archive", made.archive());
            return Answer.json(answer);
        }
        return page("/copies", visitor, values(visitor, Optional.of(issued), Optional.empty()));
    }

    private Copies.Made made(String text, int readers) {
        try {
            return copies.make(text, readers);
        } catch (IllegalArgumentException wrong) {
            throw Rejected.unreadable(
                    "text", "a text whose alternatives stand so: [[one|other]]; " + wrong.getMessage());
        }
    }

    private Answer trace(Request request) {
        var visitor = visitors.of(request);
        visitor.mustHold(Office.SECRETARY);
        var circular = circular(request);
        var trace = copies.trace(circular, original(request, circular), WORDS.in(request, "leaked"));
        if (request.wantsJson()) {
            return Answer.json(trace.named()
                    .<Map<String, Object>>map(named -> Map.of(
                            "copy",
                            named.number(),
                            "reader",
                            circular.reader(named.number()).orElseThrow().toString(),
                            "agree",
                            named.agree(),
                            "read",
                            named.read(),
                            "odds",
                            named.odds()))
                    .orElse(Map.of("copy", 0)));
        }
        return page("/copies", visitor, values(visitor, Optional.empty(), Optional.of(told(trace, circular, visitor))));
    }

    private static CopiesView.Traced told(Trace trace, Circular circular, Visitor visitor) {
        var words = visitor.words();
        var marks = new ArrayList<String>();
        for (var kind : MarkedText.Kind.values()) {
            var read = trace.marks().get(kind);
            if (read != null) {
                var key = "copies.marks." + kind.name().toLowerCase(Locale.ROOT);
                marks.add(words.say(
                        read.lost() ? "copies.lost" : "copies.found", words.say(key), read.found(), read.of()));
            }
        }
        return new CopiesView.Traced(
                circular.id().toString(),
                trace.named()
                        .map(named -> words.say(
                                "copies.named",
                                named.number(),
                                reader(circular, named.number(), visitor),
                                named.odds())),
                List.copyOf(marks),
                trace.scores().stream()
                        .limit(SCORES_SHOWN)
                        .map(score -> words.say(
                                "copies.score",
                                score.number(),
                                reader(circular, score.number(), visitor),
                                score.agree(),
                                score.read()))
                        .toList());
    }

    private static String reader(Circular circular, int number, Visitor visitor) {
        return circular.reader(number)
                .map(person -> Speaking.name(person, visitor.congress()))
                .orElse("");
    }

    private Answer release(Request request) {
        visitors.of(request).mustHold(Office.SECRETARY);
        var circular = circular(request);
        var original = original(request, circular);
        var act = new ReleaseText(circular.id(), original.text().plain(), original.salt());
        return acting.answer(request, act);
    }

    /// Each reading is noted before the text is shown.
    private Answer read(Request request) {
        var reader = visitors.of(request).signedIn();
        var circular = circular(request);
        var number = circular.readers().indexOf(reader) + 1;
        var words = copies.open(circular, number, CODE.in(request, "code"))
                .filter(_ -> number > 0)
                .orElseThrow(() -> Rejected.unreadable("code", "the code on the slip of your copy"));
        var outcome = acting.perform(request, new NoteReading(circular.id(), number));
        if (outcome instanceof Outcome.Refused(var why)) {
            return acting.refused(request, why);
        }
        if (request.wantsJson()) {
            return Answer.json(Map.of("copy", number, "text", words));
        }
        var open = new CopiesView.OpenCopy(circular.id().toString(), circular.title(), number, words);
        var visitor = visitors.of(request);
        return page("/reading", visitor, reading(visitor, Optional.of(open)));
    }

    private Answer page(String path, Visitor visitor, Map<String, Object> values) {
        return Answer.page(pages.html(Look.at(path, visitor), values));
    }

    private Circular circular(Request request) {
        var text = TEXT.path(request, "text");
        return visitors.of(request).congress().inTheOpen().record().text(text).orElseThrow(Rejected::notFound);
    }

    private Copies.Original original(Request request, Circular circular) {
        return copies.original(circular, CODE.in(request, "archive"))
                .orElseThrow(() -> Rejected.unreadable("archive", "the code of the archive, as it was shown"));
    }
}
