package plenum.congress.floor;

import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Minutes.given;

import org.junit.jupiter.api.Test;
import plenum.congress.floor.FloorFact.ListClosed;
import plenum.congress.floor.FloorFact.ListReopened;
import plenum.congress.floor.FloorRefusal.NotInSession;
import plenum.congress.sittings.SittingFact.SittingRecessed;

class ReopenListTest {

    @Test
    void the_list_is_open_again() {
        given(new ListClosed()).when(CHAIR, new ReopenList()).recorded(new ListReopened());
    }

    @Test
    void an_open_list_stays_open() {
        given().when(CHAIR, new ReopenList()).unchanged();
    }

    @Test
    void not_out_of_session() {
        given(new SittingRecessed(S1, "noon")).when(CHAIR, new ReopenList()).refused(new NotInSession());
    }
}
