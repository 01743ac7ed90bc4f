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
import plenum.congress.motions.MotionFact.DebateOpened;
import plenum.congress.motions.MotionFact.MotionDecided;
import plenum.congress.motions.MotionFact.MotionMoved;
import plenum.congress.motions.MotionFact.MotionTabled;
import plenum.congress.motions.MotionFact.MotionWithdrawn;
import plenum.congress.motions.MotionRefusal.NoSuchMotion;
import plenum.congress.motions.MotionRefusal.NotYourMotion;
import plenum.congress.motions.MotionRefusal.TooLateToWithdraw;

class WithdrawMotionTest {
    private static final MotionId M1 = new MotionId(1);
    private static final AmendmentId M1_1 = new AmendmentId(M1, 1);
    private static final VoteId V1 = new VoteId(1);
    private static final MotionMoved MOVED =
            new MotionMoved(M1, ANNA, Subject.RESOLUTION, Optional.empty(), "Land", "Plough it.");
    private static final MotionTabled TABLED = new MotionTabled(M1);
    private static final DebateOpened DEBATED = new DebateOpened(M1);
    private static final MotionDecided CARRIED = new MotionDecided(M1, true, V1);
    private static final Wording ALL = new Wording("it", "all of it");
    private static final AmendmentMoved AMENDED = new AmendmentMoved(M1_1, BRUNO, ALL, "clearer");
    private static final AmendmentTabled AMENDMENT_TABLED = new AmendmentTabled(M1_1);

    @Test
    void its_mover_withdraws_it() {
        given(MOVED, TABLED, DEBATED).when(ANNA, new WithdrawMotion(M1)).recorded(new MotionWithdrawn(M1));
    }

    @Test
    void there_is_no_such_motion() {
        given().when(BRUNO, new WithdrawMotion(M1)).refused(new NoSuchMotion(M1));
    }

    @Test
    void nobody_else_withdraws_it() {
        given(MOVED, CARRIED).when(BRUNO, new WithdrawMotion(M1)).refused(new NotYourMotion());
    }

    @Test
    void what_was_decided_is_not_withdrawn() {
        given(MOVED, TABLED, DEBATED, CARRIED)
                .when(ANNA, new WithdrawMotion(M1))
                .refused(new TooLateToWithdraw());
    }

    @Test
    void not_while_an_amendment_is_voted_on() {
        given(MOVED, TABLED, DEBATED, AMENDED, AMENDMENT_TABLED, new AmendmentPut(M1_1, V1))
                .when(ANNA, new WithdrawMotion(M1))
                .refused(new TooLateToWithdraw());
    }
}
