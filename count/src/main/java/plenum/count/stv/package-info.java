/// Counting by ranked ballots for one seat or for several: one file for each rule, beside its law or
/// paper.
///
/// ```java
/// new ScottishStv().count(ballots.papers(rule.treatment()), 3, Lots.NONE)
/// ```
///
/// Each [plenum.count.stv.RankedRule] says what has proved it. [plenum.count.stv.RankedRules] lists
/// them.
package plenum.count.stv;
