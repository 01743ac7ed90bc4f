package plenum.server.founding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plenum.congress.BodyId;
import plenum.congress.ItemId;
import plenum.congress.MandateNumber;
import plenum.congress.PersonId;
import plenum.congress.PostId;
import plenum.congress.UnitId;
import plenum.congress.agenda.ProposeItem;
import plenum.congress.bodies.AppointOfficer;
import plenum.congress.bodies.Attribute;
import plenum.congress.bodies.AttributeKind;
import plenum.congress.bodies.AttributeRule;
import plenum.congress.bodies.DeclareAttributes;
import plenum.congress.bodies.EnrolPersons;
import plenum.congress.bodies.EnterFigures;
import plenum.congress.bodies.Figures;
import plenum.congress.bodies.FoundOrganisation;
import plenum.congress.bodies.GiveConsent;
import plenum.congress.bodies.Office;
import plenum.congress.bodies.Organisation;
import plenum.congress.bodies.Person;
import plenum.congress.bodies.PlaceUnit;
import plenum.congress.bodies.RegisterUnits;
import plenum.congress.mandates.IssueBadge;
import plenum.congress.mandates.IssueMandates;
import plenum.congress.mandates.Mandate;
import plenum.congress.mandates.Voice;
import plenum.congress.orders.AdoptOrders;
import plenum.congress.representation.ApportionSeats;
import plenum.congress.representation.Basis;
import plenum.congress.representation.Key;
import plenum.congress.representation.LayDownRule;
import plenum.congress.representation.RepresentationRule;
import plenum.congress.representation.SeatBounds;
import plenum.congress.representation.Senders;
import plenum.congress.representation.VoiceRule;
import plenum.congress.sittings.PlanSitting;
import plenum.congress.succession.CreatePost;
import plenum.congress.succession.EnterTerm;
import plenum.congress.succession.Filling;
import plenum.congress.succession.FormBody;
import plenum.congress.succession.PostRule;
import plenum.count.apportion.Rounding;

class FoundingTest {
    @TempDir
    Path folder;

    @BeforeEach
    void a_small_organisation() throws IOException {
        write("organisation.yaml", """
                name: Linden Street
                congress: Annual meeting
                place: Clubhouse
                zone: Europe/Berlin
                simulated: false
                source: [MINUTES]
                persons:
                  - {key: chair, name: Ruth Adler, note: since 2019}
                guests: {count: 2, name: Guest}
                offices:
                  - {person: chair, office: chair}
                sittings:
                  - {title: First, day: 2027-03-13, opens: "14:00", closed: false}
                """);
        write("standing-orders.yaml", "preset: association\n");
        write("agenda.yaml", """
                items:
                  - number: "1"
                    title: Report
                    rapporteur: chair
                    items:
                      - {number: "1 a", title: Questions, minutes: 5}
                """);
        write("units.csv", "unit,name,members,candidates,note\n1,North,9,0,\n");
        write("delegates.csv", "number,name,unit,voice,weight,age\n7,Anna,1,decisive,1,under 40\n");
    }

    @Test
    void a_folder_is_the_acts_of_the_organiser_in_order() {
        var chair = new Person(new PersonId(1), "Ruth Adler", Optional.empty(), List.of());
        var guests = List.of(
                new Person(new PersonId(2), "Guest 001", Optional.empty(), List.of()),
                new Person(new PersonId(3), "Guest 002", Optional.empty(), List.of()));
        var anna = new Person(
                new PersonId(4), "Anna", Optional.of(new UnitId(1)), List.of(new Attribute("age", "under 40")));
        assertThat(Founding.read(folder).acts())
                .startsWith(
                        new FoundOrganisation(new Organisation(
                                "Linden Street", "Annual meeting", "Clubhouse", "Europe/Berlin", false)),
                        new AdoptOrders(OrdersDocument.preset("association").orElseThrow()))
                .hasAtLeastOneElementOfType(RegisterUnits.class)
                .containsSubsequence(
                        new EnrolPersons(List.of(chair, guests.get(0), guests.get(1), anna)),
                        new AppointOfficer(new PersonId(1), Office.CHAIR),
                        new IssueMandates(List.of(
                                new Mandate(new MandateNumber(7), new PersonId(4), new UnitId(1), Voice.DECISIVE, 1))),
                        new PlanSitting("First", "2027-03-13", "14:00", false),
                        new ProposeItem("1", Optional.empty(), "Report", "Ruth Adler", 0, Optional.empty()),
                        new ProposeItem("1 a", Optional.of(new ItemId(1)), "Questions", "", 5, Optional.empty()))
                .endsWith(
                        new IssueBadge(new PersonId(1)),
                        new IssueBadge(new PersonId(2)),
                        new IssueBadge(new PersonId(3)),
                        new IssueBadge(new PersonId(4)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            organisation.yaml    | zone: Europe/Berlin | zone: Berlin              | organisation.yaml:4:7: expected a time zone
            organisation.yaml    | place: Clubhouse    | venue: Clubhouse          | organisation.yaml:1:1: expected "place"
            organisation.yaml    | simulated: false    | simulated: perhaps        | organisation.yaml:5:12: expected true or false
            organisation.yaml    | simulated: false    | simulated: false\\nfee: 3 | organisation.yaml:6:1: "fee" means nothing here
            organisation.yaml    | {count: 2           | {count: two               | organisation.yaml:9:17: expected a whole number
            organisation.yaml    | person: chair       | person: cheir             | organisation.yaml:11:14: expected the key of a person
            organisation.yaml    | office: chair       | office: king              | organisation.yaml:11:29: expected one of
            organisation.yaml    | 2027-03-13          | 13.3.2027                 | organisation.yaml:13:25: expected a day
            organisation.yaml    | [MINUTES]           | [MINUTES                  | organisation.yaml:7:8:
            standing-orders.yaml | association         | parliament                | standing-orders.yaml:1:9: expected one of
            agenda.yaml          | minutes: 5          | minutes: -5               | agenda.yaml:6:52: expected a whole number
            agenda.yaml          | rapporteur: chair   | rapporteur: nobody        | agenda.yaml:4:17: expected the key of a person
            units.csv            | 1,North             | one,North                 | units.csv:2:1: unit: expected a whole number
            units.csv            | members,            | member,                   | units.csv:1:6: expected a column "members"
            delegates.csv        | decisive            | loud                      | delegates.csv:2:4: voice: expected decisive or consultative
            delegates.csv        | Anna,1              | Anna,2                    | delegates.csv:2:3: unit: expected the number of a unit
            delegates.csv        | ,under 40           | -                         | delegates.csv:2:6: expected 6 fields instead of 5
            delegates.csv        | 7,Anna              | 7,                        | delegates.csv:2:2: name: expected text
            """)
    void a_fault_is_named_with_its_place_and_what_was_expected(
            String file, String before, @org.jspecify.annotations.Nullable String after, String fault)
            throws IOException {
        var text = Files.readString(folder.resolve(file));
        assertThat(text).contains(before);
        write(file, text.replace(before, after == null ? "" : after.replace("\\n", "\n")));
        assertThatThrownBy(() -> Founding.read(folder))
                .isInstanceOf(Fault.class)
                .hasMessageStartingWith(fault);
    }

    @Test
    void units_are_a_tree_with_figures_by_day() throws IOException {
        write("units.csv", "unit,name,members,candidates,note,parent\n1,North,9,0,,\n2,Harbour,4,0,,1\n");
        write("figures.csv", """
                unit,day,members,candidates,source
                1,2027-01-01,10,0,count
                2,2027-01-01,5,1,count
                1,2026-01-01,8,0,
                """);
        var north = new UnitId(1);
        var harbour = new UnitId(2);
        assertThat(Founding.read(folder).acts())
                .containsSubsequence(
                        new PlaceUnit(harbour, Optional.of(north)),
                        new EnterFigures(
                                LocalDate.of(2027, 1, 1),
                                "count",
                                List.of(new Figures(north, 10, 0), new Figures(harbour, 5, 1))),
                        new EnterFigures(LocalDate.of(2026, 1, 1), "", List.of(new Figures(north, 8, 0))));
        write("units.csv", "unit,name,members,candidates,note,parent\n1,North,9,0,,2\n2,Harbour,4,0,,1\n");
        assertThatThrownBy(() -> Founding.read(folder))
                .hasMessage("units.csv:3:6: parent: expected a unit that is no part of unit 2");
    }

    @Test
    void bodies_their_posts_and_who_holds_them_come_last() throws IOException {
        write("posts.csv", "body,post,seats\nBoard,Chair,1\nBoard,Members,3\n");
        write("terms.csv", """
                body,post,name,person,mandate,from
                Board,Chair,,chair,,2026-05-01
                Board,Members,,,7,2026-05-01
                Board,Members,Olga Ott,,,2026-05-01
                """);
        var board = new BodyId(1);
        var may = LocalDate.of(2026, 5, 1);
        assertThat(Founding.read(folder).acts())
                .endsWith(
                        new FormBody("Board"),
                        new CreatePost(board, "Chair", 1, NO_RULE),
                        new CreatePost(board, "Members", 3, NO_RULE),
                        term(new PostId(board, 1), "", Optional.of(new PersonId(1)), may),
                        term(new PostId(board, 2), "", Optional.of(new PersonId(4)), may),
                        term(new PostId(board, 2), "Olga Ott", Optional.empty(), may));
        write("terms.csv", "body,post,name,from\nBoard,Chair,Anna,1.5.2026\n");
        assertThatThrownBy(() -> Founding.read(folder))
                .hasMessage("terms.csv:2:4: from: a day such as 1956-02-14 is expected");
        write("terms.csv", "body,post,name,from\nBoard,Chair,Anna,2026-05-01\nBoard,Chair,Bela,2026-05-01\n");
        assertThatThrownBy(() -> Founding.read(folder))
                .hasMessage("terms.csv: Board: Chair: all seats are held on 1 May 2026.");
        write("terms.csv", "body,post,from\nBoard,Chair,2026-05-01\n");
        assertThatThrownBy(() -> Founding.read(folder))
                .hasMessage("terms.csv:1:1: A column name is expected; the first line has: body, post, from");
    }

    private static final PostRule NO_RULE =
            new PostRule(0, false, 0, false, List.of(), Filling.ELECTION, Optional.empty(), Optional.empty());

    private static EnterTerm term(PostId post, String name, Optional<PersonId> person, LocalDate from) {
        return new EnterTerm(post, name, person, from, Optional.empty(), Optional.empty(), "");
    }

    @Test
    void what_is_recorded_about_persons_is_laid_down_and_checked() throws IOException {
        var file = folder.resolve("organisation.yaml");
        Files.writeString(file, Files.readString(file) + """
                attributes:
                  - {name: sex, kind: choice, values: [woman, man], purpose: report}
                  - {name: trade, kind: text, purpose: report, consent: true}
                """);
        var table = "number,name,unit,voice,weight,sex,trade,consent\n";
        write("delegates.csv", table + "7,Anna,1,decisive,1,woman,turner,trade\n8,Bela,1,decisive,1,,,\n");
        var anna =
                new Person(new PersonId(4), "Anna", Optional.of(new UnitId(1)), List.of(new Attribute("sex", "woman")));
        var bela = new Person(new PersonId(5), "Bela", Optional.of(new UnitId(1)), List.of());
        assertThat(Founding.read(folder).acts())
                .contains(new DeclareAttributes(List.of(
                        new AttributeRule("sex", AttributeKind.CHOICE, List.of("woman", "man"), "report", false),
                        new AttributeRule("trade", AttributeKind.TEXT, List.of(), "report", true))))
                .anySatisfy(act -> assertThat(act)
                        .isInstanceOfSatisfying(
                                EnrolPersons.class,
                                enrolled -> assertThat(enrolled.persons()).endsWith(anna, bela)))
                .contains(new GiveConsent(new PersonId(4), new Attribute("trade", "turner")));

        write("delegates.csv", table + "7,Anna,1,decisive,1,female,,\n");
        assertThatThrownBy(() -> Founding.read(folder))
                .hasMessage("delegates.csv:2:6: sex: expected one of woman, man, or \"prefers not to say\""
                        + " instead of \"female\"");
        write("delegates.csv", table + "7,Anna,1,decisive,1,woman,turner,\n");
        assertThatThrownBy(() -> Founding.read(folder))
                .hasMessageStartingWith("delegates.csv:2:7: trade: expected \"trade\" in the column consent");
        write("delegates.csv", "number,name,unit,voice,weight,height\n7,Anna,1,decisive,1,170\n");
        assertThatThrownBy(() -> Founding.read(folder))
                .hasMessage(
                        "delegates.csv:2:6: height: expected one of the attributes of organisation.yaml: sex, trade");
    }

    @Test
    void the_rule_of_representation_is_laid_down_and_seats_are_apportioned() throws IOException {
        var file = folder.resolve("organisation.yaml");
        var organisation = Files.readString(file);
        Files.writeString(file, organisation + """
                representation:
                  day: 2027-01-01
                  decisive: {per: 5, rounding: half-up, minimum: 1}
                  consultative: {seats: 3, method: webster}
                """);
        var rule = new RepresentationRule(
                Senders.EACH,
                new VoiceRule(
                        Basis.MEMBERS, new Key.OnePer(5, Rounding.HALF_UP), new SeatBounds(0, 1, Optional.empty(), 0)),
                Optional.of(new VoiceRule(Basis.CANDIDATES, new Key.House(3, "sainte-lague"), SeatBounds.NONE)),
                Optional.empty());
        assertThat(Founding.read(folder).acts())
                .containsSubsequence(new LayDownRule(rule), new ApportionSeats(LocalDate.of(2027, 1, 1), List.of()));
        Files.writeString(file, organisation + """
                representation:
                  day: 2027-01-01
                  decisive: {per: 5, rounding: somehow}
                """);
        assertThatThrownBy(() -> Founding.read(folder))
                .hasMessageStartingWith("organisation.yaml:16:32: expected one of [down, half-down, half-up, up]");
    }

    @Test
    void a_number_given_twice_is_a_fault_of_the_second() throws IOException {
        write("delegates.csv", "number,name,unit,voice,weight\n7,Anna,1,decisive,1\n7,Bela,1,decisive,1\n");
        assertThatThrownBy(() -> Founding.read(folder))
                .hasMessage("delegates.csv:3:1: number: expected a number that no other delegate has");
    }

    @Test
    void a_missing_file_is_named() throws IOException {
        Files.delete(folder.resolve("units.csv"));
        assertThatThrownBy(() -> Founding.read(folder)).hasMessageStartingWith("units.csv: expected in the folder");
    }

    @Test
    void a_file_in_another_encoding_is_named() throws IOException {
        Files.write(folder.resolve("units.csv"), "unit,n\u00e4me\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> Founding.read(folder)).hasMessage("units.csv: expected text in UTF-8");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
