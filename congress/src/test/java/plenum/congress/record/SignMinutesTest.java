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
import plenum.congress.record.RecordRefusal.MinutesAreApproved;
import plenum.congress.record.RecordRefusal.NoSuchSitting;
import plenum.congress.record.RecordRefusal.SittingNotOver;
import plenum.congress.sittings.SittingFact.DoorsClosed;
import plenum.congress.sittings.SittingFact.SittingAdjourned;
import plenum.congress.sittings.SittingFact.SittingOpened;

class SignMinutesTest {
    private static final SittingAdjourned OVER = new SittingAdjourned(S1);

    @Test
    void the_secretary_and_the_chair_sign() {
        var after = given(OVER, new MinutesSigned(S1, CHAIR))
                .when(SECRETARY, new SignMinutes(S1))
                .recorded(new MinutesSigned(S1, SECRETARY));
        assertThat(after.hall().record().minutes(S1).signatures())
                .extracting(SittingMinutes.Signature::by)
                .containsExactly(CHAIR, SECRETARY);
        given(OVER).when(CHAIR, new SignMinutes(S1)).recorded(new MinutesSigned(S1, CHAIR));
    }

    @Test
    void twice_changes_nothing() {
        given(OVER, new MinutesSigned(S1, SECRETARY))
                .when(SECRETARY, new SignMinutes(S1))
                .unchanged();
    }

    @Test
    void there_is_no_such_sitting() {
        var s9 = new SittingId(9);
        given().when(SECRETARY, new SignMinutes(s9)).refused(new NoSuchSitting(s9));
    }

    @Test
    void a_sitting_is_over_first() {
        given().when(SECRETARY, new SignMinutes(S1)).refused(new SittingNotOver(S1));
    }

    @Test
    void approved_minutes_have_their_signatures() {
        given(OVER, new MinutesSigned(S1, CHAIR), new MinutesApproved(S1))
                .when(SECRETARY, new SignMinutes(S1))
                .refused(new MinutesAreApproved(S1));
    }

    @Test
    void minutes_are_kept_in_the_open() {
        given(new SittingAdjourned(S1), new SittingOpened(S2, CHAIR), new DoorsClosed(S2))
                .when(SECRETARY, new SignMinutes(S1))
                .refused(new BehindClosedDoors(S2));
    }
}
