package plenum.congress.motions;

import java.time.Instant;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.AmendmentId;
import plenum.congress.Decision;
import plenum.congress.MotionId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.motions.MotionFact.AmendmentMoved;
import plenum.congress.motions.MotionFact.AmendmentTabled;
import plenum.congress.motions.MotionRefusal.NoSuchMotion;
import plenum.congress.motions.MotionRefusal.NoSuchPassage;
import plenum.congress.motions.MotionRefusal.NoText;
import plenum.congress.motions.MotionRefusal.NotAmendable;
import plenum.congress.motions.MotionRefusal.NotUnderDebate;
import plenum.congress.motions.MotionRefusal.SecondDegree;
import plenum.congress.motions.Stage.Tabled;
import plenum.congress.motions.Stage.UnderDebate;

/// A delegate moves to amend a motion that is tabled or under debate. Where the orders ask for no seconders, the
/// amendment is tabled at once.
///
/// Refused, in this order: as [HasMotions#barredFromMoving] says; if there is no such motion; where the orders allow no
/// amendments; to an amendment; if the motion is neither tabled nor under debate; without a text or a passage; if the
/// passage does not stand in the motion exactly once.
public record MoveAmendment(MotionId motion, Optional<AmendmentId> of, Wording wording, String reason)
        implements MotionAct {
    public static final ObjectForm<MoveAmendment> FORM = Form.of(
            Field.of("motion", MoveAmendment::motion, MotionId.FORM),
            Field.of("of", MoveAmendment::of, Form.optional(AmendmentId.FORM)),
            Field.of("wording", MoveAmendment::wording, Wording.FORM),
            Field.of("reason", MoveAmendment::reason, Form.TEXT),
            MoveAmendment::new);

    @Override
    public Decision decide(HasMotions congress, Actor by, Instant at) {
        var barred = congress.barredFromMoving(by);
        if (barred.isPresent()) {
            return Decision.refuse(barred.get());
        }
        var amended = congress.motions().motion(motion);
        if (amended.isEmpty()) {
            return Decision.refuse(new NoSuchMotion(motion));
        }
        if (congress.orders().motions().amendmentDegrees() == 0) {
            return Decision.refuse(new NotAmendable());
        }
        if (of.isPresent()) {
            return Decision.refuse(new SecondDegree(of.get()));
        }
        if (!(amended.get().stage() instanceof Tabled || amended.get().stage() instanceof UnderDebate)) {
            return Decision.refuse(new NotUnderDebate(motion));
        }
        if (wording.text().isBlank() && wording.passage().isBlank()) {
            return Decision.refuse(new NoText());
        }
        if (!wording.fits(amended.get().text())) {
            return Decision.refuse(new NoSuchPassage());
        }
        var amendment = amended.get().nextAmendment();
        var moved = new AmendmentMoved(amendment, by.person().orElseThrow(), wording, reason);
        return congress.orders().motions().seconders() > 0
                ? Decision.allow(moved)
                : Decision.allow(moved, new AmendmentTabled(amendment));
    }
}
