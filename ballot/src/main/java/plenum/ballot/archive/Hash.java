package plenum.ballot.archive;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A SHA-256 hash as four words, big-endian: the name of a record in the archive.
public record Hash(long first, long second, long third, long fourth) {
    static final int DIGITS = 64;

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final int WORD_DIGITS = 16;

    /// The hash of these bytes.
    public static Hash of(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Hash(word(digest, 0), word(digest, 1), word(digest, 2), word(digest, 3));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static long word(byte[] digest, int number) {
        return (long) WORDS.get(digest, number * Long.BYTES);
    }

    /// The hash that is written so.
    ///
    /// @throws IllegalArgumentException unless these are 64 hex digits
    public static Hash parse(String hex) {
        if (hex.length() != DIGITS) {
            throw new IllegalArgumentException("a hash has " + DIGITS + " hex digits, not " + hex.length());
        }
        return new Hash(word(hex, 0), word(hex, 1), word(hex, 2), word(hex, 3));
    }

    private static long word(String hex, int number) {
        return HexFormat.fromHexDigitsToLong(hex, number * WORD_DIGITS, (number + 1) * WORD_DIGITS);
    }

    /// 64 hex digits in lower case.
    @Override
    public String toString() {
        var hex = HexFormat.of();
        return hex.toHexDigits(first) + hex.toHexDigits(second) + hex.toHexDigits(third) + hex.toHexDigits(fourth);
    }
}
