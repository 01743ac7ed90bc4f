/// Elections in rounds: each round is a new vote, and a rule says after it who is elected and who may
/// stand in the next.
///
/// ```java
/// var first = new Points(Scores…);                       // crosses, as they were made
/// var second = Sums.ofCrosses(List.of("Ada", "Bo"), …);  // or figures, as a secret ballot yields them
/// switch (new TwoRound().count(List.of(first, second), 1, Lots.NONE).outcome()) {
///     case Outcome.Complete complete -> …
///     case Outcome.AnotherRound next -> next.names(), next.majority()
///     case Outcome.LotRequired lot -> lot.question(), lot.among()
/// }
/// ```
///
/// A [plenum.count.rounds.RoundRule] is one rule, in its own file beside the law it comes from;
/// [plenum.count.rounds.RoundRules] lists them. A [plenum.count.rounds.Round] is what was voted in one
/// round: [crosses or points][plenum.count.rounds.Points], [answers][plenum.count.rounds.Answers] or
/// [figures][plenum.count.rounds.Sums]. The rule first makes sums of it, so that ballots and figures lead
/// to the same count. Every rule keeps [quotas of persons][plenum.count.quotas.Quotas]: whoever could be elected
/// only against them falls out, and nobody falls out without whom they could not be met. That another round is
/// needed is a result like that a lot is required.
package plenum.count.rounds;
