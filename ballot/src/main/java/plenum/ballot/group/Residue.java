package plenum.ballot.group;

import java.math.BigInteger;

/// A number modulo a prime, other than zero.
record Residue(PrimeField group, BigInteger value) implements Element {
    @Override
    public String toString() {
        return value.toString();
    }
}
