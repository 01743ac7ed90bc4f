package plenum.congress.attendance;

import plenum.congress.Fact;
import plenum.congress.PersonId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// Who comes and goes.
public sealed interface AttendanceFact extends Fact {
    /// The person is in the hall.
    record CheckedIn(PersonId person) implements AttendanceFact {
        public static final ObjectForm<CheckedIn> FORM =
                Form.of(Field.of("person", CheckedIn::person, PersonId.FORM), CheckedIn::new);
    }

    /// The person has left the hall.
    record CheckedOut(PersonId person) implements AttendanceFact {
        public static final ObjectForm<CheckedOut> FORM =
                Form.of(Field.of("person", CheckedOut::person, PersonId.FORM), CheckedOut::new);
    }
}
