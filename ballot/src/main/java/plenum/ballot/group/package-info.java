/// The groups that ballots are encrypted in. [Group] says what the protocol needs of one; the three that archives may
/// name are [Group#BELENIOS_2048], [Group#RFC_3526_2048] and [Group#ED25519].
///
/// A group is written multiplicatively, as in the specification, also where it is a curve: generator g of prime order
/// q, exponents modulo q.
///
/// Below the groups, from the bottom up: [Montgomery] and [Coordinate] multiply modulo a prime; [Residue] and [Point]
/// are the elements; [Straus] and [Pippenger] share the work of a product of powers in any [Monoid], [Yao] that of
/// several multiples of one point; [ResiduePowers] and [PointPowers] keep tables for a base. Exponents that anybody may
/// know take the quickest way. A [Secret] takes the same steps whatever it is: those methods have `secret` in their
/// names, and no others may be given one.
package plenum.ballot.group;
