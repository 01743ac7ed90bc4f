package plenum.congress.sittings;

import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Minutes.beforeTheSitting;
import static plenum.congress.minutes.Minutes.given;

import org.junit.jupiter.api.Test;
import plenum.congress.bodies.BodiesFact.OfficerAppointed;
import plenum.congress.bodies.Office;
import plenum.congress.sittings.SittingFact.ChairHandedOver;
import plenum.congress.sittings.SittingRefusal.NoSitting;
import plenum.congress.sittings.SittingRefusal.NotAChair;

class HandOverChairTest {
    @Test
    void chairs_rotate() {
        given(new OfficerAppointed(ANNA, Office.CHAIR))
                .when(CHAIR, new HandOverChair(ANNA))
                .recorded(new ChairHandedOver(S1, ANNA))
                .when(ANNA, new HandOverChair(ANNA))
                .unchanged();
    }

    @Test
    void not_between_sittings() {
        beforeTheSitting().when(CHAIR, new HandOverChair(ANNA)).refused(new NoSitting());
    }

    @Test
    void not_to_somebody_who_is_no_chair() {
        given().when(CHAIR, new HandOverChair(ANNA)).refused(new NotAChair(ANNA));
    }
}
