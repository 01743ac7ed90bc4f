package plenum.congress.record;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.SpeechId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.record.RecordFact.SpeechApproved;
import plenum.congress.record.RecordRefusal.NoSuchSpeech;
import plenum.congress.record.RecordRefusal.NotYourSpeech;
import plenum.congress.record.RecordRefusal.NothingTaken;

/// The speaker approves what was taken down of the own speech. Twice, or after the days in which silence counts as
/// approval, nothing changes.
///
/// Refused, in this order: if there was no such speech; to anybody else; if nothing was taken down of it.
public record ApproveSpeech(SpeechId speech) implements RecordAct {
    public static final ObjectForm<ApproveSpeech> FORM =
            Form.of(Field.of("speech", ApproveSpeech::speech, SpeechId.FORM), ApproveSpeech::new);

    @Override
    public Decision decide(HasRecord congress, Actor by, Instant at) {
        var spoken = congress.floor().speech(speech);
        if (spoken.isEmpty()) {
            return Decision.refuse(new NoSuchSpeech(speech));
        }
        var speaker = spoken.get().person();
        if (!by.is(speaker)) {
            return Decision.refuse(new NotYourSpeech(speech));
        }
        var text = congress.record().speech(speech);
        if (text.isEmpty()) {
            return Decision.refuse(new NothingTaken(speech));
        }
        return text.get().settled(congress.orders().record().approvalDays(), at)
                ? Decision.unchanged()
                : Decision.allow(new SpeechApproved(speech, speaker));
    }
}
