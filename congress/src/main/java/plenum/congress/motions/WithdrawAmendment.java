package plenum.congress.motions;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.AmendmentId;
import plenum.congress.Decision;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.motions.MotionFact.AmendmentWithdrawn;
import plenum.congress.motions.MotionRefusal.NoSuchAmendment;
import plenum.congress.motions.MotionRefusal.NotYourMotion;
import plenum.congress.motions.MotionRefusal.TooLateToWithdraw;

/// The mover withdraws an amendment.
///
/// Refused, in this order: if there is no such amendment; to anybody but its mover; once it is put to the vote.
public record WithdrawAmendment(AmendmentId amendment) implements MotionAct {
    public static final ObjectForm<WithdrawAmendment> FORM =
            Form.of(Field.of("amendment", WithdrawAmendment::amendment, AmendmentId.FORM), WithdrawAmendment::new);

    @Override
    public Decision decide(HasMotions congress, Actor by, Instant at) {
        var moved = congress.motions().amendment(amendment);
        if (moved.isEmpty()) {
            return Decision.refuse(new NoSuchAmendment(amendment));
        }
        if (!by.is(moved.get().mover())) {
            return Decision.refuse(new NotYourMotion());
        }
        if (moved.get().stage().beyondWithdrawal()) {
            return Decision.refuse(new TooLateToWithdraw());
        }
        return Decision.allow(new AmendmentWithdrawn(amendment));
    }
}
