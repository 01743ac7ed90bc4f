package plenum.congress.record;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.TextId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.form.SaltedHash;
import plenum.congress.record.RecordFact.TextReleased;
import plenum.congress.record.RecordRefusal.NoSuchText;
import plenum.congress.record.RecordRefusal.NotTheText;

/// A text that was given out in numbered copies is released to everybody. Once it is, nothing changes.
///
/// Refused, in this order: if there is no such text; if it is not the one that was committed to.
///
/// @param salt as hex
public record ReleaseText(TextId text, String words, String salt) implements RecordAct {
    public static final ObjectForm<ReleaseText> FORM = Form.of(
            Field.of("text", ReleaseText::text, TextId.FORM),
            Field.of("words", ReleaseText::words, Form.TEXT),
            Field.of("salt", ReleaseText::salt, Form.TEXT),
            ReleaseText::new);

    /// What commits to a text: its [SaltedHash]. A salt that is no hex commits to nothing.
    public static String commitment(String words, String salt) {
        return SaltedHash.of(words, salt);
    }

    @Override
    public Decision decide(HasRecord congress, Actor by, Instant at) {
        var circular = congress.record().text(text);
        if (circular.isEmpty()) {
            return Decision.refuse(new NoSuchText(text));
        }
        if (!circular.get().commitment().equals(commitment(words, salt))) {
            return Decision.refuse(new NotTheText(text));
        }
        return circular.get().words().isPresent()
                ? Decision.unchanged()
                : Decision.allow(new TextReleased(text, words, salt));
    }
}
