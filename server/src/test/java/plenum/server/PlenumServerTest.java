package plenum.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenum.journal.Source;
import plenum.server.founding.Fault;
import plenum.verify.Verification;

/// The small association, through its doors.
class PlenumServerTest {
    private static final Path ASSOCIATION = Path.of("../scenarios/small-association");

    @TempDir
    private Path data;

    private PlenumServer server;

    @BeforeEach
    void open() {
        server = serve();
    }

    @AfterEach
    void close() {
        server.close();
    }

    private PlenumServer serve() {
        return PlenumServer.start(
                new PlenumServer.Settings(data, 0, false, Optional.of("http://localhost"), Optional.of(ASSOCIATION)));
    }

    @Test
    void the_list_of_badges_is_for_its_owner_alone() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("badges.csv"))))
                .isEqualTo("rw-------");
        assertThat(badge("number", "1", "link")).startsWith("http://localhost/sign-in?code=");
    }

    @Test
    void a_badge_opens_the_desk_of_its_office() {
        var chair = new Desk(server.port());
        var answer = chair.act("/sign-in", Map.of("code", badge("office", "chair", "code")));
        assertThat(chair.json(answer).get("desk").asString()).isEqualTo("/chair");
    }

    @Test
    void a_wrong_code_is_slowed_down_and_the_right_badge_is_not_locked_out() {
        var right = badge("number", "7", "code");
        var wrong = right.substring(0, 5) + (right.charAt(5) == '0' ? "1" : "0") + right.substring(6);
        var thief = new Desk(server.port());
        var statuses = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            statuses.append(thief.act("/sign-in", Map.of("code", wrong)).statusCode())
                    .append(' ');
        }
        assertThat(statuses.toString()).startsWith("401 401 401").endsWith("429 ");
        var other = badge("number", "8", "code");
        assertThat(thief.act("/sign-in", Map.of("code", other)).statusCode()).isEqualTo(200);
    }

    @Test
    void a_meeting_goes_from_the_door_to_a_decision_that_verifies() throws IOException {
        var chair = Desk.of(server.port(), badge("office", "chair", "code"));
        var credentials = Desk.of(server.port(), badge("office", "credentials", "code"));
        var first = Desk.of(server.port(), badge("number", "1", "code"));
        var second = Desk.of(server.port(), badge("number", "2", "code"));
        for (int mandate = 1; mandate <= 20; mandate++) {
            credentials.done("/attendance/check-ins", Map.of("who", String.valueOf(mandate)));
        }
        assertThat(credentials.act("/attendance/check-ins", Map.of("who", "20")).body())
                .isEqualTo("{\"unchanged\":true}");
        chair.done("/sittings/S1/opening", Map.of());
        var agenda = chair.done("/votes", Map.of("question", "agenda", "method", "acclamation"));
        chair.done("/votes/" + agenda + "/closing", Map.of());
        chair.done("/agenda/items/A1/taking-up", Map.of());
        var motion = first.done(
                "/motions", Map.of("title", "A tank", "text", "We buy a tank of 5 m³.", "subject", "resolution"));
        second.done("/motions/" + motion + "/seconds", Map.of());
        chair.done("/motions/" + motion + "/debate", Map.of());
        var amendment = second.done(
                "/motions/" + motion + "/amendments",
                Map.of("passage", "5 m³", "text", "8 m³", "reason", "It is dry."));
        first.done("/amendments/" + amendment + "/seconds", Map.of());
        var early = chair.act("/votes", Map.of("question", "motion:" + motion, "method", "devices"));
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(chair.json(early).get("refused").asString()).isEqualTo("voting.amendments-pending");
        var vote = chair.done("/votes", Map.of("question", "amendment:" + amendment, "method", "devices"));
        first.done("/votes/" + vote + "/ballots", Map.of("mandate", "1", "choice", "yes"));
        second.done("/votes/" + vote + "/ballots", Map.of("mandate", "2", "choice", "no"));
        second.done("/votes/" + vote + "/ballots", Map.of("mandate", "2", "choice", "yes"));
        chair.done("/votes/" + vote + "/closing", Map.of());
        var result = chair.read("/votes/" + vote);
        assertThat(result.get("cast").asInt()).isEqualTo(2);
        assertThat(result.get("counted").asInt()).isEqualTo(2);
        assertThat(result.get("outcome").asString()).isEqualTo("carried");
        assertThat(first.page("/delegate")).contains("8 m³").contains("A tank");

        server.close();
        var report = Verification.of(Source.of(data.resolve("published").toString()), Optional.empty());
        assertThat(report.findings()).isEmpty();
        server = serve();
        assertThat(new Desk(server.port()).read("/state.json").get("item").asString())
                .isEqualTo("A1");
    }

    @Test
    void a_guest_who_looks_on_is_sent_away_when_the_doors_close() throws Exception {
        var chair = Desk.of(server.port(), badge("office", "chair", "code"));
        var credentials = Desk.of(server.port(), badge("office", "credentials", "code"));
        var guest = Desk.of(server.port(), badge("name", "Hugo Falk", "code"));
        for (int mandate = 1; mandate <= 14; mandate++) {
            credentials.done("/attendance/check-ins", Map.of("who", String.valueOf(mandate)));
        }
        chair.done("/sittings/S1/opening", Map.of());
        var shown = guest.follow("/live/delegate?quiet=1");
        chair.done("/votes", Map.of("question", "closed-sitting:S1", "method", "acclamation"));
        chair.done("/votes/V1/closing", Map.of());
        chair.done("/votes", Map.of("question", "procedure", "text", "A secret", "method", "acclamation"));
        var seen = shown.whole();
        assertThat(seen).contains("\"sitting\":\"S1\"", "event: bye").doesNotContain("\"question\":\"procedure\"");
        assertThat(guest.read("/state.json").get("vote").isNull()).isTrue();
    }

    @Test
    void a_form_sent_twice_is_done_once() {
        var credentials = Desk.of(server.port(), badge("office", "credentials", "code"));
        var fields = Map.of("who", "3");
        var once = credentials.post("/attendance/check-ins", fields, "application/json", "t1");
        var again = credentials.post("/attendance/check-ins", fields, "application/json", "t1");
        assertThat(again.body()).isEqualTo(once.body()).contains("recorded");
    }

    @Test
    void a_replaced_badge_ends_its_sessions() {
        var member = Desk.of(server.port(), badge("number", "5", "code"));
        assertThat(member.get("/delegate", "text/html").statusCode()).isEqualTo(200);
        var credentials = Desk.of(server.port(), badge("office", "credentials", "code"));
        var made = credentials.act("/badges", Map.of("person", badge("number", "5", "person")));
        assertThat(member.get("/delegate", "text/html").statusCode()).isEqualTo(303);
        var code = credentials.json(made).get("code").asString();
        assertThat(Desk.of(server.port(), code).get("/delegate", "text/html").statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_refusal_is_shown_on_the_page_it_came_from() {
        var member = Desk.of(server.port(), badge("number", "5", "code"));
        var refused =
                member.post("/floor/requests", Map.of("kind", "contribution", "from", "/delegate"), "text/html", "t2");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("The floor is given in session.", "Article 6", "id=\"floor\"");
    }

    @Test
    void founding_twice_changes_nothing() {
        var entries = server.now().entries();
        server.close();
        server = serve();
        assertThat(server.now().entries()).isEqualTo(entries);
    }

    @Test
    void a_folder_that_is_none_founds_nothing(@TempDir Path empty) {
        var nowhere = new PlenumServer.Settings(
                empty.resolve("data"), 0, false, Optional.empty(), Optional.of(empty.resolve("none")));
        assertThatThrownBy(() -> PlenumServer.start(nowhere))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("organisation.yaml");
        assertThat(empty.resolve("data")).doesNotExist();
    }

    /// A field of the first badge on the list that has this value in a column.
    private String badge(String column, String value, String wanted) {
        try (var badges = CsvReader.builder().ofNamedCsvRecord(data.resolve("badges.csv"))) {
            return badges.stream()
                    .filter(row -> row.getField(column).equals(value))
                    .map(row -> row.getField(wanted))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
