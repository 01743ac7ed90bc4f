package plenum.server.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plenum.congress.Act;
import plenum.congress.Actor;
import plenum.congress.PersonId;
import plenum.congress.assembly.Assembly;
import plenum.congress.bodies.EnrolPersons;
import plenum.congress.bodies.Person;
import plenum.congress.mandates.Accredit;
import plenum.congress.mandates.Accreditation;
import plenum.congress.orders.GuestKind;
import plenum.congress.orders.GuestRule;
import plenum.server.imports.Sheet.Row;

/// Those who come without a mandate: who is not enrolled is enrolled, and all are accredited.
public final class GuestsImport {
    private static final List<String> KNOWN = List.of("person", "name", "kind", "organisation");

    private final Assembly congress;
    private final Marking sheet;
    private final List<String> kinds;
    private final Set<PersonId> listed = new HashSet<>();
    private final Set<List<String>> named = new HashSet<>();
    private final List<Person> enrolled = new ArrayList<>();
    private final List<Act<? super Assembly>> accredited = new ArrayList<>();
    private int next;

    private GuestsImport(Sheet sheet, Assembly congress) {
        this.congress = congress;
        this.sheet = new Marking(sheet, List.of("name", "kind"));
        this.kinds = congress.orders().mandates().guests().stream()
                .map(GuestRule::kind)
                .map(GuestKind::code)
                .toList();
        this.next = next(congress);
    }

    static Preview of(Sheet sheet, Assembly congress, Actor by) {
        var guests = new GuestsImport(sheet, congress);
        guests.sheet.known(KNOWN);
        guests.sheet.rows().forEach(guests::row);
        var acts = new ArrayList<>(Marking.entries(guests.enrolled, EnrolPersons::new));
        acts.addAll(guests.accredited);
        return guests.sheet.preview(acts, congress, by);
    }

    /// The number of the person to be enrolled next.
    public static int next(Assembly congress) {
        return PersonsImport.next(congress);
    }

    private void row(Row row) {
        var name = sheet.needed(row, "name");
        var kind = GuestKind.ALL.stream()
                .filter(one -> kinds.contains(one.code()))
                .filter(one -> one.code().equals(sheet.text(row, "kind")))
                .findFirst();
        if (kind.isEmpty()) {
            sheet.mark(row, "kind", Mark.ERROR, Note.of("expected-choice", String.join(", ", kinds)));
        }
        var organisation = sheet.text(row, "organisation");
        if (!sheet.text(row, "person").isEmpty()) {
            known(row).ifPresent(person -> compare(row, person, kind, organisation));
        } else if (name.isPresent()) {
            fresh(row, name.get(), kind, organisation);
        }
    }

    private void fresh(Row row, String name, Optional<GuestKind> kind, String organisation) {
        if (!named.add(List.of(name, organisation))) {
            sheet.mark(row, "name", Mark.ERROR, Note.of("twice"));
            return;
        }
        var again = congress.mandates().accreditations().values().stream()
                .filter(one -> one.valid() && one.organisation().equals(organisation))
                .anyMatch(one -> congress.bodies()
                        .person(one.person())
                        .filter(person -> person.name().equals(name))
                        .isPresent());
        if (again) {
            sheet.mark(row, "name", Mark.WARNING, Note.of("accredited-already"));
            return;
        }
        sheet.fresh(row);
        var person = new PersonId(next++);
        enrolled.add(new Person(person, name, Optional.empty(), List.of()));
        kind.ifPresent(one -> accredited.add(new Accredit(person, one, organisation)));
    }

    private Optional<Person> known(Row row) {
        var number = sheet.text(row, "person");
        var person = number.matches("P?[1-9][0-9]{0,8}")
                ? congress.bodies().person(new PersonId(Integer.parseInt(number.replace("P", ""))))
                : Optional.<Person>empty();
        if (person.isEmpty()) {
            sheet.mark(row, "person", Mark.ERROR, Note.of("expected-person"));
        } else if (!listed.add(person.get().id())) {
            sheet.mark(row, "person", Mark.ERROR, Note.of("twice"));
        }
        return person;
    }

    private void compare(Row row, Person person, Optional<GuestKind> kind, String organisation) {
        if (!person.name().equals(sheet.text(row, "name"))) {
            sheet.mark(row, "name", Mark.ERROR, Note.of("named-otherwise", person.name()));
        }
        var before = congress.mandates().accredited(person.id());
        if (before.isEmpty()) {
            sheet.fresh(row);
        }
        before.map(Accreditation::kind)
                .filter(one -> !Optional.of(one).equals(kind))
                .ifPresent(one -> sheet.changed(row, "kind", one.code()));
        before.map(Accreditation::organisation)
                .filter(one -> !one.equals(organisation))
                .ifPresent(one -> sheet.changed(row, "organisation", one));
        var same = before.filter(one -> Optional.of(one.kind()).equals(kind)
                        && one.organisation().equals(organisation))
                .isPresent();
        if (!same) {
            kind.ifPresent(one -> accredited.add(new Accredit(person.id(), one, organisation)));
        }
    }
}
