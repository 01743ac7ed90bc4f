/// One seat: who is elected when every voter ranks the candidates or gives them scores.
///
/// ```java
/// var votes = new Rankings(List.of("Ada", "Bo"), List.of(Ranking.strict(List.of(1, 0))));
/// new Schulze().decide(votes).winners()
/// ```
///
/// A [plenum.count.single.SingleRule] is one rule, in its own file beside the paper it comes from;
/// [plenum.count.single.SingleRules] lists them. A [plenum.count.single.Verdict] names everybody who can
/// win by breaking the ties of the rule one way or another; when that is more than one, a lot must be
/// drawn or a casting vote given.
package plenum.count.single;
