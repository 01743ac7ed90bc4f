package plenum.congress.attendance;

import java.util.List;
import plenum.congress.attendance.AttendanceFact.CheckedIn;
import plenum.congress.attendance.AttendanceFact.CheckedOut;
import plenum.congress.form.Family;

/// The names under which the facts and acts of this topic stand in the journal. They never change.
public final class AttendanceForms {
    public static final List<Family.Member<? extends AttendanceFact>> FACTS = List.of(
            Family.member("attendance.checked-in", CheckedIn.class, CheckedIn.FORM),
            Family.member("attendance.checked-out", CheckedOut.class, CheckedOut.FORM));

    public static final List<Family.Member<? extends AttendanceAct>> ACTS = List.of(
            Family.member("attendance.check-in", CheckIn.class, CheckIn.FORM),
            Family.member("attendance.check-out", CheckOut.class, CheckOut.FORM));

    private AttendanceForms() {}
}
