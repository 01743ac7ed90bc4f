package plenum.server.edition;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;
import plenum.journal.Source;
import plenum.server.pages.Words;
import plenum.verify.Quotation;
import plenum.verify.Verification;
import tools.jackson.databind.json.JsonMapper;

class EditionTest {
    private static final Path SCHEMA = Path.of("src/test/resources/akomantoso/debate.xsd");
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

    @TempDir
    private Path folder;

    private Path published;
    private Path bag;

    @BeforeEach
    void publish() throws IOException {
        published = folder.resolve("published");
        bag = folder.resolve("edition");
        HeldMeeting.in(published);
        write(published, bag, Words.ENGLISH);
    }

    private static void write(Path from, Path to, Words words) throws IOException {
        Edition.write(HeldMeeting.read(from), words, to, Edition.Archives.WITH);
    }

    @Test
    void whoever_makes_it_again_from_its_log_gets_the_same_bytes() throws IOException {
        var again = folder.resolve("again");
        write(bag.resolve("data/log"), again, Words.ENGLISH);
        assertThat(files(again)).isEqualTo(files(bag));
        assertThat(files(bag))
                .containsKeys(
                        "bagit.txt",
                        "data/index.html",
                        "data/decisions.html",
                        "data/decisions.atom",
                        "data/popolo.json",
                        "data/votes.csv",
                        "data/ballots.csv",
                        "data/programme.ics",
                        "data/sittings/S1.html",
                        "data/sittings/S1.xml",
                        "data/sittings/S1.txt",
                        "data/sittings/S1.pdf",
                        "data/sittings/S1.vtt",
                        "data/sittings/S2.html",
                        "data/minutes/S1.html",
                        "data/minutes/S1.txt",
                        "data/minutes/S1.xml",
                        "data/minutes/S1.pdf",
                        "data/items/A1.html",
                        "data/persons/P1.html",
                        "data/proofs/T2.tlog-proof",
                        "data/log/checkpoint");
    }

    @Test
    void the_bag_is_checked_by_sha256sum_and_its_log_by_plenum_verify() throws Exception {
        var manifest = List.of("sha256sum", "--quiet", "-c", "manifest-sha256.txt", "tagmanifest-sha256.txt");
        assertThat(run(bag, manifest).exit()).isZero();
        var log = Source.of(bag.resolve("data/log").toString());
        assertThat(Verification.of(log, Optional.empty()).findings()).isEmpty();
        assertThat(Files.readString(bag.resolve("bagit.txt")))
                .isEqualTo("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        Files.writeString(bag.resolve("data/sittings/S1.txt"), "Something else was said.");
        assertThat(run(bag, manifest).exit()).isNotZero();
    }

    @Test
    void every_file_of_the_payload_is_in_the_manifest_and_counted() throws IOException {
        var payload = files(bag).subMap("data/", "data0");
        var bytes =
                payload.values().stream().mapToLong(content -> content.length()).sum();
        assertThat(Files.readString(bag.resolve("bag-info.txt")))
                .contains("Payload-Oxum: " + bytes + "." + payload.size())
                .contains("Bagging-Date: 1956-02-14");
        assertThat(Files.readAllLines(bag.resolve("manifest-sha256.txt")).stream()
                        .map(line -> line.substring(66)))
                .containsExactlyElementsOf(payload.keySet());
    }

    @Test
    void what_is_akoma_ntoso_is_so_for_the_jdk_and_for_xmllint() throws Exception {
        var all = files(bag).keySet().stream()
                .filter(name -> name.endsWith(".xml"))
                .toList();
        assertThat(all)
                .contains("data/sittings/S1.xml", "data/sittings/S2.xml", "data/minutes/S1.xml", "data/minutes/S2.xml");
        for (var file : all) {
            validate(bag.resolve(file));
            assertThat(Files.readString(bag.resolve(file))).contains("FRBRWork");
        }
        for (var sitting :
                all.stream().filter(name -> name.startsWith("data/sittings/")).toList()) {
            assertThat(Files.readString(bag.resolve(sitting))).contains("<heading>");
        }
        var broken = folder.resolve("broken.xml");
        Files.writeString(
                broken,
                Files.readString(bag.resolve("data/sittings/S1.xml"))
                        .replace("<heading>", "<hedding>")
                        .replace("</heading>", "</hedding>"));
        assertThatThrownBy(() -> validate(broken)).isInstanceOf(SAXException.class);
        var relied = "true".equals(System.getenv("CI"));
        assumeTrue(relied || Files.isExecutable(Path.of("/usr/bin/xmllint")), "needs libxml2-utils");
        var lint = new ArrayList<>(List.of(
                "xmllint",
                "--noout",
                "--nonet",
                "--schema",
                SCHEMA.toAbsolutePath().toString()));
        lint.addAll(all);
        assertThat(run(bag, lint).exit()).isZero();
        assertThat(run(
                                folder,
                                List.of(
                                        "xmllint",
                                        "--noout",
                                        "--schema",
                                        SCHEMA.toAbsolutePath().toString(),
                                        "broken.xml"))
                        .exit())
                .isNotZero();
    }

    @Test
    void akoma_ntoso_has_paragraphs_under_their_permanent_ids_and_reactions_as_remarks() throws IOException {
        assertThat(Files.readString(bag.resolve("data/sittings/S1.xml")))
                .contains("<p eId=\"T2\" plenum:layer=\"editor\" plenum:entry=\"")
                .contains("Comrades, the year was dry.")
                .contains("<remark type=\"phenomenon\" plenum:kind=\"applause\"")
                .contains("(Stormy applause. All rise.)")
                .contains("by=\"#P1\" as=\"#role-report\"")
                .contains("<TLCPerson eId=\"P1\"")
                .doesNotContain("Comrads");
    }

    @Test
    void the_minutes_tell_what_was_done_and_not_what_was_said() throws IOException {
        var minutes = Files.readString(bag.resolve("data/minutes/S1.txt"));
        assertThat(minutes)
                .startsWith("Minutes: Morning sitting\n14 February 1956, 10:00\nAdjourned\n")
                .contains("Present when it was opened: 3 of 3 delegates with a decisive vote", "quorum (2) reached)")
                .contains("Motion M1 is carried: A tank", "2 yes, 1 no", "The sitting is adjourned")
                .doesNotContain("the year was dry", "Stormy applause");
        assertThat(Files.readString(bag.resolve("data/minutes/S1.html")))
                .contains("<a href=\"../decisions.html#V2\">", "<a href=\"../sittings/S1.html\">");
        assertThat(Files.readString(bag.resolve("data/sittings/S1.html"))).contains("href=\"../minutes/S1.html\"");
        assertThat(Files.readString(bag.resolve("data/minutes/S1.xml")))
                .contains("<FRBRuri value=\"/akn/xx/doc/minutes/1956-02-14/S1\">", "<doc name=\"minutes\">");
        assertThat(Files.readString(bag.resolve("data/minutes/S2.txt"))).contains("is recorded under seal");
    }

    @Test
    void the_minutes_have_remarks_signatures_and_approval() throws Exception {
        toItsEnd(HeldMeeting.Released.NOTHING);
        assertThat(Files.readString(bag.resolve("data/minutes/S1.txt")))
                .contains(
                        "Remark 1: The <heating> failed. (Ines Calder", "Signed: Ines Calder", "Approved by the body");
        assertThat(Files.readString(bag.resolve("data/minutes/S1.html"))).contains("The &lt;heating&gt; failed.");
        validate(bag.resolve("data/minutes/S1.xml"));
        assertThat(Files.readString(bag.resolve("data/minutes/S1.xml"))).contains("Signed: Ines Calder");
        assertThat(pdf("../minutes/S1.pdf")).contains("The <heating> failed.", "Approved by the body");
        assertThat(Files.readString(bag.resolve("data/minutes/S3.txt")))
                .contains("The minutes are approved: Morning sitting");
    }

    private void toItsEnd(HeldMeeting.Released released) throws IOException {
        var later = folder.resolve("later");
        HeldMeeting.toItsEnd(later, released);
        write(later, bag, Words.ENGLISH);
    }

    @Test
    void a_correction_stands_by_itself_and_is_linked_with_its_paragraph_both_ways() throws Exception {
        toItsEnd(HeldMeeting.Released.NOTHING);
        assertThat(Files.readString(bag.resolve("data/corrections.html")))
                .contains("<a href=\"sittings/S1.html#T4\">Of paragraph T4, Morning sitting, Bruno &lt;Ost&gt;</a>")
                .contains("It is needed.", "It should read: “It is badly needed.”", "A word was not &lt;heard&gt;.");
        assertThat(Files.readString(bag.resolve("data/sittings/S1.html")))
                .contains("It is needed.", "<a class=\"mark\" href=\"../corrections.html#C1\">Corrected: C1</a>")
                .doesNotContain("badly");
        assertThat(Files.readString(bag.resolve("data/sittings/S1.txt")))
                .contains("It is needed. [T4] [Corrected: C1]");
        assertThat(Files.readString(bag.resolve("data/sittings/S3.txt"))).doesNotContain("badly");
        assertThat(Files.readString(bag.resolve("data/corrections.txt"))).contains("It should read: “It is badly");
        assertThat(Files.readString(bag.resolve("data/corrections/C1.xml")))
                .contains("<ref href=\"/akn/xx/debate/1956-02-14/S1/eng@1956-02-14#T4\">");
        assertThat(Files.readString(bag.resolve("data/sittings/S1.xml")))
                .contains("<ref href=\"/akn/xx/doc/correction/1956-02-14/C1/eng@1956-02-14#C1\">");
        validate(bag.resolve("data/corrections/C1.xml"));
        validate(bag.resolve("data/sittings/S1.xml"));
        everyLinkLeadsSomewhere();
    }

    @Test
    void a_released_sitting_has_its_text_and_tells_when_it_was_sealed_and_released() throws Exception {
        toItsEnd(HeldMeeting.Released.ALL);
        assertThat(Files.readString(bag.resolve("data/sittings/S2.html")))
                .contains(HeldMeeting.CANARY, "Released: by the congress.")
                .contains("3 entries of the journal were sealed with this sitting, from ")
                .contains("The 3 entries that were sealed were committed to as follows.")
                .containsPattern("[0-9a-f]{64}");
        assertThat(Files.readString(bag.resolve("data/sittings/S2.txt")))
                .contains(HeldMeeting.CANARY + " [T2000001]", "“plenum verify data/log” compares");
        assertThat(pdf("S2.pdf")).contains(HeldMeeting.CANARY);
        validate(bag.resolve("data/sittings/S2.xml"));
        var quotation = Quotation.parse(Files.readAllBytes(bag.resolve("data/proofs/T2000001.quote.json")));
        assertThat(quotation.check(Optional.empty()).findings()).isEmpty();
        everyLinkLeadsSomewhere();
    }

    @Test
    void what_stays_black_of_a_released_sitting_is_a_bar_with_a_label() throws Exception {
        toItsEnd(HeldMeeting.Released.ALL_BUT_A_WORD);
        var bar = "<span class=\"bar\" role=\"img\" aria-label=\"a passage that stays black\">█████</span>";
        assertThat(Files.readString(bag.resolve("data/sittings/S2.html")))
                .contains("Canary " + bar + " closed doors", "Released in part: by the board.")
                .doesNotContain(HeldMeeting.CANARY);
        assertThat(Files.readString(bag.resolve("data/sittings/S2.txt"))).contains("Canary █████ closed doors");
        assertThat(Files.readString(bag.resolve("data/sittings/S2.xml")))
                .contains("Canary <omissis title=\"a passage that stays black\">█████</omissis>");
        validate(bag.resolve("data/sittings/S2.xml"));
        assertThat(Files.readString(bag.resolve("data/citations/T2000001.html")))
                .contains(bar);
        var quotation = Quotation.parse(Files.readAllBytes(bag.resolve("data/proofs/T2000001.quote.json")));
        assertThat(quotation.check(Optional.empty()).findings()).isEmpty();
        assertThat(quotation.quoting("closed doors").check(Optional.empty()).findings())
                .isEmpty();
        assertThat(quotation.quoting("open doors").check(Optional.empty()).findings())
                .isNotEmpty();
        var altered = new Quotation(
                "Parrot",
                quotation.utterance(),
                quotation.layer(),
                quotation.entry(),
                quotation.salt(),
                quotation.payload().replace("Canary", "Parrot"),
                quotation.proof(),
                quotation.key());
        assertThat(altered.check(Optional.empty()).findings())
                .anySatisfy(found -> assertThat(found.toString()).contains("commits to other words"));
        assertThat(Verification.of(Source.of(bag.resolve("data/log").toString()), Optional.empty())
                        .findings())
                .isEmpty();
        everyLinkLeadsSomewhere();
    }

    @Test
    void no_link_leads_nowhere() throws IOException {
        everyLinkLeadsSomewhere();
        assertThat(leadsSomewhere("data/index.html", "sittings/S9.html")).isFalse();
        assertThat(leadsSomewhere("data/index.html", "decisions.html#V99")).isFalse();
        assertThat(leadsSomewhere("data/index.html", "https://example.org/style.css"))
                .isFalse();
    }

    private void everyLinkLeadsSomewhere() throws IOException {
        var pages = files(bag).keySet().stream()
                .filter(name -> name.endsWith(".html"))
                .toList();
        assertThat(pages).hasSizeGreaterThan(6);
        var broken = new ArrayList<String>();
        for (var page : pages) {
            var links = LINK.matcher(Files.readString(bag.resolve(page)));
            while (links.find()) {
                if (!leadsSomewhere(page, links.group(1))) {
                    broken.add(page + ": " + links.group(1));
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void no_page_has_an_anchor_twice() throws IOException {
        for (var page : files(bag).entrySet()) {
            if (page.getKey().endsWith(".html")) {
                assertThat(Pattern.compile("id=\"([^\"]*)\"")
                                .matcher(page.getValue())
                                .results()
                                .map(id -> id.group(1)))
                        .as(page.getKey())
                        .doesNotHaveDuplicates();
            }
        }
    }

    /// Whether a link leads to a file of the edition, and to an anchor that is there.
    private boolean leadsSomewhere(String page, String link) throws IOException {
        if (link.contains(":")) {
            return false;
        }
        var target = URI.create(page).resolve(link);
        var file = bag.resolve(target.getPath());
        if (!target.getPath().startsWith("data/") || !Files.isRegularFile(file)) {
            return false;
        }
        return target.getFragment() == null || Files.readString(file).contains("id=\"" + target.getFragment() + "\"");
    }

    @Test
    void what_is_said_behind_closed_doors_is_nowhere() throws IOException {
        files(bag).forEach((name, content) -> assertThat(content).as(name).doesNotContain(HeldMeeting.CANARY));
        assertThat(Files.readString(bag.resolve("data/sittings/S2.html")))
                .contains("This sitting was closed. 3 entries")
                .containsPattern("[0-9a-f]{64}");
        assertThat(pdf("S2.pdf")).doesNotContain("Canary");
    }

    @Test
    void a_pdf_has_the_words_in_latin_and_cyrillic() throws IOException {
        assertThat(pdf("S1.pdf"))
                .contains("Morning sitting", "Anna Brandt", "Comrades, the year was dry.", "Товарищи! «Хлеб»");
    }

    private String pdf(String name) throws IOException {
        try (var document =
                Loader.loadPDF(bag.resolve("data/sittings").resolve(name).toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void plain_text_has_speakers_paragraphs_and_reactions() throws IOException {
        assertThat(Files.readString(bag.resolve("data/sittings/S1.txt")))
                .contains(
                        "Anna Brandt, North (Report)\n\nComrades, the year was dry. [T2]\n\n(Stormy applause. All rise.)\n")
                .contains("Ruth Adler, North (in the chair)\n\nI open the sitting. [T1]")
                .contains("1  Report; discussion, vote\n==========");
    }

    @Test
    void captions_run_from_the_opening_of_the_sitting() throws IOException {
        assertThat(Files.readString(bag.resolve("data/sittings/S1.vtt")))
                .startsWith("WEBVTT - Morning sitting\nLanguage: en\n")
                .contains("\nT1\n00:00:10.000 --> 00:00:40.000\n<v Ruth Adler>I open the sitting.</v>\n")
                .contains("&lt;наши&gt;");
    }

    @Test
    void votes_are_tables_and_popolo() throws IOException {
        assertThat(Files.readString(bag.resolve("data/votes.csv")))
                .contains(",devices,simple,carried,2,1,0,0,3,3\n")
                .startsWith("vote,opened,question,");
        assertThat(Files.readString(bag.resolve("data/ballots.csv")))
                .contains("V2,1,P1,Anna Brandt,1,yes\n", "V2,2,P2,Bruno <Ost>,1,no\n");
        var popolo = new JsonMapper().readTree(Files.readAllBytes(bag.resolve("data/popolo.json")));
        assertThat(popolo.at("/persons/0/name").asString()).isEqualTo("Anna Brandt");
        assertThat(popolo.at("/motions/0/result").asString()).isEqualTo("carried");
        assertThat(popolo.at("/vote_events/1/motion_id").asString()).isEqualTo("M1");
        assertThat(popolo.at("/vote_events/1/votes/1/option").asString()).isEqualTo("no");
        assertThat(popolo.at("/speeches/2/text").asString()).isEqualTo(HeldMeeting.RUSSIAN);
    }

    @Test
    void the_calendar_has_the_sittings_whose_time_is_known() throws IOException {
        var calendar = Files.readString(bag.resolve("data/programme.ics"));
        assertThat(calendar)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .contains("DTSTART:19560214T070000Z\r\n", "LOCATION:Hall\\; left\r\n")
                .doesNotContain("Last sitting");
        assertThat(calendar.lines()).allMatch(line -> line.getBytes(UTF_8).length <= 75);
    }

    @Test
    void the_feed_has_the_decisions() throws Exception {
        var feed = Files.readString(bag.resolve("data/decisions.atom"));
        assertThat(feed).contains("Motion M1 is carried: A tank", "<link href=\"decisions.html#V2\">");
        assertThat(feed.indexOf("M1 is carried")).isLessThan(feed.lastIndexOf("<entry>"));
    }

    @Test
    void each_language_has_its_own_edition() throws IOException {
        write(published, bag, Words.GERMAN);
        assertThat(Files.readString(bag.resolve("data/index.html"))).contains("<html lang=\"de\">", "Sitzungen");
    }

    @Test
    void a_folder_of_something_else_is_left_alone() throws IOException {
        var other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("letter.txt"), "Dear friend");
        assertThatThrownBy(() -> write(published, other, Words.ENGLISH))
                .isInstanceOf(Bag.Taken.class)
                .hasMessageContaining("other");
        assertThat(other.resolve("letter.txt")).hasContent("Dear friend");
    }

    @Test
    void from_files_that_are_not_sound_nothing_is_made() throws IOException {
        var payload = published.resolve("payload");
        try (var files = Files.walk(payload)) {
            var file = files.filter(Files::isRegularFile).findFirst().orElseThrow();
            Files.writeString(file, Files.readString(file).replace("the year was dry", "the year was wet"));
        }
        assertThatThrownBy(() -> HeldMeeting.read(published))
                .isInstanceOf(PublishedCongress.Unsound.class)
                .hasMessageContaining("commit");
    }

    private static void validate(Path file) throws SAXException, IOException {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(SCHEMA.toFile())
                .newValidator()
                .validate(new StreamSource(file.toFile()));
    }

    /// All files by their names, byte for byte.
    private static SortedMap<String, String> files(Path folder) throws IOException {
        var files = new TreeMap<String, String>();
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), new String(Files.readAllBytes(file), ISO_8859_1));
            }
        }
        return files;
    }

    private record Run(int exit, String said) {}

    private static Run run(Path where, List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .directory(where.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Run(process.waitFor(), said);
    }
}
