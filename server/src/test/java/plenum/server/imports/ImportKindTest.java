package plenum.server.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plenum.congress.Act;
import plenum.congress.Actor;
import plenum.congress.BodyId;
import plenum.congress.MandateNumber;
import plenum.congress.PersonId;
import plenum.congress.PostId;
import plenum.congress.UnitId;
import plenum.congress.assembly.Assembly;
import plenum.congress.bodies.Attribute;
import plenum.congress.bodies.AttributeKind;
import plenum.congress.bodies.AttributeRule;
import plenum.congress.bodies.CorrectPersons;
import plenum.congress.bodies.DeclareAttributes;
import plenum.congress.bodies.EnrolPersons;
import plenum.congress.bodies.EnterFigures;
import plenum.congress.bodies.Figures;
import plenum.congress.bodies.Person;
import plenum.congress.bodies.PlaceUnit;
import plenum.congress.bodies.RegisterUnits;
import plenum.congress.bodies.RenameUnit;
import plenum.congress.bodies.Unit;
import plenum.congress.mandates.IssueMandates;
import plenum.congress.mandates.Mandate;
import plenum.congress.mandates.Voice;
import plenum.congress.succession.ChangeSeats;
import plenum.congress.succession.CreatePost;
import plenum.congress.succession.EnterTerm;
import plenum.congress.succession.Filling;
import plenum.congress.succession.FormBody;
import plenum.congress.succession.PostRule;
import plenum.journal.LogKey;
import plenum.journal.MemoryStore;
import plenum.server.clerk.Clerk;
import plenum.server.clerk.Outcome;
import plenum.server.imports.Preview.Cell;
import plenum.server.pages.Words;

class ImportKindTest {
    private static final Actor ORGANISER = new Actor.Organiser();
    private static final LocalDate DAY = LocalDate.parse("2027-01-01");
    private static final UnitId NORTH = new UnitId(1);
    private static final PersonId ANNA = new PersonId(1);

    private Clerk clerk;

    @BeforeEach
    void found() {
        clerk = Clerk.open(new MemoryStore(), LogKey.generate("example.org/imports"), InstantSource.system());
        act(new RegisterUnits(
                List.of(new Unit(NORTH, "North", 90, 0, ""), new Unit(new UnitId(2), "South", 40, 1, ""))));
        act(new DeclareAttributes(List.of(
                new AttributeRule("age", AttributeKind.CHOICE, List.of("young", "old"), "report", false),
                new AttributeRule("trade", AttributeKind.TEXT, List.of(), "survey", true))));
        act(new EnrolPersons(
                List.of(new Person(ANNA, "Anna", Optional.of(NORTH), List.of(new Attribute("age", "young"))))));
        act(new IssueMandates(List.of(mandate(1, ANNA))));
    }

    @AfterEach
    void close() {
        clerk.close();
    }

    private void act(Act<? super Assembly> act) {
        assertThat(clerk.perform(act, ORGANISER, Optional.empty())).isInstanceOf(Outcome.Recorded.class);
    }

    private static Mandate mandate(int number, PersonId holder) {
        return new Mandate(new MandateNumber(number), holder, NORTH, Voice.DECISIVE, 1);
    }

    private Preview preview(ImportKind kind, String text) throws UnreadableSheet {
        var basis = new Basis(DAY, "the list of May");
        return kind.preview(Sheet.read(text.getBytes(UTF_8)), basis, clerk.now(), ORGANISER);
    }

    /// The cells that are not unchanged, each as `line column mark`, with what is said of it.
    private static List<String> marks(Preview preview) {
        return preview.lines().stream()
                .flatMap(line -> preview.columns().stream()
                        .filter(column -> cell(preview, line, column).mark() != Mark.SAME)
                        .map(column -> line.number() + " " + column + " "
                                + cell(preview, line, column).mark().code()
                                + cell(preview, line, column)
                                        .note()
                                        .map(note -> ": "
                                                + Words.ENGLISH.say(
                                                        note.key(), note.words().toArray()))
                                        .orElse("")))
                .toList();
    }

    private static Cell cell(Preview preview, Preview.Line line, String column) {
        return line.cells().get(preview.columns().indexOf(column));
    }

    @Test
    void persons_are_enrolled_corrected_or_left_as_they_are() throws UnreadableSheet {
        var preview = preview(ImportKind.PERSONS, """
                person,name,unit,age
                P1,Anna,1,
                ,Bela,2,old
                """);
        assertThat(marks(preview)).containsExactly("3 name new", "3 unit new", "3 age new");
        assertThat(preview.acts())
                .containsExactly(new EnrolPersons(List.of(new Person(
                        new PersonId(2), "Bela", Optional.of(new UnitId(2)), List.of(new Attribute("age", "old"))))));
        var corrected = preview(ImportKind.PERSONS, "person,name,unit,age\n1,Anna Berg,2,\n");
        assertThat(marks(corrected)).containsExactly("2 name changed: was: Anna", "2 unit changed: was: 1");
        assertThat(corrected.acts())
                .containsExactly(new CorrectPersons(
                        List.of(new Person(
                                ANNA, "Anna Berg", Optional.of(new UnitId(2)), List.of(new Attribute("age", "young")))),
                        "the list of May"));
        assertThat(corrected.ready()).isTrue();
        assertThat(preview(ImportKind.PERSONS, "person,name\nP1,Anna\n").ready())
                .isFalse();
    }

    @Test
    void what_is_wrong_in_a_list_of_persons_is_told_cell_by_cell_and_nothing_would_be_done() throws UnreadableSheet {
        var preview = preview(ImportKind.PERSONS, """
                person,name,unit,age,trade,shoes
                ,,1,old,,42
                P9,Clara,7,ancient,,
                P1,Anna,north,,turner,
                P1,Anna,1,,,
                ,Anna,1,,,
                """);
        assertThat(marks(preview))
                .containsExactly(
                        "2 name error: text of 1 to 300 characters is expected",
                        "3 person error: the number of somebody enrolled, such as P17, or nothing is expected",
                        "3 name new",
                        "3 unit error: the number of a unit that is registered and open is expected",
                        "3 age error: one of these is expected: young, old",
                        "4 unit error: a whole number from 1 to 999,999,999 is expected",
                        "4 trade error: trade is kept only with consent: trade is expected in the column consent",
                        "5 person error: stands in the list twice",
                        "6 name warning: somebody of this name and unit is enrolled already, or stands in the list"
                                + " before",
                        "6 unit new");
        assertThat(preview.notes()).extracting(Preview.Marked::mark).containsExactly(Mark.WARNING);
        assertThat(preview.ready()).isFalse();
        assertThat(preview.acts()).isEmpty();
    }

    @Test
    void a_column_that_must_be_there_is_named() throws UnreadableSheet {
        var preview = preview(ImportKind.UNITS, "number,name\n1,North\n");
        assertThat(preview.notes())
                .contains(new Preview.Marked(Mark.ERROR, Note.of("column-missing", "unit", "number, name")));
        assertThat(preview.ready()).isFalse();
    }

    @Test
    void delegates_get_their_mandates_and_a_mandate_is_not_corrected() throws UnreadableSheet {
        var preview = preview(ImportKind.DELEGATES, "number;name;unit;voice\n1;Anna Berg;1;decisive\n7;Bela;1;\n");
        assertThat(marks(preview))
                .containsExactly("2 name changed: was: Anna", "3 number new", "3 name new", "3 unit new");
        assertThat(preview.acts()).hasSize(3).endsWith(new IssueMandates(List.of(mandate(7, new PersonId(2)))));
        var wrong = preview(ImportKind.DELEGATES, "number;name;unit;voice\n1;Anna;2;consultative\n8;Bela;1;loud\n");
        assertThat(marks(wrong))
                .contains(
                        "2 unit error: the mandate has 1; withdraw it and issue another one to change that",
                        "2 voice error: the mandate has decisive; withdraw it and issue another one to change that",
                        "3 voice error: decisive or consultative is expected");
    }

    @Test
    void units_are_registered_renamed_placed_and_counted_anew() throws UnreadableSheet {
        var preview = preview(ImportKind.UNITS, """
                unit,name,members,candidates,note,parent
                1,North,95,0,,
                2,South Bank,40,1,,1
                3,Hill,20,0,,2
                """);
        assertThat(marks(preview))
                .containsExactly(
                        "2 members changed: was: 90",
                        "3 name changed: was: South",
                        "3 parent changed: was: –",
                        "4 unit new",
                        "4 name new",
                        "4 members new",
                        "4 candidates new",
                        "4 parent new");
        assertThat(preview.acts())
                .containsExactly(
                        new RegisterUnits(List.of(new Unit(new UnitId(3), "Hill", 20, 0, ""))),
                        new RenameUnit(new UnitId(2), "South Bank", DAY),
                        new PlaceUnit(new UnitId(2), Optional.of(NORTH)),
                        new PlaceUnit(new UnitId(3), Optional.of(new UnitId(2))),
                        new EnterFigures(DAY, "the list of May", List.of(new Figures(NORTH, 95, 0))));
        assertThat(preview.ready()).isTrue();
    }

    @Test
    void what_only_the_congress_can_know_is_tried_on_it() throws UnreadableSheet {
        var circle = preview(ImportKind.UNITS, "unit,name,parent\n1,North,2\n2,South,1\n");
        assertThat(circle.refused()).isPresent();
        assertThat(circle.ready()).isFalse();
    }

    @Test
    void participants_of_openslides_become_persons_units_and_delegates() throws UnreadableSheet {
        var preview = preview(ImportKind.PARTICIPANTS, """
                title,first_name,last_name,structure_level,number,groups,vote_weight,email
                ,,Anna,North,1,Delegates,1.000000,
                Dr.,Clara,Zimmer,West,7,"Delegates, Admin",2.000000,
                ,Dora,Kern,West,,Delegates,,
                ,Emil,Gast,,,Guests,,
                """);
        assertThat(preview.notes())
                .containsExactly(new Preview.Marked(Mark.WARNING, Note.of("column-unknown", "email")));
        var west = new UnitId(3);
        assertThat(preview.acts())
                .containsExactly(
                        new RegisterUnits(List.of(new Unit(west, "West", 0, 0, ""))),
                        new EnrolPersons(List.of(
                                new Person(new PersonId(2), "Dr. Clara Zimmer", Optional.of(west), List.of()),
                                new Person(new PersonId(3), "Dora Kern", Optional.of(west), List.of()),
                                new Person(new PersonId(4), "Emil Gast", Optional.empty(), List.of()))),
                        new IssueMandates(List.of(
                                new Mandate(new MandateNumber(7), new PersonId(2), west, Voice.DECISIVE, 2),
                                new Mandate(new MandateNumber(2), new PersonId(3), west, Voice.DECISIVE, 1))));
        assertThat(preview.ready()).isTrue();
        assertThat(marks(preview)).contains("3 structure_level new: becomes a new unit");
    }

    /// The columns, their order, the quotes and the ends of lines as OpenSlides 4.2 writes them.
    @Test
    void a_list_of_participants_is_read_as_openslides_4_writes_it() throws UnreadableSheet {
        var columns = "title,first_name,last_name,email,member_number,structure_level,groups,number,vote_weight,gender,"
                + "pronoun,username,default_password,is_active,is_physical_person,is_present,locked_out,saml_id,comment";
        var clara =
                "\"Dr.\",\"Clara\",\"Zimmer\",\"clara@example.org\",\"123\",\"West, Women\",\"Delegates, Staff\",\"7\","
                        + "\"1.000000\",\"female\",,\"czimmer\",\"geheim\",\"1\",\"1\",\"1\",,,\"Says \"\"no\"\", often\"";
        var board = ",,\"Executive Board\",,\"55444\",,\"Delegates\",,\"2.500000\",,,\"executive\",,\"1\",,,,,";
        var preview = preview(ImportKind.PARTICIPANTS, String.join("\r\n", columns, clara, board));
        assertThat(preview.notes())
                .containsExactly(new Preview.Marked(
                        Mark.WARNING,
                        Note.of(
                                "column-unknown",
                                "email, member_number, gender, pronoun, username, default_password, is_active, is_present,"
                                        + " locked_out, saml_id, comment")));
        assertThat(marks(preview)).contains("3 last_name warning: is no person in OpenSlides, and is left out");
        var west = new UnitId(3);
        assertThat(preview.acts())
                .containsExactly(
                        new RegisterUnits(List.of(new Unit(west, "West", 0, 0, ""))),
                        new EnrolPersons(
                                List.of(new Person(new PersonId(2), "Dr. Clara Zimmer", Optional.of(west), List.of()))),
                        new IssueMandates(
                                List.of(new Mandate(new MandateNumber(7), new PersonId(2), west, Voice.DECISIVE, 1))));
        assertThat(preview.ready()).isTrue();
    }

    @Test
    void a_delegate_without_a_unit_is_an_error_even_where_the_column_is_missing() throws UnreadableSheet {
        var preview = preview(ImportKind.PARTICIPANTS, "last_name,groups\nGast,Delegates\n");
        assertThat(marks(preview)).contains("2 last_name error: a delegate needs a unit: its name is expected");
        assertThat(preview.ready()).isFalse();
    }

    @Test
    void committees_of_openslides_become_units() throws UnreadableSheet {
        var preview = preview(ImportKind.COMMITTEES, "name,parent\nBoard of the East,East\nEast,\nNorth,\n");
        assertThat(preview.acts())
                .containsExactly(
                        new RegisterUnits(List.of(
                                new Unit(new UnitId(3), "Board of the East", 0, 0, ""),
                                new Unit(new UnitId(4), "East", 0, 0, ""))),
                        new PlaceUnit(new UnitId(3), Optional.of(new UnitId(4))));
        assertThat(preview.ready()).isTrue();
    }

    @Test
    void every_note_has_words() throws IOException {
        var key = Pattern.compile("Note\\.of\\(\\s*\"([a-z-]+)\"");
        try (var files = Files.list(Path.of("src/main/java/plenum/server/imports"))) {
            var keys = files.flatMap(
                            file -> key.matcher(text(file)).results().map(found -> found.group(1)).toList().stream())
                    .toList();
            assertThat(keys).hasSizeGreaterThan(20);
            for (var words : Words.ALL) {
                assertThat(keys)
                        .allSatisfy(
                                note -> assertThat(words.say("imports." + note)).isNotBlank());
            }
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static final String POSTS = """
            body;post;seats;months;holds-over;not-with;filling;alternates;deputy;from-among
            Board;Members;5;24;yes;Auditors: Auditor;alternates;Alternates;;
            Board;Alternates;3;24;;;;;;
            Board;Chair;;;;;;;;Board
            Auditors;Auditor;2;;no;;co-option;;;
            Council;;;;;;;;;
            """;

    private static PostRule rule(int months, boolean holdsOver, Filling filling) {
        return new PostRule(months, holdsOver, 0, false, List.of(), filling, Optional.empty(), Optional.empty());
    }

    private void enter(ImportKind kind, String text) throws UnreadableSheet {
        preview(kind, text).acts().forEach(this::act);
    }

    @Test
    void posts_are_created_after_those_that_they_name() throws UnreadableSheet {
        var board = new BodyId(1);
        var auditors = new BodyId(2);
        var preview = preview(ImportKind.POSTS, POSTS);
        assertThat(preview.ready()).isTrue();
        assertThat(preview.acts())
                .containsExactly(
                        new FormBody("Board"),
                        new FormBody("Auditors"),
                        new FormBody("Council"),
                        new CreatePost(board, "Alternates", 3, rule(24, false, Filling.ELECTION)),
                        new CreatePost(
                                board,
                                "Chair",
                                1,
                                rule(0, false, Filling.ELECTION).fromAmong(board)),
                        new CreatePost(auditors, "Auditor", 2, rule(0, false, Filling.CO_OPTION)),
                        new CreatePost(
                                board,
                                "Members",
                                5,
                                new PostRule(
                                        24,
                                        true,
                                        0,
                                        false,
                                        List.of(new PostId(auditors, 1)),
                                        Filling.ALTERNATES,
                                        Optional.of(new PostId(board, 1)),
                                        Optional.empty())));
        enter(ImportKind.POSTS, POSTS);
        assertThat(marks(preview(ImportKind.POSTS, POSTS))).isEmpty();
        var changed = preview(ImportKind.POSTS, "body,post,seats,months\nBoard,Members,7,36\n");
        assertThat(marks(changed).getFirst()).isEqualTo("2 seats changed: was: 5");
        assertThat(marks(changed).getLast()).startsWith("2 months error: the office is entered with another rule");
        assertThat(changed.ready()).isFalse();
        assertThat(preview(ImportKind.POSTS, "body,post,seats\nBoard,Members,7\n")
                        .acts())
                .containsExactly(new ChangeSeats(new PostId(board, 3), 7, Optional.empty()));
    }

    @Test
    void what_is_wrong_with_a_post_is_told_in_its_field() throws UnreadableSheet {
        assertThat(marks(preview(ImportKind.POSTS, """
                body;post;seats;oath;filling;deputy;from-among;months
                Board;Chair;0;;;;;
                Board;Chair;1;;;;;
                Board;Clerk;1;perhaps;;;;
                Board;Guard;1;;lot;;;
                Board;Left;1;;;Right;;
                Board;Right;1;;;Left;;
                Board;Host;1;;;;Cellar;
                ;Nobody;1;;;;;
                Board;Ward;1;;;;;9999
                """)))
                .extracting(mark -> mark.substring(0, Math.min(mark.length(), 60)))
                .contains(
                        "2 seats error: a whole number from 1 to 10,000 is expected",
                        "3 post error: stands in the list twice",
                        "4 oath error: yes or no is expected, or nothing for no",
                        "5 filling error: one of these is expected: election, next, a",
                        "6 deputy error: an office is expected that is entered or sta",
                        "7 deputy error: an office is expected that is entered or sta",
                        "8 from-among error: the name of a body is expected that is e",
                        "9 body error: text of 1 to 300 characters is expected",
                        "10 months error: a whole number from 0 to 1,200 is expected");
    }

    @Test
    void terms_are_entered_and_what_is_recorded_stands() throws UnreadableSheet {
        enter(ImportKind.POSTS, POSTS);
        var members = new PostId(new BodyId(1), 3);
        var list = """
                body,post,name,person,mandate,from,until,ended,note
                Board,Members,Anna,,,2026-05-01,,,annual meeting 2026
                Board,Members,Olga Ott,,,2024-05-01,,2026-05-01,annual meeting 2024
                Auditors,Auditor,,,1,2026-05-01,2027-05-01,,
                """;
        var preview = preview(ImportKind.TERMS, list);
        var may = LocalDate.parse("2026-05-01");
        assertThat(preview.acts())
                .containsExactly(
                        new EnterTerm(
                                members,
                                "",
                                Optional.of(ANNA),
                                may,
                                Optional.empty(),
                                Optional.empty(),
                                "annual meeting 2026"),
                        new EnterTerm(
                                members,
                                "Olga Ott",
                                Optional.empty(),
                                LocalDate.parse("2024-05-01"),
                                Optional.empty(),
                                Optional.of(may),
                                "annual meeting 2024"),
                        new EnterTerm(
                                new PostId(new BodyId(2), 1),
                                "",
                                Optional.of(ANNA),
                                may,
                                Optional.of(LocalDate.parse("2027-05-01")),
                                Optional.empty(),
                                ""));
        enter(ImportKind.TERMS, list);
        assertThat(marks(preview(ImportKind.TERMS, list))).isEmpty();
        assertThat(marks(preview(ImportKind.TERMS, """
                body,post,name,person,mandate,from,until,ended,note
                Board,Members,Anna,,,2026-05-01,,2026-06-01,otherwise
                Bord,Members,Anna,,,2026-05-01,,,
                Board,Member,Anna,,,2026-05-01,,,
                Board,Members,Bela,P1,,2026-05-02,,,
                Board,Members,,P9,,2026-05-02,,,
                Board,Members,,,9,2026-05-02,,,
                Board,Members,Bela,,,1.5.2026,,,
                Board,Members,,,,2026-05-02,,,
                """)))
                .extracting(mark -> mark.substring(0, Math.min(mark.length(), 60)))
                .containsExactly(
                        "2 ended error: the term is recorded otherwise (–), and a lis",
                        "2 note warning: the term is recorded otherwise (annual meeti",
                        "3 body error: the name of a body is expected that is entered",
                        "4 post error: one of these is expected: Alternates, Chair, M",
                        "5 name error: whoever has this number is called Anna",
                        "6 person error: the number of somebody enrolled, such as P17",
                        "7 mandate error: the number of a valid mandate is expected, ",
                        "8 from error: a day such as 1956-02-14 is expected",
                        "9 name error: text of 1 to 300 characters is expected");
    }
}
