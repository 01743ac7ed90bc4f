package plenum.server.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import plenum.congress.sittings.Stage;
import plenum.journal.Journal;
import plenum.server.pages.AttendanceView;
import plenum.server.web.Answer;
import plenum.server.web.Rejected;
import plenum.server.web.Request;
import plenum.server.web.Routes;

/// Who is or was in the hall: a page for all who have signed in, JSON for programs, and a list that is signed with the
/// log's key.
final class AttendancePages {
    private static final String PATH = "/attendance";
    private static final String EXPECTED =
            "a time of the day such as 14:32, or a day and a time such as 2027-03-13T14:32";

    private final Visitors visitors;
    private final Journal journal;

    AttendancePages(Visitors visitors, Journal journal) {
        this.visitors = visitors;
        this.journal = journal;
    }

    static void addTo(Map<String, Page> table) {
        table.put(PATH, new Page("attendance", "attendance.title", Visitor::signedIn, false, AttendancePages::values));
    }

    void addTo(Routes routes) {
        routes.get(PATH + "/list.txt", this::list);
    }

    static boolean answers(String path) {
        return path.equals(PATH);
    }

    private static Map<String, Object> values(Look look) {
        return Map.of(
                "view",
                view(look.visitor(), moment(look.query().apply("at").orElse(""), look.visitor())),
                "lists",
                look.visitor().congress().sittings().all().stream()
                        .filter(sitting -> sitting.stage() instanceof Stage.Adjourned)
                        .toList());
    }

    private static AttendanceView view(Visitor visitor, Instant at) {
        return AttendanceView.of(at, visitor.congress(), visitor.words(), visitor.zone());
    }

    /// The moment asked for; without one, that of the last entry.
    private static Instant moment(String text, Visitor visitor) {
        var last = visitor.congress().at();
        return text.isBlank()
                ? last
                : AttendanceView.moment(text, last, visitor.zone())
                        .orElseThrow(() -> Rejected.unreadable("at", EXPECTED));
    }

    private static Instant asked(Request request, Visitor visitor) {
        return moment(request.queryIfAny("at", EXPECTED, text -> text).orElse(""), visitor);
    }

    private Answer list(Request request) {
        var visitor = visitors.of(request);
        visitor.signedIn();
        var list = view(visitor, asked(request, visitor)).list(visitor.congressName(), visitor.words());
        return Answer.bytes("text/plain;charset=utf-8", journal.sign(list).getBytes(UTF_8))
                .with("Content-Disposition", "attachment; filename=\"attendance.txt\"");
    }

    static Answer forPrograms(Request request, Visitor visitor) {
        visitor.signedIn();
        var view = view(visitor, asked(request, visitor));
        var values = new LinkedHashMap<String, Object>();
        values.put("at", view.at().toString());
        values.put("decisive", view.decisive());
        values.put("votes", view.votes());
        values.put("units", view.units());
        values.put("present", view.present());
        return Answer.json(values);
    }
}
