package plenum.ballot.group;

import java.math.BigInteger;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The curve of Ed25519 (RFC 8032).
final class Curve implements Group {
    static final BigInteger P = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));
    static final BigInteger L = BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));
    static final BigInteger D = BigInteger.valueOf(-121665)
            .multiply(BigInteger.valueOf(121666).modInverse(P))
            .mod(P);
    private static final BigInteger ROOT_OF_MINUS_ONE =
            BigInteger.TWO.modPow(P.subtract(BigInteger.ONE).shiftRight(2), P);
    private static final Pattern WRITTEN = Pattern.compile("[0-9a-f]{64}");

    private final Point one = Point.affine(this, BigInteger.ZERO, BigInteger.ONE);
    private final Point generator = (Point) element("6".repeat(62) + "58");

    @Override
    public String name() {
        return "Ed25519";
    }

    @Override
    public BigInteger order() {
        return L;
    }

    @Override
    public Element generator() {
        return generator;
    }

    @Override
    public Element one() {
        return one;
    }

    @Override
    public FixedBase powersOfGenerator() {
        return fixed(generator);
    }

    @Override
    public FixedBase fixed(Element base) {
        return new PlainFixedBase(own(base));
    }

    @Override
    public Element element(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            throw new NotAnElement("an element is 64 lower-case hexadecimal digits, not " + Decimal.shown(text));
        }
        return decoded(new BigInteger(1, HexFormat.of().parseHex(text)))
                .orElseThrow(() -> new NotAnElement("not a point of the curve: " + text));
    }

    /// The point whose number is `y + (x mod 2) * 2^255`.
    private Optional<Element> decoded(BigInteger number) {
        var y = number.clearBit(255);
        if (y.compareTo(P) >= 0) {
            return Optional.empty();
        }
        var ySquared = y.multiply(y).mod(P);
        var xSquared = ySquared.subtract(BigInteger.ONE)
                .multiply(D.multiply(ySquared).add(BigInteger.ONE).modInverse(P))
                .mod(P);
        var x = xSquared.modPow(P.add(BigInteger.valueOf(3)).shiftRight(3), P);
        if (!x.multiply(x).mod(P).equals(xSquared)) {
            x = x.multiply(ROOT_OF_MINUS_ONE).mod(P);
        }
        var odd = number.testBit(255);
        if (!x.multiply(x).mod(P).equals(xSquared) || (odd && x.signum() == 0)) {
            return Optional.empty();
        }
        return Optional.of(Point.affine(this, x.testBit(0) == odd ? x : P.subtract(x), y));
    }

    @Override
    public boolean contains(Element element) {
        return own(element).power(L).equals(one);
    }

    @Override
    public Element multiply(Element left, Element right) {
        return own(left).plus(own(right));
    }

    @Override
    public Element invert(Element element) {
        return own(element).negated();
    }

    @Override
    public Element power(Element base, BigInteger exponent) {
        return own(base).power(Exponents.checked(exponent, L));
    }

    @Override
    public List<Element> powers(Element base, List<BigInteger> exponents) {
        return exponents.stream().map(exponent -> power(base, exponent)).toList();
    }

    @Override
    public Element product(List<Element> bases, List<BigInteger> exponents) {
        Exponents.paired(bases, exponents);
        Element product = one;
        for (var i = 0; i < bases.size(); i++) {
            product = multiply(product, power(bases.get(i), exponents.get(i)));
        }
        return product;
    }

    @Override
    public Element secretPower(Element base, BigInteger secret) {
        return power(base, secret);
    }

    @Override
    public List<String> texts(List<Element> elements) {
        return elements.stream().map(element -> own(element).toString()).toList();
    }

    @Override
    public int compare(Element left, Element right) {
        var lefts = HexFormat.of().parseHex(own(left).toString());
        var rights = HexFormat.of().parseHex(own(right).toString());
        for (var i = lefts.length - 1; i >= 0; i--) {
            if (lefts[i] != rights[i]) {
                return Byte.compareUnsigned(lefts[i], rights[i]);
            }
        }
        return 0;
    }

    @Override
    public Element independentGenerator(int i) {
        var number = Seeds.hash(i).shiftRight(2);
        var found = decoded(number);
        while (found.isEmpty()) {
            number = number.add(BigInteger.ONE);
            found = decoded(number);
        }
        var generated = power(found.get(), BigInteger.valueOf(8));
        if (generated.equals(one) || generated.equals(generator)) {
            throw new IllegalStateException("the hash of " + i + " gives no generator of " + name());
        }
        return generated;
    }

    @Override
    public Optional<Embedding> embedding() {
        return Optional.of(new Digits(this, 14, 30, this::member, this::number));
    }

    private Optional<Element> member(BigInteger number) {
        return decoded(number).filter(this::contains);
    }

    private BigInteger number(Element element) {
        return new BigInteger(own(element).toString(), 16);
    }

    private Point own(Element element) {
        if (element instanceof Point point) {
            return point;
        }
        throw new IllegalArgumentException("an element of " + element.group().name() + " is not one of " + name());
    }

    @Override
    public String toString() {
        return name();
    }

    private record PlainFixedBase(Point base) implements FixedBase {
        @Override
        public Element power(BigInteger exponent) {
            return base.group().power(base, exponent);
        }

        @Override
        public Element secretPower(BigInteger secret) {
            return base.group().secretPower(base, secret);
        }
    }
}
