package plenum.count.apportion;

import java.util.List;

/// A method of distributing the seats of a house.
///
/// The order of the units never matters. A tie is reported where fewer seats are left than units with
/// the same claim, and only there; no method breaks it otherwise than by the lots that were drawn.
public sealed interface Apportionment permits DivisorMethod, LargestRemainder, QuotaMethod {
    /// The name of the method in commands and in records. It never changes.
    String id();

    /// The method's usual names.
    String title();

    /// The law or the paper it comes from.
    String source();

    /// What outside figures it was shown right on.
    String proof();

    /// Distributes the seats.
    ///
    /// @throws IllegalArgumentException if the bounds leave no way to fill the house, or the method has
    /// none
    Apportioned apportion(List<Unit> units, House house, DrawnLots lots);

    /// Distributes the seats and leaves ties as they are.
    default Apportioned apportion(List<Unit> units, House house) {
        return apportion(units, house, DrawnLots.none());
    }
}
