package plenum.congress.attendance;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.PersonId;
import plenum.congress.attendance.AttendanceFact.CheckedIn;
import plenum.congress.attendance.AttendanceRefusal.NotEnrolled;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// The credentials desk lets a person in. Scanning a badge twice changes nothing.
///
/// Refused, in this order: if the person is not enrolled; to those who come without a mandate and may not.
public record CheckIn(PersonId person) implements AttendanceAct {
    public static final ObjectForm<CheckIn> FORM =
            Form.of(Field.of("person", CheckIn::person, PersonId.FORM), CheckIn::new);

    @Override
    public Decision decide(HasAttendance congress, Actor by, Instant at) {
        if (congress.bodies().person(person).isEmpty()) {
            return Decision.refuse(new NotEnrolled(person));
        }
        if (congress.attendance().present(person)) {
            return Decision.unchanged();
        }
        return congress.keptOut(person).map(Decision::refuse).orElseGet(() -> Decision.allow(new CheckedIn(person)));
    }
}
