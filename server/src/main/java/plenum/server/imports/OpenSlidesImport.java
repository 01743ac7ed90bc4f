package plenum.server.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plenum.congress.Act;
import plenum.congress.Actor;
import plenum.congress.MandateNumber;
import plenum.congress.PersonId;
import plenum.congress.UnitId;
import plenum.congress.assembly.Assembly;
import plenum.congress.bodies.EnrolPersons;
import plenum.congress.bodies.Person;
import plenum.congress.bodies.PlaceUnit;
import plenum.congress.bodies.RegisterUnits;
import plenum.congress.bodies.Unit;
import plenum.congress.bodies.UnitHistory;
import plenum.congress.mandates.IssueMandates;
import plenum.congress.mandates.Mandate;
import plenum.congress.mandates.Voice;
import plenum.server.imports.Sheet.Row;

/// Lists exported from OpenSlides. Its structure levels and committees are units here, and whoever is in its group of
/// delegates gets a mandate. Both are known by their names, so that the same list twice enrols nobody twice.
final class OpenSlidesImport {
    private static final List<String> PARTICIPANT = List.of(
            "title",
            "first_name",
            "last_name",
            "structure_level",
            "number",
            "groups",
            "vote_weight",
            "is_physical_person");
    private static final List<String> COMMITTEE = List.of("name", "description", "parent");
    private static final Set<String> DELEGATES = Set.of("delegates", "delegate", "delegierte");

    private static final String NUMBER = "[1-9][0-9]{0,8}";

    private final Assembly congress;
    private final Marking sheet;
    private final Map<String, UnitId> units = new HashMap<>();
    private final List<Unit> registered = new ArrayList<>();
    private final List<PlaceUnit> placed = new ArrayList<>();
    private final Map<List<Object>, PersonId> persons = new HashMap<>();
    private final List<Person> enrolled = new ArrayList<>();
    private final List<Mandate> mandates = new ArrayList<>();
    private final Set<MandateNumber> numbers;
    private final Set<Integer> listed = new HashSet<>();
    private int nextMandate = 1;
    private int nextPerson;
    private int nextUnit;

    private OpenSlidesImport(Sheet sheet, Assembly congress, List<String> needed, List<String> known) {
        this.congress = congress;
        this.sheet = new Marking(sheet, needed);
        var bodies = congress.bodies();
        bodies.units().stream()
                .filter(UnitHistory::open)
                .forEach(unit -> units.putIfAbsent(unit.unit().name(), unit.id()));
        bodies.persons().forEach(person -> persons.put(List.of(person.name(), person.unit()), person.id()));
        this.numbers = new HashSet<>(congress.mandates().issued().keySet());
        this.nextPerson = PersonsImport.next(congress);
        this.nextUnit =
                bodies.unitsById().isEmpty() ? 1 : bodies.unitsById().lastKey().number() + 1;
        this.sheet.known(known);
    }

    static Preview participants(Sheet sheet, Assembly congress, Actor by) {
        var list = new OpenSlidesImport(sheet, congress, List.of("last_name"), PARTICIPANT);
        list.sheet.rows().forEach(list::list);
        list.sheet.rows().forEach(list::participant);
        return list.preview(by);
    }

    static Preview committees(Sheet sheet, Assembly congress, Actor by) {
        var list = new OpenSlidesImport(sheet, congress, List.of("name"), COMMITTEE);
        list.sheet.rows().forEach(list::committee);
        list.sheet.rows().forEach(list::parent);
        return list.preview(by);
    }

    private Preview preview(Actor by) {
        List<Act<? super Assembly>> acts = new ArrayList<>(Marking.entries(registered, RegisterUnits::new));
        acts.addAll(placed);
        acts.addAll(Marking.entries(enrolled, EnrolPersons::new));
        acts.addAll(Marking.entries(mandates, IssueMandates::new));
        return sheet.preview(acts, congress, by);
    }

    private void participant(Row row) {
        var name = Stream.of("title", "first_name", "last_name")
                .map(column -> sheet.text(row, column))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        if (name.isEmpty()) {
            sheet.mark(row, "last_name", Mark.ERROR, Note.of("expected-text"));
            return;
        }
        // It writes 1 of a person, and nothing of what is none, such as a board with an account of its own.
        if (sheet.has("is_physical_person")
                && !sheet.text(row, "is_physical_person").equals("1")) {
            sheet.mark(row, "last_name", Mark.WARNING, Note.of("no-person"));
            return;
        }
        // Somebody may have several structure levels; the first one sends the delegate.
        var level = sheet.text(row, "structure_level").split(",", 2)[0].strip();
        var unit = level.isEmpty() ? Optional.<UnitId>empty() : Optional.of(unit(row, "structure_level", level, ""));
        if (persons.containsKey(List.of(name, unit))) {
            sheet.mark(row, "last_name", Mark.WARNING, Note.of("enrolled-already"));
            return;
        }
        var person = new Person(new PersonId(nextPerson++), name, unit, List.of());
        persons.put(List.of(name, unit), person.id());
        enrolled.add(person);
        sheet.fresh(row);
        if (Arrays.stream(sheet.text(row, "groups").split(",", -1))
                .anyMatch(group -> DELEGATES.contains(group.strip().toLowerCase(Locale.ROOT)))) {
            mandate(row, person);
        }
    }

    private void mandate(Row row, Person holder) {
        var number = number(row);
        var written = sheet.text(row, "vote_weight").replaceFirst("[.,]0+$", "");
        if (!written.isEmpty() && !written.matches("[1-9][0-9]{0,5}")) {
            sheet.mark(row, "vote_weight", Mark.ERROR, Note.of("expected-whole", 1, 999_999));
        } else if (holder.unit().isEmpty()) {
            sheet.mark(row, "structure_level", Mark.ERROR, Note.of("delegate-unit"));
        } else if (number.isPresent()) {
            var weight = written.isEmpty() ? 1 : Integer.parseInt(written);
            mandates.add(new Mandate(number.get(), holder.id(), holder.unit().get(), Voice.DECISIVE, weight));
        }
    }

    /// The number of the list where it is one, or else the next that is free.
    private Optional<MandateNumber> number(Row row) {
        var written = sheet.text(row, "number");
        if (written.matches(NUMBER)) {
            var number = new MandateNumber(Integer.parseInt(written));
            if (!numbers.add(number)) {
                sheet.mark(row, "number", Mark.ERROR, Note.of("twice"));
                return Optional.empty();
            }
            return Optional.of(number);
        }
        if (!written.isEmpty()) {
            sheet.mark(row, "number", Mark.WARNING, Note.of("no-number"));
        }
        while (numbers.contains(new MandateNumber(nextMandate)) || listed.contains(nextMandate)) {
            nextMandate++;
        }
        var free = new MandateNumber(nextMandate++);
        numbers.add(free);
        return Optional.of(free);
    }

    /// The numbers that stand in the list are left to those who bear them.
    private void list(Row row) {
        var written = sheet.text(row, "number");
        if (written.matches(NUMBER)) {
            listed.add(Integer.valueOf(written));
        }
    }

    private UnitId unit(Row row, String column, String name, String note) {
        return units.computeIfAbsent(name, _ -> {
            sheet.mark(row, column, Mark.NEW, Note.of("new-unit"));
            var unit = new Unit(new UnitId(nextUnit++), name, 0, 0, note);
            registered.add(unit);
            return unit.id();
        });
    }

    private void committee(Row row) {
        sheet.needed(row, "name").ifPresent(name -> {
            if (!units.containsKey(name)) {
                sheet.fresh(row);
            }
            unit(row, "name", name, sheet.text(row, "description"));
        });
    }

    private void parent(Row row) {
        var unit = units.get(sheet.text(row, "name"));
        var name = sheet.text(row, "parent");
        if (unit == null || name.isEmpty()) {
            return;
        }
        var parent = Optional.ofNullable(units.get(name));
        if (parent.isEmpty()) {
            sheet.mark(row, "parent", Mark.ERROR, Note.of("expected-unit-name"));
        } else if (!congress.bodies().parent(unit).equals(parent)) {
            sheet.mark(row, "parent", Mark.CHANGED, Note.of("placed"));
            placed.add(new PlaceUnit(unit, parent));
        }
    }
}
