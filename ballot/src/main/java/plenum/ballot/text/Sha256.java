package plenum.ballot.text;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/// SHA-256 and the ways in which its value is written. Section 4.1.
public final class Sha256 {
    private static final Base64.Encoder UNPADDED = Base64.getEncoder().withoutPadding();

    private Sha256() {}

    public static byte[] of(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    public static byte[] of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /// As a number, most significant byte first.
    public static BigInteger number(String text) {
        return new BigInteger(1, of(text));
    }

    /// As 64 digits in lower case.
    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(of(bytes));
    }

    public static String hex(String text) {
        return hex(text.getBytes(StandardCharsets.UTF_8));
    }

    /// `b64`: as Base64 without the closing `=`. Of an election's bytes it is phi, of a ballot's the tracker.
    public static String b64(byte[] bytes) {
        return UNPADDED.encodeToString(of(bytes));
    }
}
