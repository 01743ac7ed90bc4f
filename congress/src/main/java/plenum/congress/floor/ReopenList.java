package plenum.congress.floor;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.floor.FloorFact.ListReopened;
import plenum.congress.floor.FloorRefusal.NotInSession;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// The chair reopens the list of speakers. Reopening an open list changes nothing.
///
/// Refused out of session.
public record ReopenList() implements FloorAct {
    public static final ObjectForm<ReopenList> FORM = Form.of(ReopenList::new);

    @Override
    public Decision decide(HasFloor congress, Actor by, Instant at) {
        if (!congress.sittings().inSession()) {
            return Decision.refuse(new NotInSession());
        }
        return congress.floor().listClosed() ? Decision.allow(new ListReopened()) : Decision.unchanged();
    }
}
