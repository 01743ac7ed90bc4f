/// Version 1 of the protocol, as in belenios-tool 2.0 to 3.3. Names and symbols are those of its description, whose
/// sections are cited.
///
/// A group is written multiplicatively; g is its generator, q its order, y the public key of the election. `w` is
/// always a fresh random number.
package plenum.ballot.v1;
