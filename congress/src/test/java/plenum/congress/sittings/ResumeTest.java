package plenum.congress.sittings;

import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Minutes.given;

import org.junit.jupiter.api.Test;
import plenum.congress.sittings.SittingFact.SittingRecessed;
import plenum.congress.sittings.SittingFact.SittingResumed;
import plenum.congress.sittings.SittingRefusal.NotInRecess;

class ResumeTest {
    @Test
    void what_was_interrupted_goes_on() {
        given(new SittingRecessed(S1, "noon"))
                .when(CHAIR, new Resume())
                .recorded(new SittingResumed(S1))
                .when(CHAIR, new Resume())
                .refused(new NotInRecess());
    }
}
