package plenum.congress.orders;

import java.util.List;
import plenum.congress.form.Family;
import plenum.congress.orders.OrdersFact.OrdersAdopted;

/// The names under which the facts and acts of this topic stand in the journal. They never change.
public final class OrdersForms {
    public static final List<Family.Member<? extends OrdersFact>> FACTS =
            List.of(Family.member("orders.adopted", OrdersAdopted.class, OrdersAdopted.FORM));

    public static final List<Family.Member<? extends OrdersAct>> ACTS =
            List.of(Family.member("orders.adopt-orders", AdoptOrders.class, AdoptOrders.FORM));

    private OrdersForms() {}
}
