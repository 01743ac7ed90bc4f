package plenum.ballot.v1;

import java.math.BigInteger;
import java.util.List;
import java.util.random.RandomGenerator;
import plenum.ballot.group.Element;
import plenum.ballot.group.Group;

/// Proves that one knows x for `X = g^x`: Schnorr's proof, and as a signature whenever the prefix has a message in it.
/// `A = g^w`, `c = H(prefix, A)`, `r = w - x c`. Sections 4.1, 4.4, 4.5.
final class Knowledge {
    private Knowledge() {}

    static Proof prove(Group group, String prefix, BigInteger x, RandomGenerator random) {
        var zq = Zq.of(group);
        var w = zq.random(random);
        var commitment = group.powersOfGenerator().secretPower(w);
        var challenge = zq.hash(prefix, List.of(commitment.toString()));
        return new Proof(challenge, zq.minus(w, zq.times(x, challenge)));
    }

    /// Whether the proof is right for X, which must lie in the subgroup.
    static boolean holds(Group group, String prefix, Element x, Proof proof) {
        return holds(group, prefix, proof, group.power(x, proof.challenge()));
    }

    /// The same where `X^c` is known already.
    static boolean holds(Group group, String prefix, Proof proof, Element toChallenge) {
        var commitment = group.multiply(group.powersOfGenerator().power(proof.response()), toChallenge);
        return Zq.of(group).hash(prefix, List.of(commitment.toString())).equals(proof.challenge());
    }
}
