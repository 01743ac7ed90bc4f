package plenum.congress.sittings;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.sittings.SittingFact.SittingResumed;
import plenum.congress.sittings.SittingRefusal.NotInRecess;

/// The chair goes on with a sitting that was interrupted.
///
/// Refused if it is not in recess.
public record Resume() implements SittingAct {
    public static final ObjectForm<Resume> FORM = Form.of(Resume::new);

    @Override
    public Decision decide(HasSittings congress, Actor by, Instant at) {
        var sitting = congress.sittings().current().filter(interrupted -> !interrupted.inSession());
        if (sitting.isEmpty()) {
            return Decision.refuse(new NotInRecess());
        }
        return Decision.allow(new SittingResumed(sitting.get().id()));
    }
}
