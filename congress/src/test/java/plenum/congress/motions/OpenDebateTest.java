package plenum.congress.motions;

import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Minutes.given;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.MotionId;
import plenum.congress.motions.MotionFact.DebateOpened;
import plenum.congress.motions.MotionFact.MotionMoved;
import plenum.congress.motions.MotionFact.MotionTabled;
import plenum.congress.motions.MotionRefusal.NoSuchMotion;
import plenum.congress.motions.MotionRefusal.NotInSession;
import plenum.congress.motions.MotionRefusal.NotTabled;
import plenum.congress.sittings.SittingFact.SittingRecessed;

class OpenDebateTest {
    private static final MotionId M1 = new MotionId(1);
    private static final MotionMoved MOVED =
            new MotionMoved(M1, ANNA, Subject.RESOLUTION, Optional.empty(), "Land", "Plough it.");
    private static final MotionTabled TABLED = new MotionTabled(M1);
    private static final DebateOpened DEBATED = new DebateOpened(M1);

    @Test
    void a_tabled_motion_is_debated() {
        given(MOVED, TABLED).when(CHAIR, new OpenDebate(M1)).recorded(DEBATED);
    }

    @Test
    void not_out_of_session() {
        given(new SittingRecessed(S1, "noon")).when(CHAIR, new OpenDebate(M1)).refused(new NotInSession());
    }

    @Test
    void there_is_no_such_motion() {
        given().when(CHAIR, new OpenDebate(M1)).refused(new NoSuchMotion(M1));
    }

    @Test
    void a_motion_without_its_seconders_is_not_debated() {
        given(MOVED).when(CHAIR, new OpenDebate(M1)).refused(new NotTabled(M1));
    }
}
