package plenum.congress.motions;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.AmendmentId;
import plenum.congress.Decision;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.motions.MotionFact.AmendmentSeconded;
import plenum.congress.motions.MotionFact.AmendmentTabled;
import plenum.congress.motions.MotionRefusal.NoSuchAmendment;
import plenum.congress.motions.MotionRefusal.NotAwaitingSeconders;
import plenum.congress.motions.MotionRefusal.NotUnderDebate;
import plenum.congress.motions.MotionRefusal.OwnMotion;
import plenum.congress.motions.Stage.Moved;
import plenum.congress.motions.Stage.Tabled;
import plenum.congress.motions.Stage.UnderDebate;

/// A delegate supports an amendment. With the last seconder that the orders ask for it is tabled. Seconding twice
/// changes nothing.
///
/// Refused, in this order: as [HasMotions#barredFromMoving] says; if there is no such amendment; if its motion can no
/// longer be amended; if it does not wait for seconders; to its mover.
public record SecondAmendment(AmendmentId amendment) implements MotionAct {
    public static final ObjectForm<SecondAmendment> FORM =
            Form.of(Field.of("amendment", SecondAmendment::amendment, AmendmentId.FORM), SecondAmendment::new);

    @Override
    public Decision decide(HasMotions congress, Actor by, Instant at) {
        var barred = congress.barredFromMoving(by);
        if (barred.isPresent()) {
            return Decision.refuse(barred.get());
        }
        var moved = congress.motions().amendment(amendment);
        if (moved.isEmpty()) {
            return Decision.refuse(new NoSuchAmendment(amendment));
        }
        var person = by.person().orElseThrow();
        var seconders = moved.get().seconders();
        if (seconders.contains(person)) {
            return Decision.unchanged();
        }
        var motion = congress.motions().motion(amendment.motion()).orElseThrow();
        if (!(motion.stage() instanceof Tabled || motion.stage() instanceof UnderDebate)) {
            return Decision.refuse(new NotUnderDebate(motion.id()));
        }
        if (!(moved.get().stage() instanceof Moved)) {
            return Decision.refuse(new NotAwaitingSeconders());
        }
        if (moved.get().mover().equals(person)) {
            return Decision.refuse(new OwnMotion());
        }
        var seconded = new AmendmentSeconded(amendment, person);
        return seconders.size() + 1 < congress.orders().motions().seconders()
                ? Decision.allow(seconded)
                : Decision.allow(seconded, new AmendmentTabled(amendment));
    }
}
