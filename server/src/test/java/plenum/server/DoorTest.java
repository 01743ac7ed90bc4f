package plenum.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenum.ballot.group.Group;
import tools.jackson.databind.JsonNode;

/// Two stations at the doors of the small association, of which one was offline for a while.
class DoorTest {
    private static final String NORTH = "North door";
    private static final String SOUTH = "South door";
    private static final String SCANS = "/attendance/scans";

    @TempDir
    private Path data;

    private SecretMeeting meeting;
    private Desk north;
    private Desk south;

    @BeforeEach
    void open() {
        meeting = new SecretMeeting(data, Group.ED25519);
        north = meeting.desk("credentials");
        south = meeting.desk("credentials");
        meeting.open(meeting.desk("chair"));
    }

    @AfterEach
    void close() {
        meeting.close();
    }

    @Test
    void two_stations_agree_after_one_was_offline() throws Exception {
        var chair = meeting.desk("chair");
        var came = moment();
        var told = scan(north, NORTH, "in", meeting.code(21));
        assertThat(told.get("verdict").asString()).isEqualTo("In");
        assertThat(told.get("details").asString()).contains(meeting.name(21), "Mandate 21");
        var left = moment();
        var vote = chair.done(
                "/votes", Map.of("question", "procedure", "text", "Shall the list be closed?", "method", "devices"));
        var present = present(left.toString());
        assertThat(present).isEqualTo(21);

        // Meanwhile the south door, offline, has seen that one leave and another come, and is heard only now.
        var check = checked(21);
        var late = sent(south, SOUTH, "out", check, left, "s1");
        assertThat(late.get("verdict").asString()).isEqualTo("Out");
        var again = sent(south, SOUTH, "out", check, left, "s1");
        assertThat(again.get("recorded").asInt()).isEqualTo(late.get("recorded").asInt());
        sent(south, SOUTH, "in", checked(22), left, "s2");
        assertThat(present(came.minusMillis(1).toString())).isEqualTo(20);
        assertThat(present(left.toString())).isEqualTo(21);
        assertThat(names(left)).doesNotContain(meeting.name(21)).contains(meeting.name(22));
        assertThat(north.page("/attendance")).contains("stand as they were entered");

        // The roll stands: who left before it was known could vote, and who came was not on it.
        var gone = meeting.member(21);
        gone.done("/votes/" + vote + "/ballots", Map.of("mandate", "21", "choice", "yes"));
        assertThat(meeting.member(22).refused("/votes/" + vote + "/ballots", Map.of("mandate", "22", "choice", "yes")))
                .isEqualTo("voting.not-on-roll");
        meeting.close();
        assertThat(meeting.findings()).isEmpty();
    }

    @Test
    void what_does_not_go_together_is_kept_and_looked_at() throws Exception {
        scan(north, NORTH, "in", meeting.code(21));
        var twice = scan(south, SOUTH, "in", meeting.code(21));
        assertThat(twice.get("good").asBoolean()).isTrue();
        assertThat(twice.get("details").asString()).contains("another door");
        scan(north, NORTH, "out", meeting.code(23));
        assertThat(north.page("/credentials"))
                .contains("To be looked at", meeting.name(21), "in, South door", "out, North door");

        var settled = Map.of(
                "person", meeting.person(meeting.name(23)), "way", "out", "station", NORTH, "note", "By the kitchen");
        assertThat(north.act("/attendance/doubts", settled).statusCode()).isEqualTo(400);
        var other = new HashMap<>(settled);
        other.put("at", "2027-03-13T10:00:00Z");
        assertThat(north.refused("/attendance/doubts", other)).isEqualTo("attendance.nothing-in-doubt");
        other.put("at", momentOf(north.page("/credentials"), "out"));
        north.done("/attendance/doubts", other);
        assertThat(north.page("/credentials")).contains("Looked at: 1", "By the kitchen");
        meeting.close();
        assertThat(meeting.findings()).isEmpty();
    }

    @Test
    void a_badge_that_was_replaced_meanwhile_lets_nobody_in() throws Exception {
        var person = meeting.person(meeting.name(21));
        var check = checked(21);
        var before = moment();
        north.done("/badges", Map.of("person", person));
        var good = sent(south, SOUTH, "in", check, before.minusMillis(2), "s1");
        assertThat(good.get("good").asBoolean()).isTrue();
        sent(south, SOUTH, "out", check, before.minusMillis(1), "s2");
        var bad = sent(south, SOUTH, "in", check, moment(), "s3");
        assertThat(bad.get("good").asBoolean()).isFalse();
        assertThat(bad.get("verdict").asString()).contains("Not let in");
        assertThat(scan(north, NORTH, "in", meeting.code(21)).get("good").asBoolean())
                .isFalse();
        assertThat(north.read("/attendance/checks.json").toString())
                .doesNotContain(check.substring(check.indexOf('-') + 1));
        assertThat(names(moment())).doesNotContain(meeting.name(21));
        meeting.close();
        assertThat(meeting.findings()).isEmpty();
    }

    @Test
    void what_cannot_be_read_names_its_field() {
        assertThat(north.act(SCANS, Map.of("station", NORTH, "way", "up", "who", "21"))
                        .body())
                .contains("way");
        assertThat(north.act(SCANS, Map.of("station", NORTH, "way", "in", "who", "21", "at", "noon"))
                        .body())
                .contains("at");
        assertThat(north.act(SCANS, Map.of("station", NORTH, "way", "in")).body())
                .contains("who");
        assertThat(north.refused(SCANS, Map.of("station", NORTH, "way", "in", "who", "21-ZZZZ")))
                .isEqualTo("credentials.unknown");
        assertThat(north.refused(
                        SCANS, Map.of("station", NORTH, "way", "in", "who", "21", "at", "2999-01-01T00:00:00Z")))
                .isEqualTo("attendance.scanned-in-future");
        assertThat(meeting.member(1).get("/door", "text/html").statusCode()).isEqualTo(403);
        assertThat(meeting.member(1).get("/attendance/checks.json", "text/html").statusCode())
                .isEqualTo(403);
        assertThat(meeting.member(1).refused(SCANS, Map.of("station", NORTH, "way", "in", "who", "1")))
                .isEqualTo("assembly.not-your-office");
    }

    /// The page without its script, as a form that is answered with the page.
    @Test
    void a_station_works_as_a_plain_form() {
        var shown = north.page("/door?station=North%20door");
        assertThat(shown).contains("value=\"North door\"", "Coming in", "Ready for the next badge");
        assertThat(north.page("/door")).contains("Name of this station");
        var answer = north.post(
                SCANS,
                Map.of("station", NORTH, "way", "in", "who", meeting.code(21), "from", "/door"),
                "text/html",
                "t1");
        assertThat(answer.statusCode()).isEqualTo(303);
        var next = answer.headers().firstValue("Location").orElseThrow();
        assertThat(north.page(next)).contains(meeting.name(21), "verdict\">In<");
        var unknown = north.post(
                SCANS, Map.of("station", NORTH, "way", "out", "who", "nobody", "from", "/door"), "text/html", "t2");
        assertThat(unknown.body()).contains("No valid badge", "value=\"North door\"");
    }

    private static JsonNode scan(Desk desk, String station, String way, String who) {
        return desk.json(desk.act(SCANS, Map.of("station", station, "way", way, "who", who)));
    }

    private static JsonNode sent(Desk desk, String station, String way, String who, Instant at, String token) {
        return desk.json(desk.post(
                SCANS,
                Map.of("station", station, "way", way, "who", who, "at", at.toString()),
                "application/json",
                token));
    }

    /// What a station makes of the code on a badge.
    private String checked(int mandate) {
        var serial = Integer.parseInt(meeting.code(mandate).substring(0, 4));
        return serial + "-"
                + north.read("/attendance/checks.json")
                        .get(String.valueOf(serial))
                        .asString();
    }

    private int present(String moment) {
        return north.read("/attendance?at=" + local(moment))
                .get("decisive")
                .get("present")
                .asInt();
    }

    private List<String> names(Instant moment) {
        var names = new ArrayList<String>();
        north.read("/attendance?at=" + local(moment.toString()))
                .get("present")
                .forEach(line -> names.add(line.get("name").asString()));
        return names;
    }

    private static String local(String moment) {
        return LocalDateTime.ofInstant(Instant.parse(moment), ZoneId.of("Europe/Berlin"))
                .toString();
    }

    private static Instant moment() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    /// When the scan that way, which is in doubt, was made, as the form to settle it has it.
    private static String momentOf(String page, String way) {
        var form = Pattern.compile(
                "name=\"at\" value=\"([^\"]+)\"><input type=\"hidden\" name=\"way\" value=\"" + way + "\"");
        var found = form.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
