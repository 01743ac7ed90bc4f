package plenum.ballot.v1;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// Those who hold one key alone or share it, when it comes to decrypting. Section 4.7.
///
/// @param first the number of the first of them among all trustees
record KeyHolders(Trustee item, int first, Zq zq) {
    boolean has(int trustee) {
        return trustee >= first && trustee < first + size();
    }

    int size() {
        return item.publicKeys().size();
    }

    int needed() {
        return item instanceof Trustee.Pedersen shared ? shared.threshold() : 1;
    }

    /// Whoever is missing, or that there are too many.
    Optional<Fault> fault(SequencedMap<Integer, PartialDecryption> given) {
        var came = given.keySet().stream().filter(this::has).toList();
        if (came.size() == needed()) {
            return Optional.empty();
        }
        return Optional.of(
                item instanceof Trustee.Single
                        ? new Fault("trustee " + first, "has not decrypted")
                        : new Fault(
                                "trustees " + first + " to " + (first + size() - 1),
                                "exactly " + needed() + " of them decrypt, and here are " + came.size() + ": " + came));
    }

    BigInteger exponent(int trustee, SequencedMap<Integer, PartialDecryption> given) {
        var chosen = given.keySet().stream()
                .filter(this::has)
                .map(number -> number - first + 1)
                .toList();
        return item instanceof Trustee.Single ? BigInteger.ONE : lambda(trustee - first + 1, chosen);
    }

    /// `lambda_j`, the product over the other chosen k of `k / (k - j)`.
    private BigInteger lambda(int j, List<Integer> chosen) {
        var lambda = BigInteger.ONE;
        for (var k : chosen) {
            if (k != j) {
                var quotient = zq.times(BigInteger.valueOf(k), zq.inverse(zq.of(BigInteger.valueOf((long) k - j))));
                lambda = zq.times(lambda, quotient);
            }
        }
        return lambda;
    }
}
