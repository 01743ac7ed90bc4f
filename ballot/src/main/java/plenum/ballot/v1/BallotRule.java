package plenum.ballot.v1;

/// The rules that a ballot must keep, in the order in which they are checked. Sections 4.5 and 5.2.
public enum BallotRule {
    /// It has the parts that the election asks for, each number is below q, each element is one of the field or curve.
    READABLE,
    /// It is written in the one way in which it can be.
    CANONICAL,
    /// It names the election's uuid.
    UUID,
    /// It names phi, the election's fingerprint.
    FINGERPRINT,
    /// Its credential stands in the list.
    CREDENTIAL,
    /// The hash that is signed is its own.
    SIGNED_HASH,
    /// The signature is right.
    SIGNATURE,
    /// Every ciphertext lies in the subgroup.
    SUBGROUP,
    /// Each choice is 0 or 1.
    INDIVIDUAL_PROOF,
    /// So many are chosen as the question allows.
    OVERALL_PROOF,
    /// A blank vote chooses nothing else.
    BLANK_PROOF,
    /// The randomness of the ciphertext of a ranking is known.
    RANKING_PROOF
}
