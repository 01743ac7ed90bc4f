package plenum.congress.floor;

import java.time.Instant;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.RequestId;
import plenum.congress.floor.FloorFact.SpeechBegun;
import plenum.congress.floor.FloorRefusal.NoSuchRequest;
import plenum.congress.floor.FloorRefusal.NotInSession;
import plenum.congress.floor.FloorRefusal.NotPresent;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// The chair calls somebody from the queue. Whoever speaks is thereby interrupted.
///
/// Refused, in this order: out of session; if the request is not in the queue; if the speaker has left the hall.
public record CallSpeaker(RequestId request) implements FloorAct {
    public static final ObjectForm<CallSpeaker> FORM =
            Form.of(Field.of("request", CallSpeaker::request, RequestId.FORM), CallSpeaker::new);

    @Override
    public Decision decide(HasFloor congress, Actor by, Instant at) {
        if (!congress.sittings().inSession()) {
            return Decision.refuse(new NotInSession());
        }
        var waiting = congress.floor().request(request);
        if (waiting.isEmpty()) {
            return Decision.refuse(new NoSuchRequest(request));
        }
        var person = waiting.get().person();
        if (!congress.attendance().present(person)) {
            return Decision.refuse(new NotPresent(person));
        }
        var kind = waiting.get().kind();
        return Decision.allow(congress.floor()
                .begun(new SpeechBegun(
                        congress.floor().nextSpeech(),
                        person,
                        kind,
                        Optional.of(request),
                        congress.agenda().current(),
                        congress.orders().floor().secondsFor(kind.code()))));
    }
}
