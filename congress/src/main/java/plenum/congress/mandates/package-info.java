/// Mandates: how units have elected their delegates, who may sit and vote, with which voice and weight, whose badge is
/// valid, and who votes for whom. The state is [plenum.congress.mandates.Mandates]; what a unit sends is an
/// [plenum.congress.mandates.ElectionProtocol], and a [plenum.congress.mandates.Difference] tells where mandates
/// do not go together with it.
package plenum.congress.mandates;
