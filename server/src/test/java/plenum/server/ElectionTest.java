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
import plenum.ballot.v1.Booth;

/// Elections of the small association, from the first nomination to the transcript of the count, through its doors.
/// What the pages showed on the way stays in target/pages, to be looked at.
class ElectionTest {
    @TempDir
    private Path data;

    private SecretMeeting meeting;
    private Desk chair;

    @BeforeEach
    void open() {
        meeting = new SecretMeeting(data, Group.ED25519);
        chair = meeting.desk("chair");
        meeting.ceremony(chair);
        meeting.open(chair);
    }

    @AfterEach
    void close() {
        meeting.close();
    }

    @Test
    void two_are_elected_by_rankings_that_nobody_can_trace() throws Exception {
        keep("call", chair.page("/chair"));
        var election = chair.done(
                "/elections",
                Map.of("title", "Auditors", "seats", "2", "form", "ranking", "rule", "scottish-stv", "minimum", ""));
        nominate("/elections/" + election);
        assertThat(chair.page("/elections/" + election)).contains("Nominations are open", "Dora Fern", "has declined");
        keep("nominating", chair.page("/chair"));
        chair.done("/elections/" + election + "/closing-of-nominations", Map.of());
        assertThat(names(election, "standing"))
                .containsExactly("Anna Brandt", "Bela Fischer", "Carla Hoff", "Dora Fern");

        assertThat(next(chair.page("/chair"))).contains("Open the ballot: E1 Auditors");
        chair.done("/elections/" + election + "/ballot", Map.of());
        assertThat(chair.page("/chair")).contains("registrar’s list").contains("still waits for the registrar’s list");
        meeting.register("U1");
        var booth = meeting.booth("U1");
        vote(booth, 1, 9, List.of(1, 2, 0, 0));
        keep("delegate-balloting", meeting.member(1).page("/delegate"));
        assertThat(meeting.anybody().page("/hall")).contains("Ballots in: 9 of 20", "Dora Fern");
        keep("hall-balloting", meeting.anybody().page("/hall"));
        vote(booth, 10, 14, List.of(0, 1, 0, 0));
        vote(booth, 15, 18, List.of(0, 2, 1, 0));
        vote(booth, 19, 20, List.of(0, 0, 2, 1));
        assertThat(meeting.anybody().page("/")).contains("Election: Auditors", "Ballots in: 20 of 20");
        assertThat(next(chair.page("/chair"))).contains("Close the ballot: E1 Auditors");
        chair.done("/elections/" + election + "/closing", Map.of());

        meeting.await("U1", "mixing");
        assertThat(meeting.anybody().page("/elections/" + election))
                .contains("Trustees who have still to mix the ballots: 2");
        meeting.shuffle("U1", 2);
        meeting.shuffle("U1", 3);
        meeting.await("U1", "decrypting");
        assertThat(chair.act("/elections/" + election + "/declaration", Map.of())
                        .statusCode())
                .isEqualTo(409);
        keep("chair-counting", chair.page("/chair"));
        meeting.decrypt("U1", 1);
        meeting.decrypt("U1", 3);
        meeting.await("U1", "counted");
        assertThat(meeting.anybody().page("/elections/" + election)).doesNotContain("First preferences");
        assertThat(next(chair.page("/chair"))).contains("Declare who is elected: E1 Auditors");
        chair.done("/elections/" + election + "/declaration", Map.of());

        assertThat(names(election, "elected")).containsExactly("Anna Brandt", "Bela Fischer");
        assertThat(names(election, "transcript"))
                .contains("urn U1: ballots 20")
                .anyMatch(line -> line.contains("Anna Brandt"));
        keep("ranking-result", meeting.anybody().page("/elections/" + election));
        keep("ranking-result-de", meeting.anybody().page("/elections/" + election + "?lang=de"));
        keep("hall-elected", meeting.anybody().page("/hall"));
        keep("list-of-elections", meeting.anybody().page("/elections"));
        assertThat(meeting.anybody().page("/elections/" + election))
                .contains("All seats are filled: 2", "First preferences", "Anna Brandt: 9", "urn U1: ballots 20")
                .contains("The count, stage by stage", "1. First preferences");
        assertThat(meeting.anybody().page("/hall")).contains("Elected, in this order");
        assertThat(meeting.anybody().page("/decisions")).contains("Elected: Anna Brandt, Bela Fischer");
        var record = meeting.anybody().page("/record");
        assertThat(record)
                .contains("Auditors. Elected: Anna Brandt, Bela Fischer", "Ballot opened: Auditors, round 1")
                .contains("Carla Hoff accepts the nomination for election E1.");
        keep("record", record);

        meeting.close();
        assertThat(meeting.findings()).isEmpty();
    }

    /// A member nominates another one, the chair reads out a list, and each one answers.
    private void nominate(String election) {
        meeting.member(5).done(election + "/nominations", Map.of("names", "1"));
        var anna = meeting.member(1);
        assertThat(anna.page("/delegate")).contains("You are nominated", "I accept");
        keep("delegate-nominated", anna.page("/delegate"));
        anna.done(election + "/nominations/1/acceptance", Map.of());
        assertThat(anna.page("/delegate")).contains("You have accepted.", "I no longer stand");
        var several = meeting.member(6).act(election + "/nominations", Map.of("names", "Bela Fischer\nCarla Hoff"));
        assertThat(several.statusCode()).isEqualTo(409);
        chair.done(election + "/nominations", Map.of("names", "Bela Fischer\n3\nDora Fern"));
        meeting.member(2).done(election + "/nominations/2/acceptance", Map.of());
        chair.done(election + "/nominations/3/acceptance", Map.of());
        meeting.member(7).done(election + "/nominations", Map.of("names", "4"));
        meeting.member(4).done(election + "/nominations/5/declining", Map.of());
        assertThat(meeting.member(8)
                        .act(election + "/nominations", Map.of("names", "99"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_list_is_voted_on_by_striking_out_in_the_urn_and_on_paper() throws Exception {
        var teller = meeting.desk("teller");
        for (var mandate : List.of(18, 19, 20)) {
            teller.done("/mandates/" + mandate + "/paper", Map.of("on", "true"));
        }
        var election = chair.done(
                "/elections", Map.of("title", "Board", "seats", "5", "form", "list", "rule", "struck-names"));
        chair.done(
                "/elections/" + election + "/nominations",
                Map.of("names", "Ada Able\nBen Best\nCid Clay\nDot Dale\nEve East"));
        chair.done("/elections/" + election + "/closing-of-nominations", Map.of());
        chair.done("/elections/" + election + "/ballot", Map.of());
        meeting.register("U1");
        var booth = meeting.booth("U1");
        vote(booth, 1, 5, List.of(1, 1, 1, 1, 1));
        vote(booth, 6, 17, List.of(1, 1, 1, 1, 0));
        chair.done("/elections/" + election + "/closing", Map.of());
        meeting.await("U1", "decrypting");
        meeting.decrypt("U1", 1);
        meeting.decrypt("U1", 2);
        meeting.await("U1", "counted");
        assertThat(chair.page("/chair")).contains("have still to enter the ballots on paper");
        assertThat(chair.act("/elections/" + election + "/declaration", Map.of())
                        .statusCode())
                .isEqualTo(409);

        keep("tellers", teller.page("/tellers"));
        assertThat(teller.page("/tellers"))
                .contains("Ballots on paper: Board", "Cast on paper at most: 3", "5. Eve East");
        var figures = struck("3", "1", List.of("2 0", "2 0", "1 1", "2 0", "0 2"));
        assertThat(teller.act(
                                "/elections/" + election + "/paper",
                                struck("4", "1", List.of("3 0", "3 0", "3 0", "3 0", "3 0")))
                        .statusCode())
                .isEqualTo(409);
        teller.done("/elections/" + election + "/paper", figures);
        var live = meeting.anybody().follow("/live/elections/" + election + "?lang=en");
        assertThat(teller.page("/tellers")).contains("Entering again replaces");
        chair.done("/elections/" + election + "/declaration", Map.of());

        assertThat(names(election, "elected"))
                .containsExactlyInAnyOrder("Ada Able", "Ben Best", "Cid Clay", "Dot Dale");
        var page = meeting.anybody().page("/elections/" + election);
        keep("list-result", page);
        assertThat(page)
                .contains("In the urn: ballots 17, of which blank 0, invalid 0")
                .contains("On paper: ballots 3, of which blank 0, invalid 1")
                .contains("Together: ballots 20, of which blank 0, invalid 1")
                .contains("Eve East: 5 for, 14 struck", "Seats that stay vacant: 1");
        keep("decisions", meeting.anybody().page("/decisions?lang=de"));

        assertThat(teller.act(
                                "/elections/" + election + "/paper",
                                struck("3", "1", List.of("0 2", "2 0", "1 1", "2 0", "2 0")))
                        .statusCode())
                .isEqualTo(409);
        live.until("Seats that stay vacant: 1");
        meeting.close();
        assertThat(live.whole()).contains("Everything is counted. The chair declares the result.");
        assertThat(meeting.findings()).isEmpty();
    }

    @Test
    void a_run_off_that_ends_equal_is_decided_by_lot() throws Exception {
        var election = chair.done(
                "/elections", Map.of("title", "Chair", "seats", "1", "form", "crosses", "rule", "two-round"));
        chair.done("/elections/" + election + "/nominations", Map.of("names", "Ada Able\nBen Best"));
        chair.done("/elections/" + election + "/closing-of-nominations", Map.of());
        equalVotes(election, "U1");
        assertThat(next(chair.page("/chair"))).contains("Call another round: E1 Chair");
        keep("undecided", chair.page("/chair"));
        chair.done("/elections/" + election + "/next-round", Map.of());
        equalVotes(election, "U2");

        assertThat(next(chair.page("/chair")))
                .contains("Who was drawn by lot? E1 Chair")
                .contains("name=\"nomination\" value=\"2\">Ben Best");
        keep("drawing", chair.page("/chair"));
        assertThat(meeting.anybody().page("/hall"))
                .contains("Who is elected? A lot is drawn among: Ada Able, Ben Best.");
        assertThat(chair.act("/elections/" + election + "/lot", Map.of("nomination", "3"))
                        .statusCode())
                .isEqualTo(409);
        chair.done("/elections/" + election + "/lot", Map.of("nomination", "2"));
        chair.done("/elections/" + election + "/declaration", Map.of());
        assertThat(names(election, "elected")).containsExactly("Ben Best");
        var page = meeting.anybody().page("/elections/" + election);
        keep("lot-result", page);
        assertThat(page).contains("Round 1", "Round 2", "Ties broken, in order", "Ada Able: 10");
        assertThat(page.split("elected</span>", -1)).hasSize(2);

        meeting.close();
        assertThat(meeting.findings()).isEmpty();
    }

    /// A round in which ten vote for the one and ten for the other.
    private void equalVotes(String election, String urn) throws Exception {
        chair.done("/elections/" + election + "/ballot", Map.of());
        meeting.register(urn);
        var booth = meeting.booth(urn);
        for (int mandate = 1; mandate <= SecretMeeting.PRESENT; mandate++) {
            meeting.vote(urn, booth, mandate, mandate <= 10 ? List.of(0, 1, 0) : List.of(0, 0, 1));
        }
        chair.done("/elections/" + election + "/closing", Map.of());
        meeting.await(urn, "decrypting");
        meeting.decrypt(urn, 2);
        meeting.decrypt(urn, 3);
        meeting.await(urn, "counted");
        chair.done("/elections/" + election + "/declaration", Map.of());
    }

    /// What tellers type: for each name how often it was left and how often it was struck.
    private static Map<String, String> struck(String cast, String invalid, List<String> votes) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("names", String.valueOf(votes.size()));
        fields.put("cast", cast);
        fields.put("invalid", invalid);
        for (int place = 1; place <= votes.size(); place++) {
            var both = votes.get(place - 1).split(" ", -1);
            fields.put("yes-" + place, both[0]);
            fields.put("no-" + place, both[1]);
        }
        return fields;
    }

    private void vote(Booth booth, int first, int last, List<Integer> marks) {
        for (int mandate = first; mandate <= last; mandate++) {
            meeting.vote("U1", booth, mandate, marks);
        }
    }

    private List<String> names(String election, String field) {
        return chair.read("/elections/" + election)
                .get(field)
                .valueStream()
                .map(name -> name.asString())
                .toList();
    }

    /// What the chair's desk offers first.
    private static String next(String page) {
        var from = page.indexOf("<section id=\"next\"");
        return page.substring(from, page.indexOf("</section>", from));
    }

    private static void keep(String name, String page) {
        try {
            var folder = Files.createDirectories(Path.of("target", "pages"));
            Files.writeString(folder.resolve("elections-" + name + ".html"), page);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
