package plenum.ballot.v1;

import java.math.BigInteger;

/// The claim that a ciphertext encrypts this number: one branch of a [Disjunction].
record Claim(Ciphertext of, BigInteger value) {
    Claim(Ciphertext of, int value) {
        this(of, BigInteger.valueOf(value));
    }
}
