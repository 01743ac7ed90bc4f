/// How things are written, in every version of the protocol: canonical JSON, hashes, Base58. Section 4.1.
///
/// [Json] is a value that [Json#parse] reads and that writes itself in one way only. What is read from it goes through
/// [Part], which knows the path to the place and so can say where something is [Unreadable]. [Sha256] hashes and
/// [Base58] writes tokens, among them the [Token] that an election is known by.
package plenum.ballot.text;
