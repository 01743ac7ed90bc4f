/// Budgets: which projects are funded, when every voter approves of projects or gives them points.
///
/// ```java
/// var election = Pabulib.read(text);
/// new EqualSharesAddOne().fund(election).json()
/// ```
///
/// A [plenum.count.budget.BudgetRule] is one rule, in its own file beside the paper it comes from;
/// [plenum.count.budget.BudgetRules] lists them. Where a rule leaves a tie, the project that stands
/// first in the election is funded; drawn lots put projects first.
package plenum.count.budget;
