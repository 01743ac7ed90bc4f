/// Mandates: who may sit and vote, with which voice and weight, whose badge is valid, and who votes for whom. The state
/// is [plenum.congress.mandates.Mandates].
package plenum.congress.mandates;
