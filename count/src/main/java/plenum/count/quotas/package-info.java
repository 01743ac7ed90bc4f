/// Quotas of persons: how many seats at least and at most go to women, to a region, to the young; as
/// many attributes at once as the statutes have. The quota of votes that elects is another thing, see
/// [plenum.count.transcript.Transcript.Quota].
///
/// A rule that fills seats asks before it counts, and again whenever somebody is elected or excluded:
///
/// ```java
/// var demands = quotas.demands(candidates, seats);          // throws Unfulfillable, with the reason
/// var outlook = demands.outlook(elected, continuing);
/// outlook.guarded();                                        // who must not be excluded, and why
/// outlook.doomed();                                         // who can no longer be elected, and why
/// ```
///
/// If nobody guarded is excluded and nobody doomed elected, one after another, every demand is met in
/// the end. [plenum.count.quotas.Demands#seats] says how many seats are to be filled, which can be fewer
/// where too few stand and the statutes leave a seat vacant. [plenum.count.quotas.Quotas#NONE] demands
/// nothing. [plenum.count.quotas.QuotaFile] reads a table. Candidates are their places on the ballot
/// paper, from 0.
///
/// The names guard and doom are those of P. Grey and A. Fitzgerald; that several attributes ask for
/// more than counting each group is shown by I.D. Hill (Voting Matters 9, 1998) and J. Otten (Voting
/// Matters 13, 2001). Here nothing is approximated: a choice of candidates that meets all demands
/// is searched for and either found or shown not to exist.
package plenum.count.quotas;
