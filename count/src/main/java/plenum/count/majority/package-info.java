/// Majorities on a motion: whether a poll carries it, with the arithmetic written out.
///
/// ```java
/// MajorityRule.SIMPLE.count(new Poll(371, 370, 12, 0, 753, 800))
/// ```
///
/// A [plenum.count.majority.MajorityRule] is a [plenum.count.majority.Share] of a
/// [plenum.count.majority.Base]. The [plenum.count.majority.MajorityCount] is the transcript; its last line is the
/// outcome.
package plenum.count.majority;
