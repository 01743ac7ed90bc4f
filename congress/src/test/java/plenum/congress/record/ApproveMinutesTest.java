package plenum.congress.record;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Cast.S2;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.given;

import org.junit.jupiter.api.Test;
import plenum.congress.SittingId;
import plenum.congress.record.RecordFact.MinutesApproved;
import plenum.congress.record.RecordFact.MinutesSigned;
import plenum.congress.record.RecordRefusal.BehindClosedDoors;
import plenum.congress.record.RecordRefusal.MinutesNotSigned;
import plenum.congress.record.RecordRefusal.MinutesOutOfSession;
import plenum.congress.record.RecordRefusal.NoSuchSitting;
import plenum.congress.record.RecordRefusal.SittingNotOver;
import plenum.congress.sittings.SittingFact.DoorsClosed;
import plenum.congress.sittings.SittingFact.SittingAdjourned;
import plenum.congress.sittings.SittingFact.SittingOpened;
import plenum.congress.sittings.SittingFact.SittingRecessed;

class ApproveMinutesTest {
    private static final SittingAdjourned OVER = new SittingAdjourned(S1);
    private static final SittingOpened NEXT = new SittingOpened(S2, CHAIR);
    private static final MinutesSigned SIGNED = new MinutesSigned(S1, SECRETARY);

    @Test
    void the_next_sitting_approves_the_minutes_of_the_last() {
        var after =
                given(OVER, SIGNED, NEXT).when(CHAIR, new ApproveMinutes(S1)).recorded(new MinutesApproved(S1));
        assertThat(after.hall().record().minutes(S1).approved()).isPresent();
        assertThat(after.hall().record().lines().getLast().fact()).isEqualTo(new MinutesApproved(S1));
    }

    @Test
    void twice_changes_nothing() {
        given(OVER, SIGNED, NEXT, new MinutesApproved(S1))
                .when(CHAIR, new ApproveMinutes(S1))
                .unchanged();
    }

    @Test
    void there_is_no_such_sitting() {
        var s9 = new SittingId(9);
        given().when(CHAIR, new ApproveMinutes(s9)).refused(new NoSuchSitting(s9));
    }

    @Test
    void a_sitting_is_over_first() {
        given().when(CHAIR, new ApproveMinutes(S1)).refused(new SittingNotOver(S1));
    }

    @Test
    void a_body_approves_in_session() {
        given(OVER, NEXT, new SittingRecessed(S2, "noon"))
                .when(CHAIR, new ApproveMinutes(S1))
                .refused(new MinutesOutOfSession());
    }

    @Test
    void somebody_answers_for_the_minutes_first() {
        given(OVER, NEXT).when(CHAIR, new ApproveMinutes(S1)).refused(new MinutesNotSigned(S1));
    }

    @Test
    void minutes_are_kept_in_the_open() {
        given(new SittingAdjourned(S1), new SittingOpened(S2, CHAIR), new DoorsClosed(S2))
                .when(CHAIR, new ApproveMinutes(S1))
                .refused(new BehindClosedDoors(S2));
    }
}
