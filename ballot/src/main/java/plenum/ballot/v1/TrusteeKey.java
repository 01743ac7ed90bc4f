package plenum.ballot.v1;

import java.math.BigInteger;
import java.util.random.RandomGenerator;
import plenum.ballot.group.Group;

/// The secret with which a trustee decrypts: x of a Single trustee, `S_j` of one who shares a key. Section 4.4.
public final class TrusteeKey {
    private final Group group;
    private final BigInteger x;

    private TrusteeKey(Group group, BigInteger x) {
        this.group = group;
        this.x = x;
    }

    /// The key that is written so: a decimal number below q.
    ///
    /// @throws IllegalArgumentException if it is none; the message does not repeat it
    public static TrusteeKey of(Group group, String text) {
        return new TrusteeKey(group, Zq.of(group).read(text));
    }

    static TrusteeKey of(Group group, BigInteger x) {
        return new TrusteeKey(group, x);
    }

    /// A new one.
    ///
    /// @param random must be cryptographically secure, except in tests
    public static TrusteeKey random(Group group, RandomGenerator random) {
        return new TrusteeKey(group, Zq.of(group).random(random));
    }

    /// What the trustee publishes: `X = g^x`, with a proof that x is known.
    public ProvenKey publish(RandomGenerator random) {
        var key = group.powersOfGenerator().secretPower(x);
        return new ProvenKey(Knowledge.prove(group, ProvenKey.prefix(key), x, random), key);
    }

    Group group() {
        return group;
    }

    BigInteger x() {
        return x;
    }

    /// The key itself, for the trustee only.
    public String reveal() {
        return x.toString();
    }

    @Override
    public String toString() {
        return "TrusteeKey[secret]";
    }
}
