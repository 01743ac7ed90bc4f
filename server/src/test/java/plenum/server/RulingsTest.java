package plenum.server;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenum.journal.Source;
import plenum.verify.Verification;

/// Points of order, rulings of the chair, and appeals that the congress decides. What the pages showed on the way stays
/// in target/pages, to be looked at.
class RulingsTest {
    private static final Path ASSOCIATION = Path.of("../scenarios/small-association");
    private static final Map<String, String> RULING = Map.of(
            "point", "The motion is <out> of order.",
            "finding", "well-taken",
            "reasons", "It was decided last year.",
            "article", "art. 12");

    @TempDir
    private Path data;

    private PlenumServer server;
    private Desk chair;
    private Desk anna;
    private Desk bela;

    @BeforeEach
    void open() {
        server = PlenumServer.start(
                new PlenumServer.Settings(data, 0, false, Optional.of("http://localhost"), Optional.of(ASSOCIATION)));
        chair = desk("office", "chair");
        anna = desk("number", "1");
        bela = desk("number", "2");
        var credentials = desk("office", "credentials");
        for (int mandate = 1; mandate <= 20; mandate++) {
            credentials.done("/attendance/check-ins", Map.of("who", String.valueOf(mandate)));
        }
        chair.done("/sittings/S1/opening", Map.of());
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void a_ruling_is_appealed_from_and_reversed_by_the_congress() throws IOException {
        anna.done("/floor/requests", Map.of("kind", "point-of-order", "note", "The motion is <out> of order."));
        assertThat(chair.page("/chair"))
                .contains("Point of order of Anna Brandt", "The motion is &lt;out&gt; of order.");
        keep("chair-point", chair.page("/chair"));
        chair.done("/floor/requests/R1/call", Map.of());
        assertThat(anna.refused("/rulings", RULING)).isEqualTo("assembly.not-your-office");
        var ruling = Map.of(
                "raised-by", badge("number", "1", "person"),
                "point", "The motion is <out> of order.",
                "finding", "not-well-taken",
                "reasons", "Another one was decided last year.",
                "article", "art. 12");
        assertThat(chair.done("/rulings", ruling)).isEqualTo("G1");
        assertThat(chair.page("/chair")).doesNotContain("Point of order of Anna Brandt");

        var told =
                "Ruling G1: Anna Brandt raises a point of order: “The motion is &lt;out&gt; of order.” Ruth Adler, in the"
                        + " chair, rules that the point is not well taken, for this reason: “Another one was decided last year.”"
                        + " The chair cites art. 12.";
        for (var page : new String[] {"/hall", "/delegate", "/record/S1", "/minutes/S1"}) {
            assertThat(anna.page(page)).as(page).contains(told);
        }
        assertThat(bela.page("/delegate"))
                .contains("Delegates can appeal until other business begins.", "/rulings/G1/appeal");
        keep("delegate-ruling", bela.page("/delegate"));
        keep("hall-ruling", bela.page("/hall"));
        bela.done("/rulings/G1/appeal", Map.of("reason", "It is the same one."));
        assertThat(anna.refused("/rulings/G1/appeal", Map.of())).isEqualTo("rulings.already-appealed");
        assertThat(bela.refused("/rulings/G1/seconds", Map.of())).isEqualTo("rulings.own-appeal");
        assertThat(chair.refused("/votes", Map.of("question", "appeal:G1", "method", "devices")))
                .isEqualTo("rulings.not-seconded");
        assertThat(anna.page("/delegate"))
                .contains("Bela Fischer appeals. Still needed to second it: 1.", "Second the appeal")
                .doesNotContain("/rulings/G1/withdrawal");
        assertThat(anna.refused("/rulings/G1/withdrawal", Map.of())).isEqualTo("rulings.not-your-appeal");
        assertThat(bela.page("/delegate")).contains("Withdraw the appeal from ruling G1", "/rulings/G1/withdrawal");
        keep("delegate-withdraw", bela.page("/delegate"));
        bela.done("/rulings/G1/withdrawal", Map.of());
        assertThat(bela.page("/delegate")).contains("/rulings/G1/appeal").doesNotContain("/rulings/G1/withdrawal");
        assertThat(anna.page("/record")).contains("The appeal from ruling G1 is withdrawn. The ruling stands.");
        bela.done("/rulings/G1/appeal", Map.of("reason", "It is the same one."));
        anna.done("/rulings/G1/seconds", Map.of());
        assertThat(chair.page("/chair")).contains("Appeal from ruling G1 of the chair: to reverse it");
        keep("chair-appeal", chair.page("/chair"));
        assertThat(chair.refused("/votes", Map.of("question", "agenda", "method", "acclamation")))
                .isEqualTo("rulings.appeal-waits");

        var vote = chair.done("/votes", Map.of("question", "appeal:G1", "method", "devices"));
        for (int mandate = 1; mandate <= 5; mandate++) {
            desk("number", String.valueOf(mandate))
                    .done(
                            "/votes/" + vote + "/ballots",
                            Map.of("mandate", String.valueOf(mandate), "choice", mandate <= 3 ? "yes" : "no"));
        }
        chair.done("/votes/" + vote + "/closing", Map.of());
        assertThat(chair.refused("/votes", Map.of("question", "appeal:G1", "method", "devices")))
                .isEqualTo("rulings.appeal-is-decided");
        chair.done("/sittings/current/adjournment", Map.of());

        assertThat(anna.page("/minutes/S1"))
                .contains(
                        told,
                        "Bela Fischer appeals from ruling G1 to the congress: “It is the same one.”",
                        "Anna Brandt seconds the appeal from ruling G1.",
                        "The congress reverses ruling G1 of the chair: the point of order is well taken.");
        assertThat(anna.page("/minutes/S1?lang=de"))
                .contains(
                        "Entscheidung G1: Anna Brandt rügt zur Geschäftsordnung:",
                        "Die Sitzungsleitung beruft sich auf art. 12.",
                        "Der Kongress hebt die Entscheidung G1 der Sitzungsleitung auf: Die Rüge ist begründet.");
        var anybody = new Desk(server.port());
        anybody.get("/edition", "text/html");
        for (var file : new String[] {"S1.html", "S1.txt", "S1.xml"}) {
            assertThat(anybody.get("/edition/en/minutes/" + file, "text/html").body())
                    .as(file)
                    .contains("The congress reverses ruling G1 of the chair", "seconds the appeal from ruling G1");
        }
        try (var paper = Loader.loadPDF(anybody.bytes("/edition/en/minutes/S1.pdf"))) {
            // Lines break where they are full.
            assertThat(new PDFTextStripper().getText(paper).replaceAll("\\s+", " "))
                    .contains("The congress reverses ruling G1 of the chair", "seconds the appeal from ruling G1");
        }
        server.close();
        var report = Verification.of(Source.of(data.resolve("published").toString()), Optional.empty());
        assertThat(report.findings()).isEmpty();
        assertThat(report.checked().toString()).contains("acts decided again");
    }

    @Test
    void what_is_wrong_is_said() {
        for (var missing : new String[] {"point", "reasons", "finding"}) {
            var fields = new HashMap<>(RULING);
            fields.remove(missing);
            assertThat(chair.act("/rulings", fields).body()).contains(missing);
        }
        assertThat(chair.done("/rulings", RULING)).isEqualTo("G1");
        chair.done("/floor/speeches", Map.of("person", badge("number", "3", "person"), "kind", "contribution"));
        assertThat(bela.refused("/rulings/G1/appeal", Map.of())).isEqualTo("rulings.too-late");
        assertThat(bela.act("/rulings/G1/appeal", Map.of()).body())
                .contains("Other business has begun since ruling G1");
        assertThat(bela.page("/delegate")).doesNotContain("/rulings/G1/appeal");
        assertThat(bela.refused("/rulings/G9/appeal", Map.of())).isEqualTo("rulings.no-such-ruling");
        assertThat(bela.act("/rulings/X/appeal", Map.of()).statusCode()).isIn(400, 404);
        var answer = Map.of("point", "What majority?", "finding", "answered", "reasons", "Two thirds.");
        assertThat(chair.done("/rulings", answer)).isEqualTo("G2");
        assertThat(bela.refused("/rulings/G2/appeal", Map.of())).isEqualTo("rulings.only-an-answer");
        assertThat(bela.page("/delegate"))
                .contains("Ruth Adler, in the chair, answers: “Two thirds.”", "There is no appeal from the answer");
    }

    private static void keep(String name, String page) throws IOException {
        Files.writeString(Files.createDirectories(Path.of("target/pages")).resolve(name + ".html"), page);
    }

    private Desk desk(String column, String value) {
        return Desk.of(server.port(), badge(column, value, "code"));
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
