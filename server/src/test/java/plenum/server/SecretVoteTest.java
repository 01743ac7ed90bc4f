package plenum.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenum.ballot.group.Group;
import plenum.ballot.v1.Booth;
import plenum.ballot.v1.Credential;

/// A secret vote of the small association, from the trustees' ceremony to the declared result, through its doors.
class SecretVoteTest {
    @TempDir
    private Path data;

    private SecretMeeting meeting;

    @BeforeEach
    void open() {
        meeting = new SecretMeeting(data, Group.BELENIOS_2048);
    }

    @AfterEach
    void close() {
        meeting.close();
    }

    @Test
    void nobody_learns_a_vote_and_everybody_can_check_the_result() throws Exception {
        var chair = meeting.desk("chair");
        meeting.ceremony(chair);
        meeting.open(chair);
        var vote = chair.done("/votes", Map.of("question", "procedure", "text", "Shall we?", "method", "secret"));
        assertThat(chair.act("/votes/" + vote + "/closing", Map.of()).statusCode())
                .isEqualTo(409);
        meeting.register("U1");

        var anybody = meeting.anybody();
        var booth = meeting.booth("U1");
        var first = meeting.ballot(booth, 1, List.of(1, 0, 0));
        var answer = anybody.send("/urns/U1/ballots", first);
        assertThat(answer.statusCode()).isEqualTo(200);
        var receipt = anybody.json(answer);
        assertThat(receipt.get("height").asInt()).isEqualTo(1);
        assertThat(receipt.get("receipt").asString())
                .startsWith("ballot received\n")
                .contains("— ");
        assertThat(anybody.json(anybody.send("/urns/U1/ballots", first))
                        .get("height")
                        .asInt())
                .isEqualTo(1);
        for (int mandate = 2; mandate <= 12; mandate++) {
            var choice = mandate <= 7 ? List.of(1, 0, 0) : mandate <= 10 ? List.of(0, 1, 0) : List.of(0, 0, 1);
            assertThat(anybody.send("/urns/U1/ballots", meeting.ballot(booth, mandate, choice))
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(anybody.send("/urns/U1/ballots", meeting.ballot(booth, 1, List.of(0, 1, 0)))
                        .statusCode())
                .isEqualTo(200);
        assertThat(anybody.json(anybody.send("/urns/U1/ballots", first))
                        .get("refused")
                        .asString())
                .isEqualTo("urns.old-ballot");
        var altered = new String(meeting.ballot(booth, 3, List.of(1, 0, 0)), UTF_8)
                .replaceFirst("\"response\":\"", "\"response\":\"1");
        var refused = anybody.send("/urns/U1/ballots", altered.getBytes(UTF_8));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(anybody.send("/urns/U1/ballots", "rubbish".getBytes(UTF_8)).statusCode())
                .isEqualTo(422);
        refusesWhatIsNoBallotOfThisUrn(anybody, booth, new String(first, UTF_8));
        testsABallot(anybody, booth, first);
        findsTrackers(anybody, receipt.get("tracker").asString());
        assertThat(anybody.read("/urns/U1").get("ballots").asInt()).isEqualTo(12);

        chair.done("/votes/" + vote + "/closing", Map.of());
        assertThat(anybody.send("/urns/U1/ballots", first).statusCode()).isEqualTo(409);
        meeting.await("U1", "decrypting");
        assertThat(chair.act("/votes/" + vote + "/declaration", Map.of()).statusCode())
                .isEqualTo(409);
        meeting.decrypt("U1", 3);
        meeting.decrypt("U1", 1);
        meeting.await("U1", "counted");
        chair.done("/votes/" + vote + "/declaration", Map.of());
        var result = chair.read("/votes/" + vote);
        assertThat(result.get("outcome").asString()).isEqualTo("carried");
        assertThat(List.of(
                        result.get("yes").asInt(),
                        result.get("no").asInt(),
                        result.get("abstain").asInt()))
                .isEqualTo(List.of(6, 4, 2));

        meeting.close();
        assertThat(meeting.findings()).isEmpty();
    }

    private static void refusesWhatIsNoBallotOfThisUrn(Desk anybody, Booth booth, String ballot) {
        var stranger = booth.make(Credential.random(new SecureRandom()), List.of(List.of(1, 0, 0)), new SecureRandom())
                .ballot()
                .bytes();
        for (var wrong : Map.of(
                        "the credential is not in the list", stranger,
                        "the ballot is of election ",
                                altered(ballot, "election_uuid\":\"[^\"]*", "election_uuid\":\"" + "a".repeat(14)),
                        "another fingerprint",
                                altered(ballot, "election_hash\":\"[^\"]*", "election_hash\":\"" + "A".repeat(43)),
                        "alpha", altered(ballot, "alpha\":\"[0-9]*", "alpha\":\"0"))
                .entrySet()) {
            var answer = anybody.send("/urns/U1/ballots", wrong.getValue());
            assertThat(answer.statusCode()).as(wrong.getKey()).isEqualTo(422);
            assertThat(answer.body()).contains(wrong.getKey());
        }
    }

    private static byte[] altered(String ballot, String written, String otherwise) {
        return ballot.replaceFirst(written, otherwise).getBytes(UTF_8);
    }

    /// A ballot that was tested is there for a second device, and is never cast; one that was cast is not tested.
    private void testsABallot(Desk anybody, Booth booth, byte[] cast) {
        var tested = meeting.ballot(booth, 4, List.of(0, 1, 0));
        var answer = anybody.json(anybody.send("/urns/U1/tests", tested));
        var tracker = answer.get("tested").asString().replace('+', '-').replace('/', '_');
        assertThat(anybody.bytes("/urns/U1/tests/" + tracker)).isEqualTo(tested);
        var refused = anybody.send("/urns/U1/ballots", tested);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(anybody.json(refused).get("refused").asString()).isEqualTo("urns.ballot-was-tested");
        assertThat(anybody.send("/urns/U1/tests", cast).statusCode()).isEqualTo(409);
        assertThat(anybody.send("/urns/U1/tests", "rubbish".getBytes(UTF_8)).statusCode())
                .isEqualTo(422);
    }

    private static void findsTrackers(Desk anybody, String replaced) {
        assertThat(lookedUp(anybody, replaced)).contains("its voter has replaced it");
        var trackers = anybody.read("/urns/U1/ballots.json");
        var last = trackers.get(trackers.size() - 1);
        assertThat(lookedUp(anybody, last.get("tracker").asString()))
                .contains("at height " + last.get("height").asInt() + ", and it counts");
        assertThat(lookedUp(anybody, "A".repeat(43))).contains("No ballot with this tracker");
        assertThat(lookedUp(anybody, "<i>nonsense"))
                .contains("This is not a tracker")
                .doesNotContain("<i>");
    }

    private static String lookedUp(Desk anybody, String tracker) {
        return anybody.page("/urns/U1?tracker=" + URLEncoder.encode(tracker, UTF_8));
    }
}
