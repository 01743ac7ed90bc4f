package plenum.congress.record;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.UtteranceId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.record.RecordFact.UtteranceContinued;
import plenum.congress.record.RecordRefusal.NoSuchUtterance;
import plenum.congress.record.RecordRefusal.NoText;
import plenum.congress.record.RecordRefusal.NotTheLatest;

/// The secretary takes down a further sentence of the paragraph that is being spoken, so that it can be read along
/// while the speaker goes on.
///
/// Refused, in this order: without a text; if there is no such paragraph; if another one has begun since, or this one
/// was revised.
public record ContinueUtterance(UtteranceId utterance, String sentence) implements RecordAct {
    public static final ObjectForm<ContinueUtterance> FORM = Form.of(
            Field.of("utterance", ContinueUtterance::utterance, UtteranceId.FORM),
            Field.of("sentence", ContinueUtterance::sentence, Form.TEXT),
            ContinueUtterance::new);

    @Override
    public Decision decide(HasRecord congress, Actor by, Instant at) {
        if (sentence.isBlank()) {
            return Decision.refuse(new NoText());
        }
        var begun = congress.record().utterance(utterance);
        if (begun.isEmpty()) {
            return Decision.refuse(new NoSuchUtterance(utterance));
        }
        var latest = congress.record().utterances().lastKey().equals(utterance);
        return latest && begun.get().revisions().isEmpty() && !congress.record().published(begun.get())
                ? Decision.allow(new UtteranceContinued(utterance, begun.get().raw() + " " + sentence.strip()))
                : Decision.refuse(new NotTheLatest(utterance));
    }
}
