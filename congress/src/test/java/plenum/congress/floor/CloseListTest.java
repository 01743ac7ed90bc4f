package plenum.congress.floor;

import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Minutes.given;

import org.junit.jupiter.api.Test;
import plenum.congress.floor.FloorFact.ListClosed;
import plenum.congress.floor.FloorRefusal.NotInSession;
import plenum.congress.sittings.SittingFact.SittingRecessed;

class CloseListTest {

    @Test
    void the_list_is_closed() {
        given().when(CHAIR, new CloseList()).recorded(new ListClosed());
    }

    @Test
    void twice_changes_nothing() {
        given(new ListClosed()).when(CHAIR, new CloseList()).unchanged();
    }

    @Test
    void not_out_of_session() {
        given(new SittingRecessed(S1, "noon")).when(CHAIR, new CloseList()).refused(new NotInSession());
    }
}
