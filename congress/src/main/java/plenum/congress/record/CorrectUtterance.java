package plenum.congress.record;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.UtteranceId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.record.RecordFact.UtteranceCorrected;
import plenum.congress.record.RecordRefusal.NoReason;
import plenum.congress.record.RecordRefusal.NoSuchUtterance;
import plenum.congress.record.RecordRefusal.NoText;
import plenum.congress.record.RecordRefusal.NotPublished;

/// A paragraph that is published is corrected. As in Hansard the correction is an entry of its own; it and the
/// paragraph refer to each other. What the record reads already changes nothing.
///
/// Refused, in this order: if there is no such paragraph; before it is published, when it is revised instead; without a
/// text; without a reason.
public record CorrectUtterance(UtteranceId utterance, String text, Change change, String reason) implements RecordAct {
    public static final ObjectForm<CorrectUtterance> FORM = Form.of(
            Field.of("utterance", CorrectUtterance::utterance, UtteranceId.FORM),
            Field.of("text", CorrectUtterance::text, Form.TEXT),
            Field.of("change", CorrectUtterance::change, Change.FORM),
            Field.of("reason", CorrectUtterance::reason, Form.TEXT),
            CorrectUtterance::new);

    @Override
    public Decision decide(HasRecord congress, Actor by, Instant at) {
        var record = congress.record();
        var paragraph = record.utterance(utterance);
        if (paragraph.isEmpty()) {
            return Decision.refuse(new NoSuchUtterance(utterance));
        }
        if (!record.published(paragraph.get())) {
            return Decision.refuse(new NotPublished(utterance));
        }
        if (text.isBlank()) {
            return Decision.refuse(new NoText());
        }
        if (reason.isBlank()) {
            return Decision.refuse(new NoReason());
        }
        return record.corrected(paragraph.get()).equals(text)
                ? Decision.unchanged()
                : Decision.allow(new UtteranceCorrected(
                        record.nextCorrection(),
                        utterance,
                        text,
                        change,
                        reason,
                        by.person().orElseThrow()));
    }
}
