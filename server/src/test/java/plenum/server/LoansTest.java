package plenum.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenum.ballot.group.Group;

/// Voting cards and devices are handed over at the credentials desk, come back or are lost.
class LoansTest {
    @TempDir
    private Path data;

    private SecretMeeting meeting;
    private Desk credentials;

    @BeforeEach
    void open() {
        meeting = new SecretMeeting(data, Group.ED25519);
        credentials = meeting.desk("credentials");
        meeting.open(meeting.desk("chair"));
    }

    @AfterEach
    void close() {
        meeting.close();
    }

    @Test
    void what_is_handed_over_stands_at_the_desk_until_it_is_back() throws Exception {
        var anna = meeting.member(1);
        credentials.done("/loans", Map.of("kind", "card", "number", "17", "who", meeting.code(1)));
        credentials.done("/loans", Map.of("kind", "device", "number", "D-204", "who", "2"));
        assertThat(credentials.page("/credentials")).contains("2 out", "Card 17", "Anna Brandt", "Device D-204");
        assertThat(anna.page("/own-data"))
                .contains("Handed to you", "Card 17", "In the hall", "Since")
                .doesNotContain("D-204");
        assertThat(meeting.member(2).page("/own-data")).contains("Device D-204").doesNotContain("Card 17");

        var taken = credentials.act("/loans", Map.of("kind", "card", "number", "17", "who", "2"));
        assertThat(credentials.json(taken).get("words").asString()).contains("Anna Brandt has Card 17");
        credentials.done("/loans/loss", Map.of("kind", "device", "number", "D-204", "note", "left on the train"));
        assertThat(credentials.page("/credentials")).contains("lost: left on the train");
        assertThat(credentials.refused("/loans", Map.of("kind", "device", "number", "D-204", "who", "3")))
                .isEqualTo("attendance.piece-is-lost");
        credentials.done("/loans/return", Map.of("kind", "card", "number", "17"));
        assertThat(credentials.refused("/loans/return", Map.of("kind", "card", "number", "17")))
                .isEqualTo("attendance.piece-is-not-out");
        assertThat(anna.page("/own-data")).contains("No card and no device");

        assertThat(credentials.page("/credentials")).doesNotContain("All sittings are over");
        meeting.desk("chair").done("/sittings/current/adjournment", Map.of());
        assertThat(credentials.page("/credentials")).contains("1 out");
        meeting.close();
        assertThat(meeting.findings()).isEmpty();
    }

    @Test
    void what_cannot_be_read_names_its_field() {
        assertThat(credentials
                        .act("/loans", Map.of("kind", "hat", "number", "17", "who", "1"))
                        .body())
                .contains("kind");
        assertThat(credentials.act("/loans", Map.of("kind", "card", "who", "1")).body())
                .contains("number");
        assertThat(credentials.refused("/loans", Map.of("kind", "card", "number", "17", "who", "999")))
                .isEqualTo("credentials.unknown");
        assertThat(meeting.member(1).refused("/loans", Map.of("kind", "card", "number", "17", "who", "1")))
                .isEqualTo("assembly.not-your-office");
    }
}
