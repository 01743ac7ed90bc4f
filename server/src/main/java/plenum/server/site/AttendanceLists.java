package plenum.server.site;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenum.congress.SittingId;
import plenum.congress.bodies.Office;
import plenum.congress.record.AttendanceList;
import plenum.congress.record.SignAttendanceList;
import plenum.congress.record.SittingMinutes.SignedList;
import plenum.journal.Attachment;
import plenum.journal.Hash;
import plenum.journal.Journal;
import plenum.server.edition.Paper;
import plenum.server.pages.AttendanceListView;
import plenum.server.pages.Templates;
import plenum.server.web.Answer;
import plenum.server.web.Rejected;
import plenum.server.web.Request;
import plenum.server.web.Routes;

/// The attendance list of each sitting that is over: a page, a PDF to print, and the document itself, whose SHA-256 is
/// signed by officers. A list that was signed is kept beside the journal and can be read as it was.
final class AttendanceLists {
    private static final String PATH = "/attendance/lists/";
    private static final Kind<String> HASH = new Kind<>("a SHA-256 in hexadecimal digits", text -> {
        if (!text.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(text);
        }
        return text;
    });

    private final Journal journal;

    AttendanceLists(Journal journal) {
        this.journal = journal;
    }

    void addTo(Map<String, Page> table) {
        table.put(PATH, new Page("attendance_list", "attendance-list.title", Visitor::signedIn, false, this::values));
    }

    void addTo(Routes routes, Visitors visitors, Acting acting) {
        routes.post(PATH + "{sitting}/signatures", request -> sign(request, visitors, acting));
        routes.get(PATH + "{sitting}/list.json", request -> document(request, visitors.of(request)));
        routes.get(PATH + "{sitting}/list.pdf", request -> paper(request, visitors.of(request)));
    }

    private Map<String, Object> values(Look look) {
        var visitor = look.visitor();
        var sitting = Kind.SITTING.of(look.subject()).orElseThrow(Rejected::notFound);
        var signed = look.query().apply("signed").map(hash -> HASH.of(hash).orElseThrow(Rejected::notFound));
        return Map.of(
                "view", view(sitting, signed, visitor),
                "now", signed.isEmpty(),
                "officer", officer(visitor));
    }

    private static boolean officer(Visitor visitor) {
        return visitor.holds(Office.CREDENTIALS) || visitor.holds(Office.SECRETARY) || visitor.leads();
    }

    private AttendanceListView view(SittingId sitting, Optional<String> signed, Visitor visitor) {
        var now = now(sitting, visitor);
        return AttendanceListView.of(
                signed.map(hash -> kept(sitting, hash, visitor)).orElse(now),
                now,
                lists(sitting, visitor),
                this::read,
                size -> journal.root(size).base64(),
                visitor.congress(),
                visitor.words(),
                visitor.zone());
    }

    private static AttendanceList now(SittingId sitting, Visitor visitor) {
        return AttendanceList.of(sitting, visitor.congress().inTheOpen()).orElseThrow(Rejected::notFound);
    }

    private static List<SignedList> lists(SittingId sitting, Visitor visitor) {
        return visitor.congress().inTheOpen().record().minutes(sitting).lists();
    }

    private AttendanceList kept(SittingId sitting, String hash, Visitor visitor) {
        return lists(sitting, visitor).stream()
                .filter(list -> list.hash().equals(hash))
                .findFirst()
                .flatMap(list -> read(list.hash()))
                .orElseThrow(Rejected::notFound);
    }

    private Optional<AttendanceList> read(String hash) {
        return journal.attachment(Hash.ofHex(hash)).map(kept -> AttendanceList.FORM.parse(kept.bytes()));
    }

    private Answer sign(Request request, Visitors visitors, Acting acting) {
        var visitor = visitors.of(request);
        visitor.signedIn();
        var sitting = Kind.SITTING.path(request, "sitting");
        var hash = HASH.in(request, "hash");
        var document = AttendanceList.of(sitting, visitor.congress().inTheOpen())
                .filter(list -> list.hash().equals(hash))
                .map(list -> Attachment.of(AttendanceList.FORM.bytes(list)));
        return acting.answer(
                request,
                new SignAttendanceList(sitting, hash),
                document.stream().toList());
    }

    /// The list that is asked for by its hash, or as it reads now.
    private AttendanceList asked(Request request, Visitor visitor) {
        visitor.signedIn();
        var sitting = Kind.SITTING.path(request, "sitting");
        return signed(request).map(hash -> kept(sitting, hash, visitor)).orElseGet(() -> now(sitting, visitor));
    }

    private static Optional<String> signed(Request request) {
        return request.queryIfAny("signed", HASH.expected(), HASH.reader());
    }

    private Answer document(Request request, Visitor visitor) {
        var list = asked(request, visitor);
        return Answer.bytes("application/json", AttendanceList.FORM.bytes(list))
                .with("Content-Disposition", "attachment; filename=\"attendance-" + list.sitting() + ".json\"");
    }

    private Answer paper(Request request, Visitor visitor) {
        var list = asked(request, visitor);
        var values = new LinkedHashMap<String, Object>();
        values.put("view", view(list.sitting(), signed(request), visitor));
        values.put("words", visitor.words());
        var html = new String(Templates.render("attendance_list/paper.jte", values), StandardCharsets.UTF_8);
        var title = visitor.words().say("attendance-list.of-sitting", list.title());
        return Answer.bytes("application/pdf", Paper.of(html, title, list.adjourned()))
                .with("Content-Disposition", "inline; filename=\"attendance-" + list.sitting() + ".pdf\"");
    }
}
