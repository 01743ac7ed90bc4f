package plenum.congress.motions;

import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Minutes.given;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.MotionId;
import plenum.congress.VoteId;
import plenum.congress.motions.MotionFact.DebateOpened;
import plenum.congress.motions.MotionFact.MotionDecided;
import plenum.congress.motions.MotionFact.MotionMoved;
import plenum.congress.motions.MotionFact.MotionTabled;
import plenum.congress.motions.MotionFact.OrdersBroughtIn;
import plenum.congress.motions.MotionRefusal.NoSuchMotion;
import plenum.congress.motions.MotionRefusal.NotCarried;
import plenum.congress.orders.OrdersFact.OrdersAdopted;
import plenum.congress.orders.StandingOrders;

class BringOrdersIntoForceTest {
    private static final MotionId M1 = new MotionId(1);
    private static final VoteId V1 = new VoteId(1);
    private static final MotionMoved MOVED =
            new MotionMoved(M1, ANNA, Subject.RESOLUTION, Optional.empty(), "Land", "Plough it.");
    private static final MotionTabled TABLED = new MotionTabled(M1);
    private static final DebateOpened DEBATED = new DebateOpened(M1);
    private static final MotionDecided CARRIED = new MotionDecided(M1, true, V1);

    @Test
    void what_was_carried_comes_into_force_once() {
        given(
                        new MotionMoved(M1, ANNA, Subject.ORDERS, Optional.empty(), "Orders", "New ones."),
                        TABLED,
                        DEBATED,
                        CARRIED)
                .when(CHAIR, new BringOrdersIntoForce(M1, StandingOrders.general()))
                .recorded(new OrdersBroughtIn(M1), new OrdersAdopted(StandingOrders.general()))
                .when(CHAIR, new BringOrdersIntoForce(M1, StandingOrders.general()))
                .refused(new NotCarried(M1));
    }

    @Test
    void there_is_no_such_motion() {
        given().when(CHAIR, new BringOrdersIntoForce(M1, StandingOrders.general()))
                .refused(new NoSuchMotion(M1));
    }

    @Test
    void a_resolution_changes_no_orders() {
        given(MOVED, TABLED, DEBATED, CARRIED)
                .when(CHAIR, new BringOrdersIntoForce(M1, StandingOrders.general()))
                .refused(new NotCarried(M1));
    }

    @Test
    void a_rejected_motion_changes_no_orders() {
        given(
                        new MotionMoved(M1, ANNA, Subject.ORDERS, Optional.empty(), "Orders", "New ones."),
                        TABLED,
                        DEBATED,
                        new MotionDecided(M1, false, V1))
                .when(CHAIR, new BringOrdersIntoForce(M1, StandingOrders.general()))
                .refused(new NotCarried(M1));
    }
}
