package plenum.congress.orders;

import plenum.congress.Refusal;

/// Why standing orders are not adopted.
public sealed interface OrdersRefusal extends Refusal {
    @Override
    default Rule rule() {
        return Rule.ORDERS;
    }

    /// Once a sitting has been opened, the congress alone changes its orders.
    record AlreadyConvened() implements OrdersRefusal {}
}
