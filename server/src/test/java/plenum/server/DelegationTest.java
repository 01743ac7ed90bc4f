package plenum.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenum.ballot.group.Group;

/// Mandates that change hands or are struck off, in the small association and through its doors.
class DelegationTest {
    @TempDir
    private Path data;

    private SecretMeeting meeting;
    private Desk chair;
    private Desk credentials;

    @BeforeEach
    void open() {
        meeting = new SecretMeeting(data, Group.ED25519);
        chair = meeting.desk("chair");
        credentials = meeting.desk("credentials");
        meeting.open(chair);
    }

    @AfterEach
    void close() {
        meeting.close();
    }

    @Test
    void a_leader_hands_over_to_an_alternate_between_two_votes() throws Exception {
        var anna = meeting.member(1);
        var bela = meeting.member(2);
        var aylin = meeting.named("Aylin Berger");
        credentials.done("/delegations/U1/leader", Map.of("person", person("Bela Fischer")));
        credentials.done("/attendance/check-ins", Map.of("who", person("Aylin Berger")));
        assertThat(anna.page("/delegations/U1"))
                .contains("Led by Bela Fischer", "Aylin Berger", "Alternates follow in the order of their list");

        var first = put("First");
        anna.done("/votes/" + first + "/ballots", Map.of("mandate", "1", "choice", "yes"));
        var early = bela.act("/mandates/handovers", Map.of("mandate", "1", "cause", "absent"));
        assertThat(bela.json(early).get("refused").asString()).isEqualTo("credentials.still-present");
        credentials.done("/attendance/check-outs", Map.of("who", "1"));
        bela.done("/mandates/handovers", Map.of("mandate", "1", "cause", "absent"));
        var frozen = aylin.act("/votes/" + first + "/ballots", Map.of("mandate", "1", "choice", "no"));
        assertThat(aylin.json(frozen).get("refused").asString()).isEqualTo("voting.not-your-vote");
        anna.done("/votes/" + first + "/ballots", Map.of("mandate", "1", "choice", "no"));
        chair.done("/votes/" + first + "/closing", Map.of());

        var second = put("Second");
        var gone = anna.act("/votes/" + second + "/ballots", Map.of("mandate", "1", "choice", "yes"));
        assertThat(anna.json(gone).get("refused").asString()).isEqualTo("voting.not-your-vote");
        aylin.done("/votes/" + second + "/ballots", Map.of("mandate", "1", "choice", "yes"));
        chair.done("/votes/" + second + "/closing", Map.of());
        assertThat(chair.read("/votes/" + first).get("no").asInt()).isEqualTo(1);
        assertThat(chair.read("/votes/" + second).get("yes").asInt()).isEqualTo(1);

        credentials.done("/attendance/check-ins", Map.of("who", person("Anna Brandt")));
        anna.done("/mandates/1/return", Map.of());
        assertThat(meeting.anybody().page("/delegations/U1"))
                .contains("Mandate 1: Aylin Berger takes the place of Anna Brandt, who is absent.")
                .contains("Mandate 1: Aylin Berger gives it back to Anna Brandt.");
        assertThat(meeting.anybody().page("/record")).contains("takes the place of Anna Brandt");
        meeting.close();
        assertThat(meeting.findings()).isEmpty();
    }

    @Test
    void a_leader_sees_what_the_delegation_has_in_hand() throws Exception {
        var bela = meeting.member(2);
        credentials.done("/delegations/U1/leader", Map.of("person", person("Bela Fischer")));
        credentials.done("/loans", Map.of("kind", "card", "number", "17", "who", "1"));
        var motion = meeting.member(1)
                .done(
                        "/motions",
                        Map.of(
                                "subject",
                                "resolution",
                                "title",
                                "A rain-water tank",
                                "text",
                                "The association buys one."));
        meeting.member(1).done("/credentials/challenges", Map.of("mandate", "3", "grounds", "The path did not meet."));
        var page = bela.page("/delegations/U1");
        assertThat(page)
                .contains("in the hall since", "For whoever leads the delegation", "Card 17", "/motions/" + motion)
                .contains("Mandate 3 Carla Hoff", "Everybody has come to the desk or a door");
        assertThat(meeting.member(1).page("/delegations/U1"))
                .contains("/motions/" + motion)
                .doesNotContain("Card 17");
        assertThat(credentials.page("/delegations/U3")).contains("not seen yet", "badges to be collected");
    }

    @Test
    void a_mandate_is_challenged_and_lost() throws Exception {
        var anna = meeting.member(1);
        var carla = meeting.member(3);
        var mute = anna.act("/credentials/challenges", Map.of("mandate", "3", "grounds", ""));
        assertThat(mute.statusCode()).isEqualTo(400);
        var challenge =
                anna.done("/credentials/challenges", Map.of("mandate", "3", "grounds", "The unit met without notice."));
        assertThat(challenge).isEqualTo("H1");
        credentials.done("/credentials/reports", Map.of());
        assertThat(meeting.anybody().page("/credentials/reports/C1")).contains("Challenge H1 to mandate 3: Carla Hoff");
        var unheard = chair.act("/votes", Map.of("question", "challenge:H1", "method", "devices"));
        assertThat(chair.json(unheard).get("refused").asString()).isEqualTo("credentials.not-heard");
        credentials.done("/credentials/challenges/H1/hearing", Map.of("statement", "Notice hung on the board."));
        assertThat(chair.page("/chair")).contains("Challenge H1: to strike off the mandate of Carla Hoff");

        var vote = chair.done("/votes", Map.of("question", "challenge:H1", "method", "devices"));
        var own = carla.act("/votes/" + vote + "/ballots", Map.of("mandate", "3", "choice", "no"));
        assertThat(carla.json(own).get("refused").asString()).isEqualTo("voting.not-on-roll");
        anna.done("/votes/" + vote + "/ballots", Map.of("mandate", "1", "choice", "yes"));
        chair.done("/votes/" + vote + "/closing", Map.of());

        assertThat(meeting.anybody()
                        .read("/credentials/challenges")
                        .get(0)
                        .get("upheld")
                        .asBoolean())
                .isTrue();
        assertThat(meeting.anybody().page("/credentials/challenges/H1"))
                .contains("The challenge was upheld", "Decided by vote " + vote, "Notice hung on the board.");
        assertThat(meeting.anybody().page("/delegations/U1"))
                .contains("Mandate 3: Carla Hoff is struck off, Aylin Berger follows.");
        var back = carla.act("/mandates/3/return", Map.of());
        assertThat(carla.json(back).get("refused").asString()).isEqualTo("credentials.given-up");
        meeting.close();
        assertThat(meeting.findings()).isEmpty();
    }

    private String put(String question) {
        return chair.done("/votes", Map.of("question", "procedure", "text", question, "method", "devices"));
    }

    private String person(String name) {
        return meeting.person(name);
    }
}
