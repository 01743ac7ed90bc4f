package plenum.ballot.v1;

import java.math.BigInteger;
import java.util.List;
import java.util.random.RandomGenerator;
import plenum.ballot.group.Element;
import plenum.ballot.group.FixedBase;
import plenum.ballot.group.Group;

/// Proves that a decryption factor is `alpha^x` for the x of `X = g^x`, in the election with the fingerprint phi:
/// `c = H("decrypt|" phi "|" X "|", g^w, alpha^w)` (Chaum and Pedersen). Section 4.7.
///
/// @param x the public key X
record EqualLogarithms(Group group, String phi, FixedBase x) {
    Proof prove(Element alpha, BigInteger secret, RandomGenerator random) {
        var zq = Zq.of(group);
        var w = zq.random(random);
        var challenge = hash(group.powersOfGenerator().secretPower(w), group.secretPower(alpha, w));
        return new Proof(challenge, zq.minus(w, zq.times(secret, challenge)));
    }

    /// Whether the factor lies in the subgroup and the proof is right: with `A = g^r X^c`, `B = alpha^r factor^c`.
    boolean holds(Element alpha, Element factor, Proof proof) {
        var powers = group.powers(factor, List.of(proof.challenge(), group.order()));
        var a = group.multiply(group.powersOfGenerator().power(proof.response()), x.power(proof.challenge()));
        var b = group.multiply(group.power(alpha, proof.response()), powers.getFirst());
        return powers.getLast().equals(group.one()) && hash(a, b).equals(proof.challenge());
    }

    private BigInteger hash(Element a, Element b) {
        return Zq.of(group).hash("decrypt|" + phi + "|" + x.base() + "|", group.texts(List.of(a, b)));
    }
}
