package plenum.ballot.v1;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// That one of several claims is true, proven without showing which: `iproof` and the two proofs on blank votes.
/// Section 4.5.
///
/// @param prefix what the hash begins with, up to the commitments
record Disjunction(String prefix, List<Claim> claims) {
    /// The proof. For every branch `A_j = g^u_j` and `B_j = y^u_j g^((m_j - M_j) c_j)` with random `u_j`, where a true
    /// claim has `m_j = M_j`; then `r_j = u_j - r c_j`, so that `A_j = g^r_j alpha^c_j` and
    /// `B_j = y^r_j (beta / g^M_j)^c_j`. All branches take the same steps, whichever is true.
    ///
    /// @param openings those of the claims' ciphertexts
    /// @throws IllegalArgumentException if no claim is true
    List<Proof> prove(PublicKey key, List<Opening> openings, RandomGenerator random) {
        var zq = key.zq();
        var masks = new ArrayList<BigInteger>();
        var challenges = new ArrayList<BigInteger>();
        var commitments = new ArrayList<Ciphertext>();
        for (int j = 0; j < claims.size(); j++) {
            masks.add(zq.random(random));
            challenges.add(zq.random(random));
            var untrue = openings.get(j).m().subtract(claims.get(j).value());
            commitments.add(key.encrypt(masks.get(j), zq.times(untrue, challenges.get(j))));
        }
        var truth = truth(openings);
        challenges.set(truth, BigInteger.ZERO);
        challenges.set(truth, zq.minus(hash(zq, texts(commitments)), zq.sum(challenges)));
        var proofs = new ArrayList<Proof>();
        for (int j = 0; j < claims.size(); j++) {
            var c = challenges.get(j);
            proofs.add(new Proof(
                    c, zq.minus(masks.get(j), zq.times(openings.get(j).r(), c))));
        }
        return List.copyOf(proofs);
    }

    /// Whether the challenges sum up to the hash of the commitments, which are those computed from the proofs.
    boolean holds(Zq zq, List<Proof> proofs, List<String> commitments) {
        var sum = zq.sum(proofs.stream().map(Proof::challenge).toList());
        return hash(zq, commitments).equals(sum);
    }

    private BigInteger hash(Zq zq, List<String> commitments) {
        return zq.hash(prefix, commitments);
    }

    /// The texts `A_0, B_0, .. A_k, B_k`.
    private static List<String> texts(List<Ciphertext> commitments) {
        var group = commitments.getFirst().alpha().group();
        return group.texts(commitments.stream()
                .flatMap(commitment -> List.of(commitment.alpha(), commitment.beta()).stream())
                .toList());
    }

    private int truth(List<Opening> openings) {
        for (int j = 0; j < claims.size(); j++) {
            if (openings.get(j).m().equals(claims.get(j).value())) {
                return j;
            }
        }
        throw new IllegalArgumentException("none of the claims to be proven is true");
    }
}
