package plenum.congress.sittings;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.sittings.SittingFact.SittingAdjourned;
import plenum.congress.sittings.SittingRefusal.NoSitting;

/// The chair ends the sitting. What is open on the floor then, a speech, a vote or an item, stays as it is and goes on
/// in
/// the next sitting of the same kind.
///
/// Refused if no sitting is in progress.
public record Adjourn() implements SittingAct {
    public static final ObjectForm<Adjourn> FORM = Form.of(Adjourn::new);

    @Override
    public Decision decide(HasSittings congress, Actor by, Instant at) {
        var sitting = congress.sittings().current();
        if (sitting.isEmpty()) {
            return Decision.refuse(new NoSitting());
        }
        return Decision.allow(new SittingAdjourned(sitting.get().id()));
    }
}
