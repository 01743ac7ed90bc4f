package plenum.ballot.text;

import java.math.BigInteger;
import java.util.random.RandomGenerator;

/// The digits of tokens and credentials, without those that look alike. Section 4.1.
public final class Base58 {
    private static final String DIGITS = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final BigInteger FIFTY_EIGHT = BigInteger.valueOf(58);

    private Base58() {}

    /// Whether all characters are digits; true of the empty text.
    public static boolean writes(String text) {
        return text.chars().allMatch(digit -> DIGITS.indexOf(digit) >= 0);
    }

    /// Random digits, each as likely as any other.
    public static String random(int length, RandomGenerator random) {
        var text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(DIGITS.charAt(random.nextInt(DIGITS.length())));
        }
        return text.toString();
    }

    /// The number that is written so.
    ///
    /// @throws IllegalArgumentException if a character is no digit
    public static BigInteger number(String text) {
        var number = BigInteger.ZERO;
        for (int i = 0; i < text.length(); i++) {
            number = number.multiply(FIFTY_EIGHT).add(BigInteger.valueOf(value(text.charAt(i))));
        }
        return number;
    }

    /// The last digits of a number, the most significant first.
    public static String digits(BigInteger number, int length) {
        var text = new StringBuilder(length);
        for (var rest = number; text.length() < length; rest = rest.divide(FIFTY_EIGHT)) {
            text.append(digit(rest.mod(FIFTY_EIGHT).intValue()));
        }
        return text.reverse().toString();
    }

    public static char digit(int value) {
        return DIGITS.charAt(value);
    }

    private static int value(char digit) {
        var value = DIGITS.indexOf(digit);
        if (value < 0) {
            throw new IllegalArgumentException("expected a Base58 digit, found '" + digit + "'");
        }
        return value;
    }
}
