package plenum.congress.motions;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.MotionId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.motions.MotionFact.MotionWithdrawn;
import plenum.congress.motions.MotionRefusal.NoSuchMotion;
import plenum.congress.motions.MotionRefusal.NotYourMotion;
import plenum.congress.motions.MotionRefusal.TooLateToWithdraw;
import plenum.congress.motions.Stage.Voting;

/// The mover withdraws a motion, and with it its amendments.
///
/// Refused, in this order: if there is no such motion; to anybody but its mover; once it is put to the vote.
public record WithdrawMotion(MotionId motion) implements MotionAct {
    public static final ObjectForm<WithdrawMotion> FORM =
            Form.of(Field.of("motion", WithdrawMotion::motion, MotionId.FORM), WithdrawMotion::new);

    @Override
    public Decision decide(HasMotions congress, Actor by, Instant at) {
        var moved = congress.motions().motion(motion);
        if (moved.isEmpty()) {
            return Decision.refuse(new NoSuchMotion(motion));
        }
        if (!by.is(moved.get().mover())) {
            return Decision.refuse(new NotYourMotion());
        }
        var amendmentAtVote =
                moved.get().amendments().values().stream().anyMatch(amendment -> amendment.stage() instanceof Voting);
        if (moved.get().stage().beyondWithdrawal() || amendmentAtVote) {
            return Decision.refuse(new TooLateToWithdraw());
        }
        return Decision.allow(new MotionWithdrawn(motion));
    }
}
