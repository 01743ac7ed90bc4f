package plenum.congress.record;

import java.time.Instant;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.SpeechId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.record.RecordFact.UtteranceTaken;
import plenum.congress.record.RecordRefusal.NoSuchSpeech;
import plenum.congress.record.RecordRefusal.NoText;
import plenum.congress.record.RecordRefusal.NothingToRecord;
import plenum.congress.record.RecordRefusal.WithoutStenogram;

/// The secretary takes down a paragraph of a speech, or of what the chair says.
///
/// Refused, in this order: before the first sitting; of a sitting that is held without stenogram; without a text; if
/// there was no such speech.
public record TakeDown(Optional<SpeechId> speech, String text) implements RecordAct {
    public static final ObjectForm<TakeDown> FORM = Form.of(
            Field.of("speech", TakeDown::speech, Form.optional(SpeechId.FORM)),
            Field.of("text", TakeDown::text, Form.TEXT),
            TakeDown::new);

    @Override
    public Decision decide(HasRecord congress, Actor by, Instant at) {
        if (!congress.convened()) {
            return Decision.refuse(new NothingToRecord());
        }
        var last = congress.sittings().last().orElseThrow();
        if (!last.stenogram()) {
            return Decision.refuse(new WithoutStenogram(last.id()));
        }
        if (text.isBlank()) {
            return Decision.refuse(new NoText());
        }
        if (speech.isPresent() && congress.floor().speech(speech.get()).isEmpty()) {
            return Decision.refuse(new NoSuchSpeech(speech.get()));
        }
        return Decision.allow(
                new UtteranceTaken(congress.record().next(congress.sittings().closed()), speech, text));
    }
}
