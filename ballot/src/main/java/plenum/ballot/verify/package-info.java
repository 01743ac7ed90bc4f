/// The strict verifier of an election: everything that anybody can check, from the archive alone.
///
/// [Verification] reads an archive and gives an [Outcome]: verified with all that was checked, still running, or
/// refused with the [Rule] that is broken and the [Place] where. The rules are those of section 5.2 of the
/// protocol.
package plenum.ballot.verify;
