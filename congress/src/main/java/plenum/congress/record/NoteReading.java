package plenum.congress.record;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.TextId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.record.RecordFact.CopyRead;
import plenum.congress.record.RecordRefusal.NoSuchText;
import plenum.congress.record.RecordRefusal.NotYourCopy;

/// A reader opens the own copy of a text in the reading room; each time is noted.
///
/// Refused, in this order: if there is no such text; to anybody else.
public record NoteReading(TextId text, int number) implements RecordAct {
    public static final ObjectForm<NoteReading> FORM = Form.of(
            Field.of("text", NoteReading::text, TextId.FORM),
            Field.of("number", NoteReading::number, Form.INT),
            NoteReading::new);

    @Override
    public Decision decide(HasRecord congress, Actor by, Instant at) {
        var circular = congress.record().text(text);
        if (circular.isEmpty()) {
            return Decision.refuse(new NoSuchText(text));
        }
        return circular.get()
                .reader(number)
                .filter(by::is)
                .map(reader -> Decision.allow(new CopyRead(text, number, reader)))
                .orElseGet(() -> Decision.refuse(new NotYourCopy(text, number)));
    }
}
