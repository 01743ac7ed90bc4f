package plenum.congress.record;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.record.RecordFact.NoteAdded;
import plenum.congress.record.RecordRefusal.NoText;
import plenum.congress.record.RecordRefusal.NothingToRecord;

/// The secretary adds a remark to the record.
///
/// Refused, in this order: before the first sitting; without a text.
public record AddNote(String text) implements RecordAct {
    public static final ObjectForm<AddNote> FORM = Form.of(Field.of("text", AddNote::text, Form.TEXT), AddNote::new);

    @Override
    public Decision decide(HasRecord congress, Actor by, Instant at) {
        if (!congress.convened()) {
            return Decision.refuse(new NothingToRecord());
        }
        if (text.isBlank()) {
            return Decision.refuse(new NoText());
        }
        return Decision.allow(new NoteAdded(text));
    }
}
