package plenum.congress.motions;

import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Cast.CLARA;
import static plenum.congress.minutes.Cast.DORA;
import static plenum.congress.minutes.Cast.EMIL;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Minutes.given;
import static plenum.congress.minutes.Orders.motions;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.MotionId;
import plenum.congress.attendance.AttendanceFact.CheckedOut;
import plenum.congress.motions.MotionFact.MotionMoved;
import plenum.congress.motions.MotionFact.MotionSeconded;
import plenum.congress.motions.MotionFact.MotionTabled;
import plenum.congress.motions.MotionRefusal.NoSuchMotion;
import plenum.congress.motions.MotionRefusal.NotAwaitingSeconders;
import plenum.congress.motions.MotionRefusal.NotEntitled;
import plenum.congress.motions.MotionRefusal.NotInSession;
import plenum.congress.motions.MotionRefusal.NotPresent;
import plenum.congress.motions.MotionRefusal.OwnMotion;
import plenum.congress.orders.MotionRule;
import plenum.congress.sittings.SittingFact.SittingRecessed;

class SecondMotionTest {
    private static final MotionId M1 = new MotionId(1);
    private static final MotionMoved MOVED =
            new MotionMoved(M1, ANNA, Subject.RESOLUTION, Optional.empty(), "Land", "Plough it.");
    private static final MotionTabled TABLED = new MotionTabled(M1);

    @Test
    void with_its_last_seconder_a_motion_is_tabled() {
        given(MOVED).when(BRUNO, new SecondMotion(M1)).recorded(new MotionSeconded(M1, BRUNO), TABLED);
    }

    @Test
    void it_waits_for_as_many_as_the_orders_ask_for() {
        given(motions(new MotionRule(2, false, 1)), MOVED)
                .when(BRUNO, new SecondMotion(M1))
                .recorded(new MotionSeconded(M1, BRUNO))
                .when(CLARA, new SecondMotion(M1))
                .recorded(new MotionSeconded(M1, CLARA), TABLED);
    }

    @Test
    void seconding_twice_changes_nothing() {
        given(MOVED, new MotionSeconded(M1, BRUNO), TABLED)
                .when(BRUNO, new SecondMotion(M1))
                .unchanged();
    }

    @Test
    void not_out_of_session() {
        given(new SittingRecessed(S1, "noon")).when(EMIL, new SecondMotion(M1)).refused(new NotInSession());
    }

    @Test
    void a_guest_is_not_entitled() {
        given().when(EMIL, new SecondMotion(M1)).refused(new NotEntitled());
    }

    @Test
    void a_consultative_voice_is_not_entitled() {
        given(new CheckedOut(DORA)).when(DORA, new SecondMotion(M1)).refused(new NotEntitled());
    }

    @Test
    void not_from_outside_the_hall() {
        given(new CheckedOut(CLARA)).when(CLARA, new SecondMotion(M1)).refused(new NotPresent(CLARA));
    }

    @Test
    void there_is_no_such_motion() {
        given().when(ANNA, new SecondMotion(M1)).refused(new NoSuchMotion(M1));
    }

    @Test
    void a_tabled_motion_waits_for_nobody() {
        given(MOVED, TABLED).when(ANNA, new SecondMotion(M1)).refused(new NotAwaitingSeconders());
    }

    @Test
    void nobody_seconds_their_own_motion() {
        given(MOVED).when(ANNA, new SecondMotion(M1)).refused(new OwnMotion());
    }
}
