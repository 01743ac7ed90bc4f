package plenum.server;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.server.Polling.refused;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenum.ballot.group.Group;

/// A board elects from among its members who leads it: five delegates and the treasurer, who has no mandate. An
/// alternate sits by without a vote.
class BodyElectionTest {
    private static final String TREASURER = "Hugo Falk";

    @TempDir
    private Path data;

    private SecretMeeting meeting;
    private Desk chair;
    private Polling polling;

    @BeforeEach
    void open() {
        meeting = new SecretMeeting(data, Group.ED25519);
        chair = meeting.desk("chair");
        polling = new Polling(meeting, chair, "body-election");
        var secretary = meeting.desk("secretary");
        secretary.done("/bodies", Map.of("name", "Board"));
        secretary.done("/bodies/B1/posts", Map.of("title", "Alternates", "seats", "2"));
        secretary.done(
                "/bodies/B1/posts",
                Map.of("title", "Members", "seats", "7", "filling", "alternates", "alternates", "B1.1"));
        for (var member : List.of("1", "2", "3", "4", "5", TREASURER)) {
            secretary.done("/posts/B1.2/terms", Map.of("who", member, "from", "2026-05-01"));
        }
        secretary.done("/posts/B1.1/terms", Map.of("who", "6", "from", "2026-05-01"));
        secretary.done("/bodies", Map.of("name", "Executive"));
        secretary.done("/bodies/B2/posts", Map.of("title", "Spokesperson", "seats", "1", "from-among", "B1"));
        meeting.ceremony(chair);
        meeting.open(chair);
        meeting.desk("credentials").done("/attendance/check-ins", Map.of("who", meeting.person(TREASURER)));
    }

    @AfterEach
    void close() {
        meeting.close();
    }

    @Test
    void a_board_elects_who_leads_it_from_among_its_members() throws Exception {
        assertThat(chair.page("/chair")).contains("Who elects", "the delegates of the congress");
        assertThat(refused(
                        chair,
                        "/elections",
                        Map.of(
                                "title",
                                "Spokesperson",
                                "seats",
                                "1",
                                "form",
                                "crosses",
                                "rule",
                                "two-round",
                                "electorate",
                                "B3")))
                .isEqualTo("succession.no-such-body");
        var election = polling.call(
                "Spokesperson of the board", 1, "crosses", "two-round", "post", "B2.1", "electorate", "B1");
        var nominations = "/elections/" + election + "/nominations";
        assertThat(refused(meeting.member(7), nominations, Map.of("names", "7")))
                .isEqualTo("elections.not-of-the-body");
        assertThat(refused(meeting.member(6), nominations, Map.of("names", "6")))
                .isEqualTo("elections.not-of-the-body");
        assertThat(refused(meeting.member(1), nominations, Map.of("names", "7")))
                .isEqualTo("succession.not-from-among");
        assertThat(refused(chair, nominations, Map.of("names", "Ada Able"))).isEqualTo("succession.not-from-among");
        assertThat(meeting.anybody().page("/bodies/B2"))
                .contains("Its holders are taken from among those who sit with a vote in this body: Board.");
        polling.keep("post", meeting.desk("secretary").page("/bodies/B2"));
        polling.keep("delegate", meeting.member(7).page("/delegate"));
        meeting.member(1).done(nominations, Map.of("names", "1"));
        meeting.named(TREASURER).done(nominations, Map.of("names", "2"));
        meeting.member(2).done(nominations + "/2/acceptance", Map.of());
        polling.step(election, "closing-of-nominations");
        var booth = polling.open(election, "U1");

        assertThat(chair.read("/urns/U1/roll.json"))
                .hasSize(6)
                .allMatch(line -> line.get("mandate").asInt() == 0);
        assertThat(meeting.desk("registrar").read("/register.json"))
                .anyMatch(voter -> voter.get("name").asString().equals(TREASURER)
                        && voter.get("mandate").asString().isEmpty());
        polling.keep("voting", meeting.anybody().page("/elections/" + election));
        for (var voter : List.of("Anna Brandt", "Bela Fischer")) {
            meeting.voteAsMember("U1", booth, voter, List.of(0, 1, 0));
        }
        for (var voter : List.of("Carla Hoff", "David Iversen", meeting.name(5), TREASURER)) {
            meeting.voteAsMember("U1", booth, voter, List.of(0, 0, 1));
        }
        assertThat(meeting.anybody()
                        .send("/urns/U1/ballots", meeting.strangersBallot(booth, List.of(0, 1, 0)))
                        .statusCode())
                .isEqualTo(422);
        polling.close(election, "U1");
        polling.install(election, "2026-11-26");

        assertThat(polling.names(election, "elected")).containsExactly("Bela Fischer");
        assertThat(polling.acting("B2", "2026-11-26")).containsExactly("Bela Fischer");
        var page = meeting.anybody().page("/elections/" + election);
        polling.keep("result", page);
        polling.keep("result-de", meeting.anybody().page("/elections/" + election + "?lang=de"));
        assertThat(page).contains("Who elects", "<a href=\"/bodies/B1\">Board</a> · on the roll: 6 of 6 members");
        assertThat(meeting.anybody().page("/bodies/B1"))
                .contains("Elections held by this body", "Spokesperson of the board");
        polling.keep("body", meeting.anybody().page("/bodies/B1"));
        assertThat(meeting.anybody().page("/record"))
                .contains("Elected by the members of: Board", "on the roll: 6 of 6 members");
        meeting.close();
        assertThat(meeting.findings()).isEmpty();
    }

    @Test
    void who_of_the_board_votes_on_paper_does_not_vote_a_second_time_by_device() throws Exception {
        var teller = meeting.desk("teller");
        assertThat(teller.page("/tellers?search=Falk")).contains("votes by device when a body elects");
        teller.done("/persons/" + meeting.person(TREASURER) + "/paper", Map.of("on", "true"));
        polling.keep("paper-list", teller.page("/tellers?search=Brandt"));
        var election = polling.call("Spokesperson", 1, "crosses", "two-round", "electorate", "B1");
        chair.done("/elections/" + election + "/nominations", Map.of("names", "Ada Able\nBen Best"));
        polling.step(election, "closing-of-nominations");
        var booth = polling.open(election, "U1");
        assertThat(chair.read("/urns/U1/roll.json"))
                .hasSize(5)
                .noneMatch(line -> line.get("voter").asString().equals(meeting.person(TREASURER)));
        assertThat(meeting.anybody().page("/urns/U1")).contains("<b>1</b> vote on paper");
        for (var voter : List.of("Anna Brandt", "Bela Fischer", "Carla Hoff", "David Iversen", meeting.name(5))) {
            meeting.voteAsMember(
                    "U1",
                    booth,
                    voter,
                    List.of("Anna Brandt", "Bela Fischer").contains(voter) ? List.of(0, 1, 0) : List.of(0, 0, 1));
        }
        assertThat(teller.page("/tellers")).contains("Ballots on paper: Spokesperson", "Cast on paper at most: 1");
        var two = Map.of("names", "2", "cast", "2", "blank", "0", "invalid", "0", "yes-1", "2", "yes-2", "0");
        assertThat(refused(teller, "/elections/" + election + "/paper", two)).isEqualTo("elections.impossible-paper");
        var one = Map.of("names", "2", "cast", "1", "blank", "0", "invalid", "0", "yes-1", "1", "yes-2", "0");
        polling.step(election, "closing");
        polling.count("U1");
        assertThat(refused(chair, "/elections/" + election + "/declaration", Map.of()))
                .isEqualTo("elections.paper-missing");
        teller.done("/elections/" + election + "/paper", one);
        polling.step(election, "declaration");
        var page = meeting.anybody().page("/elections/" + election);
        polling.keep("paper-result", page);
        assertThat(page).contains("on the roll: 6 of 6 members");
        teller.done("/urns/U1/signatures", Map.of());
        assertThat(teller.page("/urns/U1")).contains("6, with 6 votes", "6 (in the urn 5, on paper 1)");
        polling.keep("paper-report", teller.page("/urns/U1"));
        meeting.close();
        assertThat(meeting.findings()).isEmpty();
    }

    @Test
    void a_board_without_a_quorum_does_not_elect() {
        var election = polling.call("Spokesperson", 1, "crosses", "two-round", "electorate", "B1");
        chair.done("/elections/" + election + "/nominations", Map.of("names", "Ada Able\nBen Best"));
        polling.step(election, "closing-of-nominations");
        var credentials = meeting.desk("credentials");
        for (var member : List.of("1", "2", "3")) {
            credentials.done("/attendance/check-outs", Map.of("who", member));
        }
        assertThat(refused(chair, "/elections/" + election + "/ballot", Map.of()))
                .isEqualTo("elections.no-quorum-of");
        assertThat(chair.post(
                                "/elections/" + election + "/ballot",
                                Map.of(),
                                "text/html",
                                "00000000-0000-4000-8000-000000000001")
                        .body())
                .contains("“Board” has no quorum: 3 of its members are present, 4 are required.");
    }
}
