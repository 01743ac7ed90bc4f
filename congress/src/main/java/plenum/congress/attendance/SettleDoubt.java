package plenum.congress.attendance;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.PersonId;
import plenum.congress.attendance.AttendanceFact.DoubtSettled;
import plenum.congress.attendance.AttendanceRefusal.NothingInDoubt;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// The credentials desk has looked at a scan in doubt and notes what it found. What was missing is told by a
/// scan of its own; nothing is taken away.
///
/// Refused if the scan is not in doubt, or was looked at already.
public record SettleDoubt(PersonId person, Scan scan, String note) implements AttendanceAct {
    public static final ObjectForm<SettleDoubt> FORM = Form.of(
            Field.of("person", SettleDoubt::person, PersonId.FORM),
            Field.of("scan", SettleDoubt::scan, Scan.FORM),
            Field.of("note", SettleDoubt::note, Form.TEXT),
            SettleDoubt::new);

    @Override
    public Decision decide(HasAttendance congress, Actor by, Instant at) {
        var open = congress.attendance().doubts(person).stream()
                .anyMatch(doubt -> doubt.open() && doubt.scan().equals(scan));
        return open
                ? Decision.allow(new DoubtSettled(person, scan, note))
                : Decision.refuse(new NothingInDoubt(person));
    }
}
