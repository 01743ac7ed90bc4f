package plenum.congress.motions;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.MotionId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.motions.MotionFact.MotionSeconded;
import plenum.congress.motions.MotionFact.MotionTabled;
import plenum.congress.motions.MotionRefusal.NoSuchMotion;
import plenum.congress.motions.MotionRefusal.NotAwaitingSeconders;
import plenum.congress.motions.MotionRefusal.OwnMotion;
import plenum.congress.motions.Stage.Moved;

/// A delegate supports a motion. With the last seconder that the orders ask for it is tabled. Seconding twice changes
/// nothing.
///
/// Refused, in this order: as [HasMotions#barredFromMoving] says; if there is no such motion; if it does not wait for
/// seconders; to its mover.
public record SecondMotion(MotionId motion) implements MotionAct {
    public static final ObjectForm<SecondMotion> FORM =
            Form.of(Field.of("motion", SecondMotion::motion, MotionId.FORM), SecondMotion::new);

    @Override
    public Decision decide(HasMotions congress, Actor by, Instant at) {
        var barred = congress.barredFromMoving(by);
        if (barred.isPresent()) {
            return Decision.refuse(barred.get());
        }
        var moved = congress.motions().motion(motion);
        if (moved.isEmpty()) {
            return Decision.refuse(new NoSuchMotion(motion));
        }
        var person = by.person().orElseThrow();
        var seconders = moved.get().seconders();
        if (seconders.contains(person)) {
            return Decision.unchanged();
        }
        if (!(moved.get().stage() instanceof Moved)) {
            return Decision.refuse(new NotAwaitingSeconders());
        }
        if (moved.get().mover().equals(person)) {
            return Decision.refuse(new OwnMotion());
        }
        var seconded = new MotionSeconded(motion, person);
        return seconders.size() + 1 < congress.orders().motions().seconders()
                ? Decision.allow(seconded)
                : Decision.allow(seconded, new MotionTabled(motion));
    }
}
