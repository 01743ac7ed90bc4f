package plenum.server;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenum.journal.Source;
import plenum.verify.Verification;

/// A speech on its way into print: taken down, corrected and approved by its speaker, edited, published, corrected.
class RecordTest {
    private static final Path ASSOCIATION = Path.of("../scenarios/small-association");
    private static final Pattern LINK = Pattern.compile("href=\"(/speeches/L1\\?key=([0-9a-f]{32}))\"");

    @TempDir
    private Path data;

    private PlenumServer server;

    @BeforeEach
    void open() {
        server = PlenumServer.start(
                new PlenumServer.Settings(data, 0, false, Optional.of("http://localhost"), Optional.of(ASSOCIATION)));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void a_speech_is_approved_by_link_published_and_corrected() throws IOException {
        var chair = desk("chair");
        var secretary = desk("secretary");
        var credentials = desk("credentials");
        for (int mandate = 1; mandate <= 20; mandate++) {
            credentials.done("/attendance/check-ins", Map.of("who", String.valueOf(mandate)));
        }
        chair.done("/sittings/S1/opening", Map.of());
        var speaker = person("1");
        chair.done("/floor/speeches", Map.of("person", speaker, "kind", "contribution"));
        secretary.done("/record/utterances", Map.of("speech", "L1", "text", "We has 12 tanks."));
        secretary.done("/record/utterances", Map.of("speech", "L1", "text", "Thank you."));
        chair.done("/floor/speeches/current/end", Map.of());
        chair.done("/sittings/current/adjournment", Map.of());
        assertThat(secretary.act("/record/sittings/S1/publication", Map.of()).body())
                .contains("record.awaiting-speakers");

        var link = LINK.matcher(secretary.page("/secretary/texts"));
        assertThat(link.find()).isTrue();
        var phone = new Desk(server.port());
        assertThat(phone.page("/speeches/L1")).doesNotContain("by-link/approval");
        assertThat(phone.page(link.group(1))).contains("by-link/approval", "We has 12 tanks.");
        var wrong = Map.of("key", "0".repeat(32));
        assertThat(phone.act("/speeches/L1/by-link/approval", wrong).statusCode())
                .isEqualTo(404);
        var correction = Map.of(
                "key", link.group(2), "utterance", "T1", "text", "We have 12 tanks.", "change", "style", "reason", "");
        assertThat(phone.act("/speeches/L1/by-link/corrections", correction).statusCode())
                .isEqualTo(303);
        var key = Map.of("key", link.group(2));
        assertThat(phone.act("/speeches/L1/by-link/approval", key).statusCode()).isEqualTo(303);
        var late = Map.of(
                "key", link.group(2), "utterance", "T1", "text", "We had 12 tanks.", "change", "style", "reason", "");
        assertThat(phone.act("/speeches/L1/by-link/corrections", late).body()).contains("no longer corrects it");

        secretary.done("/record/sittings/S1/publication", Map.of());
        var edited = Map.of("layer", "editor", "text", "We have 13 tanks.", "change", "fact", "reason", "list");
        assertThat(secretary.act("/record/utterances/T1/revisions", edited).body())
                .contains("record.is-published");
        var made = secretary.done(
                "/record/utterances/T1/corrections",
                Map.of("text", "We have 13 tanks.", "change", "fact", "reason", "the list of tanks"));
        assertThat(made).isEqualTo("C1");
        assertThat(phone.page("/record/T1"))
                .contains("<del>has</del><ins>have</ins>", "<del>12</del><ins>13</ins>", "id=\"C1\"", "list of tanks");
        assertThat(phone.page("/record/S1"))
                .contains("href=\"/record/T1\"", "Correction C1 of paragraph T1")
                .contains("We have 12 tanks.");
        assertThat(phone.get("/record/T9", "text/html").statusCode()).isEqualTo(404);

        assertThat(phone.page("/record/S1")).contains("href=\"/minutes/S1\"");
        assertThat(phone.page("/minutes/S1"))
                .contains("opened by", "The sitting is adjourned", "href=\"/minutes/S1/minutes.txt\"")
                .doesNotContain("tanks", "Thank you");
        assertThat(phone.get("/minutes/S1/minutes.txt", "text/plain").body())
                .contains("opened by")
                .doesNotContain("tanks", "Thank you", "<");
        assertThat(phone.get("/minutes/S99", "text/html").statusCode()).isEqualTo(404);
        assertThat(phone.get("/minutes/S99/minutes.txt", "text/plain").statusCode())
                .isEqualTo(404);
        assertThat(phone.page("/minutes/S1?lang=de")).contains("Beschlussprotokoll: ", "eröffnet von");

        server.close();
        assertThat(Verification.of(Source.of(data.resolve("published").toString()), Optional.empty())
                        .findings())
                .isEmpty();
    }

    @Test
    void minutes_are_remarked_on_signed_and_approved_by_the_next_sitting() throws IOException {
        var chair = desk("chair");
        var secretary = desk("secretary");
        var credentials = desk("credentials");
        for (int mandate = 1; mandate <= 15; mandate++) {
            credentials.done("/attendance/check-ins", Map.of("who", String.valueOf(mandate)));
        }
        chair.done("/sittings/S1/opening", Map.of());
        secretary.done("/record/turn", Map.of());
        assertThat(secretary.page("/secretary")).contains("takes down, for", "I take over");
        assertThat(secretary.act("/minutes/S1/signatures", Map.of()).body()).contains("record.sitting-not-over");
        chair.done("/sittings/current/adjournment", Map.of());
        assertThat(secretary.act("/record/turn", Map.of()).body()).contains("record.not-in-session");

        secretary.done("/minutes/S1/remarks", Map.of("text", "The <heating> failed."));
        chair.done("/minutes/S1/signatures", Map.of());
        secretary.done("/minutes/S1/remarks", Map.of("number", "1", "text", "The heating <failed> at noon."));
        var phone = new Desk(server.port());
        assertThat(phone.page("/minutes/S1"))
                .contains("Present when it was opened: 15 of 25 delegates", "The heating &lt;failed&gt; at noon.")
                .doesNotContain("Signed:", "Sign the minutes", "Add the remark", "&lt;heating&gt;");
        assertThat(chair.page("/minutes/S1"))
                .contains("Sign the minutes")
                .doesNotContain("Add the remark", "The body has approved");
        secretary.done("/minutes/S1/signatures", Map.of());
        chair.done("/minutes/S1/signatures", Map.of());
        assertThat(chair.act("/minutes/S1/approval", Map.of()).body()).contains("assembly.not-your-office");
        assertThat(phone.act("/minutes/S1/approval", Map.of()).statusCode()).isEqualTo(401);

        var next = secretary.done("/sittings", Map.of("title", "Second day", "day", "2027-03-14", "opens", "10:00"));
        assertThat(chair.page("/minutes/S1")).doesNotContain("The body has approved");
        chair.done("/sittings/" + next + "/opening", Map.of());
        assertThat(chair.page("/minutes/S1")).contains("The body has approved");
        assertThat(secretary.act("/minutes/S1/approval", Map.of()).body()).contains("assembly.not-your-office");
        chair.done("/minutes/S1/approval", Map.of());
        assertThat(secretary.act("/minutes/S1/remarks", Map.of("text", "Late.")).body())
                .contains("record.minutes-approved");
        assertThat(phone.page("/record/" + next)).contains("The minutes are approved: Annual meeting");
        assertThat(phone.get("/minutes/S1/minutes.txt", "text/plain").body())
                .contains("Remark 1: The heating <failed> at noon.", "Signed: ", "Approved by the body: ");
        assertThat(phone.page("/minutes/S1?lang=de")).contains("Von der Versammlung genehmigt", "Unterschrieben: ");

        server.close();
        assertThat(Verification.of(Source.of(data.resolve("published").toString()), Optional.empty())
                        .findings())
                .isEmpty();
    }

    private Desk desk(String office) {
        return Desk.of(server.port(), badge("office", office, "code"));
    }

    private String person(String mandate) {
        return badge("number", mandate, "person");
    }

    private String badge(String column, String value, String wanted) {
        try (var badges = CsvReader.builder().ofNamedCsvRecord(data.resolve("badges.csv"))) {
            return badges.stream()
                    .filter(row -> row.getField(column).equals(value))
                    .map(row -> row.getField(wanted))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
