package plenum.congress.record;

import java.time.Instant;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.SittingId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.record.RecordFact.MinutesRemarked;
import plenum.congress.record.RecordRefusal.BehindClosedDoors;
import plenum.congress.record.RecordRefusal.MinutesAreApproved;
import plenum.congress.record.RecordRefusal.NoSuchRemark;
import plenum.congress.record.RecordRefusal.NoSuchSitting;
import plenum.congress.record.RecordRefusal.NoText;
import plenum.congress.record.RecordRefusal.UnderSeal;

/// The secretary adds a remark to the minutes of a sitting, or puts another text in the place of one; an empty text
/// strikes it out. Whoever had signed the minutes signs them anew.
///
/// Refused, in this order: behind closed doors, as minutes are kept in the open; if there is no such sitting; of a
/// closed sitting that is not
/// released; once the minutes are approved; if there is no such remark; a
/// new one without a text.
///
/// @param number of the remark to change; empty for a new one
public record RemarkOnMinutes(SittingId sitting, Optional<Integer> number, String text) implements RecordAct {
    public static final ObjectForm<RemarkOnMinutes> FORM = Form.of(
            Field.of("sitting", RemarkOnMinutes::sitting, SittingId.FORM),
            Field.of("number", RemarkOnMinutes::number, Form.optional(Form.INT)),
            Field.of("text", RemarkOnMinutes::text, Form.TEXT),
            RemarkOnMinutes::new);

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
        if (held.get().closed() && !held.get().released()) {
            return Decision.refuse(new UnderSeal(sitting));
        }
        var minutes = congress.record().minutes(sitting);
        if (minutes.approved().isPresent()) {
            return Decision.refuse(new MinutesAreApproved(sitting));
        }
        var remarks = minutes.remarks();
        if (number.isPresent() && (number.get() < 1 || number.get() > remarks.size())) {
            return Decision.refuse(new NoSuchRemark(sitting, number.get()));
        }
        if (number.isEmpty() && text.isBlank()) {
            return Decision.refuse(new NoText());
        }
        if (number.isPresent() && remarks.get(number.get() - 1).text().equals(text)) {
            return Decision.unchanged();
        }
        return Decision.allow(new MinutesRemarked(
                sitting, number.orElse(remarks.size() + 1), text, by.person().orElseThrow()));
    }
}
