package plenum.server;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The archive as whoever searches it sees it. What the pages showed stays in target/pages, to be looked at.
class ArchivePageTest {
    private static final Path ASSOCIATION = Path.of("../scenarios/small-association");

    @TempDir
    private Path data;

    private PlenumServer server;

    @BeforeEach
    void hold() {
        server = serve();
        var chair = desk("chair");
        var secretary = desk("secretary");
        var credentials = desk("credentials");
        for (int mandate = 1; mandate <= 20; mandate++) {
            credentials.done("/attendance/check-ins", Map.of("who", String.valueOf(mandate)));
        }
        chair.done("/sittings/S1/opening", Map.of());
        chair.done("/floor/speeches", Map.of("person", badge("number", "1", "person"), "kind", "contribution"));
        secretary.done("/record/utterances", Map.of("speech", "L1", "text", "The dry year has emptied the tank."));
        secretary.done("/record/utterances", Map.of("speech", "L1", "text", "A tank of twelve cubic metres is dry."));
        chair.done("/sittings/current/adjournment", Map.of());
        server.close();
        server = serve();
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void hits_are_shown_with_their_days_as_people_write_them() throws IOException {
        var page = page("/archive?words=dry&person=Anna");
        keep("archive-found", page);
        assertThat(page)
                .contains(
                        "Found: 2",
                        "<mark>dry</mark>",
                        "Anna Brandt",
                        "<details open>",
                        "Looked for: dry; Person: Anna")
                .containsPattern("[0-9]{1,2} [A-Z][a-z]+ 20[0-9]{2}, ");
        var german = page("/archive?words=dry&lang=de");
        keep("archive-found-de", german);
        assertThat(german).contains("Gefunden: 2").containsPattern("[0-9]{1,2}\\. [A-Z][a-zä]+ 20[0-9]{2}, ");
    }

    @Test
    void what_is_typed_wrong_is_said_and_stays_in_its_field() throws IOException {
        var wrong = "\"dry <year";
        var page =
                page("/archive?words=" + URLEncoder.encode(wrong, StandardCharsets.UTF_8) + "&person=Anna&until=soon");
        keep("archive-wrong", page);
        assertThat(page)
                .contains("role=\"alert\"", "A quotation mark has no second one")
                .contains("value=\"&#34;dry &lt;year\"", "value=\"Anna\"", "value=\"soon\"")
                .doesNotContain("Found:");
        assertThat(page("/archive?from=2027-02-30"))
                .contains("“2027-02-30” is no day.", "value=\"2027-02-30\"", "<details open>");
        assertThat(page("/archive?words=dry&person=Nobody"))
                .contains("Person: “Nobody” stands nowhere in this archive", "Found: 0");
        assertThat(page("/archive?from=gestern&lang=de")).contains("„gestern“ ist kein Tag.");
        var export = new Desk(server.port()).get("/archive.csv?words=%22%22~5", "text/csv");
        assertThat(export.statusCode()).isEqualTo(400);
        assertThat(export.body()).contains("stands no word");
    }

    private String page(String path) {
        return new Desk(server.port()).page(path);
    }

    private static void keep(String name, String page) throws IOException {
        Files.writeString(Files.createDirectories(Path.of("target/pages")).resolve(name + ".html"), page);
    }

    private PlenumServer serve() {
        return PlenumServer.start(
                new PlenumServer.Settings(data, 0, false, Optional.of("http://localhost"), Optional.of(ASSOCIATION)));
    }

    private Desk desk(String office) {
        return Desk.of(server.port(), badge("office", office, "code"));
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
