/// How close it was: the fewest ballots found whose change elects others, each proved by counting again.
///
/// ```java
/// Margins.of(election, new Recount(rule, treatment, seats, lots)).lines()
/// ```
package plenum.count.margin;
