package plenum.journal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntryTest {
    private static final String WRITTEN =
            "{\"number\":12,\"time\":\"1956-02-14T10:00:00.000Z\",\"kind\":\"motions.move\"," + "\"commitment\":\""
                    + "0a".repeat(32) + "\"}";

    @Test
    void an_entry_is_written_in_one_way() {
        var entry = new Entry(12, Instant.parse("1956-02-14T10:00:00Z"), "motions.move", Hash.ofHex("0a".repeat(32)));
        assertThat(new String(entry.bytes(), US_ASCII)).isEqualTo(WRITTEN);
        assertThat(Entry.parse(entry.bytes())).isEqualTo(entry);
    }

    @Test
    void any_other_spelling_is_refused() {
        for (var other : List.of(
                WRITTEN + "\n",
                WRITTEN.replace(":12", ":012"),
                WRITTEN.replace("10:00:00.000Z", "10:00:00Z"),
                WRITTEN.replace("02-14", "02-31"),
                WRITTEN.replace("0a", "0A"),
                WRITTEN.replace("motions.move", "motions move"),
                WRITTEN.replace("\"kind\"", " \"kind\""))) {
            assertThatThrownBy(() -> Entry.parse(other.getBytes(US_ASCII)))
                    .as(other)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void an_entry_commits_to_its_payload_and_to_no_other() {
        var payload = Payload.salted("{\"by\":\"P1\"}".getBytes(US_ASCII), Optional.empty());
        var entry = new Entry(0, Instant.EPOCH, "test.act", payload.commitment());
        assertThat(entry.commitsTo(payload)).isTrue();
        assertThat(entry.commitsTo(Payload.salted(payload.bytes(), Optional.empty())))
                .as("the same bytes under another salt")
                .isFalse();
    }
}
