package plenum.ballot.group;

import java.math.BigInteger;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The curve of Ed25519 (RFC 8032).
final class Curve implements Group {
    /// The order of the generator; the curve has eight times as many points.
    static final BigInteger L = BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));

    private static final int COFACTOR_BITS = 3;
    private static final Pattern WRITTEN = Pattern.compile("[0-9a-f]{64}");
    private static final int HEX_OF_WORD = 16;

    /// From so many bases on their powers are multiplied with buckets.
    private static final int MANY = 384;

    private final Point generator = (Point) element("6".repeat(62) + "58");
    private volatile @Nullable FixedBase powersOfGenerator;

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
        return Point.ONE;
    }

    @Override
    public FixedBase powersOfGenerator() {
        var powers = powersOfGenerator;
        if (powers == null) {
            powers = fixed(generator);
            powersOfGenerator = powers;
        }
        return powers;
    }

    @Override
    public FixedBase fixed(Element base) {
        return new PointPowers(own(base));
    }

    /// A y of p or more is refused, and so is an odd zero for x.
    @Override
    public Element element(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            throw new NotAnElement("an element is 64 lower-case hexadecimal digits, not " + Decimal.shown(text));
        }
        var point = decoded(word(text, 3), word(text, 2), word(text, 1), word(text, 0));
        return point.orElseThrow(() -> new NotAnElement("not a point of the curve: " + text))
                .written(text);
    }

    /// A word of the number, counted from the most significant.
    private static long word(String text, int i) {
        return HexFormat.fromHexDigitsToLong(text, HEX_OF_WORD * i, HEX_OF_WORD * (i + 1));
    }

    /// The point whose number, `y + (x mod 2) * 2^255`, has these words, from the least significant.
    private static Optional<Point> decoded(long w0, long w1, long w2, long w3) {
        var y = Coordinate.ofWords(w0, w1, w2, w3);
        var words = y.words();
        if (words[0] != w0 || words[1] != w1 || words[2] != w2 || words[3] != (w3 & Long.MAX_VALUE)) {
            return Optional.empty();
        }
        return Point.of(y, w3 < 0);
    }

    private static Optional<Point> decoded(BigInteger number) {
        return decoded(
                number.longValue(),
                number.shiftRight(64).longValue(),
                number.shiftRight(128).longValue(),
                number.shiftRight(192).longValue());
    }

    @Override
    public boolean contains(Element element) {
        return own(element).times(L).isOne();
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
        return own(base).times(Exponents.checked(exponent, L));
    }

    @Override
    public List<Element> powers(Element base, List<BigInteger> exponents) {
        exponents.forEach(exponent -> Exponents.checked(exponent, L));
        if (exponents.size() == 1) {
            return List.of(power(base, exponents.getFirst()));
        }
        return List.copyOf(Yao.multiples(own(base), exponents));
    }

    @Override
    public Element product(List<Element> bases, List<BigInteger> exponents) {
        Exponents.paired(bases, exponents);
        exponents.forEach(exponent -> Exponents.checked(exponent, L));
        var points = bases.stream().map(this::own).toList();
        return points.size() < MANY
                ? Straus.product(Point.LAW, points, exponents)
                : Pippenger.product(Point.LAW, points, exponents);
    }

    @Override
    public Element secretPower(Element base, BigInteger secret) {
        return own(base).times(Secret.of(secret, L));
    }

    @Override
    public List<String> texts(List<Element> elements) {
        return Point.texts(elements.stream().map(this::own).toList());
    }

    /// The bytes of RFC 8032 are those of the text from the last to the first.
    @Override
    public int compare(Element left, Element right) {
        var lefts = own(left).toString();
        var rights = own(right).toString();
        for (var i = lefts.length() - 2; i >= 0; i -= 2) {
            var order = lefts.substring(i, i + 2).compareTo(rights.substring(i, i + 2));
            if (order != 0) {
                return order;
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
        var generated = found.get().doubled(COFACTOR_BITS);
        if (generated.isOne() || generated.equals(generator)) {
            throw new IllegalStateException("the hash of " + i + " gives no generator of " + name());
        }
        return generated;
    }

    @Override
    public Optional<Embedding> embedding() {
        return Optional.of(new Digits(this, 14, 30, this::member, this::number));
    }

    private Optional<Element> member(BigInteger number) {
        return decoded(number).<Element>map(point -> point).filter(this::contains);
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
}
