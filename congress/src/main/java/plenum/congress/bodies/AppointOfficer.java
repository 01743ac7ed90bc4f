package plenum.congress.bodies;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.PersonId;
import plenum.congress.bodies.BodiesFact.OfficerAppointed;
import plenum.congress.bodies.BodiesRefusal.NoSuchPerson;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// The organiser gives a person an office. Appointing twice changes nothing.
///
/// Refused if the person is not enrolled.
public record AppointOfficer(PersonId person, Office office) implements BodiesAct {
    public static final ObjectForm<AppointOfficer> FORM = Form.of(
            Field.of("person", AppointOfficer::person, PersonId.FORM),
            Field.of("office", AppointOfficer::office, Office.FORM),
            AppointOfficer::new);

    @Override
    public Decision decide(HasBodies congress, Actor by, Instant at) {
        if (congress.bodies().person(person).isEmpty()) {
            return Decision.refuse(new NoSuchPerson(person));
        }
        if (congress.bodies().holds(person, office)) {
            return Decision.unchanged();
        }
        return Decision.allow(new OfficerAppointed(person, office));
    }
}
