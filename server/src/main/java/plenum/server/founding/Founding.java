package plenum.server.founding;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import plenum.congress.Act;
import plenum.congress.ItemId;
import plenum.congress.MandateNumber;
import plenum.congress.PersonId;
import plenum.congress.UnitId;
import plenum.congress.agenda.ProposeItem;
import plenum.congress.assembly.Assembly;
import plenum.congress.bodies.AppointOfficer;
import plenum.congress.bodies.Attribute;
import plenum.congress.bodies.AttributeKind;
import plenum.congress.bodies.AttributeRule;
import plenum.congress.bodies.AttributeRules;
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
import plenum.congress.bodies.Unit;
import plenum.congress.credentials.DescribeAttribute;
import plenum.congress.credentials.Described;
import plenum.congress.credentials.Yardstick;
import plenum.congress.mandates.IssueBadge;
import plenum.congress.mandates.IssueMandates;
import plenum.congress.mandates.ListAlternates;
import plenum.congress.mandates.Mandate;
import plenum.congress.mandates.Voice;
import plenum.congress.orders.AdoptOrders;
import plenum.congress.sittings.PlanSitting;

/// What the organiser does to found a congress, in order, as the folder of the organisation has it:
/// `organisation.yaml`, `standing-orders.yaml`, `agenda.yaml`, `units.csv` and `delegates.csv`; and `figures.csv` where
/// the units were counted more than once, `alternates.csv` where they have elected alternates, `posts.csv` where the
/// organisation has bodies, and `terms.csv` where somebody holds their posts.
///
/// Persons are numbered as they are listed: those of `organisation.yaml`, then its guests, then the delegates, then the
/// alternates.
public record Founding(List<Act<? super Assembly>> acts) {
    private static final List<String> UNIT = List.of("unit", "name", "members", "candidates", "note");
    private static final List<String> DELEGATE = List.of("number", "name", "unit", "voice", "weight");
    private static final List<String> FIGURES = List.of("unit", "day", "members", "candidates", "source");
    private static final String CONSENT = "consent";
    private static final List<String> ALTERNATE = List.of("unit", "name");
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
        private final List<PlaceUnit> placed = new ArrayList<>();
        private AttributeRules attributes = AttributeRules.NONE;
        private final List<GiveConsent> consents = new ArrayList<>();
        private final List<Act<? super Assembly>> acts = new ArrayList<>();
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
            acts.addAll(placed);
            figures(units.stream().map(Unit::id).toList());
            attributes(organisation);
            if (organisation.has("representation")) {
                acts.addAll(RepresentationTable.read(organisation.table("representation")));
            }
            organisation.tables("persons").forEach(this::person);
            guests(organisation);
            delegates(units.stream().map(Unit::id).toList());
            var alternates = alternates(units.stream().map(Unit::id).toList());
            acts.add(new EnrolPersons(List.copyOf(persons)));
            acts.addAll(consents);
            organisation.tables("offices").forEach(this::office);
            acts.add(new IssueMandates(List.copyOf(mandates)));
            alternates.forEach((unit, listed) -> acts.add(new ListAlternates(unit, List.copyOf(listed))));
            organisation.tables("report").forEach(this::described);
            organisation.tables("sittings").forEach(this::sitting);
            organisation.end();
            agenda();
            persons.forEach(person -> acts.add(new IssueBadge(person.id())));
            acts.addAll(BodiesTable.read(texts, acts, this::named));
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
            var table = CsvTable.parse("units.csv", texts.read("units.csv"), UNIT);
            var seen = new HashSet<UnitId>();
            for (var row : table.rows()) {
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
            if (table.has("parent")) {
                tree(table, seen);
            }
            return List.copyOf(units);
        }

        private void tree(CsvTable table, Set<UnitId> known) {
            var parents = new HashMap<UnitId, UnitId>();
            for (var row : table.rows()) {
                if (!row.anyText("parent").isEmpty()) {
                    var unit = new UnitId(row.whole("unit", 1, MOST));
                    var parent = unit(row, "parent", known);
                    for (var above = Optional.of(parent); above.isPresent(); above = above.map(parents::get)) {
                        if (above.get().equals(unit)) {
                            throw row.fault("parent", "expected a unit that is no part of unit " + unit.number());
                        }
                    }
                    parents.put(unit, parent);
                    placed.add(new PlaceUnit(unit, Optional.of(parent)));
                }
            }
        }

        private static UnitId unit(CsvTable.Row row, String column, Set<UnitId> known) {
            return row.read(
                    column,
                    "the number of a unit in units.csv",
                    text -> YamlTable.wholeNumber(text, 1, MOST)
                            .map(UnitId::new)
                            .filter(known::contains));
        }

        /// The figures of units by the day of the count; those of one count are one act.
        private void figures(List<UnitId> units) {
            if (!texts.has("figures.csv")) {
                return;
            }
            var known = Set.copyOf(units);
            var seen = new HashSet<List<Object>>();
            var counts = new LinkedHashMap<List<String>, List<Figures>>();
            for (var row : CsvTable.parse("figures.csv", texts.read("figures.csv"), FIGURES)
                    .rows()) {
                var unit = unit(row, "unit", known);
                var day = row.read("day", "a day such as 1956-02-14", Reading::day);
                if (!seen.add(List.of(unit, day))) {
                    throw row.fault("day", "expected one line for each unit and day");
                }
                counts.computeIfAbsent(List.of(day, row.anyText("source")), _ -> new ArrayList<>())
                        .add(new Figures(unit, row.whole("members", 0, MOST), row.whole("candidates", 0, MOST)));
            }
            counts.forEach((count, figures) -> acts.add(
                    new EnterFigures(LocalDate.parse(count.getFirst()), count.getLast(), List.copyOf(figures))));
        }

        private void attributes(YamlTable organisation) {
            var rules = new ArrayList<AttributeRule>();
            var seen = new HashSet<String>();
            for (var table : organisation.tables("attributes")) {
                var name = table.text("name");
                if (!seen.add(name) || name.equals(CONSENT)) {
                    throw table.fault("name", "expected a name that nothing else in the file has");
                }
                var kind = table.read(
                        "kind",
                        "one of "
                                + AttributeKind.ALL.stream()
                                        .map(AttributeKind::code)
                                        .toList(),
                        code -> AttributeKind.ALL.stream()
                                .filter(one -> one.code().equals(code))
                                .findFirst());
                var values = table.texts("values");
                if (kind == AttributeKind.CHOICE
                        && (values.isEmpty() || Set.copyOf(values).size() < values.size())) {
                    throw table.fault("values", "expected the values to choose from, each of them once");
                }
                rules.add(new AttributeRule(
                        name, kind, values, table.text("purpose"), table.has(CONSENT) && table.truth(CONSENT)));
                table.end();
            }
            if (!rules.isEmpty()) {
                attributes = new AttributeRules(rules);
                acts.add(new DeclareAttributes(rules));
            }
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
                var unit = unit(row, "unit", known);
                var voice = row.read("voice", "decisive or consultative", Reading::voice);
                var answers = further.stream()
                        .filter(column ->
                                !column.equals(CONSENT) || attributes.all().isEmpty())
                        .flatMap(column -> answer(row, column).stream())
                        .toList();
                var asked = answers.stream().filter(this::asksConsent).toList();
                var consented = consented(row, further);
                var holder = enrol(
                        row.text("name"),
                        Optional.of(unit),
                        answers.stream()
                                .filter(one -> !asked.contains(one) || one.withheld())
                                .toList());
                for (var one : asked) {
                    if (!one.withheld()) {
                        if (!consented.contains(one.name())) {
                            throw row.fault(
                                    one.name(),
                                    "expected \"" + one.name() + "\" in the column consent, or \"" + Attribute.WITHHELD
                                            + "\"");
                        }
                        consents.add(new GiveConsent(holder.id(), one));
                    }
                }
                mandates.add(new Mandate(number, holder.id(), unit, voice, row.whole("weight", 1, 1_000_000)));
            }
        }

        private boolean asksConsent(Attribute answer) {
            return attributes
                    .named(answer.name())
                    .filter(AttributeRule::consent)
                    .isPresent();
        }

        /// What the person has consented to have kept: names with semicolons between them.
        private Set<String> consented(CsvTable.Row row, List<String> columns) {
            return columns.contains(CONSENT) && !attributes.all().isEmpty()
                    ? Arrays.stream(row.anyText(CONSENT).split(";", -1))
                            .map(String::strip)
                            .collect(Collectors.toSet())
                    : Set.of();
        }

        /// The answer in a column; nothing where it is empty.
        private Optional<Attribute> answer(CsvTable.Row row, String column) {
            var value = row.anyText(column);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            if (!attributes.all().isEmpty()) {
                var rule = attributes.named(column);
                if (rule.isEmpty()) {
                    throw row.fault(
                            column,
                            "expected one of the attributes of organisation.yaml: "
                                    + String.join(
                                            ", ",
                                            attributes.all().stream()
                                                    .map(AttributeRule::name)
                                                    .toList()));
                }
                if (!rule.get().allows(value)) {
                    throw row.fault(column, "expected " + rule.get().expected() + " instead of \"" + value + "\"");
                }
            }
            return Optional.of(new Attribute(column, value));
        }

        /// The alternates of each unit, in the order of `alternates.csv`; nobody if there is no such file.
        private SequencedMap<UnitId, List<PersonId>> alternates(List<UnitId> units) {
            var listed = new LinkedHashMap<UnitId, List<PersonId>>();
            if (texts.has("alternates.csv")) {
                for (var row : CsvTable.parse("alternates.csv", texts.read("alternates.csv"), ALTERNATE)
                        .rows()) {
                    var unit = row.read(
                            "unit",
                            "the number of a unit in units.csv",
                            text -> YamlTable.wholeNumber(text, 1, MOST)
                                    .map(UnitId::new)
                                    .filter(units::contains));
                    var alternate = enrol(row.text("name"), Optional.of(unit), List.of());
                    listed.computeIfAbsent(unit, _ -> new ArrayList<>()).add(alternate.id());
                }
            }
            return listed;
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

        /// How the reports of the credentials commission tell of a column of `delegates.csv`.
        private void described(YamlTable table) {
            var values = table.texts("values");
            var yardsticks = Yardstick.Of.ALL.stream()
                    .filter(of -> table.has(of.code()))
                    .map(of -> yardstick(of, values.size(), table.table(of.code())))
                    .toList();
            acts.add(new DescribeAttribute(new Described(table.text("name"), values, yardsticks)));
            table.end();
        }

        private static Yardstick yardstick(Yardstick.Of of, int values, YamlTable table) {
            var numbers = table.texts("numbers").stream()
                    .map(text -> YamlTable.wholeNumber(text, 0, MOST)
                            .map(Integer::longValue)
                            .orElseThrow(() -> table.fault("numbers", "expected whole numbers, not " + text)))
                    .toList();
            if (numbers.size() != values) {
                throw table.fault("numbers", "expected a number for each of the " + values + " values");
            }
            var yardstick = new Yardstick(of, numbers, table.whole("total", 0, MOST), table.text("from"));
            table.end();
            return yardstick;
        }

        private Optional<Person> named(String key) {
            return Optional.ofNullable(named.get(key));
        }

        private void sitting(YamlTable table) {
            var sitting = new PlanSitting(
                    table.text("title"),
                    table.read("day", "a day such as 1956-02-14", Reading::day),
                    table.read("opens", "a time such as \"10:00\"", Reading::time),
                    table.truth("closed"),
                    table.has("second-call") && table.truth("second-call"));
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
                    Optional.empty(),
                    table.has("quorum") ? Optional.of(QuorumTable.read(table.table("quorum"))) : Optional.empty()));
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
