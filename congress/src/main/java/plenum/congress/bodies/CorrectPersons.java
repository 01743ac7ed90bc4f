package plenum.congress.bodies;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.PersonId;
import plenum.congress.bodies.BodiesFact.PersonsCorrected;
import plenum.congress.bodies.BodiesRefusal.NeedsConsent;
import plenum.congress.bodies.BodiesRefusal.NoSuchPerson;
import plenum.congress.bodies.BodiesRefusal.NoSuchUnit;
import plenum.congress.bodies.BodiesRefusal.PersonTaken;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// What is recorded of persons already enrolled is put right: each of them is from now on as given here. What the
/// journal had of them before stays in it.
///
/// Refused, in this order, for the first person in the list: who is not enrolled, or stands twice; whose unit is not
/// registered; of whom something is to be recorded that is not asked or is no answer; where an answer would change
/// that only the person disposes of.
public record CorrectPersons(List<Person> persons, String reason) implements BodiesAct {
    public static final ObjectForm<CorrectPersons> FORM = Form.of(
            Field.of("persons", CorrectPersons::persons, Form.list(Person.FORM)),
            Field.of("reason", CorrectPersons::reason, Form.TEXT),
            CorrectPersons::new);

    @Override
    public Decision decide(HasBodies congress, Actor by, Instant at) {
        var bodies = congress.bodies();
        var seen = new HashSet<PersonId>();
        var corrected = new ArrayList<Person>();
        for (var person : persons) {
            var wrong = wrong(person, seen, bodies);
            if (wrong.isPresent()) {
                return Decision.refuse(wrong.get());
            }
            if (!bodies.person(person.id()).equals(Optional.of(person))) {
                corrected.add(person);
            }
        }
        return corrected.isEmpty()
                ? Decision.unchanged()
                : Decision.allow(new PersonsCorrected(List.copyOf(corrected), reason));
    }

    private static Optional<BodiesRefusal> wrong(Person person, HashSet<PersonId> seen, Bodies bodies) {
        var before = bodies.person(person.id());
        if (before.isEmpty()) {
            return Optional.of(new NoSuchPerson(person.id()));
        }
        if (!seen.add(person.id())) {
            return Optional.of(new PersonTaken(person.id()));
        }
        var unknown = person.unit().filter(unit -> bodies.unit(unit).isEmpty());
        if (unknown.isPresent()) {
            return Optional.of(new NoSuchUnit(unknown.get()));
        }
        return bodies.attributes()
                .wrong(person, name -> bodies.consented(person.id(), name))
                .or(() -> bodies.attributes().all().stream()
                        .filter(AttributeRule::consent)
                        .map(AttributeRule::name)
                        .filter(name ->
                                !person.attribute(name).equals(before.get().attribute(name)))
                        .findFirst()
                        .map(name -> new NeedsConsent(person.id(), name)));
    }
}
