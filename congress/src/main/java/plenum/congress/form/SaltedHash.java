package plenum.congress.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// A commitment to words that are told later: the SHA-256 hash of a salt and of the words, hexadecimal. With a salt of
/// 32 random bytes it says nothing about the words, however few there are to choose from.
public final class SaltedHash {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private SaltedHash() {}

    /// The hash of words with a salt before them.
    ///
    /// @param salt hexadecimal
    /// @return empty if the salt is not hexadecimal
    public static String of(String words, String salt) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(HexFormat.of().parseHex(salt));
            return HexFormat.of().formatHex(digest.digest(words.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        } catch (IllegalArgumentException noHex) {
            return "";
        }
    }

    /// Whether a text can be one.
    public static boolean isOne(String text) {
        return HASH.matcher(text).matches();
    }
}
