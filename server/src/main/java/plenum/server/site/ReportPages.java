package plenum.server.site;

import java.util.Map;
import plenum.congress.bodies.Office;
import plenum.server.pages.ReportLine;
import plenum.server.pages.ReportView;
import plenum.server.web.Answer;
import plenum.server.web.Rejected;
import plenum.server.web.Request;

/// The reports of the credentials commission: all of them, each one, and the draft of the next. Programs are answered
/// with JSON.
final class ReportPages {
    private static final String ALL = "/credentials/reports";

    private ReportPages() {}

    static void addTo(Map<String, Page> table) {
        table.put(ALL, Page.open("reports", "reports.title", true, ReportPages::all));
        table.put(ALL + "/", Page.open("report", "report.title", true, ReportPages::one));
        table.put(
                "/credentials/draft",
                new Page(
                        "report_draft",
                        "report.draft-title",
                        visitor -> visitor.mustHold(Office.CREDENTIALS),
                        false,
                        ReportPages::draft));
    }

    static boolean answers(String path) {
        return path.startsWith(ALL);
    }

    private static Map<String, Object> all(Look look) {
        var visitor = look.visitor();
        return Map.of("view", ReportLine.all(visitor.congress(), visitor.words(), visitor.zone()));
    }

    private static Map<String, Object> one(Look look) {
        var visitor = look.visitor();
        var view = Kind.REPORT
                .of(look.subject())
                .flatMap(visitor.congress().credentials()::report)
                .map(report -> ReportView.of(report, visitor.congress(), visitor.words(), visitor.zone()));
        return Map.of("view", view.orElseThrow(Rejected::notFound));
    }

    private static Map<String, Object> draft(Look look) {
        return Map.of(
                "view",
                ReportView.draft(look.visitor().congress(), look.visitor().words()));
    }

    static Answer forPrograms(Request request, Visitor visitor) {
        var credentials = visitor.congress().credentials();
        if (request.address().path().equals(ALL)) {
            return Answer.json(
                    credentials.reports().stream().map(ReportSummary::of).toList());
        }
        return Answer.json(credentials
                .report(Kind.REPORT.path(request, "subject"))
                .map(ReportSummary::of)
                .orElseThrow(Rejected::notFound));
    }
}
