package plenum.congress.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.EMIL;
import static plenum.congress.minutes.Cast.S2;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.given;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.attendance.AttendanceFact.CheckedIn;
import plenum.congress.attendance.AttendanceFact.Scanned;
import plenum.congress.attendance.CheckIn;
import plenum.congress.attendance.NoteScan;
import plenum.congress.attendance.Scan;
import plenum.congress.attendance.Way;
import plenum.congress.mandates.GuestRefusal.AccreditationIsWithdrawn;
import plenum.congress.mandates.GuestRefusal.NoReasonToWithdraw;
import plenum.congress.mandates.GuestRefusal.NotAccredited;
import plenum.congress.mandates.MandateFact.AccreditationWithdrawn;
import plenum.congress.mandates.MandateFact.Accredited;
import plenum.congress.minutes.Minutes;
import plenum.congress.orders.GuestKind;
import plenum.congress.sittings.AdmitGuest;
import plenum.congress.sittings.SittingFact.DoorsClosed;
import plenum.congress.sittings.SittingFact.GuestAdmitted;

class WithdrawAccreditationTest {
    private static final Accredited PRESS = new Accredited(EMIL, GuestKind.PRESS, "The Daily");

    @Test
    void no_door_lets_its_holder_in_any_more() {
        var after = given(PRESS)
                .when(SECRETARY, new WithdrawAccreditation(EMIL, "filmed the list of speakers"))
                .recorded(new AccreditationWithdrawn(EMIL, "filmed the list of speakers"));
        var why = new AccreditationIsWithdrawn(EMIL);
        after.when(SECRETARY, new CheckIn(EMIL)).refused(why);
        after.when(SECRETARY, scan(Way.IN)).refused(why);
        after.when(SECRETARY, new AdmitGuest(S2, EMIL)).refused(why);
        after.when(SECRETARY, new WithdrawAccreditation(EMIL, "again")).refused(new NotAccredited(EMIL));
        var sitting = after.hall().sittings().current().orElseThrow().id();
        var inside = after.and(new GuestAdmitted(sitting, EMIL), new DoorsClosed(sitting));
        assertThat(inside.hall().admitted(EMIL)).isFalse();
    }

    @Test
    void whoever_is_inside_can_leave() {
        var inside = given(PRESS, new CheckedIn(EMIL), new AccreditationWithdrawn(EMIL, "left"));
        var left = new Scan(Minutes.BEGIN.plusSeconds(inside.number() + 1), Way.OUT, "South door");
        inside.when(SECRETARY, scan(Way.OUT)).recorded(new Scanned(EMIL, left));
    }

    @Test
    void whoever_is_accredited_again_comes_in() {
        given(PRESS, new AccreditationWithdrawn(EMIL, "left"), PRESS)
                .when(SECRETARY, new CheckIn(EMIL))
                .recorded(new CheckedIn(EMIL));
    }

    @Test
    void not_of_somebody_who_has_none() {
        given().when(SECRETARY, new WithdrawAccreditation(EMIL, "")).refused(new NotAccredited(EMIL));
    }

    @Test
    void not_without_a_reason() {
        given(PRESS).when(SECRETARY, new WithdrawAccreditation(EMIL, " ")).refused(new NoReasonToWithdraw());
    }

    private static NoteScan scan(Way way) {
        return new NoteScan(EMIL, Optional.empty(), way, "South door", Optional.empty());
    }
}
