package plenum.count.file;

import java.math.BigInteger;

/// One field of a table and where it begins, both numbers counted from 1.
public record Field(String text, int line, int column) {
    public boolean isBlank() {
        return text.isBlank();
    }

    /// The field as a whole number that is not negative.
    ///
    /// @throws Unreadable if it is anything else
    public BigInteger whole() {
        var digits = text.strip();
        if (!digits.matches("\\d+")) {
            throw wrong("\"" + text + "\" is not a whole number");
        }
        return new BigInteger(digits);
    }

    /// A whole number that is at most so much.
    ///
    /// @throws Unreadable if it is anything else
    public int whole(int most) {
        var number = whole();
        if (number.compareTo(BigInteger.valueOf(most)) > 0) {
            throw wrong(number + " is more than " + most);
        }
        return number.intValue();
    }

    /// The complaint that something is wrong here.
    public Unreadable wrong(String what) {
        return new Unreadable(line, column, what);
    }
}
