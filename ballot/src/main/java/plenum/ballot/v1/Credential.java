package plenum.ballot.v1;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import plenum.ballot.group.Element;
import plenum.ballot.group.Group;
import plenum.ballot.text.Base58;
import plenum.ballot.text.Sha256;
import plenum.ballot.text.Token;

/// The secret that a voter signs ballots with, as it is handed out; the election lists only `g^s`. Section 4.3.
///
/// There are two forms. The short one, five times three digits, ends in a check digit and is stretched by PBKDF2, as
/// in version 2.0 of the tool; the long one, of 5, 6, 5 and 6 digits, has 129 bits and is hashed, as from 2.4 on.
public final class Credential {
    private static final List<Integer> SHORT = List.of(3, 3, 3, 3, 3);
    private static final List<Integer> LONG = List.of(5, 6, 5, 6);
    private static final int LONG_DIGITS = 22;
    private static final int ROUNDS = 1000;
    private static final int BITS = 256;
    private static final int CHECK = 53;

    private final String text;

    private Credential(String text) {
        this.text = text;
    }

    /// The credential that is written so.
    ///
    /// @throws IllegalArgumentException if it is written wrongly; the message does not repeat it
    public static Credential of(String text) {
        var groups = List.of(text.split("-", -1));
        var lengths = groups.stream().map(String::length).toList();
        if (!Base58.writes(String.join("", groups)) || !(lengths.equals(SHORT) || lengths.equals(LONG))) {
            throw new IllegalArgumentException(
                    "a credential has five times 3 Base58 digits, or 5, 6, 5 and 6 of them, with dashes between");
        }
        var digits = String.join("", groups);
        if (lengths.equals(SHORT) && digits.charAt(14) != checkDigit(digits.substring(0, 14))) {
            throw new IllegalArgumentException("a digit of the credential is wrong: its last one does not fit");
        }
        return new Credential(text);
    }

    /// A new one of the long form.
    ///
    /// @param random must be cryptographically secure, except in tests
    public static Credential random(RandomGenerator random) {
        return new Credential(grouped(Base58.random(LONG_DIGITS, random), LONG));
    }

    /// A new one of the short form, easier to type.
    public static Credential randomShort(RandomGenerator random) {
        var digits = Base58.random(14, random);
        return new Credential(grouped(digits + checkDigit(digits), SHORT));
    }

    /// The credential for one of the votes that a voter casts: vote number `unit`, from 1, of a mandate. So weights and
    /// proxies need no secret of their own, and nobody sees which credentials belong together.
    public Credential unit(int mandate, long unit) {
        var number = Sha256.number("unit|" + text + "|" + mandate + "|" + unit);
        return new Credential(grouped(Base58.digits(number, LONG_DIGITS), LONG));
    }

    /// The credential itself, for the voter only.
    public String reveal() {
        return text;
    }

    /// `g^s`, by which the election knows the credential.
    public Element publicKey(Token uuid, Group group) {
        return group.powersOfGenerator().secretPower(secret(uuid, Zq.of(group)));
    }

    /// The exponent s.
    BigInteger secret(Token uuid, Zq zq) {
        return zq.of(new BigInteger(1, text.length() == 19 ? stretched(uuid) : hashed(uuid)));
    }

    private byte[] stretched(Token uuid) {
        var key = new PBEKeySpec(text.toCharArray(), uuid.text().getBytes(StandardCharsets.UTF_8), ROUNDS, BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(key)
                    .getEncoded();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has PBKDF2", missing);
        }
    }

    private byte[] hashed(Token uuid) {
        var start = "derive_credential|" + uuid + "|";
        var first = Sha256.of(start + "0|" + text);
        var second = Sha256.of(start + "1|" + text);
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static char checkDigit(String digits) {
        var rest = Base58.number(digits).mod(BigInteger.valueOf(CHECK)).intValue();
        return Base58.digit(CHECK - rest);
    }

    private static String grouped(String digits, List<Integer> lengths) {
        var text = new StringBuilder();
        var start = 0;
        for (var length : lengths) {
            text.append(start == 0 ? "" : "-").append(digits, start, start + length);
            start += length;
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return "Credential[secret]";
    }
}
