/// Version 1 of the protocol, as in belenios-tool 2.0 to 3.3. Names and symbols are those of its description, whose
/// sections are cited.
///
/// An [Election] has [Question]s and a key y, which belongs to its [Trustees]; those of them who share a key have
/// generated it in a [Ceremony]. The [CredentialList] says who may vote. In a [Booth] a voter's [Credential] makes a
/// [Ballot], which may be tested by an [Audit] instead of being cast. A [Scrutineer] gives a [Verdict] on every ballot
/// that is cast. The [CountedBallots] make the [EncryptedTally]. Each trustee makes a [PartialDecryption] of it, and
/// the [Decryption] puts these together to the [Result].
///
/// A record is read from its bytes by `parse`, which accepts the one canonical writing only, and written by `bytes`.
/// Reading settles form and range; that something is also true is asked for: `faults`, `fault` or a verdict name the
/// rule that is broken.
///
/// A group is written multiplicatively; g is its generator, q its order, y the public key of the election. `w` is
/// always a fresh random number. Whoever needs chance is given its source, which must be a
/// [java.security.SecureRandom] except in tests. Secret exponents take the way whose time does not depend on them, and
/// no secret shows in a `toString`.
package plenum.ballot.v1;
