package plenum.server;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenum.journal.Source;
import plenum.verify.Verification;

/// An association of two units and what becomes of them, through the doors of its server.
class OrganisationTest {
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
                  - {name: trade, kind: text, purpose: survey of trades, consent: true}
                persons:
                  - {key: clerk, name: Paul Dorn}
                offices:
                  - {person: clerk, office: credentials}
                """);
        Files.writeString(folder.resolve("standing-orders.yaml"), "preset: association\n");
        Files.writeString(folder.resolve("agenda.yaml"), "items: []\n");
        Files.writeString(
                folder.resolve("units.csv"),
                "unit,name,members,candidates,note,parent\n1,North,90,0,,\n2,Harbour,40,1,,1\n3,Hill,20,0,,1\n");
        Files.writeString(
                folder.resolve("delegates.csv"),
                "number,name,unit,voice,weight,age\n1,Anna,1,decisive,1,under 40\n2,Bela,2,decisive,1,over 40\n");
        server = founded("data");
    }

    private PlenumServer founded(String data) {
        return PlenumServer.start(new PlenumServer.Settings(
                home.resolve(data), 0, false, Optional.of("http://localhost"), Optional.of(home.resolve("folder"))));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void units_are_counted_renamed_and_merged_and_the_tree_shows_it() throws IOException {
        var clerk = Desk.of(server.port(), code("Paul Dorn"));
        assertThat(clerk.page("/organisation")).contains("Harbour", "depth-1", "150");
        assertThat(clerk.page("/organisation/U2")).contains("/units/U2/figures");
        clerk.done("/units/U2/figures", Map.of("day", "2027-01-01", "members", "55", "candidates", "2"));
        clerk.done("/units/U2/name", Map.of("day", "2027-02-01", "name", "Old Harbour"));
        clerk.done("/units/U3/closing", Map.of("day", "2027-03-01", "into", "U2", "reason", "resolved by both"));
        clerk.done("/units/U2/place", Map.of());
        assertThat(clerk.page("/organisation/U2")).contains("Harbour (until 2027-02-01)", "75", "55", "40");
        assertThat(clerk.page("/organisation/U3")).contains("merged into Old Harbour on 2027-03-01: resolved by both");
        assertThat(clerk.page("/organisation?day=2026-12-31")).contains(">20<").doesNotContain(">75<");
        var cycle = clerk.act("/units/U1/place", Map.of("parent", "U1"));
        assertThat(clerk.json(cycle).get("refused").asString()).isEqualTo("bodies.below-itself");
        verified();
    }

    @Test
    void a_delegate_sees_what_is_recorded_consents_and_withdraws() throws IOException {
        var anna = Desk.of(server.port(), code("Anna"));
        assertThat(anna.page("/own-data")).contains("under 40", "credentials report", "survey of trades");
        anna.done("/persons/P2/consents", Map.of("attribute", "trade", "value", "turner"));
        assertThat(anna.page("/own-data")).contains("turner");
        anna.done("/persons/P2/consents/withdrawal", Map.of("attribute", "trade"));
        assertThat(anna.page("/own-data")).contains("prefers not to say").doesNotContain("turner");
        var other = anna.act("/persons/P3/consents", Map.of("attribute", "trade", "value", "turner"));
        assertThat(anna.json(other).get("refused").asString()).isEqualTo("bodies.not-your-data");
        verified();
    }

    @Test
    void the_credentials_desk_corrects_a_name_with_a_reason() throws IOException {
        var clerk = Desk.of(server.port(), code("Paul Dorn"));
        assertThat(clerk.page("/credentials?search=Bela")).contains("/persons/P3/correction", "value=\"Bela\"");
        clerk.done(
                "/persons/P3/correction",
                Map.of("name", "Béla Fischer", "unit", "U1", "reason", "misspelt in the list"));
        assertThat(clerk.get("/exports/delegates.csv", "text/csv").body())
                .contains("2,Béla Fischer,2,decisive,1,over 40");
        var mute = clerk.act("/persons/P3/correction", Map.of("name", "Bela", "unit", "U1"));
        assertThat(mute.statusCode()).isEqualTo(400);
        var anna = Desk.of(server.port(), code("Anna"));
        var own = anna.act("/persons/P2/correction", Map.of("name", "Countess Anna", "reason", "vanity"));
        assertThat(own.statusCode()).isEqualTo(409);
        verified();
    }

    @Test
    void a_rule_is_laid_down_tried_and_applied_and_bounds_the_mandates() throws IOException {
        var clerk = Desk.of(server.port(), code("Paul Dorn"));
        assertThat(clerk.page("/representation")).contains("No rule is laid down");
        clerk.done(
                "/representation/rule",
                Map.of(
                        "senders", "each",
                        "decisive-per", "20",
                        "decisive-basis", "members",
                        "decisive-rounding", "half-up",
                        "office-unit", "U3",
                        "office-seats", "3",
                        "office-part", "1",
                        "office-whole", "5"));
        var tooMany = clerk.act("/representation/seats", Map.of("day", "2027-01-01"));
        assertThat(clerk.json(tooMany).get("refused").asString()).isEqualTo("representation.too-many-by-office");
        clerk.done(
                "/representation/rule",
                Map.of(
                        "senders", "each",
                        "decisive-per", "20",
                        "decisive-basis", "members",
                        "decisive-rounding", "half-up"));
        clerk.done("/representation/seats", Map.of("day", "2027-01-01"));
        assertThat(clerk.page("/representation"))
                .contains(
                        "4.500",
                        "/exports/seats.csv",
                        "Harbour: 40 members make 2, rounded 2",
                        "By the figures in force on 2027-01-01");
        assertThat(clerk.page("/representation?day=2027-01-01&unit=U2&members=55"))
                .contains("There would be 9 decisive", "2 → <b>3</b>")
                .doesNotContain("5 → ");
        assertThat(clerk.page("/representation?day=2027-01-01")).contains("No seat would move.");
        assertThat(clerk.get("/exports/seats.csv", "text/csv").body()).isEqualTo("""
                        unit,name,day,members,candidates,decisive,consultative
                        1,North,2027-01-01,90,0,5,0
                        2,Harbour,2027-01-01,40,1,2,0
                        3,Hill,2027-01-01,20,0,1,0
                        """);
        assertThat(clerk.get("/representation?day=soon", "text/html").statusCode())
                .isEqualTo(400);
        verified();
    }

    @Test
    void what_is_exported_founds_the_same_again() throws IOException {
        var clerk = Desk.of(server.port(), code("Paul Dorn"));
        clerk.done(
                "/units/U2/figures",
                Map.of("day", "2027-01-01", "members", "55", "candidates", "2", "source", "a, \"b\""));
        clerk.done("/units/U3/closing", Map.of("day", "2027-03-01", "into", "U2", "reason", "resolved by both"));
        clerk.done("/persons/P2/consents", Map.of("attribute", "trade", "value", "turner"));
        var exported = new LinkedHashMap<String, String>();
        for (var file : List.of("units.csv", "figures.csv", "delegates.csv")) {
            exported.put(file, clerk.get("/exports/" + file, "text/csv").body());
            Files.writeString(home.resolve("folder").resolve(file), exported.get(file));
        }
        assertThat(exported.get("units.csv")).isEqualTo("""
                unit,name,members,candidates,note,parent
                1,North,90,0,,
                2,Harbour,40,1,,1
                """);
        assertThat(exported.get("delegates.csv")).isEqualTo("""
                number,name,unit,voice,weight,age,trade,consent
                1,Anna,1,decisive,1,under 40,turner,trade
                2,Bela,2,decisive,1,over 40,,
                """);
        assertThat(clerk.read("/exports/units.json").get(1).get("name").asString())
                .isEqualTo("Harbour");
        var anna = Desk.of(server.port(), code("Anna"));
        assertThat(anna.get("/exports/delegates.csv", "text/csv").statusCode()).isEqualTo(403);
        assertThat(new Desk(server.port()).get("/exports/units.csv", "text/csv").statusCode())
                .isEqualTo(200);
        server.close();

        server = founded("again");
        var again = Desk.of(server.port(), code("again", "Paul Dorn"));
        exported.forEach((file, text) -> assertThat(
                        again.get("/exports/" + file, "text/csv").body())
                .as(file)
                .isEqualTo(text));
    }

    private void verified() throws IOException {
        server.close();
        var published = home.resolve("data").resolve("published").toString();
        assertThat(Verification.of(Source.of(published), Optional.empty()).findings())
                .isEmpty();
    }

    private String code(String name) {
        return code("data", name);
    }

    private String code(String data, String name) {
        try (var badges =
                CsvReader.builder().ofNamedCsvRecord(home.resolve(data).resolve("badges.csv"))) {
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
