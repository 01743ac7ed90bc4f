package plenum.server.founding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plenum.congress.ItemId;
import plenum.congress.MandateNumber;
import plenum.congress.PersonId;
import plenum.congress.UnitId;
import plenum.congress.agenda.ProposeItem;
import plenum.congress.bodies.AppointOfficer;
import plenum.congress.bodies.Attribute;
import plenum.congress.bodies.EnrolPersons;
import plenum.congress.bodies.FoundOrganisation;
import plenum.congress.bodies.Office;
import plenum.congress.bodies.Organisation;
import plenum.congress.bodies.Person;
import plenum.congress.bodies.RegisterUnits;
import plenum.congress.mandates.IssueBadge;
import plenum.congress.mandates.IssueMandates;
import plenum.congress.mandates.Mandate;
import plenum.congress.mandates.Voice;
import plenum.congress.orders.AdoptOrders;
import plenum.congress.sittings.PlanSitting;

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
