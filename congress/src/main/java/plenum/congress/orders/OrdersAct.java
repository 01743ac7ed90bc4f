package plenum.congress.orders;

import plenum.congress.Act;

/// Acts on the standing orders themselves.
public sealed interface OrdersAct extends Act<HasOrders> permits AdoptOrders {}
