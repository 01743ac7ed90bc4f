package plenum.count.exact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;

/// A fraction in lowest terms with a positive denominator, so that equal numbers are equal values.
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    public static final Fraction ZERO = of(0);
    public static final Fraction ONE = of(1);

    private static final Pattern WRITTEN = Pattern.compile("(?<whole>-?\\d+)(?:\\.(?<decimals>\\d+)|/(?<below>\\d+))?");

    /// Reduces the fraction.
    ///
    /// @throws IllegalArgumentException if the denominator is zero
    public Fraction {
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("a fraction over zero");
        }
        var common = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            common = common.negate();
        }
        if (!common.equals(BigInteger.ONE)) {
            numerator = numerator.divide(common);
            denominator = denominator.divide(common);
        }
    }

    public static Fraction of(long whole) {
        return of(BigInteger.valueOf(whole));
    }

    public static Fraction of(BigInteger whole) {
        return new Fraction(whole, BigInteger.ONE);
    }

    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /// Reads `12`, `0.05` or `1/20`.
    ///
    /// @throws IllegalArgumentException if the text is none of these
    public static Fraction parse(String text) {
        var written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is not a number like 12, 0.05 or 1/20");
        }
        var decimals = written.group("decimals");
        if (decimals != null) {
            return new Fraction(
                    new BigInteger(written.group("whole") + decimals), BigInteger.TEN.pow(decimals.length()));
        }
        var below = written.group("below");
        return new Fraction(
                new BigInteger(written.group("whole")), below == null ? BigInteger.ONE : new BigInteger(below));
    }

    public static Fraction sum(List<Fraction> parts) {
        return parts.stream().reduce(ZERO, Fraction::plus);
    }

    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction minus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction times(Fraction other) {
        if (other.isOne()) {
            return this;
        }
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    public Fraction times(long whole) {
        return new Fraction(numerator.multiply(BigInteger.valueOf(whole)), denominator);
    }

    /// The quotient.
    ///
    /// @throws IllegalArgumentException if the divisor is zero
    public Fraction over(Fraction divisor) {
        if (divisor.isOne()) {
            return this;
        }
        return new Fraction(numerator.multiply(divisor.denominator), denominator.multiply(divisor.numerator));
    }

    public Fraction over(long divisor) {
        return new Fraction(numerator, denominator.multiply(BigInteger.valueOf(divisor)));
    }

    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public int signum() {
        return numerator.signum();
    }

    /// The largest whole number that is not above this.
    public BigInteger floor() {
        var parts = numerator.divideAndRemainder(denominator);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /// The smallest whole number that is not below this.
    public BigInteger ceiling() {
        var parts = numerator.divideAndRemainder(denominator);
        return parts[1].signum() > 0 ? parts[0].add(BigInteger.ONE) : parts[0];
    }

    private boolean isOne() {
        return isWhole() && numerator.equals(BigInteger.ONE);
    }

    public boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    @Override
    public int compareTo(Fraction other) {
        if (denominator.equals(other.denominator)) {
            return numerator.compareTo(other.numerator);
        }
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /// As a decimal number such as `0.75`, or as a fraction where the decimals have no end.
    public String decimal() {
        var rest = denominator;
        for (var factor : List.of(BigInteger.TWO, BigInteger.valueOf(5))) {
            while (rest.mod(factor).signum() == 0) {
                rest = rest.divide(factor);
            }
        }
        return rest.equals(BigInteger.ONE)
                ? new BigDecimal(numerator).divide(new BigDecimal(denominator)).toPlainString()
                : toString();
    }

    /// As a whole number or as `3/4`, which [#parse] reads again.
    @Override
    public String toString() {
        return isWhole() ? numerator.toString() : numerator + "/" + denominator;
    }
}
