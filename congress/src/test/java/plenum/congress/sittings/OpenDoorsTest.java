package plenum.congress.sittings;

import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Minutes.beforeTheSitting;
import static plenum.congress.minutes.Minutes.given;

import org.junit.jupiter.api.Test;
import plenum.congress.sittings.SittingFact.DoorsClosed;
import plenum.congress.sittings.SittingFact.DoorsOpened;
import plenum.congress.sittings.SittingRefusal.NoSitting;

class OpenDoorsTest {
    @Test
    void the_public_is_let_in_again() {
        given(new DoorsClosed(S1))
                .when(CHAIR, new OpenDoors())
                .recorded(new DoorsOpened(S1))
                .when(CHAIR, new OpenDoors())
                .unchanged();
    }

    @Test
    void not_between_sittings() {
        beforeTheSitting().when(CHAIR, new OpenDoors()).refused(new NoSitting());
    }
}
