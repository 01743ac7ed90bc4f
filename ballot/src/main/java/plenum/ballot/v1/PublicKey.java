package plenum.ballot.v1;

import java.math.BigInteger;
import plenum.ballot.group.Element;
import plenum.ballot.group.FixedBase;
import plenum.ballot.group.Group;

/// The public key y of an election, and the powers of g and of y that are computed once for all its ballots.
final class PublicKey {
    private final Group group;
    private final FixedBase g;
    private final FixedBase y;

    PublicKey(Group group, Element y) {
        this.group = group;
        this.g = group.powersOfGenerator();
        this.y = group.fixed(y);
    }

    Group group() {
        return group;
    }

    Zq zq() {
        return Zq.of(group);
    }

    FixedBase g() {
        return g;
    }

    FixedBase y() {
        return y;
    }

    /// `(g^r, y^r g^m)`.
    Ciphertext encrypt(BigInteger r, BigInteger m) {
        return encrypt(r, g.secretPower(m));
    }

    /// `(g^r, y^r xi)`.
    Ciphertext encrypt(BigInteger r, Element xi) {
        return new Ciphertext(g.secretPower(r), group.multiply(y.secretPower(r), xi));
    }
}
