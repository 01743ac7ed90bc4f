package plenum.congress.floor;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.RequestId;
import plenum.congress.floor.FloorFact.RequestWithdrawn;
import plenum.congress.floor.FloorRefusal.NoSuchRequest;
import plenum.congress.floor.FloorRefusal.NotYourRequest;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// A request to speak is withdrawn, by whoever made it or by whoever presides.
///
/// Refused, in this order: if it is not in the queue; to anybody else.
public record WithdrawRequest(RequestId request) implements FloorAct {
    public static final ObjectForm<WithdrawRequest> FORM =
            Form.of(Field.of("request", WithdrawRequest::request, RequestId.FORM), WithdrawRequest::new);

    @Override
    public Decision decide(HasFloor congress, Actor by, Instant at) {
        var waiting = congress.floor().request(request);
        if (waiting.isEmpty()) {
            return Decision.refuse(new NoSuchRequest(request));
        }
        if (!by.is(waiting.get().person()) && !congress.sittings().presides(by)) {
            return Decision.refuse(new NotYourRequest(request));
        }
        return Decision.allow(new RequestWithdrawn(request));
    }
}
