package plenum.congress.attendance;

import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.EMIL;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.beforeTheSitting;

import org.junit.jupiter.api.Test;
import plenum.congress.PersonId;
import plenum.congress.attendance.AttendanceFact.CheckedIn;
import plenum.congress.attendance.AttendanceFact.CheckedOut;
import plenum.congress.attendance.AttendanceRefusal.NotEnrolled;

class CheckInTest {
    @Test
    void scanning_twice_changes_nothing() {
        beforeTheSitting()
                .when(SECRETARY, new CheckIn(EMIL))
                .recorded(new CheckedIn(EMIL))
                .when(SECRETARY, new CheckIn(EMIL))
                .unchanged();
    }

    @Test
    void who_left_comes_back() {
        beforeTheSitting(new CheckedOut(ANNA))
                .when(SECRETARY, new CheckIn(ANNA))
                .recorded(new CheckedIn(ANNA));
    }

    @Test
    void only_who_is_enrolled_is_let_in() {
        beforeTheSitting().when(SECRETARY, new CheckIn(new PersonId(99))).refused(new NotEnrolled(new PersonId(99)));
    }
}
