package plenum.congress.motions;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.MotionId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.motions.MotionFact.DebateOpened;
import plenum.congress.motions.MotionRefusal.NoSuchMotion;
import plenum.congress.motions.MotionRefusal.NotInSession;
import plenum.congress.motions.MotionRefusal.NotTabled;
import plenum.congress.motions.Stage.Tabled;

/// The chair opens the debate on a motion.
///
/// Refused, in this order: out of session; if there is no such motion; if it is not tabled.
public record OpenDebate(MotionId motion) implements MotionAct {
    public static final ObjectForm<OpenDebate> FORM =
            Form.of(Field.of("motion", OpenDebate::motion, MotionId.FORM), OpenDebate::new);

    @Override
    public Decision decide(HasMotions congress, Actor by, Instant at) {
        if (!congress.sittings().inSession()) {
            return Decision.refuse(new NotInSession());
        }
        var tabled = congress.motions().motion(motion);
        if (tabled.isEmpty()) {
            return Decision.refuse(new NoSuchMotion(motion));
        }
        if (!(tabled.get().stage() instanceof Tabled)) {
            return Decision.refuse(new NotTabled(motion));
        }
        return Decision.allow(new DebateOpened(motion));
    }
}
