package plenum.congress.sittings;

import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.beforeTheSitting;

import org.junit.jupiter.api.Test;
import plenum.congress.SittingId;
import plenum.congress.sittings.SittingFact.SittingPlanned;

class PlanSittingTest {
    @Test
    void a_sitting_follows_those_planned_before() {
        beforeTheSitting()
                .when(SECRETARY, new PlanSitting("Third", "15 February", "10:00", true))
                .recorded(new SittingPlanned(new SittingId(3), "Third", "15 February", "10:00", true));
    }
}
