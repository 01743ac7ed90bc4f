package plenum.server.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import plenum.congress.Act;
import plenum.congress.Actor;
import plenum.congress.MandateNumber;
import plenum.congress.PersonId;
import plenum.congress.UnitId;
import plenum.congress.assembly.Assembly;
import plenum.congress.bodies.Attribute;
import plenum.congress.bodies.AttributeRule;
import plenum.congress.bodies.CorrectPersons;
import plenum.congress.bodies.EnrolPersons;
import plenum.congress.bodies.GiveConsent;
import plenum.congress.bodies.Person;
import plenum.congress.bodies.WithdrawConsent;
import plenum.congress.mandates.IssueMandates;
import plenum.congress.mandates.Mandate;
import plenum.congress.mandates.Voice;
import plenum.server.imports.Sheet.Row;

/// Persons by the numbers of their enrolment, or delegates by those of their mandates, as `delegates.csv` has them: new
/// ones are enrolled, others corrected. An empty field leaves what is recorded as it is.
final class PersonsImport {
    private static final List<String> PERSON = List.of("person", "name", "unit", "consent");
    private static final List<String> DELEGATE = List.of("number", "name", "unit", "voice", "weight", "consent");

    private final Assembly congress;
    private final boolean delegates;
    private final Marking sheet;
    private final List<String> answers;
    private final Set<Object> numbers = new HashSet<>();
    private final Set<List<Object>> names = new HashSet<>();
    private final List<Person> enrolled = new ArrayList<>();
    private final List<Person> corrected = new ArrayList<>();
    private final List<Act<? super Assembly>> consents = new ArrayList<>();
    private final List<Mandate> mandates = new ArrayList<>();
    private int next;

    private PersonsImport(Sheet sheet, Assembly congress, boolean delegates) {
        this.congress = congress;
        this.delegates = delegates;
        this.sheet = new Marking(sheet, delegates ? List.of("number", "name", "unit") : List.of("name"));
        this.answers = answers(delegates ? DELEGATE : PERSON);
        this.next = next(congress);
        congress.bodies().persons().forEach(person -> names.add(List.of(person.name(), person.unit())));
    }

    static Preview of(Sheet sheet, Assembly congress, Actor by, boolean delegates, String reason) {
        var persons = new PersonsImport(sheet, congress, delegates);
        persons.sheet.rows().forEach(persons::row);
        var acts = new ArrayList<>(Marking.entries(persons.enrolled, EnrolPersons::new));
        acts.addAll(Marking.entries(persons.corrected, some -> new CorrectPersons(some, reason)));
        acts.addAll(persons.consents);
        acts.addAll(Marking.entries(persons.mandates, IssueMandates::new));
        return persons.sheet.preview(acts, congress, by);
    }

    /// The number of the person to be enrolled next.
    static int next(Assembly congress) {
        var persons = congress.bodies().personsById();
        return persons.isEmpty() ? 1 : persons.lastKey().number() + 1;
    }

    /// The columns that hold what is recorded about persons. Where it is laid down what is, others are left out.
    private List<String> answers(List<String> known) {
        var further = new ArrayList<String>();
        for (var column : sheet.columns()) {
            if (known.contains(column.toLowerCase(Locale.ROOT))) {
                continue;
            }
            if (congress.bodies().attributes().all().isEmpty() || rule(column).isPresent()) {
                further.add(column);
            } else {
                sheet.note(Mark.WARNING, Note.of("column-unknown", column));
            }
        }
        return further;
    }

    private Optional<AttributeRule> rule(String column) {
        return congress.bodies().attributes().all().stream()
                .filter(rule -> rule.name().equalsIgnoreCase(column))
                .findFirst();
    }

    private void row(Row row) {
        var name = sheet.needed(row, "name");
        var unit = unit(row);
        var known = delegates ? delegate(row) : person(row);
        var attributes = attributes(row, known);
        if (name.isEmpty()) {
            return;
        }
        if (known.isPresent()) {
            correct(row, known.get(), name.get(), unit, attributes);
            return;
        }
        var person = new Person(new PersonId(next++), name.get(), unit, attributes);
        sheet.fresh(row);
        if (!names.add(List.of(person.name(), person.unit()))) {
            sheet.mark(row, "name", Mark.WARNING, Note.of("same-name"));
        }
        enrolled.add(person);
        if (delegates) {
            mandate(row, person);
        }
    }

    private Optional<UnitId> unit(Row row) {
        if (sheet.text(row, "unit").isEmpty() && !delegates) {
            return Optional.empty();
        }
        var unit = sheet.whole(row, "unit", 1, Optional.empty()).map(UnitId::new);
        if (unit.isPresent() && congress.bodies().unit(unit.get()).isEmpty()) {
            sheet.mark(row, "unit", Mark.ERROR, Note.of("expected-unit"));
        }
        return unit;
    }

    private Optional<Person> person(Row row) {
        var number = sheet.text(row, "person");
        if (number.isEmpty()) {
            return Optional.empty();
        }
        var person = number.matches("P?[1-9][0-9]{0,8}")
                ? congress.bodies().person(new PersonId(Integer.parseInt(number.replace("P", ""))))
                : Optional.<Person>empty();
        if (person.isEmpty()) {
            sheet.mark(row, "person", Mark.ERROR, Note.of("expected-person"));
        } else if (!numbers.add(person.get().id())) {
            sheet.mark(row, "person", Mark.ERROR, Note.of("twice"));
        }
        return person;
    }

    /// Who holds the mandate of this number, if it was issued.
    private Optional<Person> delegate(Row row) {
        var number = sheet.whole(row, "number", 1, Optional.empty()).map(MandateNumber::new);
        if (number.isPresent() && !numbers.add(number.get())) {
            sheet.mark(row, "number", Mark.ERROR, Note.of("twice"));
        }
        var mandate = number.flatMap(congress.mandates()::mandate);
        if (number.isPresent()
                && mandate.isEmpty()
                && congress.mandates().issued().containsKey(number.get())) {
            sheet.mark(row, "number", Mark.ERROR, Note.of("withdrawn"));
        }
        mandate.ifPresent(valid -> {
            fixed(row, "unit", Integer.toString(valid.unit().number()));
            fixed(row, "voice", valid.voice().code());
            fixed(row, "weight", Long.toString(valid.weight()));
        });
        return mandate.map(Mandate::holder).flatMap(congress.bodies()::person);
    }

    /// A mandate is not corrected: it is withdrawn, and another one is issued.
    private void fixed(Row row, String column, String recorded) {
        var text = sheet.text(row, column);
        if (!text.isEmpty() && !text.equals(recorded)) {
            sheet.mark(row, column, Mark.ERROR, Note.of("mandate-fixed", recorded));
        }
    }

    private void mandate(Row row, Person holder) {
        var number = sheet.whole(row, "number", 1, Optional.empty());
        var weight = sheet.whole(row, "weight", 1, Optional.of(1));
        var written = sheet.text(row, "voice");
        var voice = written.isEmpty()
                ? Optional.of(Voice.DECISIVE)
                : Voice.ALL.stream().filter(one -> one.code().equals(written)).findFirst();
        if (voice.isEmpty()) {
            sheet.mark(row, "voice", Mark.ERROR, Note.of("expected-voice"));
        }
        if (number.isPresent()
                && weight.isPresent()
                && voice.isPresent()
                && holder.unit().isPresent()) {
            mandates.add(new Mandate(
                    new MandateNumber(number.get()), holder.id(), holder.unit().get(), voice.get(), weight.get()));
        }
    }

    private void correct(Row row, Person known, String name, Optional<UnitId> unit, List<Attribute> attributes) {
        var moved = delegates || unit.isEmpty() ? known.unit() : unit;
        if (!name.equals(known.name())) {
            sheet.changed(row, "name", known.name());
        }
        if (!moved.equals(known.unit())) {
            sheet.changed(
                    row,
                    "unit",
                    known.unit().map(one -> Integer.toString(one.number())).orElse("–"));
        }
        var after = new Person(known.id(), name, moved, attributes);
        if (!after.equals(known)) {
            corrected.add(after);
        }
    }

    /// What is then recorded: what was, with the answers of the line. Answers kept with consent have acts of their own.
    private List<Attribute> attributes(Row row, Optional<Person> known) {
        var recorded = new ArrayList<>(known.map(Person::attributes).orElse(List.of()));
        var consented = Arrays.stream(sheet.text(row, "consent").split(";", -1))
                .map(String::strip)
                .collect(Collectors.toSet());
        var id = known.map(Person::id).orElseGet(() -> new PersonId(next));
        for (var column : answers) {
            var value = sheet.text(row, column);
            var rule = rule(column);
            var answer = new Attribute(rule.map(AttributeRule::name).orElse(column), value);
            var before = known.flatMap(person -> person.attribute(answer.name()));
            if (value.isEmpty() || before.equals(Optional.of(value))) {
                continue;
            }
            if (rule.isPresent() && !rule.get().allows(value)) {
                sheet.mark(row, column, Mark.ERROR, expected(rule.get()));
            } else if (rule.filter(AttributeRule::consent).isEmpty()) {
                put(recorded, answer);
            } else if (answer.withheld()) {
                consents.add(new WithdrawConsent(id, answer.name()));
            } else if (consented.contains(answer.name())) {
                consents.add(new GiveConsent(id, answer));
            } else {
                sheet.mark(row, column, Mark.ERROR, Note.of("needs-consent", answer.name()));
            }
            known.ifPresent(_ -> sheet.changed(row, column, before.orElse("–")));
        }
        return List.copyOf(recorded);
    }

    private static void put(List<Attribute> recorded, Attribute answer) {
        for (int at = 0; at < recorded.size(); at++) {
            if (recorded.get(at).name().equals(answer.name())) {
                recorded.set(at, answer);
                return;
            }
        }
        recorded.add(answer);
    }

    private static Note expected(AttributeRule rule) {
        return switch (rule.kind()) {
            case CHOICE -> Note.of("expected-choice", String.join(", ", rule.values()));
            case TEXT -> Note.of("expected-text");
            case NUMBER -> Note.of("expected-number");
            case DAY -> Note.of("expected-day");
        };
    }
}
