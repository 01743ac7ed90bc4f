package plenum.congress.bodies;

import plenum.congress.orders.HasOrders;

/// A congress of which the organisation and its officers are known.
public interface HasBodies extends HasOrders {
    Bodies bodies();
}
