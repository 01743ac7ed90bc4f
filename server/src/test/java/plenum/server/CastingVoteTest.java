package plenum.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenum.ballot.group.Group;
import plenum.server.founding.OrdersDocument;

/// An association whose orders leave ties to the chair, in votes and in elections. What the pages showed on the way
/// stays in target/pages, to be looked at.
class CastingVoteTest {
    @TempDir
    private Path data;

    private SecretMeeting meeting;
    private Desk chair;
    private Polling polling;

    @BeforeEach
    void open() {
        meeting = SecretMeeting.under(orders(), data, Group.ED25519);
        chair = meeting.desk("chair");
        polling = new Polling(meeting, chair, "casting");
        meeting.ceremony(chair);
        meeting.open(chair);
    }

    @AfterEach
    void close() {
        meeting.close();
    }

    /// Those of a plain association, with the other answer to ties.
    private static String orders() {
        return OrdersDocument.text("association").orElseThrow().replace("tie: rejected", "tie: chair-casts")
                + "\nelections: {ties: chair-casts}\n";
    }

    @Test
    void the_chair_breaks_the_tie_of_a_vote() throws Exception {
        var vote = chair.done(
                "/votes", Map.of("question", "procedure", "text", "Shall we meet outdoors?", "method", "devices"));
        for (int mandate = 1; mandate <= SecretMeeting.PRESENT; mandate++) {
            meeting.member(mandate)
                    .done(
                            "/votes/" + vote + "/ballots",
                            Map.of("mandate", String.valueOf(mandate), "choice", mandate % 2 == 0 ? "yes" : "no"));
        }
        var casting = "/votes/" + vote + "/casting-vote";
        assertThat(chair.refused(casting, Map.of("choice", "yes"))).isEqualTo("voting.no-tie");
        chair.done("/votes/" + vote + "/closing", Map.of());
        assertThat(chair.page("/chair")).contains("casting vote", casting);
        polling.keep("vote-chair", chair.page("/chair"));
        polling.keep("vote-hall", meeting.anybody().page("/hall"));
        assertThat(meeting.member(1).refused(casting, Map.of("choice", "no"))).isEqualTo("assembly.not-your-office");
        assertThat(chair.refused(casting, Map.of("choice", "abstain"))).isEqualTo("voting.no-decision");
        chair.done(casting, Map.of("choice", "no"));
        assertThat(chair.refused(casting, Map.of("choice", "yes"))).isEqualTo("voting.no-tie");

        polling.keep("vote", meeting.anybody().page("/votes/" + vote));
        polling.keep("vote-de", meeting.anybody().page("/votes/" + vote + "?lang=de"));
        assertThat(meeting.anybody().page("/votes/" + vote)).contains("casting vote of the chair: no");
        assertThat(meeting.anybody().page("/record")).contains("Ruth Adler gives the casting vote: ");
        meeting.close();
        assertThat(meeting.findings()).isEmpty();
    }

    @Test
    void the_chair_breaks_the_tie_of_an_election_but_not_in_the_own_cause() throws Exception {
        var election = polling.call("Treasurer", 1, "crosses", "block-vote");
        chair.done("/elections/" + election + "/nominations", Map.of("names", "Ruth Adler\nBen Best\nCid Clay"));
        chair.done("/elections/" + election + "/nominations/1/acceptance", Map.of());
        polling.step(election, "closing-of-nominations");
        polling.round(election, "U1", 8, 8, 4);

        var casting = "/elections/" + election + "/casting-vote";
        assertThat(chair.refused("/elections/" + election + "/lot", Map.of("nomination", "2")))
                .isEqualTo("elections.chair-casts");
        polling.keep("own-cause", chair.page("/chair"));
        assertThat(meeting.anybody().page("/hall"))
                .contains("Who is elected? The chair chooses among: Ruth Adler, Ben Best.");
        assertThat(chair.page("/chair")).contains("Hand the chair to somebody else first.");
        assertThat(chair.refused(casting, Map.of("nomination", "2"))).isEqualTo("elections.in-own-cause");

        chair.done("/sittings/current/chair", Map.of("person", meeting.person("Tomas Berg")));
        var vice = meeting.named("Tomas Berg");
        polling.keep("election-chair", vice.page("/chair"));
        assertThat(vice.page("/chair/elections/" + election)).contains(casting).doesNotContain(">Cid Clay</button>");
        assertThat(vice.refused(casting, Map.of("nomination", "3"))).isEqualTo("elections.not-among");
        vice.done(casting, Map.of("nomination", "2"));
        vice.done("/elections/" + election + "/declaration", Map.of());

        assertThat(polling.names(election, "elected")).containsExactly("Ben Best");
        var page = meeting.anybody().page("/elections/" + election);
        polling.keep("election", page);
        polling.keep("election-de", meeting.anybody().page("/elections/" + election + "?lang=de"));
        assertThat(page).contains("Ben Best (by the casting vote of the chair)");
        assertThat(polling.names(election, "transcript"))
                .contains("Lot in round 1 among Ruth Adler, Ben Best: Ben Best, the casting vote of the chair");
        assertThat(meeting.anybody().page("/record")).contains("Tomas Berg");
        meeting.close();
        assertThat(meeting.findings()).isEmpty();
    }
}
