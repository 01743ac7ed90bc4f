package plenum.congress.motions;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Cast.CLARA;
import static plenum.congress.minutes.Cast.DORA;
import static plenum.congress.minutes.Cast.EMIL;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Minutes.given;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.AmendmentId;
import plenum.congress.MotionId;
import plenum.congress.VoteId;
import plenum.congress.attendance.AttendanceFact.CheckedOut;
import plenum.congress.motions.MotionFact.AmendmentMoved;
import plenum.congress.motions.MotionFact.AmendmentSeconded;
import plenum.congress.motions.MotionFact.AmendmentTabled;
import plenum.congress.motions.MotionFact.MotionDecided;
import plenum.congress.motions.MotionFact.MotionMoved;
import plenum.congress.motions.MotionFact.MotionTabled;
import plenum.congress.motions.MotionRefusal.NoSuchAmendment;
import plenum.congress.motions.MotionRefusal.NotAwaitingSeconders;
import plenum.congress.motions.MotionRefusal.NotEntitled;
import plenum.congress.motions.MotionRefusal.NotInSession;
import plenum.congress.motions.MotionRefusal.NotPresent;
import plenum.congress.motions.MotionRefusal.NotUnderDebate;
import plenum.congress.motions.MotionRefusal.OwnMotion;
import plenum.congress.sittings.SittingFact.SittingRecessed;

class SecondAmendmentTest {
    private static final MotionId M1 = new MotionId(1);
    private static final AmendmentId M1_1 = new AmendmentId(M1, 1);
    private static final VoteId V1 = new VoteId(1);
    private static final MotionMoved MOVED =
            new MotionMoved(M1, ANNA, Subject.RESOLUTION, Optional.empty(), "Land", "Plough it.");
    private static final MotionTabled TABLED = new MotionTabled(M1);
    private static final MotionDecided CARRIED = new MotionDecided(M1, true, V1);
    private static final Wording ALL = new Wording("it", "all of it");
    private static final AmendmentMoved AMENDED = new AmendmentMoved(M1_1, BRUNO, ALL, "clearer");
    private static final AmendmentTabled AMENDMENT_TABLED = new AmendmentTabled(M1_1);

    @Test
    void with_its_last_seconder_an_amendment_is_tabled() {
        var after = given(MOVED, TABLED, AMENDED)
                .when(ANNA, new SecondAmendment(M1_1))
                .recorded(new AmendmentSeconded(M1_1, ANNA), AMENDMENT_TABLED);
        assertThat(after.hall().motions().motion(M1).orElseThrow().pending()).containsExactly(M1_1);
    }

    @Test
    void seconding_twice_changes_nothing() {
        given(MOVED, TABLED, AMENDED, new AmendmentSeconded(M1_1, ANNA), AMENDMENT_TABLED)
                .when(ANNA, new SecondAmendment(M1_1))
                .unchanged();
    }

    @Test
    void not_out_of_session() {
        given(new SittingRecessed(S1, "noon"))
                .when(EMIL, new SecondAmendment(M1_1))
                .refused(new NotInSession());
    }

    @Test
    void a_guest_is_not_entitled() {
        given().when(EMIL, new SecondAmendment(M1_1)).refused(new NotEntitled());
    }

    @Test
    void a_consultative_voice_is_not_entitled() {
        given(new CheckedOut(DORA)).when(DORA, new SecondAmendment(M1_1)).refused(new NotEntitled());
    }

    @Test
    void not_from_outside_the_hall() {
        given(new CheckedOut(CLARA)).when(CLARA, new SecondAmendment(M1_1)).refused(new NotPresent(CLARA));
    }

    @Test
    void there_is_no_such_amendment() {
        given(MOVED, TABLED).when(ANNA, new SecondAmendment(M1_1)).refused(new NoSuchAmendment(M1_1));
    }

    @Test
    void its_motion_is_still_open() {
        given(MOVED, TABLED, AMENDED, CARRIED)
                .when(BRUNO, new SecondAmendment(M1_1))
                .refused(new NotUnderDebate(M1));
    }

    @Test
    void a_tabled_amendment_waits_for_nobody() {
        given(MOVED, TABLED, AMENDED, AMENDMENT_TABLED)
                .when(BRUNO, new SecondAmendment(M1_1))
                .refused(new NotAwaitingSeconders());
    }

    @Test
    void nobody_seconds_their_own_amendment() {
        given(MOVED, TABLED, AMENDED).when(BRUNO, new SecondAmendment(M1_1)).refused(new OwnMotion());
    }
}
