package plenum.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenum.ballot.group.Group;

/// Candidates introduce themselves, are asked and answer; a name is challenged, and the congress strikes it. What the
/// pages showed on the way stays in target/pages, to be looked at.
class CandidatesTest {
    private static final String CANDIDATE = "/elections/E1/nominations/1";

    @TempDir
    private Path data;

    private SecretMeeting meeting;
    private Desk chair;
    private Polling polling;

    @BeforeEach
    void open() {
        meeting = new SecretMeeting(data, Group.ED25519);
        chair = meeting.desk("chair");
        meeting.ceremony(chair);
        meeting.open(chair);
        polling = new Polling(meeting, chair, "candidates");
        polling.call("The board", 2, "crosses", "block-vote");
        chair.done("/elections/E1/nominations", Map.of("names", "1\n2\nAda Able\nBen Best"));
    }

    @AfterEach
    void close() {
        meeting.close();
    }

    @Test
    void a_candidate_is_introduced_and_answers_what_is_asked() throws Exception {
        var candidate = meeting.member(1);
        assertThat(candidate.page("/candidates/E1-1")).contains("What the candidate says", "Publish the introduction");
        candidate.done(CANDIDATE + "/introduction", Map.of("text", "I have kept the books for ten years."));
        var asking = meeting.member(5);
        assertThat(asking.page("/candidates/E1-1"))
                .contains("Ask or challenge")
                .doesNotContain("Publish the introduction");
        asking.done(CANDIDATE + "/questions", Map.of("question", "What of the <roof>?"));
        assertThat(candidate.page("/delegate")).contains("What of the &lt;roof&gt;?", "Publish the answer");
        assertThat(asking.refused(CANDIDATE + "/answers", Map.of("question", "1", "answer", "It leaks.")))
                .isEqualTo("elections.not-your-nomination");
        candidate.done(CANDIDATE + "/answers", Map.of("question", "1", "answer", "It will be mended."));
        assertThat(candidate.page("/delegate")).doesNotContain("Publish the answer");
        var page = meeting.anybody().page("/candidates/E1-1");
        polling.keep("candidate", page);
        polling.keep("candidate-chair", chair.page("/candidates/E1-1"));
        assertThat(page)
                .contains("Anna Brandt", "I have kept the books for ten years.", "It will be mended.")
                .doesNotContain("Ask or challenge");
        assertThat(meeting.anybody().page("/candidates/E1-1?lang=de")).contains("Fragen und Antworten");
        for (var absent : new String[] {"E1-9", "E2-1", "E1", "E1-", "E1-99999999999"}) {
            assertThat(meeting.anybody()
                            .get("/candidates/" + absent, "text/html")
                            .statusCode())
                    .as(absent)
                    .isEqualTo(404);
        }
    }

    @Test
    void a_challenged_name_is_struck_by_vote() throws Exception {
        assertThat(chair.page("/chair")).contains("Ask for further candidates: E1 The board");
        chair.done("/elections/E1/further-names", Map.of());
        assertThat(meeting.anybody().page("/hall")).contains("Will further candidates be named?");
        assertThat(chair.page("/chair")).doesNotContain("Ask for further candidates: E1 The board");
        meeting.member(1).done(CANDIDATE + "/acceptance", Map.of());
        meeting.member(2).done("/elections/E1/nominations/2/acceptance", Map.of());
        meeting.member(6).done("/elections/E1/nominations/2/challenge", Map.of("grounds", "He audits the books."));
        chair.done("/elections/E1/closing-of-nominations", Map.of());
        assertThat(chair.refused("/elections/E1/ballot", Map.of())).isEqualTo("elections.challenges-wait");
        polling.keep("walk-ready", chair.page("/chair/elections/E1"));
        polling.keep("challenged", meeting.anybody().page("/candidates/E1-2"));
        var question = "Shall the name of Bela Fischer be struck from the list for The board?";
        assertThat(chair.page("/chair")).contains("value=\"" + question + "\"");

        var vote = chair.done("/votes", Map.of("question", "procedure", "text", question, "method", "acclamation"));
        chair.done("/votes/" + vote + "/closing", Map.of());
        assertThat(chair.page("/chair")).contains("Strike Bela Fischer as resolved by " + vote);
        assertThat(chair.refused("/elections/E1/nominations/2/challenge/decision", Map.of("vote", "V9")))
                .isEqualTo("elections.not-on-the-name");
        assertThat(chair.page("/chair/elections/E1"))
                .contains("aria-current=\"step\">Names settled", "Strike Bela Fischer as resolved by " + vote);
        assertThat(meeting.member(1).get("/chair/elections/E1", "text/html").statusCode())
                .isEqualTo(403);
        chair.done("/elections/E1/nominations/2/challenge/decision", Map.of("vote", vote));

        assertThat(meeting.anybody().page("/candidates/E1-2"))
                .contains("struck by the congress", "Upheld by " + vote, "href=\"/votes/" + vote + "\"");
        assertThat(meeting.anybody().page("/record"))
                .contains("challenges the name of Bela Fischer", "By " + vote + " the congress strikes the name");
        polling.round("E1", "U1", 9, 7, 4);
        assertThat(polling.names("E1", "elected")).containsExactly("Anna Brandt", "Ada Able");
        assertThat(meeting.anybody().page("/elections/E1")).contains("struck by the congress");
        assertThat(meeting.anybody().page("/candidates/E1-1")).contains("9 votes, elected");
        assertThat(chair.page("/chair/elections/E1")).contains("Decided").doesNotContain("aria-current=\"step\"");
        polling.keep("walk", chair.page("/chair/elections/E1"));
        meeting.close();
        assertThat(meeting.findings()).isEmpty();
    }
}
