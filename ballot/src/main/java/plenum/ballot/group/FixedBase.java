package plenum.ballot.group;

import java.math.BigInteger;

/// A base that is raised to many exponents, with what is computed once for it. Safe for use by several threads.
public interface FixedBase {
    Element base();

    /// The base to the power of an exponent that anybody may know, in 0..q-1.
    Element power(BigInteger exponent);

    /// The same for an exponent that nobody may learn: the time it takes does not depend on it.
    Element secretPower(BigInteger secret);
}
