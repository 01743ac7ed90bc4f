package plenum.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenum.ballot.group.Group;

/// A president dies in office, the vice president acts, and a by-election gives the association a new one: through the
/// doors of the small association. What the pages showed on the way stays in target/pages, to be looked at.
class SuccessionTest {
    private static final String VICE = "B1.1";
    private static final String PRESIDENT = "B1.2";
    private static final String MEMBERS = "B1.3";

    @TempDir
    private Path data;

    private SecretMeeting meeting;
    private Desk chair;
    private Desk secretary;

    @BeforeEach
    void open() {
        meeting = new SecretMeeting(data, Group.ED25519);
        chair = meeting.desk("chair");
        secretary = meeting.desk("secretary");
        secretary.done("/bodies", Map.of("name", "Board"));
        post("Vice president", 1, Map.of("months", "24", "holds-over", "true"));
        post("President", 1, Map.of("months", "24", "terms-in-a-row", "2", "oath", "true", "deputy", VICE));
        post("Members", 2, Map.of("months", "24", "filling", "next", "not-with", VICE));
        term(VICE, "Bela Fischer", "2026-05-01", Map.of());
        term(PRESIDENT, "Olga Ott", "2022-05-01", Map.of("ended", "2024-05-01", "note", "annual meeting 2022"));
        term(PRESIDENT, "Olga Ott", "2024-05-01", Map.of("ended", "2026-05-01", "note", "annual meeting 2024"));
        term(PRESIDENT, "Anna Brandt", "2026-05-01", Map.of("note", "annual meeting 2026"));
        meeting.ceremony(chair);
        meeting.open(chair);
    }

    @AfterEach
    void close() {
        meeting.close();
    }

    private void post(String title, int seats, Map<String, String> statutes) {
        var fields = new LinkedHashMap<>(statutes);
        fields.put("title", title);
        fields.put("seats", String.valueOf(seats));
        secretary.done("/bodies/B1/posts", fields);
    }

    private String term(String post, String who, String from, Map<String, String> more) {
        var fields = new LinkedHashMap<>(more);
        fields.put("who", who);
        fields.put("from", from);
        return secretary.done("/posts/" + post + "/terms", fields);
    }

    @Test
    void a_president_dies_in_office() throws Exception {
        assertThat(acting(PRESIDENT, "2026-11-01")).containsExactly("Anna Brandt holds");
        secretary.done("/terms/H4/death", Map.of("on", "2026-11-10"));
        assertThat(acting(PRESIDENT, "2026-11-09")).containsExactly("Anna Brandt holds");
        assertThat(acting(PRESIDENT, "2026-11-10")).containsExactly("Bela Fischer deputises");
        assertThat(meeting.anybody().page("/bodies/B1?on=2026-11-10"))
                .contains("acts as Board: Vice president, because nobody follows Anna Brandt")
                .contains("died; office vacant from 10 November 2026");
        keep("deputy", meeting.anybody().page("/bodies/B1?on=2026-11-10"));
        keep("desk", secretary.page("/bodies/B1"));

        var election = chair.done(
                "/elections",
                Map.of(
                        "title", "President for the rest of the term",
                        "seats", "1",
                        "form", "crosses",
                        "rule", "two-round",
                        "post", PRESIDENT,
                        "rest-of-term", "true"));
        assertThat(refused(chair, "/elections/" + election + "/nominations", Map.of("names", "Bela Fischer")))
                .isEmpty();
        chair.done("/elections/" + election + "/nominations/1/acceptance", Map.of());
        chair.done("/elections/" + election + "/nominations", Map.of("names", "Carla Hoff"));
        chair.done("/elections/" + election + "/nominations/2/acceptance", Map.of());
        vote(election, "U1", 5);
        assertThat(refused(chair, "/elections/" + election + "/installation", Map.of("from", "2026-11-26")))
                .isEqualTo("elections.nobody-to-install");
        var carla = meeting.member(3);
        assertThat(carla.page("/delegate")).contains("You are elected", "I accept");
        keep("elected", carla.page("/delegate"));
        keep("chair-answers", chair.page("/chair"));
        carla.done("/elections/" + election + "/offices", Map.of("number", "2"));
        assertThat(chair.page("/chair")).contains("Accepted, and not yet in office: 1");
        keep("chair-installation", chair.page("/chair"));
        assertThat(refused(chair, "/elections/" + election + "/installation", Map.of("from", "2026-11-26")))
                .isEqualTo("elections.oath-missing");
        var live = meeting.anybody().follow("/live/bodies/B1?lang=en");
        chair.done("/elections/" + election + "/installation", Map.of("from", "2026-11-26", "sworn", "true"));
        live.until("by election " + election);

        assertThat(acting(PRESIDENT, "2026-11-25")).containsExactly("Bela Fischer deputises");
        assertThat(acting(PRESIDENT, "2026-11-26")).containsExactly("Carla Hoff holds");
        assertThat(acting(PRESIDENT, "2028-04-30")).containsExactly("Carla Hoff holds");
        assertThat(acting(PRESIDENT, "2028-05-01")).containsExactly("Bela Fischer deputises");
        var page = meeting.anybody().page("/bodies/B1");
        assertThat(page).contains("<svg class=\"terms\"", "Anna Brandt, from 1 May 2026; died");
        keep("portrait", page);
        keep("portrait-de", meeting.anybody().page("/bodies/B1?lang=de"));
        keep("bodies", meeting.anybody().page("/bodies"));
        keep("election", meeting.anybody().page("/elections/" + election));
        assertThat(meeting.anybody().page("/record"))
                .contains("Anna Brandt, Board: President: died; office vacant from 10 November 2026")
                .contains("Sworn in, and in office from 26 November 2026: Carla Hoff");
        carla.done("/terms/H5/resignation", Map.of("on", "2026-12-01"));
        assertThat(acting(PRESIDENT, "2026-12-01")).containsExactly("Bela Fischer deputises");

        meeting.close();
        assertThat(meeting.findings()).isEmpty();
    }

    @Test
    void the_statutes_are_asked_when_somebody_is_nominated_and_when_a_seat_is_refused() throws Exception {
        secretary.done("/terms/H4/resignation", Map.of("on", "2026-11-10"));
        var president = chair.done(
                "/elections",
                Map.of("title", "President", "seats", "1", "form", "crosses", "rule", "two-round", "post", PRESIDENT));
        var members = chair.done(
                "/elections",
                Map.of("title", "Members", "seats", "2", "form", "crosses", "rule", "block-vote", "post", MEMBERS));
        assertThat(refused(chair, "/elections/" + members + "/nominations", Map.of("names", "Bela Fischer")))
                .isEqualTo("succession.incompatible");
        assertThat(refused(chair, "/elections/" + president + "/nominations", Map.of("names", "Anna Brandt")))
                .isEmpty();
        chair.done("/elections/" + president + "/annulment", Map.of("reason", "held next year"));

        chair.done("/elections/" + members + "/nominations", Map.of("names", "Ada Able\nBen Best\nCid Clay"));
        chair.done("/elections/" + members + "/closing-of-nominations", Map.of());
        chair.done("/elections/" + members + "/ballot", Map.of());
        meeting.register("U1");
        var booth = meeting.booth("U1");
        for (int mandate = 1; mandate <= SecretMeeting.PRESENT; mandate++) {
            var marks = mandate <= 12 ? List.of(0, 1, 1, 0) : mandate <= 17 ? List.of(0, 1, 0, 1) : List.of(0, 0, 1, 1);
            meeting.vote("U1", booth, mandate, marks);
        }
        counted(members, "U1");
        chair.done("/elections/" + members + "/offices/1/refusal", Map.of());
        chair.done("/elections/" + members + "/offices", Map.of());
        assertThat(chair.page("/chair")).contains("Accepted, and not yet in office: 1");
        chair.done("/elections/" + members + "/installation", Map.of("from", "2026-11-26"));
        assertThat(chair.page("/chair")).contains("A seat is left. Next by the ballots: Cid Clay");
        keep("chair-next", chair.page("/chair"));
        chair.done("/elections/" + members + "/offices/3/offer", Map.of());
        chair.done("/elections/" + members + "/offices", Map.of());
        chair.done("/elections/" + members + "/installation", Map.of("from", "2026-11-27"));
        assertThat(acting(MEMBERS, "2026-11-26")).containsExactly("Ben Best holds");
        assertThat(acting(MEMBERS, "2026-11-27")).containsExactly("Ben Best holds", "Cid Clay holds");

        meeting.close();
        assertThat(meeting.findings()).isEmpty();
    }

    /// A round in which so many vote for the first name and all others for the second.
    private void vote(String election, String urn, int first) throws Exception {
        chair.done("/elections/" + election + "/closing-of-nominations", Map.of());
        chair.done("/elections/" + election + "/ballot", Map.of());
        meeting.register(urn);
        var booth = meeting.booth(urn);
        for (int mandate = 1; mandate <= SecretMeeting.PRESENT; mandate++) {
            meeting.vote(urn, booth, mandate, mandate <= first ? List.of(0, 1, 0) : List.of(0, 0, 1));
        }
        counted(election, urn);
    }

    private void counted(String election, String urn) throws Exception {
        chair.done("/elections/" + election + "/closing", Map.of());
        meeting.await(urn, "decrypting");
        meeting.decrypt(urn, 2);
        meeting.decrypt(urn, 3);
        meeting.await(urn, "counted");
        chair.done("/elections/" + election + "/declaration", Map.of());
    }

    /// Who does the work of a post on a day, and why.
    private List<String> acting(String post, String day) {
        return meeting.anybody()
                .read("/bodies/B1?on=" + day)
                .get("posts")
                .valueStream()
                .filter(one -> one.get("post").asString().equals(post))
                .flatMap(one -> one.get("acting").valueStream())
                .map(one -> one.get("name").asString() + " " + one.get("why").asString())
                .toList();
    }

    /// The code of the refusal; empty if there is none.
    private static String refused(Desk desk, String path, Map<String, String> fields) {
        var answer = desk.act(path, fields);
        return answer.statusCode() == 409 ? desk.json(answer).get("refused").asString() : "";
    }

    private static void keep(String name, String page) {
        try {
            var folder = Files.createDirectories(Path.of("target", "pages"));
            Files.writeString(folder.resolve("succession-" + name + ".html"), page);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
