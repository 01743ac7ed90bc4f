package plenum.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenum.ballot.group.Group;

/// The protocol of a unit's election comes to the credentials desk, and the mandates follow it.
class ProtocolTest {
    private static final String DESK = "/credentials/protocols/U1";
    private static final String PAPER = "%PDF-1.4 The North path has elected.";

    @TempDir
    private Path data;

    private SecretMeeting meeting;
    private Desk credentials;

    @BeforeEach
    void open() {
        meeting = new SecretMeeting(data, Group.ED25519);
        credentials = meeting.desk("credentials");
    }

    @AfterEach
    void close() {
        meeting.close();
    }

    @Test
    void what_cannot_be_taken_stands_in_its_field_again() {
        var form = form();
        form.put("cast", "10");
        var refused = credentials.upload(DESK, form, PAPER, "text/html");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body())
                .contains("More papers were cast (10) than were entitled to vote (9).", "choose it again")
                .contains("value=\"The clubhouse\"", "Ruth Adler 5", "value=\"10\"");
        form.put("cast", "9");
        form.put("alternates", "Boris Cohn 4\nNobody Here 3");
        var unknown = credentials.upload(DESK, form, PAPER, "text/html");
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(unknown.body())
                .contains("line 2", "Nobody enrolled has the name", "Nobody Here 3", "value=\"The clubhouse\"");
        form.put("alternates", "Boris Cohn four");
        assertThat(credentials.upload(DESK, form, PAPER, "text/html").body())
                .contains("Expected is a person and the votes");
        form.put("alternates", "Boris Cohn 3\nAylin Berger 4");
        assertThat(refused(form)).isEqualTo("protocols.alternates-out-of-order");
        form.put("order", "lot");
        var program = credentials.upload(DESK, form, "MZ, a program", "text/html");
        assertThat(program.statusCode()).isEqualTo(400);
        assertThat(program.body()).contains("neither a PDF nor a PNG or JPEG image");
        form.put("day", "yesterday");
        assertThat(credentials.upload(DESK, form, PAPER, "text/html").body()).contains("is no day such as");
        assertThat(meeting.member(1).upload(DESK, form(), PAPER, "text/html").statusCode())
                .isEqualTo(403);
        assertThat(credentials.page("/delegations/U1")).doesNotContain("The unit met on");
    }

    @Test
    void mandates_are_issued_until_they_go_together_with_the_protocol() throws Exception {
        var anna = meeting.member(1);
        assertThat(credentials.page("/credentials")).contains("/credentials/protocols");
        assertThat(credentials.page("/credentials/protocols")).contains("North path", "not entered");
        entered(form());
        var page = credentials.page(DESK);
        keep("protocol", page);
        assertThat(page)
                .contains("Ruth Adler was elected as a delegate and has no mandate of this unit.")
                .contains("Mandate 9 was issued to Ilse Otto, whom the protocol does not have as a delegate.")
                .contains("Issue a mandate: Ruth Adler")
                .doesNotContain("By the protocol the alternates are");
        assertThat(anna.page("/delegations/U1"))
                .contains(
                        "The unit met on",
                        "The clubhouse",
                        "1 of the papers were invalid",
                        "list.pdf",
                        "<li>Boris Cohn")
                .contains("/delegations/U1/protocols/1/file");
        keep("delegation", anna.page("/delegations/U1"));
        keep("protocols", credentials.page("/credentials/protocols"));
        assertThat(anna.page("/delegations")).contains("entered, 2 differences", "not entered");
        credentials.done("/credentials/reports", Map.of());
        assertThat(meeting.anybody().page("/credentials/reports/C1"))
                .contains("Of 3 units with delegates, 1 have sent the protocol of their election; 2 have not.")
                .contains("With one of them the mandates do not go together with it.");

        credentials.done("/mandates/9/withdrawal", Map.of("reason", "not elected"));
        credentials.done(DESK + "/mandates", Map.of());
        assertThat(credentials.page(DESK)).contains("Mandates and list of alternates go together with the protocol.");
        assertThat(anna.page("/delegations/U1")).contains("<b>26</b> Ruth Adler");

        credentials.done("/delegations/U1/alternates", Map.of("persons", meeting.person("Aylin Berger")));
        assertThat(anna.page("/delegations/U1"))
                .contains("By the protocol the alternates are Boris Cohn, Aylin Berger; listed are Aylin Berger.");
        var corrected = form();
        corrected.put("invalid", "0");
        corrected.put("kept", "true");
        assertThat(refused(corrected)).isEqualTo("protocols.no-reason-to-replace");
        corrected.put("reason", "The invalid paper was valid.");
        credentials.done(DESK, corrected);
        assertThat(anna.page("/delegations/U1"))
                .contains("It replaces the one before: The invalid paper was valid.", "The protocol before it")
                .contains("Mandates and list of alternates go together with the protocol.")
                .contains("/delegations/U1/protocols/2/file");
        meeting.close();
        assertThat(meeting.findings()).isEmpty();
    }

    @Test
    void the_paper_is_for_the_desk_and_the_delegation() {
        entered(form());
        var path = "/delegations/U1/protocols/1/file";
        var read = credentials.get(path, "*/*");
        assertThat(read.body()).isEqualTo(PAPER);
        assertThat(read.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(read.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"protocol-U1-1.pdf\"");
        assertThat(meeting.member(1).get(path, "*/*").statusCode()).isEqualTo(200);
        assertThat(meeting.named("Boris Cohn").get(path, "*/*").statusCode()).isEqualTo(200);
        assertThat(meeting.member(10).get(path, "*/*").statusCode()).isEqualTo(403);
        assertThat(meeting.member(10).page("/delegations/U1"))
                .contains("list.pdf")
                .doesNotContain(path);
        assertThat(meeting.anybody().get(path, "application/json").statusCode()).isEqualTo(401);
        assertThat(credentials.get("/delegations/U1/protocols/2/file", "*/*").statusCode())
                .isEqualTo(404);
    }

    private void entered(Map<String, String> form) {
        var answer = credentials.upload(DESK, form, PAPER, "application/json");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private String refused(Map<String, String> form) {
        return credentials
                .json(credentials.upload(DESK, form, PAPER, "application/json"))
                .get("refused")
                .asString();
    }

    /// Eight of the nine delegates of the North path were elected, and the chair in the place of the ninth.
    private Map<String, String> form() {
        var names = List.of("Anna Brandt", "Bela Fischer", "Carla Hoff", "David Iversen", "Elif Kaya", "Felix Lang");
        var delegates = IntStream.range(0, names.size())
                .mapToObj(at -> names.get(at) + " " + (8 - at))
                .collect(Collectors.joining("\n"));
        var form = new HashMap<String, String>();
        form.put("day", "2026-01-20");
        form.put("place", "The clubhouse");
        form.put("entitled", "9");
        form.put("cast", "9");
        form.put("invalid", "1");
        form.put("delegates", delegates + "\n" + meeting.person("Greta Moss") + " 3\nHenrik Nord; 3\nRuth Adler 5");
        form.put("alternates", "Boris Cohn 4\n" + meeting.person("Aylin Berger") + " 2");
        form.put("order", "votes");
        return form;
    }

    private static void keep(String name, String page) throws IOException {
        var folder = Files.createDirectories(Path.of("target/pages"));
        Files.writeString(folder.resolve("protocol-" + name + ".html"), page);
    }
}
