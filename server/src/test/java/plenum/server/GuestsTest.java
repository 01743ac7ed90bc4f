package plenum.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenum.ballot.group.Group;

/// Who comes to the annual meeting without a mandate, and what the standing orders let them do.
class GuestsTest {
    private static final String GUESTS = "/credentials/guests";

    @TempDir
    private Path data;

    private SecretMeeting meeting;
    private Desk credentials;
    private Desk chair;

    @BeforeEach
    void open() {
        meeting = new SecretMeeting(data, Group.ED25519);
        credentials = meeting.desk("credentials");
        chair = meeting.desk("chair");
        meeting.open(chair);
    }

    @AfterEach
    void close() {
        meeting.close();
    }

    @Test
    void the_press_signs_in_and_sees_what_it_may_do() throws Exception {
        assertThat(credentials.page("/credentials")).contains(GUESTS);
        var nameless = credentials.post(GUESTS, Map.of("who", "Nora Wirth", "kind", "press"), "text/html", "t1");
        assertThat(nameless.statusCode()).isEqualTo(409);
        assertThat(nameless.body())
                .contains("Press: say for which organisation the person comes.", "value=\"Nora Wirth\"", "Article 23");
        credentials.done(GUESTS, Map.of("who", "Nora Wirth", "kind", "press", "organisation", "The Evening Post"));
        assertThat(credentials.refused(GUESTS, Map.of("who", meeting.person("Anna Brandt"), "kind", "guest")))
                .isEqualTo("guests.holds-mandate");
        var page = credentials.page(GUESTS);
        keep("guests", page);
        assertThat(page).contains("Nora Wirth", "The Evening Post", "May photograph and record.", "0 of 1 in the hall");
        var nora = person(page, "Nora Wirth");
        var press = signedIn(nora, "Press", "The Evening Post", "Photographs and recordings");
        assertThat(press.page("/delegate"))
                .contains("Your accreditation", "Press, The Evening Post", "Do not speak.")
                .doesNotContain("action=\"/floor/requests\"", "action=\"/motions\"");
        keep("own", press.page("/delegate"));
        assertThat(credentials.page("/credentials?search=evening")).contains("Nora Wirth", "Press, The Evening Post");
        assertThat(press.page("/own-data")).contains("Press, The Evening Post");

        var present = chair.read("/state.json").get("present").asInt();
        var in = credentials.post("/attendance/scans", scan(nora, "in"), "application/json", "t2");
        assertThat(credentials.json(in).get("details").asString()).contains("Press, The Evening Post");
        assertThat(chair.read("/state.json").get("present").asInt()).isEqualTo(present);
        assertThat(credentials.page(GUESTS)).contains("1 of 1 in the hall");
        var asked = press.act("/floor/requests", Map.of("kind", "contribution"));
        assertThat(press.json(asked).get("refused").asString()).isEqualTo("guests.never-speaks");
        assertThat(press.json(asked).get("article").asString()).contains("Article 23");
        assertThat(chair.refused("/floor/speeches", Map.of("person", nora, "kind", "contribution")))
                .isEqualTo("guests.never-speaks");
        assertThat(press.refused("/motions", Map.of("subject", "resolution", "title", "T", "text", "X")))
                .isEqualTo("guests.moves-nothing");
        assertThat(chair.refused("/sittings/S1/guests", Map.of("person", nora)))
                .isEqualTo("guests.not-behind-closed-doors");

        credentials.done(GUESTS + "/" + nora + "/withdrawal", Map.of("reason", "Filmed the ballots."));
        credentials.done("/attendance/check-outs", Map.of("who", nora));
        assertThat(credentials.refused("/attendance/check-ins", Map.of("who", nora)))
                .isEqualTo("guests.accreditation-is-withdrawn");
        assertThat(credentials
                        .json(credentials.act("/attendance/scans", scan(nora, "in")))
                        .get("refused")
                        .asString())
                .isEqualTo("guests.accreditation-is-withdrawn");
        assertThat(credentials.page(GUESTS)).contains("Filmed the ballots.", "Taken back");
        meeting.close();
        assertThat(meeting.findings()).isEmpty();
    }

    @Test
    void a_guest_is_admitted_behind_closed_doors_and_speaks_when_the_chair_says_so() throws Exception {
        credentials.done(GUESTS, Map.of("who", "Olaf Krantz", "kind", "guest"));
        credentials.done(
                GUESTS, Map.of("who", "Petra Lind", "kind", "observer", "organisation", "Hill Street Gardens"));
        var page = credentials.page(GUESTS);
        var olaf = person(page, "Olaf Krantz");
        var petra = person(page, "Petra Lind");
        var guest = signedIn(olaf, "Guest");
        var observer = signedIn(petra, "Observer", "Hill Street Gardens");
        credentials.done("/attendance/check-ins", Map.of("who", olaf));
        credentials.done("/attendance/check-ins", Map.of("who", petra));
        assertThat(guest.refused("/floor/requests", Map.of("kind", "contribution")))
                .isEqualTo("guests.speaks-when-invited");
        chair.done("/floor/speeches", Map.of("person", olaf, "kind", "greeting"));
        guest.done("/floor/speeches/current/end", Map.of());

        chair.done("/sittings/S1/guests", Map.of("person", olaf));
        chair.done("/sittings/S1/guests", Map.of("person", petra));
        var vote = chair.done("/votes", Map.of("question", "closed-sitting:S1", "method", "devices"));
        for (int mandate = 1; mandate <= SecretMeeting.PRESENT; mandate++) {
            meeting.member(mandate)
                    .done("/votes/" + vote + "/ballots", Map.of("mandate", String.valueOf(mandate), "choice", "yes"));
        }
        chair.done("/votes/" + vote + "/closing", Map.of());
        var motion = meeting.member(1)
                .done(
                        "/motions",
                        Map.of("subject", "resolution", "title", "Behind closed doors", "text", "It is quiet."));
        assertThat(guest.page("/motions/" + motion)).contains("It is quiet.");
        assertThat(observer.page("/motions/" + motion)).doesNotContain("It is quiet.");
        assertThat(meeting.anybody().page("/motions/" + motion)).doesNotContain("It is quiet.");
        meeting.close();
        assertThat(meeting.findings()).isEmpty();
    }

    @Test
    void a_list_of_accredited_persons_is_looked_at_and_entered() {
        var list = """
            name,kind,organisation
            Nora Wirth,press,The Evening Post
            Olaf Krantz,guest,
            Petra Lind,visitor,
            """;
        var fields = Map.of("kind", "guests", "source", "the office");
        var told = credentials.json(credentials.upload("/imports", fields, list, "application/json"));
        assertThat(told.get("ready").asBoolean()).isFalse();
        assertThat(told.get("faults").get(0).get("words").asString()).contains("guest, observer, press, staff");
        var right = list.replace("visitor", "observer").replace("Lind,observer,", "Lind,observer,Hill Street Gardens");
        var upload = credentials.json(credentials.upload("/imports", fields, right, "application/json"));
        assertThat(upload.get("ready").asBoolean()).isTrue();
        credentials.done("/imports/" + upload.get("upload").asInt() + "/entry", Map.of());
        assertThat(credentials.page(GUESTS)).contains("Nora Wirth", "Olaf Krantz", "Hill Street Gardens");
        var again = credentials.json(credentials.upload("/imports", fields, right, "application/json"));
        assertThat(again.get("ready").asBoolean()).isFalse();
        assertThat(again.get("lines").get("warning").asInt()).isEqualTo(3);
        assertThat(meeting.member(1).get(GUESTS, "text/html").statusCode()).isEqualTo(403);
    }

    /// Whoever has just been handed the badge with these lines on it.
    private Desk signedIn(String person, String... lines) throws IOException {
        try (var badge = Loader.loadPDF(credentials.printed(GUESTS + "/" + person + "/badge"))) {
            var text = new PDFTextStripper().getText(badge);
            assertThat(text).contains(lines);
            var code = Pattern.compile("[0-9]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}")
                    .matcher(text);
            assertThat(code.find()).as(text).isTrue();
            return meeting.bearing(code.group());
        }
    }

    private static Map<String, String> scan(String person, String way) {
        return Map.of("station", "South door", "way", way, "who", person);
    }

    private static String person(String page, String name) {
        var found = Pattern.compile("<b>" + name + "</b>[^·]*>(P[0-9]+) ·").matcher(page);
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }

    private static void keep(String name, String page) throws IOException {
        var folder = Files.createDirectories(Path.of("target/pages"));
        Files.writeString(folder.resolve("guests-" + name + ".html"), page);
    }
}
