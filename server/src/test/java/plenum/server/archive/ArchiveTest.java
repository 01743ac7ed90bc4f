package plenum.server.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import plenum.server.archive.Wanted.Order;
import plenum.server.edition.Edition;
import plenum.server.edition.HeldMeeting;
import plenum.server.pages.Words;

class ArchiveTest {
    @TempDir
    private Path folder;

    private Archive archive;

    @BeforeEach
    void keep() throws IOException {
        HeldMeeting.in(folder.resolve("published"));
        archive = new Archive(folder.resolve("archive"));
        archive.keep("meeting", RecordTexts.of(HeldMeeting.read(folder.resolve("published")), Words.ENGLISH));
        archive.keep(
                "others",
                List.of(
                        other("U1", "1961-10-17", "Die Ernten waren gut, und das Jahr war nicht trocken."),
                        other("U2", "1961-10-18", "Les récoltes étaient bonnes, nous ne sommes pas inquiets."),
                        other("U3", "1971-03-30", "Урожай в этом году хорошим не был."),
                        other("U4", "1971-03-30", "The harvest failed, and the year was long and dry.")));
        archive.index();
    }

    private static Text other(String id, String day, String words) {
        return new Text(id, "Other congress", "speech", "", "", "Somebody", "", "", day, "", words, "", "", false);
    }

    private Found search(Wanted wanted) throws IOException {
        try (var index = archive.open()) {
            return index.search(wanted, 50);
        }
    }

    private List<String> ids(Wanted wanted) throws IOException {
        return search(wanted).hits().stream().map(hit -> hit.text().id()).toList();
    }

    private List<String> ids(String words) throws IOException {
        return ids(Wanted.words(words));
    }

    @Test
    void words_are_found_by_their_stems_in_four_languages() throws IOException {
        assertThat(ids("Ernte")).containsExactly("U1");
        assertThat(ids("récolte")).containsExactly("U2");
        assertThat(ids("хорошими")).containsExactly("U3");
        assertThat(ids("harvests")).containsExactly("U4");
        assertThat(ids("товарищ")).containsExactly("T3");
    }

    @Test
    void exact_means_the_form_itself() throws IOException {
        assertThat(ids(new Wanted("harvests", true, Map.of(), "", "", Order.RELEVANCE)))
                .isEmpty();
        assertThat(ids(new Wanted("harvest", true, Map.of(), "", "", Order.RELEVANCE)))
                .containsExactly("U4");
    }

    @Test
    void phrases_keep_their_order_and_nearness_does_not() throws IOException {
        assertThat(ids("\"the year was dry\"")).containsExactly("T2");
        assertThat(ids("\"year dry\"")).isEmpty();
        assertThat(ids("\"year dry\"~3")).containsExactlyInAnyOrder("T2", "U4");
        assertThat(ids("year dry harvest")).containsExactly("U4");
    }

    @Test
    void who_was_applauded_and_when() throws IOException {
        var found = search(new Wanted("", false, Map.of("kind", "reaction"), "", "", Order.DAY));
        assertThat(found.hits()).singleElement().satisfies(hit -> {
            assertThat(hit.text().person()).isEqualTo("Anna Brandt");
            assertThat(hit.text().day()).isEqualTo("1956-02-14");
            assertThat(hit.text().text()).isEqualTo("(Stormy applause. All rise.)");
        });
    }

    @Test
    void fields_narrow_it_down() throws IOException {
        assertThat(ids(new Wanted("", false, Map.of("person", "ost"), "", "", Order.DAY)))
                .containsExactly("T4");
        assertThat(ids(new Wanted("", false, Map.of("kind", "resolution"), "", "", Order.DAY)))
                .containsExactly("M1");
        assertThat(ids(new Wanted("", false, Map.of("office", "chair"), "", "", Order.DAY)))
                .containsExactly("T1");
        assertThat(ids(new Wanted("", false, Map.of("source", "other"), "1961-10-18", "1971-01-01", Order.DAY)))
                .containsExactly("U2");
        assertThat(ids(new Wanted("", false, Map.of("item", "report", "unit", "north"), "", "", Order.DAY)))
                .contains("T2", "T4")
                .doesNotContain("T1");
    }

    @Test
    void a_word_stands_in_its_context_and_hits_are_sorted_by_it() throws IOException {
        assertThat(search(Wanted.words("dry")).hits())
                .extracting(hit -> hit.before() + "|" + hit.match() + "|" + hit.after())
                .contains("Comrades, the year was |dry|.");
        assertThat(ids(new Wanted("dry", false, Map.of(), "", "", Order.LEFT))).containsExactly("U4", "T2");
        assertThat(ids(new Wanted("year", false, Map.of(), "", "", Order.RIGHT)))
                .containsExactly("T2", "U4");
    }

    @Test
    void counts_go_over_time() throws IOException {
        var found = search(new Wanted("", false, Map.of("kind", "speech"), "", "", Order.RELEVANCE));
        assertThat(found.total()).isEqualTo(8);
        assertThat(found.overTime()).isEqualTo(Map.of("1956", 4, "1961", 2, "1971", 2));
        var two = search(new Wanted("", false, Map.of("source", "other"), "1971-01-01", "", Order.RELEVANCE));
        assertThat(two.overTime()).isEqualTo(Map.of("1971-03-30", 2));
    }

    @Test
    void what_was_said_behind_closed_doors_is_not_found() throws IOException {
        assertThat(ids("Canary")).isEmpty();
        try (var files = Files.walk(folder.resolve("archive"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), ISO_8859_1))
                        .as(file.toString())
                        .doesNotContainIgnoringCase("canary");
            }
        }
    }

    @Test
    void hits_are_exported_with_their_citations() throws IOException {
        assertThat(Exported.CSV.text(search(Wanted.words("\"the year was dry\""))))
                .startsWith("day,source,kind,")
                .contains("\"Anna Brandt (Report), First Congress")
                .contains("entry 23 of the journal");
    }

    @Test
    void hits_are_exported_for_other_programs() throws IOException {
        var hits = Index.JSON.readTree(Exported.JSON.text(search(Wanted.words("\"the year was dry\""))));
        assertThat(hits).singleElement().satisfies(hit -> {
            assertThat(hit.path("text").path("id").asString()).isEqualTo("T2");
            assertThat(hit.path("text").path("citation").asString()).contains("entry 23 of the journal");
            assertThat(hit.path("match").asString()).isNotEmpty();
        });
    }

    @Test
    void hits_are_exported_for_programs_that_keep_references() throws IOException {
        var found = search(Wanted.words("\"the year was dry\""));
        assertThat(Exported.BIBTEX.text(found))
                .startsWith("@misc{First-Congress-T2,\n  author = {{Anna Brandt}},\n")
                .contains("  howpublished = {First Congress},\n", "entry 23 of the journal")
                .endsWith("}\n");
        assertThat(Exported.RIS.text(found))
                .startsWith("TY  - HEAR\nAU  - Anna Brandt\n")
                .contains("\nT2  - First Congress\n", "\nSE  - T2\n")
                .endsWith("ER  - \n");
    }

    @Test
    void what_secondary_sources_quote_leads_to_the_record_and_back() throws IOException {
        var essay = folder.resolve("essay.txt");
        Files.writeString(essay, """
                On a dry year
                She said “[a]s all know, … Comrades,  the Year was dry (Stormy applause.)”, and nobody contradicted.
                A motion went further: „We buy a tank. Of 8 m³.“ Some say «nobody wanted it at all».
                """);
        var imported = new Imported("An essay", "2014-10-25", "en", Text.Kind.SECONDARY).read(essay);
        try (var room = new ReadingRoom(folder.resolve("published"), folder.resolve("room"))) {
            assertThat(room.quotations().all()).isEmpty();
            new Archive(folder.resolve("room")).keep("essay", imported);
            var quotations = room.quotations();
            assertThat(quotations.all())
                    .extracting(quotation ->
                            quotation.quoted().stream().map(Text::id).toList())
                    .containsExactly(List.of("T2"), List.of("M1"), List.of());
            assertThat(quotations.of("/paragraphs/T2")).singleElement().satisfies(quotation -> {
                assertThat(quotation.in().imported()).isTrue();
                assertThat(quotation.in().id()).isEqualTo("P2");
            });
            assertThat(quotations.of("/paragraphs/T1")).isEmpty();
        }
    }

    @Test
    void plain_text_is_imported_and_its_quotations_lead_to_the_record() throws IOException {
        var essay = folder.resolve("essay.txt");
        Files.writeString(essay, "An essay\nAs she said, “Comrades, the year was dry.” It was.\n\nThe end.\n");
        archive.keep("essay", new Imported("Essay", "2014-10-25", "en", Text.Kind.SECONDARY).read(essay));
        archive.index();
        assertThat(ids(new Wanted("essay", false, Map.of("kind", "secondary"), "", "", Order.DAY)))
                .containsExactly("P1");
        try (var index = archive.open()) {
            var hit = index.search(Wanted.words("\"as she said\""), 1).hits().getFirst();
            assertThat(hit.text().imported()).isTrue();
            var quotations = Imported.quotations(hit.text().text());
            assertThat(quotations).containsExactly("Comrades, the year was dry.");
            assertThat(index.quoted(quotations.getFirst())).extracting(Text::id).containsExactly("T2");
            assertThat(index.quoted("Comrades, the year was wet.")).isEmpty();
        }
    }

    @Test
    void a_debate_in_akoma_ntoso_is_imported_as_it_was_exported() throws IOException {
        Edition.write(
                HeldMeeting.read(folder.resolve("published")),
                Words.ENGLISH,
                folder.resolve("bag"),
                Edition.Archives.WITHOUT);
        var debate = folder.resolve("bag/data/sittings/S1.xml");
        var texts = new Imported("First Congress", "", "", Text.Kind.SPEECH).read(debate);
        assertThat(texts).extracting(Text::id).contains("T1", "T2", "T3", "T4");
        assertThat(texts)
                .filteredOn(text -> text.id().equals("T3"))
                .singleElement()
                .satisfies(text -> {
                    assertThat(text.text()).isEqualTo(HeldMeeting.RUSSIAN);
                    assertThat(text.person()).isEqualTo("Anna Brandt");
                    assertThat(text.sitting()).isEqualTo("Morning sitting");
                    assertThat(text.day()).isEqualTo("1956-02-14");
                    assertThat(text.imported()).isTrue();
                });
    }

    @Test
    void what_cannot_be_imported_is_said_with_file_and_what_was_expected() throws IOException {
        var empty = Files.writeString(folder.resolve("empty.txt"), " \n\n");
        assertThatThrownBy(() -> new Imported("x", "1956-02-14", "", Text.Kind.SPEECH).read(empty))
                .hasMessageContaining("empty.txt: a text is expected");
        var undated = Files.writeString(folder.resolve("undated.txt"), "Words");
        assertThatThrownBy(() -> new Imported("x", "", "", Text.Kind.SPEECH).read(undated))
                .hasMessageContaining("undated.txt: its day is expected, such as 1956-02-14");
        var torn = Files.writeString(folder.resolve("torn.xml"), "<akomaNtoso>\n<debate>");
        assertThatThrownBy(() -> new Imported("x", "", "", Text.Kind.SPEECH).read(torn))
                .hasMessageContaining("torn.xml:2: well-formed XML is expected");
        var other = Files.writeString(folder.resolve("other.xml"), "<html><p>Words</p></html>");
        assertThatThrownBy(() -> new Imported("x", "", "", Text.Kind.SPEECH).read(other))
                .hasMessageContaining("other.xml:1: a debate of Akoma Ntoso is expected")
                .hasMessageContaining("not html");
        assertThatThrownBy(() -> new Archive(folder.resolve("nowhere")).open())
                .hasMessageContaining("nowhere: an archive with an index is expected");
        Files.writeString(folder.resolve("archive/texts/others.jsonl"), "{\"id\":1\n");
        assertThatThrownBy(archive::index)
                .isInstanceOf(Archive.Unreadable.class)
                .hasMessageContaining("others.jsonl:1: a text in JSON is expected");
    }

    @Test
    void what_is_wrong_in_a_file_is_said_with_its_line() throws IOException {
        var latin = Files.write(folder.resolve("latin.txt"), "One\nTwo caf\u00e9\n".getBytes(ISO_8859_1));
        assertNotImported(latin, "latin.txt:2: UTF-8 is expected");
        var bill = Files.writeString(folder.resolve("bill.xml"), "<akomaNtoso>\n<bill/>\n</akomaNtoso>\n");
        assertNotImported(bill, "bill.xml:3: a debate of Akoma Ntoso is expected before the end");
        var undated = "<akomaNtoso>\n<meta><FRBRdate date=\"14 February\"/></meta>\n<debate/></akomaNtoso>";
        assertNotImported(
                Files.writeString(folder.resolve("day.xml"), undated),
                "day.xml:2: its day is expected, such as 1956-02-14, not \"14 February\"");
        var nobody = "<akomaNtoso>\n<debate>\n<speech by=\"#anna\"><p>Yes.</p></speech></debate></akomaNtoso>";
        assertNotImported(
                Files.writeString(folder.resolve("nobody.xml"), nobody),
                "nobody.xml:3: a person with eId \"anna\" is expected in the references");
    }

    private static void assertNotImported(Path file, String why) {
        assertThatThrownBy(() -> new Imported(
                                "x", file.toString().endsWith(".txt") ? "1956-02-14" : "", "", Text.Kind.SPEECH)
                        .read(file))
                .isInstanceOf(Archive.Unreadable.class)
                .hasMessageContaining(why);
    }

    /// The index is being made of a file that does not end: a pipe into which nobody has written yet.
    @Test
    @Timeout(60)
    void while_the_index_is_made_anew_the_one_before_answers() throws Exception {
        try (var room = new ReadingRoom(folder.resolve("published"), folder.resolve("archive"))) {
            assertThat(room.search(Wanted.words("harvests"), 5).hits()).hasSize(1);
            var pipe = folder.resolve("archive/texts/slow.jsonl");
            assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                    .isZero();
            var renewal = Thread.ofPlatform().start(room::refresh);
            try (var into = Files.newOutputStream(pipe)) {
                assertThat(room.search(Wanted.words("harvests"), 5).hits()).hasSize(1);
                assertThat(room.search(Wanted.words("locusts"), 5).hits()).isEmpty();
                assertThat(room.quoted("nothing of this")).isEmpty();
                var late = other("U9", "1981-02-23", "The locusts came.");
                into.write((Index.JSON.writeValueAsString(late) + "\n").getBytes(UTF_8));
            }
            renewal.join();
            assertThat(room.search(Wanted.words("locusts"), 5).hits()).hasSize(1);
        }
    }

    @Test
    void the_page_shows_hits_chart_and_table_and_says_what_is_no_day() {
        var room = new ReadingRoom(folder.resolve("published"), folder.resolve("archive"));
        var view = ArchiveView.of(
                asked(Map.of("words", "dry", "order", "left", "kind", "speech")), "?words=dry", room, Words.ENGLISH);
        assertThat(view.lines()).isNotEmpty();
        assertThat(view.chart()).startsWith("<svg").contains("<rect", "1956");
        assertThat(view.wanted().order()).isEqualTo(Order.LEFT);
        assertThat(ArchiveView.of(asked(Map.of()), "", room, Words.ENGLISH).found())
                .isEmpty();
    }

    @Test
    void a_motion_has_the_day_on_which_it_was_carried_or_else_moved_whatever_the_day_of_the_sitting()
            throws IOException {
        HeldMeeting.overTwoDays(folder.resolve("two-days"));
        var days = RecordTexts.of(HeldMeeting.read(folder.resolve("two-days")), Words.ENGLISH).stream()
                .filter(text -> text.id().startsWith("M"))
                .collect(Collectors.toMap(text -> text.id() + " " + text.kind(), Text::day));
        assertThat(days)
                .isEqualTo(Map.of(
                        "M1 resolution", "1956-02-14",
                        "M2 resolution", "1956-02-15",
                        "M3 motion", "1956-02-14",
                        "M4 motion", "1956-02-15"));
    }

    @Test
    void what_is_typed_wrong_is_said_and_kept() {
        var room = new ReadingRoom(folder.resolve("published"), folder.resolve("archive"));
        assertMistake(room, Map.of("from", "yesterday"), "“yesterday” is no day. A day is written as 1956-02-14");
        assertMistake(room, Map.of("until", "1956-02-30"), "“1956-02-30” is no day");
        assertMistake(room, Map.of("from", "1956-02-15", "until", "1956-02-14"), "lies after the last");
        assertMistake(room, Map.of("words", "\"dry year"), "A quotation mark has no second one");
        assertMistake(room, Map.of("words", "“dry"), "A quotation mark has no second one");
        assertMistake(room, Map.of("words", "\" \"~5"), "stands no word");
        for (var near : List.of("\"dry\"~5", "\"dry year\"~", "\"dry year\"~many", "dry~5", "~5")) {
            assertMistake(room, Map.of("words", near), "Nearness is not written so: " + near);
        }
        assertMistake(room, Map.of("words", "dry", "person", "Nobody Known"), "Person: “Nobody Known” stands nowhere");
        for (var right : List.of("“year was dry”", "\"year dry\"~5", "dry")) {
            var view = ArchiveView.of(asked(Map.of("words", right)), "", room, Words.ENGLISH);
            assertThat(view.mistake()).as(right).isEmpty();
            assertThat(view.found().orElseThrow().total()).as(right).isPositive();
        }
    }

    private static void assertMistake(ReadingRoom room, Map<String, String> typed, String said) {
        var view = ArchiveView.of(asked(typed), "", room, Words.ENGLISH);
        assertThat(view.mistake()).as(typed.toString()).contains(said);
        assertThat(view.lines()).isEmpty();
        assertThat(view.wanted()).isEqualTo(ArchiveView.wanted(asked(typed)));
    }

    private static Function<String, Optional<String>> asked(Map<String, String> query) {
        return name -> Optional.ofNullable(query.get(name));
    }
}
