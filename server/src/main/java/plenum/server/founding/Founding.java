package plenum.server.founding;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plenum.congress.Act;
import plenum.congress.ItemId;
import plenum.congress.MandateNumber;
import plenum.congress.PersonId;
import plenum.congress.UnitId;
import plenum.congress.agenda.HasAgenda;
import plenum.congress.agenda.ProposeItem;
import plenum.congress.bodies.AppointOfficer;
import plenum.congress.bodies.Attribute;
import plenum.congress.bodies.EnrolPersons;
import plenum.congress.bodies.FoundOrganisation;
import plenum.congress.bodies.Office;
import plenum.congress.bodies.Organisation;
import plenum.congress.bodies.Person;
import plenum.congress.bodies.RegisterUnits;
import plenum.congress.bodies.Unit;
import plenum.congress.mandates.IssueBadge;
import plenum.congress.mandates.IssueMandates;
import plenum.congress.mandates.Mandate;
import plenum.congress.mandates.Voice;
import plenum.congress.orders.AdoptOrders;
import plenum.congress.sittings.PlanSitting;

/// What the organiser does to found a congress, in order, as the folder of the organisation has it:
/// `organisation.yaml`,
/// `standing-orders.yaml`, `agenda.yaml`, `units.csv` and `delegates.csv`.
///
/// Persons are numbered as they are listed: those of `organisation.yaml`, then its guests, then the delegates.
public record Founding(List<Act<? super HasAgenda>> acts) {
    private static final List<String> UNIT = List.of("unit", "name", "members", "candidates", "note");
    private static final List<String> DELEGATE = List.of("number", "name", "unit", "voice", "weight");
    private static final int MOST = 999_999_999;
    private static final int MOST_GUESTS = 100_000;

    public Founding {
        acts = List.copyOf(acts);
    }

    /// Reads all of a folder.
    ///
    /// @throws Fault naming file, line and column of the first thing that is not as it must be
    public static Founding read(Path folder) {
        return new Reading(new Texts(folder)).all();
    }

    private static final class Reading {
        private final Texts texts;
        private final List<Act<? super HasAgenda>> acts = new ArrayList<>();
        private final Map<String, Person> named = new HashMap<>();
        private final List<Person> persons = new ArrayList<>();
        private final List<Mandate> mandates = new ArrayList<>();
        private int items;

        Reading(Texts texts) {
            this.texts = texts;
        }

        Founding all() {
            var organisation = YamlTable.parse("organisation.yaml", texts.read("organisation.yaml"));
            acts.add(new FoundOrganisation(organisation(organisation)));
            acts.add(new AdoptOrders(OrdersDocument.read("standing-orders.yaml", texts.read("standing-orders.yaml"))));
            var units = units();
            acts.add(new RegisterUnits(units));
            organisation.tables("persons").forEach(this::person);
            guests(organisation);
            delegates(units.stream().map(Unit::id).toList());
            acts.add(new EnrolPersons(List.copyOf(persons)));
            organisation.tables("offices").forEach(this::office);
            acts.add(new IssueMandates(List.copyOf(mandates)));
            organisation.tables("sittings").forEach(this::sitting);
            organisation.end();
            agenda();
            persons.forEach(person -> acts.add(new IssueBadge(person.id())));
            return new Founding(acts);
        }

        private static Organisation organisation(YamlTable table) {
            return new Organisation(
                    table.text("name"),
                    table.text("congress"),
                    table.text("place"),
                    table.read("zone", "a time zone such as Europe/Moscow", Reading::zone),
                    table.truth("simulated"));
        }

        private static Optional<String> zone(String text) {
            try {
                return Optional.of(ZoneId.of(text).getId());
            } catch (DateTimeException unknown) {
                return Optional.empty();
            }
        }

        private List<Unit> units() {
            var units = new ArrayList<Unit>();
            var seen = new HashSet<UnitId>();
            for (var row :
                    CsvTable.parse("units.csv", texts.read("units.csv"), UNIT).rows()) {
                var id = new UnitId(row.whole("unit", 1, MOST));
                if (!seen.add(id)) {
                    throw row.fault("unit", "expected a number that no other unit has");
                }
                units.add(new Unit(
                        id,
                        row.text("name"),
                        row.whole("members", 0, MOST),
                        row.whole("candidates", 0, MOST),
                        row.anyText("note")));
            }
            return List.copyOf(units);
        }

        private void person(YamlTable table) {
            var person = enrol(table.text("name"), Optional.empty(), List.of());
            if (named.putIfAbsent(table.text("key"), person) != null) {
                throw table.fault("key", "expected a key that no other person has");
            }
            table.end();
        }

        private void guests(YamlTable organisation) {
            if (organisation.has("guests")) {
                var table = organisation.table("guests");
                var count = table.whole("count", 0, MOST_GUESTS);
                var name = table.text("name");
                table.end();
                for (int guest = 1; guest <= count; guest++) {
                    enrol("%s %03d".formatted(name, guest), Optional.empty(), List.of());
                }
            }
        }

        private void delegates(List<UnitId> units) {
            var table = CsvTable.parse("delegates.csv", texts.read("delegates.csv"), DELEGATE);
            var further = table.further(DELEGATE);
            var known = Set.copyOf(units);
            var seen = new HashSet<MandateNumber>();
            for (var row : table.rows()) {
                var number = new MandateNumber(row.whole("number", 1, MOST));
                if (!seen.add(number)) {
                    throw row.fault("number", "expected a number that no other delegate has");
                }
                var unit = row.read(
                        "unit",
                        "the number of a unit in units.csv",
                        text -> YamlTable.wholeNumber(text, 1, MOST)
                                .map(UnitId::new)
                                .filter(known::contains));
                var voice = row.read("voice", "decisive or consultative", Reading::voice);
                var attributes = further.stream()
                        .map(column -> new Attribute(column, row.anyText(column)))
                        .toList();
                var holder = enrol(row.text("name"), Optional.of(unit), attributes);
                mandates.add(new Mandate(number, holder.id(), unit, voice, row.whole("weight", 1, 1_000_000)));
            }
        }

        private static Optional<Voice> voice(String code) {
            return List.of(Voice.values()).stream()
                    .filter(voice -> voice.code().equals(code))
                    .findFirst();
        }

        private Person enrol(String name, Optional<UnitId> unit, List<Attribute> attributes) {
            var person = new Person(new PersonId(persons.size() + 1), name, unit, attributes);
            persons.add(person);
            return person;
        }

        private void office(YamlTable table) {
            var person = table.read("person", "the key of a person in this file", this::named);
            var office = table.read(
                    "office",
                    "one of " + Office.ALL.stream().map(Office::code).toList(),
                    code -> Office.ALL.stream()
                            .filter(one -> one.code().equals(code))
                            .findFirst());
            table.end();
            acts.add(new AppointOfficer(person.id(), office));
        }

        private Optional<Person> named(String key) {
            return Optional.ofNullable(named.get(key));
        }

        private void sitting(YamlTable table) {
            var sitting = new PlanSitting(
                    table.text("title"),
                    table.read("day", "a day such as 1956-02-14", Reading::day),
                    table.read("opens", "a time such as \"10:00\"", Reading::time),
                    table.truth("closed"));
            table.end();
            acts.add(sitting);
        }

        private static Optional<String> day(String text) {
            try {
                return Optional.of(LocalDate.parse(text).toString());
            } catch (DateTimeException wrong) {
                return Optional.empty();
            }
        }

        private static Optional<String> time(String text) {
            try {
                return Optional.of(LocalTime.parse(text).toString());
            } catch (DateTimeException wrong) {
                return Optional.empty();
            }
        }

        private void agenda() {
            var agenda = YamlTable.parse("agenda.yaml", texts.read("agenda.yaml"));
            agenda.tables("items").forEach(item -> item(item, Optional.empty()));
            agenda.end();
        }

        private void item(YamlTable table, Optional<ItemId> parent) {
            acts.add(new ProposeItem(
                    table.text("number"),
                    parent,
                    table.text("title"),
                    rapporteur(table),
                    table.has("minutes") ? table.whole("minutes", 0, 100_000) : 0,
                    Optional.empty()));
            items++;
            var id = new ItemId(items);
            table.tables("items").forEach(below -> item(below, Optional.of(id)));
            table.end();
        }

        private String rapporteur(YamlTable table) {
            if (table.has("rapporteur")) {
                return table.read("rapporteur", "the key of a person in organisation.yaml", this::named)
                        .name();
            }
            return table.optionalText("rapporteur_name").orElse("");
        }
    }
}
