/// Mandates: how units have elected their delegates, who may sit and vote, with which voice and weight, whose badge is
/// valid, who votes for whom, and who comes without a mandate. The state is [plenum.congress.mandates.Mandates]; what
/// a unit sends is an [plenum.congress.mandates.ElectionProtocol], a [plenum.congress.mandates.Difference] tells where
/// mandates do not go together with it, and an [plenum.congress.mandates.Accreditation] is for guests, observers and
/// the press.
package plenum.congress.mandates;
