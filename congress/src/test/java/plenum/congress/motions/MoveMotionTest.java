package plenum.congress.motions;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.A1;
import static plenum.congress.minutes.Cast.ANNA;
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
import plenum.congress.motions.MotionFact.MotionTabled;
import plenum.congress.motions.MotionRefusal.NoSuchItem;
import plenum.congress.motions.MotionRefusal.NoText;
import plenum.congress.motions.MotionRefusal.NotEntitled;
import plenum.congress.motions.MotionRefusal.NotInSession;
import plenum.congress.motions.MotionRefusal.NotPresent;
import plenum.congress.motions.Stage.Moved;
import plenum.congress.orders.MotionRule;
import plenum.congress.sittings.SittingFact.SittingRecessed;

class MoveMotionTest {
    private static final MotionId M1 = new MotionId(1);
    private static final MotionMoved MOVED =
            new MotionMoved(M1, ANNA, Subject.RESOLUTION, Optional.empty(), "Land", "Plough it.");
    private static final MotionTabled TABLED = new MotionTabled(M1);

    @Test
    void a_motion_waits_for_its_seconders() {
        var after = given().when(ANNA, new MoveMotion(Subject.RESOLUTION, Optional.empty(), "Land", "Plough it."))
                .recorded(MOVED);
        assertThat(after.hall().motions().motion(M1).orElseThrow().stage()).isEqualTo(new Moved());
    }

    @Test
    void it_is_tabled_at_once_where_no_seconders_are_asked_for() {
        given(motions(new MotionRule(0, false, 1)))
                .when(ANNA, new MoveMotion(Subject.RESOLUTION, Optional.empty(), "Land", "Plough it."))
                .recorded(MOVED, TABLED);
    }

    @Test
    void a_consultative_voice_moves_where_the_orders_say_so() {
        given(motions(new MotionRule(1, true, 1)))
                .when(DORA, new MoveMotion(Subject.RESOLUTION, Optional.empty(), "Land", "Plough it."))
                .recorded(new MotionMoved(M1, DORA, Subject.RESOLUTION, Optional.empty(), "Land", "Plough it."));
    }

    @Test
    void not_out_of_session() {
        given(new SittingRecessed(S1, "noon"))
                .when(EMIL, new MoveMotion(Subject.RESOLUTION, Optional.empty(), "", ""))
                .refused(new NotInSession());
    }

    @Test
    void a_guest_is_not_entitled() {
        given().when(EMIL, new MoveMotion(Subject.RESOLUTION, Optional.empty(), "", ""))
                .refused(new NotEntitled());
    }

    @Test
    void a_consultative_voice_is_not_entitled() {
        given(new CheckedOut(DORA))
                .when(DORA, new MoveMotion(Subject.RESOLUTION, Optional.empty(), "", ""))
                .refused(new NotEntitled());
    }

    @Test
    void not_from_outside_the_hall() {
        given(new CheckedOut(CLARA))
                .when(CLARA, new MoveMotion(Subject.RESOLUTION, Optional.empty(), "", ""))
                .refused(new NotPresent(CLARA));
    }

    @Test
    void a_motion_has_a_text() {
        given().when(ANNA, new MoveMotion(Subject.RESOLUTION, Optional.of(A1), "Land", " "))
                .refused(new NoText());
    }

    @Test
    void a_motion_has_a_title() {
        given().when(ANNA, new MoveMotion(Subject.RESOLUTION, Optional.of(A1), "", "Plough it."))
                .refused(new NoText());
    }

    @Test
    void its_item_is_on_the_agenda() {
        given().when(ANNA, new MoveMotion(Subject.RESOLUTION, Optional.of(A1), "Land", "Plough it."))
                .refused(new NoSuchItem(A1));
    }
}
