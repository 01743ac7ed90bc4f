package plenum.congress.sittings;

import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Minutes.given;

import org.junit.jupiter.api.Test;
import plenum.congress.sittings.SittingFact.SittingRecessed;
import plenum.congress.sittings.SittingRefusal.NotInSession;

class RecessTest {
    @Test
    void the_sitting_is_interrupted_once() {
        given().when(CHAIR, new Recess("noon"))
                .recorded(new SittingRecessed(S1, "noon"))
                .when(CHAIR, new Recess("noon"))
                .refused(new NotInSession());
    }
}
