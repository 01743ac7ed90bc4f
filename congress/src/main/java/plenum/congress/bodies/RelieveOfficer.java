package plenum.congress.bodies;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.PersonId;
import plenum.congress.bodies.BodiesFact.OfficerRelieved;
import plenum.congress.bodies.BodiesRefusal.NoSuchPerson;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// The organiser takes an office from a person. Relieving twice changes nothing.
///
/// Refused if the person is not enrolled.
public record RelieveOfficer(PersonId person, Office office) implements BodiesAct {
    public static final ObjectForm<RelieveOfficer> FORM = Form.of(
            Field.of("person", RelieveOfficer::person, PersonId.FORM),
            Field.of("office", RelieveOfficer::office, Office.FORM),
            RelieveOfficer::new);

    @Override
    public Decision decide(HasBodies congress, Actor by, Instant at) {
        if (congress.bodies().person(person).isEmpty()) {
            return Decision.refuse(new NoSuchPerson(person));
        }
        if (!congress.bodies().holds(person, office)) {
            return Decision.unchanged();
        }
        return Decision.allow(new OfficerRelieved(person, office));
    }
}
