package plenum.congress.record;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.SittingId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.record.RecordFact.MinutesSigned;
import plenum.congress.record.RecordRefusal.BehindClosedDoors;
import plenum.congress.record.RecordRefusal.MinutesAreApproved;
import plenum.congress.record.RecordRefusal.NoSuchSitting;
import plenum.congress.record.RecordRefusal.SittingNotOver;
import plenum.congress.sittings.Stage;

/// Whoever presides, or a secretary, answers for the minutes of a sitting as they stand with this entry of the journal.
/// Twice changes nothing.
///
/// Refused, in this order: behind closed doors, as minutes are kept in the open; if there is no such sitting; if it is
/// not over; once the minutes are approved.
public record SignMinutes(SittingId sitting) implements RecordAct {
    public static final ObjectForm<SignMinutes> FORM =
            Form.of(Field.of("sitting", SignMinutes::sitting, SittingId.FORM), SignMinutes::new);

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
        var signer = by.person().orElseThrow();
        if (minutes.signedBy(signer)) {
            return Decision.unchanged();
        }
        return minutes.approved().isPresent()
                ? Decision.refuse(new MinutesAreApproved(sitting))
                : Decision.allow(new MinutesSigned(sitting, signer));
    }
}
