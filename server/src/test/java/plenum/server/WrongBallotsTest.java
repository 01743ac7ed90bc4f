package plenum.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenum.ballot.group.Group;

/// What is not as it should be in a secret vote is refused with its reason, and the vote goes on; a fault in the
/// archive stops it.
class WrongBallotsTest {
    @TempDir
    private Path data;

    private SecretMeeting meeting;
    private Desk chair;
    private Desk anybody;

    @BeforeEach
    void open() {
        meeting = new SecretMeeting(data, Group.BELENIOS_2048);
        chair = meeting.desk("chair");
        anybody = meeting.anybody();
        meeting.ceremony(chair);
        meeting.open(chair);
    }

    @AfterEach
    void close() {
        meeting.close();
    }

    private String vote(String urn) {
        var vote = chair.done("/votes", Map.of("question", "procedure", "text", "Shall we?", "method", "secret"));
        meeting.register(urn);
        return vote;
    }

    @Test
    void wrong_ballots_are_refused_with_their_reason_and_the_vote_goes_on() throws Exception {
        var vote = vote("U1");
        var first = meeting.booth("U1");
        var earlier = meeting.ballot(first, 1, List.of(1, 0, 0));
        chair.done("/votes/" + vote + "/annulment", Map.of("reason", "put again"));
        var again = vote("U2");
        var booth = meeting.booth("U2");
        var good = new String(meeting.ballot(booth, 1, List.of(0, 1, 0)), UTF_8);

        refused("ballot.UUID", earlier);
        refused("ballot.CREDENTIAL", meeting.strangersBallot(booth, List.of(1, 0, 0)));
        refused("ballot.READABLE", good.substring(0, good.length() - 1).getBytes(UTF_8));
        refused("ballot.CANONICAL", good.replaceFirst(",", ", ").getBytes(UTF_8));
        refused(
                "ballot.READABLE",
                good.replaceFirst("alpha\":\"\\d+", "alpha\":\"0").getBytes(UTF_8));
        refused(
                "ballot.SIGNED_HASH",
                good.replaceFirst("alpha\":\"\\d+", "alpha\":\"2").getBytes(UTF_8));
        assertThat(anybody.read("/urns/U2").get("ballots").asInt()).isZero();

        for (int mandate = 1; mandate <= 5; mandate++) {
            meeting.vote("U2", booth, mandate, List.of(0, 1, 0));
        }
        var once = meeting.ballot(booth, 6, List.of(1, 0, 0));
        var height = anybody.json(anybody.send("/urns/U2/ballots", once))
                .get("height")
                .asInt();
        assertThat(anybody.json(anybody.send("/urns/U2/ballots", once))
                        .get("height")
                        .asInt())
                .isEqualTo(height);
        meeting.vote("U2", booth, 6, List.of(0, 0, 1));
        assertThat(refusal(anybody.send("/urns/U2/ballots", once))).isEqualTo("urns.old-ballot");

        chair.done("/votes/" + again + "/closing", Map.of());
        meeting.await("U2", "decrypting");
        var others = meeting.turnAnothers("U2", 1, 2);
        assertThat(others.statusCode()).isEqualTo(422);
        assertThat(refusal(others)).isEqualTo("urns.wrong-proof");
        meeting.decrypt("U2", 2);
        meeting.decrypt("U2", 3);
        meeting.await("U2", "counted");
        chair.done("/votes/" + again + "/declaration", Map.of());
        assertThat(chair.read("/votes/" + again).get("no").asInt()).isEqualTo(5);
        awaitPage("Verified by the server", "the result, as it follows from the turned keys");
        meeting.close();
        assertThat(meeting.findings()).isEmpty();
    }

    private void refused(String rule, byte[] ballot) {
        var answer = anybody.send("/urns/U2/ballots", ballot);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(refusal(answer)).isEqualTo(rule);
        assertThat(anybody.json(answer).get("words").asString()).isNotBlank();
    }

    private String refusal(HttpResponse<String> answer) {
        return anybody.json(answer).get("refused").asString();
    }

    /// The last verification comes just after the result.
    private void awaitPage(String... words) throws InterruptedException {
        for (int i = 0; i < 100 && !anybody.page("/urns/U2").contains(words[1]); i++) {
            Thread.sleep(100);
        }
        assertThat(anybody.page("/urns/U2")).contains(words);
    }

    @Test
    void a_tested_ballot_is_not_cast_after_a_restart_either() {
        vote("U1");
        var tested = meeting.ballot(meeting.booth("U1"), 4, List.of(0, 1, 0));
        var answer = anybody.json(anybody.send("/urns/U1/tests", tested));
        var tracker = answer.get("tested").asString().replace('+', '-').replace('/', '_');

        meeting.restart();
        anybody = meeting.anybody();
        assertThat(refusal(anybody.send("/urns/U1/ballots", tested))).isEqualTo("urns.ballot-was-tested");
        assertThat(anybody.bytes("/urns/U1/tests/" + tracker)).isEqualTo(tested);
        assertThat(anybody.page("/urns/U1")).contains("ballots were tested and not cast");
    }

    @Test
    void a_fault_in_the_archive_stops_the_vote_with_words_and_the_chair_can_annul() throws Exception {
        var vote = vote("U1");
        var booth = meeting.booth("U1");
        for (int mandate = 1; mandate <= 5; mandate++) {
            meeting.vote("U1", booth, mandate, List.of(0, 1, 0));
        }
        alter(meeting.archive("U1"));
        chair.done("/votes/" + vote + "/closing", Map.of());

        meeting.await("U1", "faulty");
        assertThat(anybody.read("/urns/U1").get("fault").asString()).startsWith("event 1 breaks rule ");
        assertThat(anybody.page("/urns/U1"))
                .contains("A fault was found", "The archive breaks rule")
                .contains("The chair can annul");
        assertThat(chair.act("/votes/" + vote + "/declaration", Map.of()).statusCode())
                .isEqualTo(409);
        chair.done("/votes/" + vote + "/annulment", Map.of("reason", "a fault in the archive"));
        assertThat(anybody.read("/urns/U1").get("stage").asString()).isEqualTo("abandoned");
        assertThat(vote("U2")).isNotEqualTo(vote);
    }

    /// Somebody who can write files changes a digit in the first ballot.
    private static void alter(Path archive) throws IOException, InterruptedException {
        var sign = "\"election_uuid\"";
        for (int i = 0;
                i < 100
                        && !(Files.exists(archive)
                                && Files.readString(archive, UTF_8).contains(sign));
                i++) {
            Thread.sleep(100);
        }
        var text = Files.readString(archive, UTF_8);
        var place = text.indexOf("\"response\":\"", text.indexOf(sign)) + 20;
        var digit = text.charAt(place) == '7' ? '8' : '7';
        try (var file = Files.newByteChannel(archive, StandardOpenOption.WRITE)) {
            file.position(text.substring(0, place).getBytes(UTF_8).length);
            file.write(ByteBuffer.wrap(new byte[] {(byte) digit}));
        }
    }
}
