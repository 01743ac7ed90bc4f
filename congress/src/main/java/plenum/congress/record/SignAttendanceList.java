package plenum.congress.record;

import java.time.Instant;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.SittingId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.record.RecordFact.AttendanceListSigned;
import plenum.congress.record.RecordRefusal.BehindClosedDoors;
import plenum.congress.record.RecordRefusal.ListHasChanged;
import plenum.congress.record.RecordRefusal.NoSuchSitting;
import plenum.congress.record.RecordRefusal.SittingNotOver;
import plenum.congress.sittings.Stage;

/// An officer answers for the attendance list of a sitting, which is named by its hash. What stations tell later makes
/// another list, which can be signed as well; the earlier one stays signed. To sign the same list twice changes
/// nothing.
///
/// Refused, in this order: behind closed doors; if there is no such sitting; if it is not over; if the list
/// does not, or no longer, read so.
///
/// @param hash SHA-256 of the [AttendanceList], as hex
public record SignAttendanceList(SittingId sitting, String hash) implements RecordAct {
    public static final ObjectForm<SignAttendanceList> FORM = Form.of(
            Field.of("sitting", SignAttendanceList::sitting, SittingId.FORM),
            Field.of("hash", SignAttendanceList::hash, Form.TEXT),
            SignAttendanceList::new);

    @Override
    public Decision decide(HasRecord congress, Actor by, Instant at) {
        var doors = congress.sittings().closed();
        if (doors.isPresent()) {
            return Decision.refuse(new BehindClosedDoors(doors.get().id()));
        }
        var held = congress.sittings().sitting(sitting);
        if (held.isEmpty()) {
            return Decision.refuse(new NoSuchSitting(sitting));
        }
        if (!(held.get().stage() instanceof Stage.Adjourned)) {
            return Decision.refuse(new SittingNotOver(sitting));
        }
        var list = AttendanceList.of(sitting, congress).map(AttendanceList::hash);
        if (!list.equals(Optional.of(hash))) {
            return Decision.refuse(new ListHasChanged(sitting));
        }
        var signer = by.person().orElseThrow();
        return congress.record().minutes(sitting).listSigned(hash, signer)
                ? Decision.unchanged()
                : Decision.allow(new AttendanceListSigned(sitting, hash, signer));
    }
}
