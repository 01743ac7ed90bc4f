package plenum.ballot.group;

import java.math.BigInteger;
import java.util.List;

/// What holds of all exponents.
final class Exponents {
    private Exponents() {}

    /// The exponent, which must be in 0..q.
    static BigInteger checked(BigInteger exponent, BigInteger q) {
        if (exponent.signum() < 0 || exponent.compareTo(q) > 0) {
            throw new IllegalArgumentException("an exponent is from 0 to the order of the group");
        }
        return exponent;
    }

    /// There must be one exponent for each base.
    static void paired(List<Element> bases, List<BigInteger> exponents) {
        if (bases.size() != exponents.size()) {
            throw new IllegalArgumentException(bases.size() + " bases and " + exponents.size() + " exponents");
        }
    }
}
