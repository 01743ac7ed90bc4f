package plenum.congress.sittings;

import static plenum.congress.minutes.Cast.EMIL;
import static plenum.congress.minutes.Cast.S2;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.given;

import org.junit.jupiter.api.Test;
import plenum.congress.PersonId;
import plenum.congress.SittingId;
import plenum.congress.sittings.SittingFact.GuestAdmitted;
import plenum.congress.sittings.SittingRefusal.NoSuchSitting;
import plenum.congress.sittings.SittingRefusal.NotEnrolled;

class AdmitGuestTest {
    @Test
    void doing_it_twice_changes_nothing() {
        given().when(SECRETARY, new AdmitGuest(S2, EMIL))
                .recorded(new GuestAdmitted(S2, EMIL))
                .when(SECRETARY, new AdmitGuest(S2, EMIL))
                .unchanged();
    }

    @Test
    void not_for_a_sitting_that_is_not_in_the_programme() {
        given().when(SECRETARY, new AdmitGuest(new SittingId(9), new PersonId(99)))
                .refused(new NoSuchSitting(new SittingId(9)));
    }

    @Test
    void not_for_somebody_who_is_not_enrolled() {
        given().when(SECRETARY, new AdmitGuest(S2, new PersonId(99))).refused(new NotEnrolled(new PersonId(99)));
    }
}
