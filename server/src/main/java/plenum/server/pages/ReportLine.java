package plenum.server.pages;

import java.time.ZoneId;
import java.util.List;
import plenum.congress.credentials.HasCredentials;
import plenum.congress.credentials.Report;
import plenum.congress.mandates.Voice;

/// A report of the credentials commission in two lines.
///
/// @param heads how many were elected, credentialed and present, in a sentence
public record ReportLine(String id, String standing, String heads) {
    /// All reports, the latest first.
    public static List<ReportLine> all(HasCredentials congress, Words words, ZoneId zone) {
        return congress.credentials().reports().stream()
                .map(report -> new ReportLine(
                        report.id().toString(), ReportView.standing(report, words, zone), heads(report, words)))
                .toList()
                .reversed();
    }

    private static String heads(Report report, Words words) {
        return report.figures()
                .of(Voice.DECISIVE)
                .map(part -> words.say(
                        "report.heads",
                        part.heads().elected(),
                        part.heads().credentialed(),
                        part.heads().present()))
                .orElse("");
    }
}
