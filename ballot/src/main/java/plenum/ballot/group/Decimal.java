package plenum.ballot.group;

import java.math.BigInteger;

/// Numbers of a prime field as archives write them: decimal, without leading zeros. Section 4.1.
final class Decimal {
    private Decimal() {}

    /// The number, from 1 to p-1.
    static BigInteger read(String text, BigInteger p) {
        if (!digits(text)) {
            throw new NotAnElement("an element is a decimal number without leading zeros, not " + shown(text));
        }
        if (text.length() > p.bitLength()) {
            throw new NotAnElement("an element is less than p, not a number of " + text.length() + " digits");
        }
        var number = new BigInteger(text);
        if (number.signum() == 0 || number.compareTo(p) >= 0) {
            throw new NotAnElement("an element is a number from 1 to p - 1, not " + shown(text));
        }
        return number;
    }

    private static boolean digits(String text) {
        return !text.isEmpty()
                && (text.charAt(0) != '0' || text.length() == 1)
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /// The beginning of what somebody sent, which may be of any length.
    static String shown(String text) {
        return text.length() <= 80 ? "\"" + text + "\"" : "\"" + text.substring(0, 80) + "...\"";
    }
}
