package plenum.server.web;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What stands on a badge and signs its bearer in: the badge's serial, then 50 random bits, as `0417-K7QF-M2XD-9R`.
///
/// The letters are those of Crockford's Base 32, which leaves out the ones that look like others. A code is
/// read however it was typed: in small letters, with blanks or without dashes, with O for 0 and with I or L for
/// 1.
///
/// @param serial counts the badges; no secret
/// @param secret less than 2⁵⁰
public record BadgeCode(int serial, long secret) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int SECRET_BITS = 50;
    private static final int BITS_A_LETTER = 5;
    private static final int SECRET_LETTERS = SECRET_BITS / BITS_A_LETTER;
    private static final int CHECK_LETTERS = 4;
    private static final int GREATEST_SERIAL = 999_999_999;
    private static final Pattern TYPED = Pattern.compile("([0-9]{1,9})([" + ALPHABET + "]{" + SECRET_LETTERS + "})");

    public BadgeCode {
        if (serial < 0 || serial > GREATEST_SERIAL) {
            throw new IllegalArgumentException("serial " + serial);
        }
        if (secret < 0 || secret >= 1L << SECRET_BITS) {
            throw new IllegalArgumentException("a secret of more than " + SECRET_BITS + " bits");
        }
    }

    /// A code that nobody can guess.
    public static BadgeCode random(int serial, SecureRandom random) {
        return new BadgeCode(serial, random.nextLong(1L << SECRET_BITS));
    }

    /// The code that was typed, or nothing if no code looks like that.
    public static Optional<BadgeCode> read(String typed) {
        var letters = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        var code = TYPED.matcher(letters);
        return code.matches()
                ? Optional.of(new BadgeCode(Integer.parseInt(code.group(1)), number(code.group(2))))
                : Optional.empty();
    }

    /// The code as it is printed on the badge.
    public String text() {
        var letters = letters();
        return "%04d-%s-%s-%s"
                .formatted(serial, letters.substring(0, 4), letters.substring(4, 8), letters.substring(8));
    }

    /// Four letters that follow from the code: the first 20 bits of a SHA-256. A station of the door knows a badge by
    /// them and so needs no code; who learns them still has 30 bits to guess, at the pace of signing in.
    public String check() {
        var hash = sha256("plenum badge " + serial + " " + letters());
        var bits = (hash[0] & 0xff) << 12 | (hash[1] & 0xff) << 4 | (hash[2] & 0xff) >> 4;
        var letters = new StringBuilder(CHECK_LETTERS);
        for (int shift = (CHECK_LETTERS - 1) * BITS_A_LETTER; shift >= 0; shift -= BITS_A_LETTER) {
            letters.append(ALPHABET.charAt((bits >>> shift) & (ALPHABET.length() - 1)));
        }
        return letters.toString();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /// The secret's letters alone: what is sealed.
    String letters() {
        var letters = new StringBuilder(SECRET_LETTERS);
        for (int shift = SECRET_BITS - BITS_A_LETTER; shift >= 0; shift -= BITS_A_LETTER) {
            letters.append(ALPHABET.charAt((int) (secret >>> shift) & (ALPHABET.length() - 1)));
        }
        return letters.toString();
    }

    /// Without the secret, so that no log ever tells it.
    @Override
    public String toString() {
        return "badge " + serial;
    }

    private static long number(String letters) {
        var number = 0L;
        for (int i = 0; i < letters.length(); i++) {
            number = (number << BITS_A_LETTER) | ALPHABET.indexOf(letters.charAt(i));
        }
        return number;
    }
}
