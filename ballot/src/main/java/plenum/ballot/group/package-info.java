/// The groups that ballots are encrypted in. [Group] says what the protocol needs of one; the three that archives may
/// name are [Group#BELENIOS_2048], [Group#RFC_3526_2048] and [Group#ED25519].
///
/// A group is written multiplicatively, as in the specification, also where it is a curve: generator g of prime order
/// q, exponents modulo q.
package plenum.ballot.group;
