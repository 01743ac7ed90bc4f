package plenum.congress.motions;

import java.util.List;
import plenum.congress.form.Family;
import plenum.congress.motions.MotionFact.AmendmentDecided;
import plenum.congress.motions.MotionFact.AmendmentMoved;
import plenum.congress.motions.MotionFact.AmendmentPut;
import plenum.congress.motions.MotionFact.AmendmentReturned;
import plenum.congress.motions.MotionFact.AmendmentSeconded;
import plenum.congress.motions.MotionFact.AmendmentTabled;
import plenum.congress.motions.MotionFact.AmendmentWithdrawn;
import plenum.congress.motions.MotionFact.DebateOpened;
import plenum.congress.motions.MotionFact.MotionDecided;
import plenum.congress.motions.MotionFact.MotionMoved;
import plenum.congress.motions.MotionFact.MotionPut;
import plenum.congress.motions.MotionFact.MotionReturned;
import plenum.congress.motions.MotionFact.MotionSeconded;
import plenum.congress.motions.MotionFact.MotionTabled;
import plenum.congress.motions.MotionFact.MotionWithdrawn;
import plenum.congress.motions.MotionFact.OrdersBroughtIn;

/// The names under which the facts and acts of this topic stand in the journal. They never change.
public final class MotionForms {
    public static final List<Family.Member<? extends MotionFact>> FACTS = List.of(
            Family.member("motions.moved", MotionMoved.class, MotionMoved.FORM),
            Family.member("motions.seconded", MotionSeconded.class, MotionSeconded.FORM),
            Family.member("motions.tabled", MotionTabled.class, MotionTabled.FORM),
            Family.member("motions.debate-opened", DebateOpened.class, DebateOpened.FORM),
            Family.member("motions.put", MotionPut.class, MotionPut.FORM),
            Family.member("motions.returned", MotionReturned.class, MotionReturned.FORM),
            Family.member("motions.decided", MotionDecided.class, MotionDecided.FORM),
            Family.member("motions.withdrawn", MotionWithdrawn.class, MotionWithdrawn.FORM),
            Family.member("motions.amendment-moved", AmendmentMoved.class, AmendmentMoved.FORM),
            Family.member("motions.amendment-seconded", AmendmentSeconded.class, AmendmentSeconded.FORM),
            Family.member("motions.amendment-tabled", AmendmentTabled.class, AmendmentTabled.FORM),
            Family.member("motions.amendment-put", AmendmentPut.class, AmendmentPut.FORM),
            Family.member("motions.amendment-returned", AmendmentReturned.class, AmendmentReturned.FORM),
            Family.member("motions.amendment-decided", AmendmentDecided.class, AmendmentDecided.FORM),
            Family.member("motions.amendment-withdrawn", AmendmentWithdrawn.class, AmendmentWithdrawn.FORM),
            Family.member("motions.orders-brought-in", OrdersBroughtIn.class, OrdersBroughtIn.FORM));

    public static final List<Family.Member<? extends MotionAct>> ACTS = List.of(
            Family.member("motions.move-motion", MoveMotion.class, MoveMotion.FORM),
            Family.member("motions.second-motion", SecondMotion.class, SecondMotion.FORM),
            Family.member("motions.open-debate", OpenDebate.class, OpenDebate.FORM),
            Family.member("motions.withdraw-motion", WithdrawMotion.class, WithdrawMotion.FORM),
            Family.member("motions.move-amendment", MoveAmendment.class, MoveAmendment.FORM),
            Family.member("motions.second-amendment", SecondAmendment.class, SecondAmendment.FORM),
            Family.member("motions.withdraw-amendment", WithdrawAmendment.class, WithdrawAmendment.FORM),
            Family.member("motions.bring-orders-into-force", BringOrdersIntoForce.class, BringOrdersIntoForce.FORM));

    private MotionForms() {}
}
