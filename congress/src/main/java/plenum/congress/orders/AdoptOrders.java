package plenum.congress.orders;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.orders.OrdersFact.OrdersAdopted;
import plenum.congress.orders.OrdersRefusal.AlreadyConvened;

/// The organiser lays down the standing orders under which the congress is convened.
///
/// Refused once a sitting has been opened.
public record AdoptOrders(StandingOrders orders) implements OrdersAct {
    public static final ObjectForm<AdoptOrders> FORM =
            Form.of(Field.of("orders", AdoptOrders::orders, StandingOrders.FORM), AdoptOrders::new);

    @Override
    public Decision decide(HasOrders congress, Actor by, Instant at) {
        if (congress.convened()) {
            return Decision.refuse(new AlreadyConvened());
        }
        return Decision.allow(new OrdersAdopted(orders));
    }
}
