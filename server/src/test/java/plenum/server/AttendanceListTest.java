package plenum.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenum.ballot.group.Group;

/// The attendance list of a sitting is signed, and a station is heard afterwards.
class AttendanceListTest {
    private static final String LIST = "/attendance/lists/S1";

    @TempDir
    private Path data;

    private SecretMeeting meeting;
    private Desk credentials;
    private Desk chair;

    @BeforeEach
    void open() {
        meeting = new SecretMeeting(data, Group.ED25519);
        credentials = meeting.desk("credentials");
        chair = meeting.desk("chair");
        meeting.open(chair);
    }

    @AfterEach
    void close() {
        meeting.close();
    }

    @Test
    void a_signed_list_stays_when_a_station_is_heard_afterwards() throws Exception {
        assertThat(credentials.get(LIST, "text/html").statusCode()).isEqualTo(404);
        var during = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        credentials.done("/attendance/check-outs", Map.of("who", "1"));
        chair.done("/sittings/current/adjournment", Map.of());
        var page = credentials.page(LIST);
        assertThat(page).contains("20 of 25 valid mandates", "Anna Brandt", "Nobody has signed", "Sign this list");
        assertThat(meeting.member(1).page(LIST)).contains("Anna Brandt").doesNotContain("Sign this list");
        var hash = hash(page);
        assertThat(credentials.refused(LIST + "/signatures", Map.of("hash", "0".repeat(64))))
                .isEqualTo("record.list-has-changed");
        assertThat(credentials.act(LIST + "/signatures", Map.of("hash", "abc")).body())
                .contains("hash");
        credentials.done(LIST + "/signatures", Map.of("hash", hash));
        chair.done(LIST + "/signatures", Map.of("hash", hash));
        assertThat(credentials.page(LIST)).contains("Paul Dorn", "Ruth Adler", "It reads the same now");

        credentials.done(
                "/attendance/scans",
                Map.of("station", "South door", "way", "in", "who", "21", "at", during.toString()));
        var later = credentials.page(LIST);
        assertThat(hash(later)).isNotEqualTo(hash);
        assertThat(later).contains("21 of 25 valid mandates", "changes it in one line", "Another list of this sitting");
        var signed = credentials.page(LIST + "?signed=" + hash);
        assertThat(signed).contains("20 of 25 valid mandates", "This list");
        assertThat(hash(signed)).isEqualTo(hash);
        var document = credentials.bytes(LIST + "/list.json?signed=" + hash);
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document)))
                .isEqualTo(hash);
        assertThat(new String(document, UTF_8)).contains("Anna Brandt");
        var paper = credentials
                .get(LIST + "/list.pdf?signed=" + hash, "application/pdf")
                .body();
        assertThat(paper.getBytes(ISO_8859_1)).hasSizeGreaterThan(5_000);
        assertThat(paper).startsWith("%PDF-");
        assertThat(credentials
                        .get(LIST + "?signed=" + "0".repeat(64), "text/html")
                        .statusCode())
                .isEqualTo(404);
        assertThat(credentials.page("/attendance")).contains("href=\"" + LIST + "\"");
        meeting.close();
        assertThat(meeting.findings()).isEmpty();
    }

    private static String hash(String page) {
        var hash =
                Pattern.compile("SHA-256 <code class=\"wrap\">([0-9a-f]{64})").matcher(page);
        assertThat(hash.find()).isTrue();
        return hash.group(1);
    }
}
