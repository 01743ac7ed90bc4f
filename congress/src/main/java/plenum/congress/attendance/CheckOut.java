package plenum.congress.attendance;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.PersonId;
import plenum.congress.attendance.AttendanceFact.CheckedOut;
import plenum.congress.attendance.AttendanceRefusal.NotEnrolled;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// The credentials desk notes that a person has left. Whoever is not in the hall stays outside: nothing changes.
///
/// Refused if the person is not enrolled.
public record CheckOut(PersonId person) implements AttendanceAct {
    public static final ObjectForm<CheckOut> FORM =
            Form.of(Field.of("person", CheckOut::person, PersonId.FORM), CheckOut::new);

    @Override
    public Decision decide(HasAttendance congress, Actor by, Instant at) {
        if (congress.bodies().person(person).isEmpty()) {
            return Decision.refuse(new NotEnrolled(person));
        }
        if (!congress.attendance().present(person)) {
            return Decision.unchanged();
        }
        return Decision.allow(new CheckedOut(person));
    }
}
