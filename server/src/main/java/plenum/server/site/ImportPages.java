package plenum.server.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import plenum.congress.Actor;
import plenum.congress.bodies.Office;
import plenum.server.clerk.Congress;
import plenum.server.clerk.Outcome;
import plenum.server.imports.Basis;
import plenum.server.imports.ImportKind;
import plenum.server.imports.Mark;
import plenum.server.imports.Sheet;
import plenum.server.imports.UnreadableSheet;
import plenum.server.imports.Upload;
import plenum.server.imports.Uploads;
import plenum.server.pages.Frame.Notice;
import plenum.server.pages.ImportsView;
import plenum.server.web.Answer;
import plenum.server.web.Rejected;
import plenum.server.web.Request;
import plenum.server.web.Routes;

/// Where lists from elsewhere are brought in: a list is uploaded, looked at with every cell marked, and then
/// entered as a whole or not at all.
final class ImportPages {
    private static final String PATH = "/imports";
    private static final Kind<ImportKind> KIND = Kind.word(ImportKind.ALL, ImportKind::code);
    private static final Kind<String> SOURCE = Kind.text(300);
    private static final Kind<Integer> NUMBER = Kind.whole(1, Integer.MAX_VALUE);
    private static final int FAULTS_TOLD = 200;

    private final Congress congress;
    private final Visitors visitors;
    private final InstantSource clock = InstantSource.system();
    private final Uploads uploads = new Uploads(clock);

    ImportPages(Congress congress, Visitors visitors) {
        this.congress = congress;
        this.visitors = visitors;
    }

    void addTo(Map<String, Page> table) {
        table.put(PATH, new Page("imports", "imports.title", ImportPages::admit, false, this::values));
    }

    void addTo(Routes routes, Acting acting, Pages pages) {
        routes.postFile(PATH, request -> upload(request, pages));
        routes.post(PATH + "/{upload}/entry", request -> enter(request, acting, pages));
        routes.post(PATH + "/{upload}/withdrawal", request -> withdraw(request, pages));
    }

    private static void admit(Visitor visitor) {
        visitor.signedIn();
        if (!visitor.holds(Office.ORGANISER) && !visitor.holds(Office.SECRETARY)) {
            visitor.mustHold(Office.CREDENTIALS);
        }
    }

    private Map<String, Object> values(Look look) {
        var visitor = look.visitor();
        var page = look.query().apply("page").flatMap(Kind.whole(1, 100_000)::of);
        return Map.of(
                "view",
                ImportsView.of(
                        typed(look),
                        uploads.of(visitor.signedIn()),
                        look.query().apply("show").orElse(""),
                        page.orElse(1),
                        visitor.congress(),
                        visitor.words()));
    }

    private ImportsView.Typed typed(Look look) {
        var query = look.query();
        return new ImportsView.Typed(
                query.apply("kind").orElse(""),
                query.apply("text").orElse(""),
                query.apply("source").orElse(""),
                query.apply("day").orElseGet(() -> today(look.visitor()).toString()));
    }

    private LocalDate today(Visitor visitor) {
        return LocalDate.ofInstant(clock.instant(), visitor.zone());
    }

    private Answer upload(Request request, Pages pages) {
        var visitor = visitors.of(request);
        admit(visitor);
        var kind = KIND.in(request, "kind");
        var basis =
                new Basis(Kind.DAY.ifAny(request, "day").orElseGet(() -> today(visitor)), SOURCE.in(request, "source"));
        var file = request.fileIfAny("file")
                .or(() -> Kind.TEXT.ifAny(request, "text").map(text -> text.getBytes(UTF_8)))
                .orElseThrow(() -> Rejected.unreadable("file", "a file, or the list itself as text"));
        try {
            var upload = uploads.keep(visitor.signedIn(), kind, Sheet.read(file), basis, visitor.congress());
            return request.wantsJson() ? Answer.json(told(upload, visitor)) : Answer.seeOther(PATH);
        } catch (UnreadableSheet unreadable) {
            return faulty(400, ImportsView.said(unreadable.note(), visitor.words()), request, pages);
        }
    }

    private Answer enter(Request request, Acting acting, Pages pages) {
        var visitor = visitors.of(request);
        admit(visitor);
        var person = visitor.signedIn();
        var waiting = waiting(request, visitor);
        if (waiting.isEmpty()) {
            return faulty(409, visitor.words().say("imports.gone"), request, pages);
        }
        var anew = waiting.get().anew(congress.now(), Actor.of(person));
        if (!anew.preview().acts().equals(waiting.get().preview().acts())) {
            uploads.replace(person, anew);
            return faulty(409, visitor.words().say("imports.overtaken"), request, pages);
        }
        if (!anew.preview().ready()) {
            return faulty(409, visitor.words().say("imports.not-ready"), request, pages);
        }
        var outcome = acting.performAll(request, anew.preview().acts());
        if (outcome instanceof Outcome.Recorded) {
            uploads.forget(person, anew);
        }
        return acting.told(request, outcome);
    }

    private Answer withdraw(Request request, Pages pages) {
        var visitor = visitors.of(request);
        admit(visitor);
        var waiting = waiting(request, visitor);
        if (waiting.isEmpty()) {
            return faulty(409, visitor.words().say("imports.gone"), request, pages);
        }
        uploads.forget(visitor.signedIn(), waiting.get());
        return request.wantsJson() ? Answer.json(Map.of("withdrawn", true)) : Answer.seeOther(PATH);
    }

    private Optional<Upload> waiting(Request request, Visitor visitor) {
        var number = NUMBER.path(request, "upload");
        return uploads.of(visitor.signedIn()).filter(upload -> upload.number() == number);
    }

    private Answer faulty(int status, String words, Request request, Pages pages) {
        if (request.wantsJson()) {
            return Answer.json(status, Map.of("error", words));
        }
        var notice = Optional.of(new Notice(false, words, ""));
        var look = new Look(visitors.of(request), PATH, name -> Kind.TEXT.ifAny(request, name), notice);
        return Answer.page(status, pages.html(look));
    }

    /// A preview for programs: how many lines bear which mark, and what is wrong where.
    private static Map<String, Object> told(Upload upload, Visitor visitor) {
        var preview = upload.preview();
        var words = visitor.words();
        var lines = new TreeMap<String, Long>();
        preview.counts().forEach((mark, count) -> lines.put(mark.code(), count));
        var told = new LinkedHashMap<String, Object>();
        told.put("upload", upload.number());
        told.put("ready", preview.ready());
        told.put("lines", lines);
        told.put(
                "notes",
                preview.notes().stream()
                        .map(note -> Map.of("mark", note.mark().code(), "words", ImportsView.said(note.note(), words)))
                        .toList());
        told.put("faults", faults(upload, visitor));
        preview.refused().ifPresent(why -> told.put("refused", words.refusal(why, visitor.congress())));
        return told;
    }

    private static List<Map<String, Object>> faults(Upload upload, Visitor visitor) {
        var columns = upload.preview().columns();
        var faults = new ArrayList<Map<String, Object>>();
        for (var line : upload.preview().lines()) {
            for (int at = 0; at < columns.size() && faults.size() < FAULTS_TOLD; at++) {
                var cell = line.cells().get(at);
                if (cell.mark() == Mark.ERROR || cell.mark() == Mark.WARNING) {
                    faults.add(Map.of(
                            "line",
                            line.number(),
                            "column",
                            columns.get(at),
                            "mark",
                            cell.mark().code(),
                            "words",
                            cell.note()
                                    .map(note -> ImportsView.said(note, visitor.words()))
                                    .orElse("")));
                }
            }
        }
        return faults;
    }
}
