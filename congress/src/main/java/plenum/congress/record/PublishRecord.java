package plenum.congress.record;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.SittingId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.record.RecordFact.RecordPublished;
import plenum.congress.record.RecordRefusal.AwaitingSpeakers;
import plenum.congress.record.RecordRefusal.BehindClosedDoors;
import plenum.congress.record.RecordRefusal.NoSuchSitting;
import plenum.congress.record.RecordRefusal.SittingNotOver;
import plenum.congress.record.RecordRefusal.UnderSeal;
import plenum.congress.sittings.Stage;

/// The secretary publishes the record of a sitting: from then on its words stand, and whatever is wrong is set right by
/// a correction. Twice changes nothing.
///
/// Refused, in this order: behind closed doors, where nothing is published and the words of other sittings are not
/// known; if there is no such sitting; if it is not over; of a closed sitting, whose record is sealed; while a
/// speaker can still approve or correct the own words.
public record PublishRecord(SittingId sitting) implements RecordAct {
    public static final ObjectForm<PublishRecord> FORM =
            Form.of(Field.of("sitting", PublishRecord::sitting, SittingId.FORM), PublishRecord::new);

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
        if (held.get().closed()) {
            return Decision.refuse(new UnderSeal(sitting));
        }
        if (congress.record().published(sitting)) {
            return Decision.unchanged();
        }
        var waiting =
                congress.record().unsettled(sitting, congress.orders().record().approvalDays(), at);
        return waiting.isEmpty()
                ? Decision.allow(new RecordPublished(sitting))
                : Decision.refuse(new AwaitingSpeakers(waiting));
    }
}
