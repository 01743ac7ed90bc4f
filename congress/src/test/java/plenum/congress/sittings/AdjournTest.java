package plenum.congress.sittings;

import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Minutes.beforeTheSitting;
import static plenum.congress.minutes.Minutes.given;

import org.junit.jupiter.api.Test;
import plenum.congress.sittings.SittingFact.SittingAdjourned;
import plenum.congress.sittings.SittingFact.SittingRecessed;
import plenum.congress.sittings.SittingRefusal.NoSitting;

class AdjournTest {
    @Test
    void the_sitting_ends_even_in_recess() {
        given(new SittingRecessed(S1, "noon")).when(CHAIR, new Adjourn()).recorded(new SittingAdjourned(S1));
    }

    @Test
    void not_when_there_is_none() {
        beforeTheSitting().when(CHAIR, new Adjourn()).refused(new NoSitting());
    }
}
