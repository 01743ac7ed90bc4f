package plenum.congress.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.EMIL;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.BEGIN;
import static plenum.congress.minutes.Minutes.beforeTheSitting;

import org.junit.jupiter.api.Test;
import plenum.congress.attendance.AttendanceFact.DoubtSettled;
import plenum.congress.attendance.AttendanceFact.Scanned;
import plenum.congress.attendance.AttendanceRefusal.NothingInDoubt;

class SettleDoubtTest {
    private static final Scan OUT = new Scan(BEGIN.plusSeconds(3), Way.OUT, "North door");
    private static final Scan IN = new Scan(BEGIN.plusSeconds(2), Way.IN, "South door");
    private static final SettleDoubt LOOKED_AT = new SettleDoubt(EMIL, OUT, "came in with the band");

    @Test
    void a_scan_is_looked_at_once_and_stays() {
        var after = beforeTheSitting(new Scanned(EMIL, OUT))
                .when(SECRETARY, LOOKED_AT)
                .recorded(new DoubtSettled(EMIL, OUT, "came in with the band"));
        assertThat(after.hall().attendance().doubts()).singleElement().matches(doubt -> !doubt.open());
        assertThat(after.hall().attendance().knows(EMIL, OUT)).isTrue();
        after.when(SECRETARY, LOOKED_AT).refused(new NothingInDoubt(EMIL));
    }

    @Test
    void only_what_is_in_doubt_is_looked_into() {
        beforeTheSitting(new Scanned(EMIL, OUT), new Scanned(EMIL, IN))
                .when(SECRETARY, LOOKED_AT)
                .refused(new NothingInDoubt(EMIL));
        beforeTheSitting().when(SECRETARY, LOOKED_AT).refused(new NothingInDoubt(EMIL));
    }
}
