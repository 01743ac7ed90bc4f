package plenum.server;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenum.journal.Source;
import plenum.verify.Report;
import plenum.verify.Verification;

/// Somebody's data go in through every door, and are erased. What is left is looked for byte by byte.
class ErasureTest {
    private static final List<String> CANARIES =
            List.of("Quillfeather", "Zephyrine", "quill@nest.example", "beekeeper", "forty hives");
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9a-f]+)\"");
    private static final Pattern SHOWN = Pattern.compile("name=\"shown\" value=\"([0-9 ]+)\"");
    private static final Map<String, String> EVERYTHING = Map.of(
            "erase-name", "true",
            "erase-answers", "true",
            "erase-introductions", "true",
            "erase-speeches", "true",
            "words", "Quillfeather\nZephyrine",
            "reason", "on request of 3 May");

    @TempDir
    private Path home;

    private Printed printed;
    private PlenumServer server;
    private Desk secretary;
    private Desk person;

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
                  - {name: contact, kind: text, purpose: to be reached}
                persons:
                  - {key: clerk, name: Paul Dorn}
                  - {key: scribe, name: Rosa Weiss}
                  - {key: chair, name: Otto Lang}
                offices:
                  - {person: clerk, office: credentials}
                  - {person: clerk, office: organiser}
                  - {person: scribe, office: secretary}
                  - {person: chair, office: chair}
                sittings:
                  - {title: Meeting, day: 2027-03-13, opens: "10:00", closed: false}
                """);
        Files.writeString(folder.resolve("standing-orders.yaml"), "preset: association\n");
        Files.writeString(folder.resolve("agenda.yaml"), "items: []\n");
        Files.writeString(
                folder.resolve("units.csv"), "unit,name,members,candidates,note\n1,North,90,0,\n2,Harbour,40,1,\n");
        Files.writeString(folder.resolve("delegates.csv"), """
                number,name,unit,voice,weight,age
                1,Zephyrine Quillfeather,1,decisive,1,under 40
                2,Bela Storm,2,decisive,1,over 40
                3,Clara Bloom,2,decisive,1,under 40
                """);
        printed = Printed.listening();
        server = serve();
        secretary = Desk.of(server.port(), code("P2"));
        person = Desk.of(server.port(), code("P4"));
    }

    /// Nobody's data are printed, neither before nor while they are erased.
    @AfterEach
    void close() {
        server.close();
        printed.close();
        assertThat(printed.text()).doesNotContain(CANARIES);
    }

    private PlenumServer serve() {
        return PlenumServer.start(new PlenumServer.Settings(
                home.resolve("data"), 0, false, Optional.of("http://localhost"), Optional.of(home.resolve("folder"))));
    }

    @Test
    void what_is_erased_is_nowhere_any_more_and_everything_else_is_proved() throws IOException {
        held();
        var before = verified();
        assertThat(before.findings()).isEmpty();
        for (var canary : CANARIES) {
            assertThat(onDisk(canary)).as(canary).isNotEmpty();
        }
        signedIn();
        person.done("/persons/P4/erasure", Map.of("erase-name", "true", "erase-answers", "true"));
        assertThat(person.page("/own-data")).contains("You have asked for: the name");
        assertThat(secretary.page("/erasures")).contains("/erasures/P4", "Zephyrine Quillfeather-Storm</a>: the name");
        assertThat(secretary.page("/erasures/P4")).contains("Has asked to have erased", "checked");
        assertThat(person.get("/erasures/P4", "text/html").statusCode()).isEqualTo(403);
        assertThat(person.act("/erasures/P4", EVERYTHING).statusCode()).isEqualTo(403);

        assertThat(secretary.act("/erasures/P4", EVERYTHING).body()).contains("Nothing is erased yet.");
        var page = secretary.act("/erasures/P4/preview", EVERYTHING).body();
        keep("erasure", page);
        keep("own-data-erasure", person.page("/own-data"));
        assertThat(page).contains("quill@nest.example", "I keep forty hives", "votes in the open");
        assertThat(page).doesNotContain("Clara Bloom", "over 40");
        var named = new HashMap<>(seen(page, EVERYTHING));
        named.put("reason", "asked by Quillfeather");
        assertThat(secretary.act("/erasures/P4", named).body()).contains("erasure.reason-names");
        secretary.done("/erasures/P4", seen(page, EVERYTHING));

        assertThat(new Desk(server.port()).page("/record")).contains("█████").doesNotContain("forty hives");
        for (int round = 0; round < 2; round++) {
            var report = verified();
            assertThat(report.findings()).isEmpty();
            assertThat(report.checked().toString())
                    .contains("personal data of P4 erased on", "a skeleton is left", "acts decided again");
            for (var canary : CANARIES) {
                assertThat(onDisk(canary)).as(canary).isEmpty();
            }
            assertThat(new Desk(server.port()).page("/record"))
                    .contains("█████")
                    .doesNotContain("Quillfeather");
            assertThat(new Desk(server.port()).page("/elections/E1")).doesNotContain("Quillfeather", "beekeeper");
            assertThat(new Desk(server.port()).page("/archive?words=hives")).doesNotContain("forty");
            assertThat(listed("P4")).isFalse();
            person = new Desk(server.port());
            signedIn();
            assertThat(secretary.page("/erasures/P4")).contains("on request of 3 May");
        }
        assertThat(secretary.act("/erasures/P4/preview", EVERYTHING).body()).contains("Nothing of this stands");
        assertAltered();
    }

    @Test
    void of_a_sitting_released_in_part_words_are_erased_once_it_is_released_as_a_whole() throws IOException {
        var clerk = Desk.of(server.port(), code("P1"));
        var chair = Desk.of(server.port(), code("P3"));
        for (var mandate : List.of("1", "2", "3")) {
            clerk.done("/attendance/check-ins", Map.of("who", mandate));
        }
        var closed = secretary.done(
                "/sittings", Map.of("title", "Accounts", "day", "2027-03-13", "opens", "18:00", "closed", "true"));
        chair.done("/sittings/" + closed + "/opening", Map.of());
        chair.done("/floor/speeches", Map.of("person", "P4", "kind", "contribution"));
        secretary.done("/record/utterances", Map.of("speech", "L1", "text", "I keep forty hives by the gasworks."));
        chair.done("/floor/speeches/current/end", Map.of());
        secretary.done("/record/notes", Map.of("text", "Ms Quillfeather is thanked."));
        chair.done("/sittings/current/adjournment", Map.of());
        secretary.done("/sittings/" + closed + "/release", Map.of("decision", "The members", "part", "true"));
        var passages = "/passages/" + closed;
        var black = new HashMap<>(Map.of("everywhere", "gasworks"));
        var seen = SEEN.matcher(secretary.act(passages + "/preview", black).body());
        assertThat(seen.find()).isTrue();
        black.put("seen", seen.group(1));
        secretary.done(passages + "/release", black);
        assertThat(new Desk(server.port()).page("/record/" + closed)).contains("forty hives", "█████");

        var page = secretary.act("/erasures/P4/preview", EVERYTHING).body();
        assertThat(page).contains("of a sitting that is released in part").doesNotContain("forty hives");
        keep("erasure-in-part", page);
        secretary.done("/sittings/" + closed + "/release", Map.of("decision", "The members again"));
        page = secretary.act("/erasures/P4/preview", EVERYTHING).body();
        assertThat(page).contains("forty hives by the gasworks").doesNotContain("released in part");
        secretary.done("/erasures/P4", seen(page, EVERYTHING));
        for (int round = 0; round < 2; round++) {
            assertThat(verified().findings()).isEmpty();
            for (var canary : List.of("Quillfeather", "forty hives", "gasworks")) {
                assertThat(onDisk(canary)).as(canary).isEmpty();
            }
            assertThat(new Desk(server.port()).page("/record/" + closed))
                    .contains("is thanked")
                    .doesNotContain("hives");
        }
    }

    @Test
    void a_request_is_declined_with_its_ground_and_can_be_made_again() throws IOException {
        signedIn();
        person.done("/persons/P4/erasure", Map.of("erase-name", "true", "erase-speeches", "true"));
        var page = secretary.page("/erasures/P4");
        assertThat(page)
                .contains(
                        "action=\"/erasures/P4/refusal\"", "decline-speeches", "(d) archiving in the public interest");
        assertThat(secretary.page("/erasures/P6")).doesNotContain("/refusal");
        keep("erasure-declining", page);
        var decline = Map.of(
                "decline-speeches",
                "true",
                "ground-archive",
                "true",
                "ground-claims",
                "true",
                "why",
                "the record of 13 March is kept");
        assertThat(person.refused("/erasures/P4/refusal", decline)).isEqualTo("assembly.not-your-office");
        for (var wrong : Map.of(
                        "why",
                        "erasure.no-reason",
                        "ground-archive",
                        "erasure.no-ground",
                        "decline-speeches",
                        "erasure.not-asked")
                .entrySet()) {
            var fields = new HashMap<>(decline);
            fields.remove("ground-claims");
            fields.remove(wrong.getKey());
            assertThat(secretary.refused("/erasures/P4/refusal", fields)).isEqualTo(wrong.getValue());
        }
        secretary.done("/erasures/P4/refusal", decline);
        var told =
                "declined, what the person said from the floor. Ground: (d) archiving in the public interest, research,"
                        + " statistics; (e) legal claims: to establish or defend what was decided. Reason: the record of 13 March is kept";
        assertThat(person.page("/own-data")).contains(told, "You may ask again", "You have asked for: the name");
        keep("own-data-declined", person.page("/own-data"));
        assertThat(secretary.page("/erasures/P4"))
                .contains(told, "Has asked to have erased: the name, wherever it stands.");
        person.done("/persons/P4/erasure", Map.of("erase-speeches", "true"));
        assertThat(secretary.page("/erasures/P4")).contains("Has asked to have erased: what the person said");
        assertThat(person.page("/own-data?lang=de"))
                .contains("Begründung: the record of 13 March is kept", "Aufsichtsbehörde");
        assertThat(verified().findings()).isEmpty();
    }

    @Test
    void a_name_that_belongs_to_the_public_stays_and_somebody_of_the_same_name_keeps_it() throws IOException {
        signedIn();
        var officer = Map.of("erase-name", "true");
        assertThat(secretary.act("/erasures/P3/preview", officer).body())
                .contains("The name: it belongs to the public")
                .doesNotContain("name=\"seen\"");
        var word = Map.of("erase-name", "true", "words", "Storm", "reason", "on request");
        var page = secretary.act("/erasures/P4/preview", word).body();
        secretary.done("/erasures/P4", seen(page, word));
        assertThat(verified().findings()).isEmpty();
        assertThat(onDisk("Bela Storm")).isNotEmpty();
        assertThat(onDisk("Quillfeather")).isEmpty();
        signedIn();
        assertThat(secretary.page("/state.json")).doesNotContain("Quillfeather");
        Desk.of(server.port(), code("P1")).done("/credentials/reports", Map.of());
        var answers = Map.of("erase-answers", "true", "reason", "on request");
        var clara = secretary.act("/erasures/P6/preview", answers).body();
        assertThat(clara).contains("rested on what goes", "“under 40”");
        secretary.done("/erasures/P6", seen(clara, answers));
        var report = verified();
        assertThat(report.findings()).isEmpty();
        assertThat(report.unchecked().toString()).contains("depends on words that stay black");
        signedIn();
        assertThat(secretary.act("/erasures/P99/preview", word).statusCode()).isEqualTo(404);
    }

    /// A meeting in which somebody is imported, described, nominated, introduced, and speaks and is spoken of.
    private void held() throws IOException {
        var clerk = Desk.of(server.port(), code("P1"));
        var chair = Desk.of(server.port(), code("P3"));
        var list = "person,name,unit,age,contact\nP4,Zephyrine Quillfeather-Storm,1,under 40,quill@nest.example\n";
        var told = clerk.json(clerk.upload(
                "/imports", Map.of("kind", "persons", "source", "the list of May"), list, "application/json"));
        clerk.done("/imports/" + told.get("upload").asInt() + "/entry", Map.of());
        for (var mandate : List.of("1", "2", "3")) {
            clerk.done("/attendance/check-ins", Map.of("who", mandate));
        }
        chair.done("/sittings/S1/opening", Map.of());
        clerk.done("/credentials/reports", Map.of());
        chair.done("/elections", Map.of("title", "The board", "seats", "2", "form", "crosses", "rule", "block-vote"));
        chair.done("/elections/E1/nominations", Map.of("names", "1\n2"));
        person.done("/elections/E1/nominations/1/introduction", Map.of("text", "I am a beekeeper."));
        chair.done("/floor/speeches", Map.of("person", "P4", "kind", "contribution"));
        secretary.done("/record/utterances", Map.of("speech", "L1", "text", "I keep forty hives."));
        chair.done("/floor/speeches/current/end", Map.of());
        secretary.done("/record/utterances", Map.of("text", "Thanks to Ms Quillfeather, and to Zephyrine's bees."));
        var anybody = new Desk(server.port());
        assertThat(anybody.page("/record")).contains("forty hives");
        chair.done("/sittings/current/adjournment", Map.of());
        assertThat(anybody.get("/edition", "text/html").statusCode()).isEqualTo(303);
        assertThat(anybody.get("/edition/en/index.html", "text/html").statusCode())
                .isEqualTo(200);
        server.close();
        server = serve();
        assertThat(new Desk(server.port()).page("/archive?words=hives")).contains("forty");
    }

    /// What is erased cannot be put back, nor more be taken away.
    private void assertAltered() throws IOException {
        server.close();
        var folder = home.resolve("data/published/payload");
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var right = Files.readString(file);
                var altered = right.replace("under 40", "under 30");
                if (!altered.equals(right)) {
                    Files.writeString(file, altered);
                }
            }
        }
        assertThat(Verification.of(Source.of(published()), Optional.empty()).findings())
                .isNotEmpty();
    }

    private Map<String, String> seen(String page, Map<String, String> marked) {
        var fields = new HashMap<>(marked);
        for (var field : Map.of("seen", SEEN, "shown", SHOWN).entrySet()) {
            var found = field.getValue().matcher(page);
            assertThat(found.find()).as(page).isTrue();
            fields.put(field.getKey(), found.group(1));
        }
        return fields;
    }

    private static void keep(String name, String page) throws IOException {
        Files.writeString(Files.createDirectories(Path.of("target/pages")).resolve(name + ".html"), page);
    }

    private void signedIn() {
        secretary = Desk.of(server.port(), code("P2"));
        if (listed("P4")) {
            person = Desk.of(server.port(), code("P4"));
        }
    }

    private String published() {
        return home.resolve("data/published").toString();
    }

    private Report verified() throws IOException {
        server.close();
        server = serve();
        server.close();
        var report = Verification.of(Source.of(published()), Optional.empty());
        server = serve();
        return report;
    }

    /// The files under the data folder in which a text stands, in whatever case: an index has it in small letters.
    private List<String> onDisk(String text) throws IOException {
        while (true) {
            try {
                return standing(text);
            } catch (NoSuchFileException | UncheckedIOException _) {
                // A file was replaced just then: look again.
            }
        }
    }

    private List<String> standing(String text) throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(home.resolve("data"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                if (bytes.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT))) {
                    found.add(file.toString());
                }
            }
        }
        return found;
    }

    private boolean listed(String person) {
        return rows().stream().anyMatch(row -> row.person().equals(person));
    }

    private String code(String person) {
        return rows().stream()
                .filter(row -> row.person().equals(person))
                .findFirst()
                .orElseThrow()
                .code();
    }

    private record Row(String person, String code) {}

    private List<Row> rows() {
        try (var badges = CsvReader.builder().ofNamedCsvRecord(home.resolve("data/badges.csv"))) {
            return badges.stream()
                    .map(row -> new Row(row.getField("person"), row.getField("code")))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
