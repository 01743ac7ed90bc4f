package plenum.congress.motions;

import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Minutes.given;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.AmendmentId;
import plenum.congress.MotionId;
import plenum.congress.VoteId;
import plenum.congress.motions.MotionFact.AmendmentMoved;
import plenum.congress.motions.MotionFact.AmendmentPut;
import plenum.congress.motions.MotionFact.AmendmentTabled;
import plenum.congress.motions.MotionFact.AmendmentWithdrawn;
import plenum.congress.motions.MotionFact.MotionMoved;
import plenum.congress.motions.MotionFact.MotionTabled;
import plenum.congress.motions.MotionRefusal.NoSuchAmendment;
import plenum.congress.motions.MotionRefusal.NotYourMotion;
import plenum.congress.motions.MotionRefusal.TooLateToWithdraw;

class WithdrawAmendmentTest {
    private static final MotionId M1 = new MotionId(1);
    private static final AmendmentId M1_1 = new AmendmentId(M1, 1);
    private static final VoteId V1 = new VoteId(1);
    private static final MotionMoved MOVED =
            new MotionMoved(M1, ANNA, Subject.RESOLUTION, Optional.empty(), "Land", "Plough it.");
    private static final MotionTabled TABLED = new MotionTabled(M1);
    private static final Wording ALL = new Wording("it", "all of it");
    private static final AmendmentMoved AMENDED = new AmendmentMoved(M1_1, BRUNO, ALL, "clearer");
    private static final AmendmentTabled AMENDMENT_TABLED = new AmendmentTabled(M1_1);

    @Test
    void its_mover_withdraws_it() {
        given(MOVED, TABLED, AMENDED).when(BRUNO, new WithdrawAmendment(M1_1)).recorded(new AmendmentWithdrawn(M1_1));
    }

    @Test
    void there_is_no_such_amendment() {
        given(MOVED).when(ANNA, new WithdrawAmendment(M1_1)).refused(new NoSuchAmendment(M1_1));
    }

    @Test
    void nobody_else_withdraws_it() {
        given(MOVED, TABLED, AMENDED, new AmendmentWithdrawn(M1_1))
                .when(ANNA, new WithdrawAmendment(M1_1))
                .refused(new NotYourMotion());
    }

    @Test
    void not_once_it_is_put_to_the_vote() {
        given(MOVED, TABLED, AMENDED, AMENDMENT_TABLED, new AmendmentPut(M1_1, V1))
                .when(BRUNO, new WithdrawAmendment(M1_1))
                .refused(new TooLateToWithdraw());
    }
}
