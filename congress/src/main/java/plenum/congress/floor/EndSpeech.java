package plenum.congress.floor;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.floor.FloorFact.SpeechEnded;
import plenum.congress.floor.FloorRefusal.NobodySpeaks;
import plenum.congress.floor.FloorRefusal.NotYourSpeech;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// The speech is over, by the speaker's or the chair's word.
///
/// Refused, in this order: if nobody speaks; to anybody but the speaker and whoever presides.
public record EndSpeech() implements FloorAct {
    public static final ObjectForm<EndSpeech> FORM = Form.of(EndSpeech::new);

    @Override
    public Decision decide(HasFloor congress, Actor by, Instant at) {
        var speaking = congress.floor().speaking();
        if (speaking.isEmpty()) {
            return Decision.refuse(new NobodySpeaks());
        }
        if (!by.is(speaking.get().person()) && !congress.sittings().presides(by)) {
            return Decision.refuse(new NotYourSpeech(speaking.get().id()));
        }
        return Decision.allow(new SpeechEnded(speaking.get().id()));
    }
}
