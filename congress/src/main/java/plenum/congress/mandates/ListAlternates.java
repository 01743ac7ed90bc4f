package plenum.congress.mandates;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.PersonId;
import plenum.congress.UnitId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.mandates.MandateFact.AlternatesListed;
import plenum.congress.mandates.MandateRefusal.HoldsAnother;
import plenum.congress.mandates.MandateRefusal.ListedTwice;
import plenum.congress.mandates.MandateRefusal.NoSuchHolder;
import plenum.congress.mandates.MandateRefusal.NoSuchUnit;

/// The alternates that a unit has elected, in their order; a second list replaces the first.
///
/// Refused, in this order: for a unit that is not registered; then for the first person in the list: who is not
/// enrolled; who stands twice; whom a unit has elected as a delegate.
public record ListAlternates(UnitId unit, List<PersonId> persons) implements MandateAct {
    public static final ObjectForm<ListAlternates> FORM = Form.of(
            Field.of("unit", ListAlternates::unit, UnitId.FORM),
            Field.of("persons", ListAlternates::persons, Form.list(PersonId.FORM)),
            ListAlternates::new);

    @Override
    public Decision decide(HasMandates congress, Actor by, Instant at) {
        if (congress.bodies().unit(unit).isEmpty()) {
            return Decision.refuse(new NoSuchUnit(unit));
        }
        var seen = new HashSet<PersonId>();
        for (var person : persons) {
            var wrong = wrong(congress, person, !seen.add(person));
            if (wrong.isPresent()) {
                return Decision.refuse(wrong.get());
            }
        }
        return congress.mandates().delegations().alternates(unit).equals(persons)
                ? Decision.unchanged()
                : Decision.allow(new AlternatesListed(unit, persons));
    }

    private static Optional<MandateRefusal> wrong(HasMandates congress, PersonId person, boolean again) {
        if (congress.bodies().person(person).isEmpty()) {
            return Optional.of(new NoSuchHolder(person));
        }
        if (again) {
            return Optional.of(new ListedTwice(person));
        }
        return congress.mandates().valid().stream()
                .map(Mandate::number)
                .filter(number -> congress.mandates().elected(number).equals(Optional.of(person)))
                .<MandateRefusal>map(number -> new HoldsAnother(person, number))
                .findFirst();
    }
}
