package plenum.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenum.ballot.group.Group;
import plenum.congress.Act;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.assembly.Assembly;
import plenum.congress.attendance.AttendanceFact.CheckedIn;
import plenum.congress.credentials.CredentialsFact.ReportLaid;
import plenum.congress.credentials.LayReport;
import plenum.congress.mandates.Mandate;
import plenum.server.founding.Founding;
import plenum.server.pages.ReportView;
import plenum.server.pages.Words;

/// Reports of the credentials commission: that of 1956 against what was printed, and a small one through the doors.
class CredentialsReportTest {
    private static final Instant DAY = Instant.parse("1956-02-17T10:00:00Z");
    private static final int COMING = 1430;

    @Test
    void the_report_of_1956_comes_out_right_to_the_digit() {
        var report = of1956(Words.ENGLISH);
        var decisive = report.voices().getFirst();
        assertThat(decisive.heads())
                .extracting(ReportView.Share::number, ReportView.Share::of)
                .containsExactly(
                        tuple("1,356", ""), tuple("1,349", "99.5% of 1,356"), tuple("1,349", "99.5% of 1,356"));
        assertThat(cells(decisive, "sex", "woman"))
                .containsExactly("193: 14.2% of 1,356", "193: 14.3% of 1,349", "193: 14.3% of 1,349");
        assertThat(present(decisive, "age")).containsExactly("274: 20.3%", "751: 55.7%", "324: 24.0%", "0: 0.0%");
        assertThat(present(decisive, "education")).startsWith("758: 56.2%", "116: 8.6%", "169: 12.5%", "306: 22.7%");
        assertThat(present(decisive, "party standing since"))
                .startsWith("22: 1.6%", "60: 4.4%", "336: 24.9%", "459: 34.0%", "291: 21.6%", "181: 13.4%");
        assertThat(present(decisive, "production")).startsWith("251: 18.6%", "187: 13.9%");
        assertThat(present(decisive, "honours")).startsWith("60: 4.4%", "95: 7.0%");
        assertThat(report.voices().get(1).heads())
                .extracting(ReportView.Share::number)
                .containsExactly("81", "81", "81");
    }

    /// 1.6 + 4.4 + 24.9 + 34.0 + 21.6 + 13.4 is 99.9, and is said to be.
    @Test
    void rounded_parts_are_not_made_to_add_up() {
        var standing = of1956(Words.GERMAN).voices().getFirst().tables().stream()
                .filter(table -> table.title().equals("party standing since"))
                .findFirst()
                .orElseThrow();
        assertThat(standing.rows().getLast().cells().getLast())
                .isEqualTo(new ReportView.Share("", "1.349", "gerundete Teile: 99,9 %"));
    }

    @Test
    void the_commission_reports_and_the_congress_decides(@TempDir Path data) throws IOException {
        var meeting = new SecretMeeting(data, Group.ED25519);
        try {
            var chair = meeting.desk("chair");
            var credentials = meeting.desk("credentials");
            meeting.open(chair);
            assertThat(credentials.page("/credentials/draft")).contains("The figures of this moment");
            assertThat(meeting.member(1).get("/credentials/draft", "text/html").statusCode())
                    .isEqualTo(403);
            credentials.done(
                    "/credentials/attributes",
                    Map.of(
                            "attribute", "sex",
                            "values", "woman\nman",
                            "membership-numbers", "60\n60",
                            "membership-total", "125",
                            "membership-source", "the file of members"));
            var first = credentials.done("/credentials/reports", Map.of());
            credentials.done("/attendance/check-outs", Map.of("who", "20"));
            var second = credentials.done("/credentials/reports", Map.of());
            assertThat(List.of(first, second)).containsExactly("C1", "C2");
            var late = chair.act("/votes", Map.of("question", "report:C1", "method", "acclamation"));
            assertThat(chair.json(late).get("refused").asString()).isEqualTo("voting.report-overtaken");
            assertThat(chair.page("/chair")).contains("Adoption of credentials report C2");
            var vote = chair.done("/votes", Map.of("question", "report:C2", "method", "acclamation"));
            chair.done("/votes/" + vote + "/closing", Map.of());

            var shown = meeting.anybody().read("/credentials/reports/C2");
            assertThat(shown.get("adopted").asBoolean()).isTrue();
            assertThat(shown.get("voices").get(0).get("present").asInt()).isEqualTo(19);
            assertThat(meeting.anybody()
                            .read("/credentials/reports")
                            .get(0)
                            .get("voices")
                            .get(0)
                            .get("present")
                            .asInt())
                    .isEqualTo(20);
            assertThat(meeting.anybody().page("/credentials/reports/C2"))
                    .contains("The congress has adopted it by vote V1", "Rose index of decisive mandates");
            assertThat(meeting.anybody().page("/record")).contains("Credentials report C2 is adopted.");
            assertThat(meeting.anybody()
                            .get("/credentials/reports/C3", "text/html")
                            .statusCode())
                    .isEqualTo(404);
        } finally {
            meeting.close();
        }
        assertThat(meeting.findings()).isEmpty();
    }

    private static ReportView of1956(Words words) {
        var congress = Assembly.empty();
        for (var act : Founding.read(Path.of("../scenarios/twentieth-congress")).acts()) {
            congress = done(congress, act, new Actor.Organiser());
        }
        var came = congress.mandates().valid().stream()
                .filter(mandate -> mandate.number().number() <= COMING)
                .map(Mandate::holder)
                .map(CheckedIn::new)
                .toList();
        congress = congress.evolve(new ArrayList<>(came), congress.entries(), DAY);
        var laid = (Decision.Allowed) new LayReport().decide(congress, new Actor.Organiser(), DAY);
        var after = congress.evolve(laid.facts(), congress.entries(), DAY);
        var id = ((ReportLaid) laid.facts().getFirst()).report();
        return ReportView.of(after.credentials().report(id).orElseThrow(), after, words, ZoneId.of("Europe/Moscow"));
    }

    private static Assembly done(Assembly congress, Act<? super Assembly> act, Actor by) {
        var decision = (Decision.Allowed) congress.decide(act, by, DAY);
        return congress.evolve(decision.facts(), congress.entries(), DAY);
    }

    private static List<String> cells(ReportView.Voices voices, String attribute, String value) {
        return rows(voices, attribute).stream()
                .filter(row -> row.name().equals(value))
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.number() + ": " + cell.of())
                .toList();
    }

    private static List<String> present(ReportView.Voices voices, String attribute) {
        return rows(voices, attribute).stream()
                .filter(row -> !row.sum())
                .map(row -> row.cells().get(2))
                .map(cell -> cell.number() + ": " + cell.of().replace(" of 1,349", ""))
                .toList();
    }

    private static List<ReportView.Row> rows(ReportView.Voices voices, String attribute) {
        return voices.tables().stream()
                .filter(table -> table.title().equals(attribute))
                .findFirst()
                .orElseThrow()
                .rows();
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }
}
