package plenum.server;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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

/// A closed sitting from the naming of its keepers to its release. What is said in it has a canary in it, by which it
/// would be known wherever it got to.
class ClosedSittingTest {
    private static final Path ASSOCIATION = Path.of("../scenarios/small-association");
    private static final String CANARY = "The canary is yellow";
    private static final String BLACK = "Nightingale";
    private static final Pattern SHARE = Pattern.compile("<code>(S2-[^<]+)</code>");

    @TempDir
    private Path data;

    private Printed printed;
    private PlenumServer server;
    private Desk chair;
    private Desk secretary;

    @BeforeEach
    void open() {
        printed = Printed.listening();
        server = serve();
        chair = desk("office", "chair");
        secretary = desk("office", "secretary");
    }

    /// Whatever is done in a test: nothing of it is printed.
    @AfterEach
    void close() {
        server.close();
        printed.close();
        assertThat(printed.text()).doesNotContainIgnoringCase("canary").doesNotContain(BLACK);
    }

    private PlenumServer serve() {
        return PlenumServer.start(
                new PlenumServer.Settings(data, 0, false, Optional.of("http://localhost"), Optional.of(ASSOCIATION)));
    }

    @Test
    void what_is_sealed_is_nowhere_until_its_keepers_release_it_and_then_checks_out() throws IOException {
        var keepers = List.of("1", "2", "3");
        var closed = planned();
        secretary.done(
                "/sittings/" + closed + "/keepers",
                Map.of("keepers", String.join(" ", persons(keepers)), "threshold", "2"));
        assertThat(chair.act("/sittings/" + closed + "/opening", Map.of()).body())
                .contains("sittings.shares-waiting");
        var shares = new ArrayList<String>();
        for (var keeper : keepers) {
            shares.add(taken(keeper, closed));
        }
        assertThat(shares).doesNotHaveDuplicates();
        say(closed);
        assertThat(inside()).contains(CANARY);
        var outside = new Desk(server.port());
        for (var page :
                List.of("/hall", "/record", "/record/" + closed, "/minutes/" + closed, "/state.json", "/decisions")) {
            assertThat(outside.page(page)).as(page).doesNotContain("canary");
        }
        chair.done("/sittings/current/adjournment", Map.of());
        assertNowhere(shares);

        restart();
        assertNowhere(shares);
        assertThat(verified().findings()).isEmpty();
        assertThat(verified().unchecked().toString()).contains("sealed until their release");

        var first = desk("number", "1");
        var bring = "/sittings/" + closed + "/shares/return";
        assertThat(first.act(bring, Map.of("share", shares.get(0))).body()).contains("sittings.not-releasable");
        secretary.done("/sittings/" + closed + "/release", Map.of("decision", "The committee, 5 March 1989"));
        assertThat(first.act(bring, Map.of("share", shares.get(1))).statusCode())
                .isEqualTo(400);
        assertThat(first.act(bring, Map.of("share", shares.get(0))).body()).contains("unchanged");
        assertNowhere(shares);
        desk("number", "3").done(bring, Map.of("share", shares.get(2).toLowerCase(Locale.ROOT)));
        assertReadable(closed);
        restart();
        assertReadable(closed);
    }

    @Test
    void nobody_who_looks_on_or_follows_ever_holds_a_word_of_it() throws Exception {
        var lookers = new ArrayList<LiveReading>();
        for (var path : List.of("/live/hall", "/live/captions", "/live/record", "/live/")) {
            lookers.add(new Desk(server.port()).follow(path));
        }
        var closed = planned();
        say(closed);
        assertThat(inside()).contains(CANARY);
        assertThat(onDisk(CANARY)).isEmpty();
        var outside = new Desk(server.port());
        assertThat(outside.get("/captions/" + closed + ".vtt", "text/vtt").body())
                .doesNotContain("canary");
        assertThat(outside.page("/archive?words=canary")).doesNotContain("yellow");
        chair.done("/sittings/current/adjournment", Map.of());
        assertThat(secretary
                        .act("/record/sittings/" + closed + "/publication", Map.of())
                        .body())
                .contains("record.under-seal");
        server.close();
        for (var looker : lookers) {
            assertThat(looker.whole()).isNotEmpty().doesNotContain("canary");
        }
        Follower.follow(data.resolve("published"), data.resolve("follower"), "canary");
        assertThat(Follower.where(data.resolve("follower"), "Linden Street")).contains("memory.hprof");
        assertThat(Follower.where(data, CANARY)).isEmpty();
        assertThat(Follower.where(data, "canary is yellow")).isEmpty();
        server = serve();
    }

    @Test
    void without_keepers_the_server_releases_what_it_has_sealed() throws IOException {
        var closed = planned();
        say(closed);
        chair.done("/sittings/current/adjournment", Map.of());
        assertThat(new Desk(server.port()).page("/record/" + closed)).doesNotContain("canary");
        assertThat(onDisk(CANARY)).isEmpty();
        secretary.done("/sittings/" + closed + "/release", Map.of("decision", "The members, 14 March 2027"));
        assertReadable(closed);
    }

    @Test
    void some_words_stay_black_and_all_others_are_checked_against_what_was_committed_to() throws IOException {
        var keepers = List.of("1", "2", "3");
        var closed = planned();
        secretary.done(
                "/sittings/" + closed + "/keepers",
                Map.of("keepers", String.join(" ", persons(keepers)), "threshold", "2"));
        var shares = new ArrayList<String>();
        for (var keeper : keepers) {
            shares.add(taken(keeper, closed));
        }
        chair.done("/sittings/" + closed + "/opening", Map.of());
        secretary.done("/record/utterances", Map.of("text", "We heard " + BLACK + " in the \"garden\"."));
        secretary.done("/record/utterances", Map.of("text", "Nobody reads this line: " + BLACK + "s were there."));
        secretary.done("/record/notes", Map.of("text", "Seen by " + BLACK + ", at noon"));
        chair.done("/sittings/current/adjournment", Map.of());
        restart();

        var passages = "/passages/" + closed;
        assertThat(secretary
                        .act(passages + "/release", Map.of("everywhere", BLACK))
                        .statusCode())
                .isEqualTo(404);
        secretary.done(
                "/sittings/" + closed + "/release", Map.of("decision", "The committee, 5 March 1989", "part", "true"));
        assertThat(secretary.page(passages)).contains("sealed").doesNotContain("garden");
        bring(closed, shares);
        assertThat(secretary.page(passages)).contains("garden", BLACK);
        assertThat(onDisk("garden")).isEmpty();
        assertThat(desk("number", "1").act(passages + "/preview", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(secretary
                        .act(passages + "/release", Map.of("everywhere", "Cuckoo"))
                        .body())
                .contains("Cuckoo");
        var marked = Map.of("everywhere", BLACK, "whole-T2000002", "true", "within-T2000001", "heard");
        assertThat(secretary.act(passages + "/preview", marked).body())
                .contains("We █████ █████ in the", "Seen by █████, at noon")
                .doesNotContain("Nobody");
        assertThat(onDisk("garden")).isEmpty();
        assertThat(secretary.act(passages + "/release", marked).body()).contains("Nothing is released yet.");
        var other = new HashMap<>(seen(passages, Map.of("everywhere", BLACK)));
        other.putAll(marked);
        assertThat(secretary.act(passages + "/release", other).body()).contains("Nothing is released yet.");
        assertThat(onDisk("garden")).isEmpty();
        secretary.done(passages + "/release", seen(passages, marked));

        for (int round = 0; round < 2; round++) {
            var outside = new Desk(server.port());
            assertThat(outside.page("/record/" + closed))
                    .contains("We █████ █████ in the", "Seen by █████, at noon", "Released in part")
                    .doesNotContain(BLACK, "Nobody", "We heard");
            assertThat(secretary.page("/record/T2000002")).doesNotContain("Nobody");
            assertThat(onDisk(BLACK)).isEmpty();
            assertThat(onDisk("Nobody reads")).isEmpty();
            var report = verified();
            assertThat(report.findings()).isEmpty();
            assertThat(report.checked().toString()).contains("passages in 3 entries stay black by decision");
        }
        assertAltered("garden", "forest", "does not commit to the payload");
        assertAltered("at noon", "at dusk", "does not commit to the payload");

        secretary.done("/sittings/" + closed + "/release", Map.of("decision", "The next committee"));
        bring(closed, shares);
        assertThat(new Desk(server.port()).page("/record/" + closed)).contains("We heard " + BLACK, "Nobody reads");
        assertThat(verified().findings()).isEmpty();
        assertThat(new Desk(server.port()).page("/record/" + closed)).contains("We heard " + BLACK, "Nobody reads");
    }

    @Test
    void where_the_server_has_the_key_some_words_stay_black_too() throws IOException {
        var closed = planned();
        say(closed);
        chair.done("/sittings/current/adjournment", Map.of());
        secretary.done("/sittings/" + closed + "/release", Map.of("decision", "The members", "part", "true"));
        var passages = "/passages/" + closed;
        secretary.done(passages + "/release", seen(passages, Map.of("within-T2000001", "yellow")));
        assertThat(new Desk(server.port()).page("/record/" + closed))
                .contains("The canary is █████, first", "The canary is yellow, second");
        assertThat(verified().findings()).isEmpty();
        assertThat(new Desk(server.port()).page("/record/" + closed)).contains("The canary is █████, first");
    }

    /// What is marked, with the mark of what everybody would read.
    private Map<String, String> seen(String passages, Map<String, String> marked) {
        var page = secretary.act(passages + "/preview", marked).body();
        var mark = Pattern.compile("name=\"seen\" value=\"([0-9a-f]+)\"").matcher(page);
        assertThat(mark.find()).isTrue();
        var fields = new HashMap<>(marked);
        fields.put("seen", mark.group(1));
        return fields;
    }

    private void bring(String closed, List<String> shares) {
        desk("number", "1").done("/sittings/" + closed + "/shares/return", Map.of("share", shares.get(0)));
        desk("number", "3").done("/sittings/" + closed + "/shares/return", Map.of("share", shares.get(2)));
    }

    /// Somebody alters a word in the published files, and puts it right again.
    private void assertAltered(String word, String other, String finding) throws IOException {
        var folder = data.resolve("published/payload");
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var right = Files.readString(file);
                if (right.contains(word)) {
                    Files.writeString(file, right.replace(word, other));
                    var report =
                            Verification.of(Source.of(data.resolve("published").toString()), Optional.empty());
                    assertThat(report.findings().toString()).contains(finding);
                    Files.writeString(file, right);
                    return;
                }
            }
        }
        throw new AssertionError(word + " is not published");
    }

    @Test
    void a_sitting_without_stenogram_says_so_and_takes_nothing_down() {
        var closed = planned();
        secretary.done("/sittings/" + closed + "/stenogram", Map.of());
        chair.done("/sittings/" + closed + "/opening", Map.of());
        assertThat(secretary.act("/record/utterances", Map.of("text", CANARY)).body())
                .contains("record.without-stenogram");
        assertThat(new Desk(server.port()).page("/record/" + closed)).contains("held without stenogram");
    }

    private void restart() {
        server.close();
        server = serve();
        chair = desk("office", "chair");
        secretary = desk("office", "secretary");
    }

    /// A closed sitting that is to be held after the one of the association.
    private String planned() {
        return secretary.done(
                "/sittings", Map.of("title", "Accounts", "day", "2027-03-13", "opens", "18:00", "closed", "true"));
    }

    private String taken(String keeper, String closed) {
        var desk = desk("number", keeper);
        var share = SHARE.matcher(desk.page("/keeper"));
        assertThat(share.find()).isTrue();
        var text = share.group(1);
        var receipt = "/sittings/" + closed + "/shares/receipt";
        assertThat(desk.act(receipt, Map.of("end", "????")).statusCode()).isEqualTo(400);
        desk.done(receipt, Map.of("end", text.substring(text.length() - 4)));
        assertThat(desk.page("/keeper")).doesNotContain(text);
        return text;
    }

    private void say(String closed) {
        chair.done("/sittings/" + closed + "/opening", Map.of());
        secretary.done("/record/utterances", Map.of("text", CANARY + ", first"));
        secretary.done("/record/utterances", Map.of("text", CANARY + ", second"));
        secretary.done("/record/notes", Map.of("text", CANARY + ", a note"));
        assertThat(secretary
                        .act("/record/utterances", Map.of("speech", CANARY, "text", CANARY))
                        .statusCode())
                .isEqualTo(400);
    }

    private String inside() {
        return secretary.page("/record");
    }

    private void assertNowhere(List<String> shares) throws IOException {
        assertThat(onDisk(CANARY)).isEmpty();
        for (var share : shares) {
            assertThat(onDisk(share)).isEmpty();
        }
        for (var page : List.of("/record", "/secretary", "/record/S2", "/record/T2000001", "/keeper")) {
            assertThat(secretary.page(page)).as(page).doesNotContain("canary");
        }
    }

    private void assertReadable(String closed) throws IOException {
        var outside = new Desk(server.port());
        assertThat(outside.page("/record/" + closed)).contains(CANARY + ", first", CANARY + ", a note", "Released");
        assertThat(outside.page("/record/T2000002")).contains(CANARY + ", second");
        assertThat(outside.page("/record/S1")).doesNotContain("canary");
        var report = verified();
        assertThat(report.findings()).isEmpty();
        assertThat(report.checked().toString())
                .contains("3 entries of the closed sitting S2 opened: each is what was committed to then");
        assertThat(report.unchecked().toString()).doesNotContain("sealed until");
    }

    /// The files under the data folder in which a text stands in the clear.
    private List<String> onDisk(String text) throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(data)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                if (bytes.contains(text)) {
                    found.add(file.getFileName().toString());
                }
            }
        }
        return found;
    }

    /// What a verification finds in the published folder, once it tells of everything.
    private Report verified() throws IOException {
        server.close();
        server = serve();
        chair = desk("office", "chair");
        secretary = desk("office", "secretary");
        return Verification.of(Source.of(data.resolve("published").toString()), Optional.empty());
    }

    private List<String> persons(List<String> mandates) {
        return mandates.stream()
                .map(number -> badge("number", number, "person"))
                .toList();
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
