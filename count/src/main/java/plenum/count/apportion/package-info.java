/// Apportionment: how many of the seats of a house fall to each unit, by votes or by members.
///
/// ```java
/// var units = List.of(Unit.of("North", 5117), Unit.of("South", 4400));
/// new SainteLague().apportion(units, House.of(100)).seats()
/// ```
///
/// An [plenum.count.apportion.Apportionment] is one method, in its own file beside the law or the paper
/// it comes from; [plenum.count.apportion.Methods] lists them. [plenum.count.apportion.OnePer] needs no
/// house: it gives one delegate for so many members. What comes out is
/// [plenum.count.apportion.Apportioned]: the steps, the seats, and the ties that nobody has broken yet.
/// A tie is broken by a lot that has been drawn, which comes in as [plenum.count.apportion.DrawnLots].
package plenum.count.apportion;
