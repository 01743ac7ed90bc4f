package plenum.congress.attendance;

import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.EMIL;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.beforeTheSitting;

import org.junit.jupiter.api.Test;
import plenum.congress.PersonId;
import plenum.congress.attendance.AttendanceFact.CheckedOut;
import plenum.congress.attendance.AttendanceRefusal.NotEnrolled;

class CheckOutTest {
    @Test
    void scanning_twice_changes_nothing() {
        beforeTheSitting()
                .when(SECRETARY, new CheckOut(ANNA))
                .recorded(new CheckedOut(ANNA))
                .when(SECRETARY, new CheckOut(ANNA))
                .unchanged();
    }

    @Test
    void who_never_came_stays_outside() {
        beforeTheSitting().when(SECRETARY, new CheckOut(EMIL)).unchanged();
    }

    @Test
    void only_who_is_enrolled_is_known() {
        beforeTheSitting().when(SECRETARY, new CheckOut(new PersonId(99))).refused(new NotEnrolled(new PersonId(99)));
    }
}
