package plenum.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenum.ballot.group.Group;

/// Who was in the hall, asked through the doors.
class AttendanceTest {
    private static final ZoneId HALL = ZoneId.of("Europe/Berlin");

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
    void who_was_there_at_a_moment_is_told_after_they_have_left() throws InterruptedException {
        Thread.sleep(20);
        var moment = LocalDateTime.ofInstant(Instant.now(), HALL);
        Thread.sleep(20);
        credentials.done("/attendance/check-outs", Map.of("who", "1"));
        var then = credentials.read("/attendance?at=" + moment);
        var now = credentials.read("/attendance");
        assertThat(then.get("decisive").get("present").asInt()).isEqualTo(20);
        assertThat(now.get("decisive").get("present").asInt()).isEqualTo(19);
        assertThat(now.get("decisive").get("of").asInt()).isEqualTo(25);
        assertThat(now.get("units").get("present").asInt()).isEqualTo(3);
        assertThat(then.get("present").get(0).get("name").asString()).isEqualTo("Anna Brandt");
        assertThat(now.get("present").get(0).get("name").asString()).isEqualTo("Bela Fischer");
        assertThat(credentials.page("/attendance?at=" + moment)).contains("Anna Brandt", "20 of 25");
        assertThat(credentials.page("/attendance")).doesNotContain("Anna Brandt");
        assertThat(credentials.get("/attendance?at=tea-time", "text/html").statusCode())
                .isEqualTo(400);
        assertThat(meeting.anybody().get("/attendance", "application/json").statusCode())
                .isEqualTo(401);
    }

    /// C2SP signed-note, checked with the JDK alone: the text, an empty line, "— name base64(id ‖ signature)".
    @Test
    void the_list_is_signed_with_the_key_of_the_log() throws GeneralSecurityException {
        var note = credentials.get("/attendance/list.txt", "text/plain").body();
        assertThat(note).startsWith("Attendance list: Annual Meeting\n").contains("\tBela Fischer\tNorth path\t");
        var end = note.lastIndexOf("\n\n");
        var parts = note.substring(end + 2).strip().split(" ", -1);
        var signed = Base64.getDecoder().decode(parts[2]);
        var key = Pattern.compile("\\S+\\+[0-9a-f]{8}\\+[A-Za-z0-9&#;+/=]+")
                .matcher(credentials.page("/proofs"))
                .results()
                .findFirst()
                .orElseThrow()
                .group()
                .replace("&#43;", "+");
        assertThat(parts[1]).isEqualTo(key.substring(key.lastIndexOf('>') + 1, key.indexOf('+')));
        assertThat(verifies(key.split("\\+", 3)[2], note.substring(0, end + 1), signed))
                .isTrue();
        assertThat(verifies(key.split("\\+", 3)[2], note.substring(1, end + 1), signed))
                .isFalse();
    }

    private static boolean verifies(String key, String text, byte[] signed) throws GeneralSecurityException {
        var raw = Base64.getDecoder().decode(key);
        var encoded = HexFormat.of()
                .parseHex("302a300506032b6570032100" + HexFormat.of().formatHex(raw, 1, raw.length));
        var verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        verifier.update(text.getBytes(UTF_8));
        return verifier.verify(Arrays.copyOfRange(signed, 4, signed.length));
    }
}
