package plenum.congress.bodies;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.PersonId;
import plenum.congress.bodies.BodiesFact.PersonsEnrolled;
import plenum.congress.bodies.BodiesRefusal.NoSuchUnit;
import plenum.congress.bodies.BodiesRefusal.PersonTaken;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// Persons are entered in the list of the congress: delegates, officers, guests.
///
/// Refused, in this order, for the first person in the list: whose number is taken or stands twice; whose unit is not
/// registered; of whom something is to be recorded that is not asked, is no answer, or needs consent.
public record EnrolPersons(List<Person> persons) implements BodiesAct {
    public static final ObjectForm<EnrolPersons> FORM =
            Form.of(Field.of("persons", EnrolPersons::persons, Form.list(Person.FORM)), EnrolPersons::new);

    @Override
    public Decision decide(HasBodies congress, Actor by, Instant at) {
        var bodies = congress.bodies();
        var seen = new HashSet<PersonId>();
        for (var person : persons) {
            if (bodies.person(person.id()).isPresent() || !seen.add(person.id())) {
                return Decision.refuse(new PersonTaken(person.id()));
            }
            var unknown = person.unit().filter(unit -> bodies.unit(unit).isEmpty());
            if (unknown.isPresent()) {
                return Decision.refuse(new NoSuchUnit(unknown.get()));
            }
            var wrong = bodies.attributes().wrong(person, _ -> false);
            if (wrong.isPresent()) {
                return Decision.refuse(wrong.get());
            }
        }
        return Decision.allow(new PersonsEnrolled(persons));
    }
}
