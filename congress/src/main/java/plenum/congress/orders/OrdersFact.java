package plenum.congress.orders;

import plenum.congress.Fact;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// What happens to the standing orders.
public sealed interface OrdersFact extends Fact {
    /// These orders are in force from here on.
    record OrdersAdopted(StandingOrders orders) implements OrdersFact {
        public static final ObjectForm<OrdersAdopted> FORM =
                Form.of(Field.of("orders", OrdersAdopted::orders, StandingOrders.FORM), OrdersAdopted::new);
    }
}
