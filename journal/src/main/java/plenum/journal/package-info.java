/// The journal: entries, the Merkle log over them, signed checkpoints, proofs, and the store they lie in. Sees bytes,
/// not facts.
package plenum.journal;
