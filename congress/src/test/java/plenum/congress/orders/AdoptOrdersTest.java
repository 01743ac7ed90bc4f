package plenum.congress.orders;

import static plenum.congress.minutes.Minutes.beforeTheSitting;
import static plenum.congress.minutes.Minutes.given;

import org.junit.jupiter.api.Test;
import plenum.congress.Actor;
import plenum.congress.orders.OrdersFact.OrdersAdopted;
import plenum.congress.orders.OrdersRefusal.AlreadyConvened;

class AdoptOrdersTest {
    @Test
    void the_organiser_lays_down_the_orders() {
        beforeTheSitting()
                .when(new Actor.Organiser(), new AdoptOrders(StandingOrders.general()))
                .recorded(new OrdersAdopted(StandingOrders.general()));
    }

    @Test
    void not_once_a_sitting_has_been_opened() {
        given().when(new Actor.Organiser(), new AdoptOrders(StandingOrders.general()))
                .refused(new AlreadyConvened());
    }
}
