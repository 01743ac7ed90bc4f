package plenum.congress.orders;

/// A congress of which the standing orders in force are known.
public interface HasOrders {
    StandingOrders orders();

    /// Whether a sitting has been opened.
    boolean convened();
}
