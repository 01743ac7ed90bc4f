package plenum.congress.record;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.SittingId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.record.RecordFact.MinutesApproved;
import plenum.congress.record.RecordRefusal.BehindClosedDoors;
import plenum.congress.record.RecordRefusal.MinutesNotSigned;
import plenum.congress.record.RecordRefusal.MinutesOutOfSession;
import plenum.congress.record.RecordRefusal.NoSuchSitting;
import plenum.congress.record.RecordRefusal.SittingNotOver;
import plenum.congress.sittings.Stage;

/// The chair states that the body has approved the minutes of an earlier sitting: without objection, or by a vote that
/// stands in the record. From then on no remark is added. Twice changes nothing.
///
/// Refused, in this order: behind closed doors, as minutes are kept in the open; if there is no such sitting; if it is
/// not over; out of session; while nobody has signed.
public record ApproveMinutes(SittingId sitting) implements RecordAct {
    public static final ObjectForm<ApproveMinutes> FORM =
            Form.of(Field.of("sitting", ApproveMinutes::sitting, SittingId.FORM), ApproveMinutes::new);

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
        var minutes = congress.record().minutes(sitting);
        if (minutes.approved().isPresent()) {
            return Decision.unchanged();
        }
        if (!congress.sittings().inSession()) {
            return Decision.refuse(new MinutesOutOfSession());
        }
        return minutes.signatures().isEmpty()
                ? Decision.refuse(new MinutesNotSigned(sitting))
                : Decision.allow(new MinutesApproved(sitting));
    }
}
