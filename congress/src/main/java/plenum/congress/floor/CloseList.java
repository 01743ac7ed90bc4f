package plenum.congress.floor;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.floor.FloorFact.ListClosed;
import plenum.congress.floor.FloorRefusal.NotInSession;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// The chair closes the list of speakers. Closing a closed list changes nothing.
///
/// Refused out of session.
public record CloseList() implements FloorAct {
    public static final ObjectForm<CloseList> FORM = Form.of(CloseList::new);

    @Override
    public Decision decide(HasFloor congress, Actor by, Instant at) {
        if (!congress.sittings().inSession()) {
            return Decision.refuse(new NotInSession());
        }
        return congress.floor().listClosed() ? Decision.unchanged() : Decision.allow(new ListClosed());
    }
}
