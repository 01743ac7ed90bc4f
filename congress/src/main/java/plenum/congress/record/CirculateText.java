package plenum.congress.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.PersonId;
import plenum.congress.SittingId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.record.RecordFact.TextCirculated;
import plenum.congress.record.RecordRefusal.BehindClosedDoors;
import plenum.congress.record.RecordRefusal.NoReaders;
import plenum.congress.record.RecordRefusal.NoSuchReader;
import plenum.congress.record.RecordRefusal.NoSuchSitting;
import plenum.congress.record.RecordRefusal.NoText;

/// A text is given to readers in numbered copies. What stands in it is not told, but committed to.
///
/// Refused, in this order: behind closed doors, as the list of readers is kept in the open; without a title; if there
/// is no such sitting; without readers; if one of them is not enrolled, or named twice.
///
/// @param commitment SHA-256(salt ‖ text), as hex
/// @param readers whose copy is number 1, 2 and so on
public record CirculateText(String title, Optional<SittingId> sitting, String commitment, List<PersonId> readers)
        implements RecordAct {
    public static final ObjectForm<CirculateText> FORM = Form.of(
            Field.of("title", CirculateText::title, Form.TEXT),
            Field.of("sitting", CirculateText::sitting, Form.optional(SittingId.FORM)),
            Field.of("commitment", CirculateText::commitment, Form.TEXT),
            Field.of("readers", CirculateText::readers, Form.list(PersonId.FORM)),
            CirculateText::new);

    @Override
    public Decision decide(HasRecord congress, Actor by, Instant at) {
        var closed = congress.sittings().closed();
        if (closed.isPresent()) {
            return Decision.refuse(new BehindClosedDoors(closed.get().id()));
        }
        if (title.isBlank()) {
            return Decision.refuse(new NoText());
        }
        if (sitting.isPresent() && congress.sittings().sitting(sitting.get()).isEmpty()) {
            return Decision.refuse(new NoSuchSitting(sitting.get()));
        }
        if (readers.isEmpty()) {
            return Decision.refuse(new NoReaders());
        }
        for (var reader : readers) {
            var once = readers.indexOf(reader) == readers.lastIndexOf(reader);
            if (!once || congress.bodies().person(reader).isEmpty()) {
                return Decision.refuse(new NoSuchReader(reader));
            }
        }
        return Decision.allow(new TextCirculated(congress.record().nextText(), title, sitting, commitment, readers));
    }
}
