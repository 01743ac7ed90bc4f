package plenum.ballot.v1;

import java.math.BigInteger;
import java.util.Optional;
import java.util.random.RandomGenerator;
import plenum.ballot.group.Group;
import plenum.ballot.text.Base58;
import plenum.ballot.text.Sha256;

/// The secret of a trustee who shares a key: 22 Base58 digits, from which with the published records everything else
/// that this trustee needs can be computed again. Section 4.4, step 1.
public final class Seed {
    private static final int DIGITS = 22;

    private final String text;

    private Seed(String text) {
        this.text = text;
    }

    /// The seed that is written so.
    ///
    /// @throws IllegalArgumentException if it is none; the message does not repeat it
    public static Seed of(String text) {
        if (text.length() != DIGITS || !Base58.writes(text)) {
            throw new IllegalArgumentException("a trustee's seed has " + DIGITS + " Base58 digits");
        }
        return new Seed(text);
    }

    /// A new one.
    ///
    /// @param random must be cryptographically secure, except in tests
    public static Seed random(RandomGenerator random) {
        return new Seed(Base58.random(DIGITS, random));
    }

    /// The seed itself, for the trustee only.
    public String reveal() {
        return text;
    }

    /// The certificate with which the trustee enters a ceremony.
    public SignedMessage certify(Certificate.Context context, RandomGenerator random) {
        var group = context.group();
        var powers = group.powersOfGenerator();
        var certificate =
                new Certificate(Optional.of(context), powers.secretPower(sk(group)), powers.secretPower(dk(group)));
        return certificate.sign(sk(group), random);
    }

    /// The key that signs.
    BigInteger sk(Group group) {
        return Zq.of(group).of(Sha256.number("sk|" + text));
    }

    /// The key that decrypts what is sent to the trustee.
    BigInteger dk(Group group) {
        return Zq.of(group).of(Sha256.number("dk|" + text));
    }

    @Override
    public String toString() {
        return "Seed[secret]";
    }
}
