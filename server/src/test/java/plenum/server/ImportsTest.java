package plenum.server;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenum.journal.Source;
import plenum.verify.Verification;
import tools.jackson.databind.JsonNode;

/// Lists that are uploaded, looked at and entered, through the doors of the server.
class ImportsTest {
    private static final Map<String, String> PERSONS = Map.of("kind", "persons", "source", "the list of May");

    @TempDir
    private Path home;

    private PlenumServer server;

    @BeforeEach
    void open() throws IOException {
        var folder = Files.createDirectory(home.resolve("folder"));
        Files.writeString(folder.resolve("organisation.yaml"), """
                name: Linden Street
                congress: Annual meeting
                place: Clubhouse
                zone: Europe/Berlin
                simulated: false
                attributes:
                  - {name: age, kind: choice, values: [under 40, over 40], purpose: credentials report}
                persons:
                  - {key: clerk, name: Paul Dorn}
                  - {key: helper, name: Rosa Weiss}
                offices:
                  - {person: clerk, office: credentials}
                  - {person: clerk, office: organiser}
                  - {person: helper, office: credentials}
                """);
        Files.writeString(folder.resolve("standing-orders.yaml"), "preset: association\n");
        Files.writeString(folder.resolve("agenda.yaml"), "items: []\n");
        Files.writeString(
                folder.resolve("units.csv"), "unit,name,members,candidates,note\n1,North,90,0,\n2,Harbour,40,1,\n");
        Files.writeString(
                folder.resolve("delegates.csv"),
                "number,name,unit,voice,weight,age\n1,Anna,1,decisive,1,under 40\n2,Bela,2,decisive,1,over 40\n");
        server = PlenumServer.start(new PlenumServer.Settings(
                home.resolve("data"), 0, false, Optional.of("http://localhost"), Optional.of(folder)));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void a_list_is_looked_at_and_then_entered_as_a_whole() throws IOException {
        var clerk = Desk.of(server.port(), code("Paul Dorn"));
        assertThat(clerk.page("/organisation")).contains("/imports");
        var list = "person;name;unit;age\nP3;Anna;1;\nP4;Béla <b>;2;\n;Clara;2;over 40\n";
        var answer = clerk.upload("/imports", PERSONS, list, "text/html");
        assertThat(answer.statusCode()).isEqualTo(303);
        var page = clerk.page("/imports");
        assertThat(page).contains("/imports/1/entry", "was: Bela", "Béla &lt;b&gt;", "show=new");
        assertThat(clerk.page("/imports?show=new")).contains("Clara").doesNotContain("was: Bela");
        assertThat(delegates(clerk)).contains("2,Bela,2");
        clerk.done("/imports/1/entry", Map.of());
        assertThat(delegates(clerk)).contains("2,Béla <b>,2");
        assertThat(clerk.page("/credentials?search=Clara")).contains("Clara", "Harbour");
        assertThat(clerk.page("/imports")).doesNotContain("/imports/1/entry");
        assertThat(clerk.page("/delegate")).contains("corrected", "enrolled");
        assertThat(clerk.act("/imports/1/entry", Map.of()).statusCode()).isEqualTo(409);
        verified();
    }

    @Test
    void a_list_with_a_mistake_is_not_entered_and_the_mistake_is_told_with_line_and_column() {
        var clerk = Desk.of(server.port(), code("Paul Dorn"));
        var told = preview(clerk, PERSONS, "name,unit\nClara,1\nDora,9\n");
        assertThat(told.get("ready").asBoolean()).isFalse();
        assertThat(told.get("lines").get("new").asInt()).isEqualTo(1);
        var fault = told.get("faults").get(0);
        assertThat(fault.get("line").asInt()).isEqualTo(3);
        assertThat(fault.get("column").asString()).isEqualTo("unit");
        assertThat(fault.get("words").asString()).contains("the number of a unit");
        assertThat(clerk.page("/imports")).contains("Dora").doesNotContain("Clara", "/imports/1/entry");
        assertThat(clerk.act("/imports/1/entry", Map.of()).statusCode()).isEqualTo(409);
        var unread = clerk.upload("/imports", PERSONS, "name,unit\nClara,1,2\n", "text/html");
        assertThat(unread.statusCode()).isEqualTo(400);
        assertThat(unread.body()).contains("Line 2, column 3: 2 fields are expected", "value=\"the list of May\"");
        var units =
                Map.of("kind", "units", "source", "register", "day", "2027-03-01", "text", "unit,name\n1,North,2\n");
        assertThat(clerk.post("/imports", units, "text/html", "t1").body())
                .contains("value=\"units\" selected", "value=\"register\"", "value=\"2027-03-01\"", "1,North,2");
        clerk.act("/imports/1/withdrawal", Map.of());
        assertThat(clerk.page("/imports")).doesNotContain("Dora");
    }

    @Test
    void json_and_pasted_text_are_taken_as_well() {
        var clerk = Desk.of(server.port(), code("Paul Dorn"));
        var units = Map.of(
                "kind", "units", "source", "register", "text", "[{\"unit\": 3, \"name\": \"Hill\", \"parent\": 1}]");
        var told = clerk.json(clerk.act("/imports", units));
        assertThat(told.get("ready").asBoolean()).isTrue();
        clerk.done("/imports/" + told.get("upload").asInt() + "/entry", Map.of());
        assertThat(clerk.page("/organisation")).contains("Hill", "depth-1");
    }

    @Test
    void bodies_offices_and_holders_are_brought_in_and_taken_out_as_the_same_files() throws IOException {
        var clerk = Desk.of(server.port(), code("Paul Dorn"));
        var posts = """
                body,post,seats,months,holds-over,terms-in-a-row,oath,not-with,filling,alternates,deputy,from-among
                Board,Alternates,2,24,no,0,no,,election,,,
                Board,Members,3,24,yes,2,no,,alternates,Alternates,,
                Board,Chair,1,24,yes,0,yes,Auditors: Auditor,election,,Members,Board
                Auditors,Auditor,1,0,no,0,no,Board: Members,co-option,,,
                Council,,,,,,,,,,,
                """;
        enter(clerk, "posts", posts);
        assertThat(text(clerk, "/exports/posts.csv")).isEqualTo(posts);
        var terms = """
                body,post,name,person,mandate,from,until,ended,note
                Board,Members,Anna,P3,,2026-05-01,2028-05-01,,annual meeting 2026
                Board,Members,Olga Ott,,,2024-05-01,2026-05-01,2025-02-01,"annual meeting 2024, then resigned"
                """;
        enter(clerk, "terms", terms);
        assertThat(text(clerk, "/exports/terms.csv")).isEqualTo(terms);
        for (var list : List.of("posts", "terms")) {
            var again = preview(
                    clerk, Map.of("kind", list, "source", "the same"), text(clerk, "/exports/" + list + ".json"));
            assertThat(again.get("lines").get("new").asInt()).isZero();
            assertThat(again.get("lines").get("changed").asInt()).isZero();
            assertThat(again.get("lines").get("error").asInt()).isZero();
        }
        assertThat(clerk.page("/bodies")).contains("Anna", "/exports/terms.csv");
        var folder = home.resolve("folder");
        Files.writeString(folder.resolve("posts.csv"), posts);
        Files.writeString(folder.resolve("terms.csv"), terms);
        verified();
        try (var anew = PlenumServer.start(new PlenumServer.Settings(
                home.resolve("anew"), 0, false, Optional.of("http://localhost"), Optional.of(folder)))) {
            var anybody = new Desk(anew.port());
            assertThat(text(anybody, "/exports/posts.csv")).isEqualTo(posts);
            assertThat(text(anybody, "/exports/terms.csv")).isEqualTo(terms);
        }
    }

    private static void enter(Desk clerk, String kind, String list) {
        var told = preview(clerk, Map.of("kind", kind, "source", "the statutes"), list);
        assertThat(told.get("ready").asBoolean()).as(told.toString()).isTrue();
        clerk.done("/imports/" + told.get("upload").asInt() + "/entry", Map.of());
    }

    @Test
    void a_list_that_the_congress_has_overtaken_is_looked_at_again() {
        var clerk = Desk.of(server.port(), code("Paul Dorn"));
        preview(clerk, PERSONS, "person,name\nP4,Bela Fischer\n");
        clerk.done("/persons/P4/correction", Map.of("name", "Bela", "unit", "U1", "reason", "moved"));
        var overtaken = clerk.act("/imports/1/entry", Map.of());
        assertThat(overtaken.statusCode()).isEqualTo(409);
        assertThat(overtaken.body()).contains("compared anew");
        clerk.done("/imports/1/entry", Map.of());
        assertThat(clerk.page("/credentials?search=Fischer")).contains("Bela Fischer", "North");
    }

    @Test
    void everybody_has_a_list_of_his_own_and_only_officers_have_one() {
        var clerk = Desk.of(server.port(), code("Paul Dorn"));
        var helper = Desk.of(server.port(), code("Rosa Weiss"));
        var anna = Desk.of(server.port(), code("Anna"));
        preview(clerk, PERSONS, "name\nClara\n");
        assertThat(helper.page("/imports")).doesNotContain("Clara");
        assertThat(helper.act("/imports/1/entry", Map.of()).statusCode()).isEqualTo(409);
        assertThat(anna.get("/imports", "text/html").statusCode()).isEqualTo(403);
        assertThat(anna.upload("/imports", PERSONS, "name\nClara\n", "text/html")
                        .statusCode())
                .isEqualTo(403);
        var units = preview(helper, Map.of("kind", "units", "source", "own"), "unit,name\n9,Mine\n");
        assertThat(units.get("ready").asBoolean()).isFalse();
        assertThat(units.get("refused").asString()).isNotBlank();
    }

    @Test
    void a_hundred_thousand_persons_go_through() throws IOException {
        var clerk = Desk.of(server.port(), code("Paul Dorn"));
        var list = IntStream.rangeClosed(1, 100_000)
                .mapToObj(number -> "Somebody with a long name " + number + "," + (1 + number % 2) + ",over 40\n")
                .collect(Collectors.joining("", "name,unit,age\n", ""));
        assertThat(list.length()).isGreaterThan(2 << 20);
        var told = preview(clerk, PERSONS, list);
        assertThat(told.get("lines").get("new").asInt()).isEqualTo(100_000);
        assertThat(clerk.page("/imports?page=1000")).contains("Somebody with a long name 100000");
        clerk.done("/imports/1/entry", Map.of());
        assertThat(clerk.page("/credentials?search=" + "name%20100000")).contains("Somebody with a long name 100000");
        assertThat(clerk.read("/health").get("entries").asInt()).isLessThan(100);
        verified();
    }

    private static JsonNode preview(Desk desk, Map<String, String> fields, String list) {
        var answer = desk.upload("/imports", fields, list, "application/json");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return desk.json(answer);
    }

    private static String text(Desk desk, String path) {
        return desk.get(path, "text/csv").body();
    }

    private static String delegates(Desk desk) {
        return desk.get("/exports/delegates.csv", "text/csv").body();
    }

    private void verified() throws IOException {
        server.close();
        var published = home.resolve("data").resolve("published").toString();
        assertThat(Verification.of(Source.of(published), Optional.empty()).findings())
                .isEmpty();
    }

    private String code(String name) {
        try (var badges =
                CsvReader.builder().ofNamedCsvRecord(home.resolve("data").resolve("badges.csv"))) {
            return badges.stream()
                    .filter(badge -> badge.getField("name").equals(name))
                    .findFirst()
                    .orElseThrow()
                    .getField("code");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
