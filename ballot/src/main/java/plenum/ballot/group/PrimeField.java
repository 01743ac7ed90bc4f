package plenum.ballot.group;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/// The subgroup of order q of the numbers modulo a prime p.
final class PrimeField implements Group {
    private final String name;
    private final BigInteger p;
    private final BigInteger q;
    private final Residue generator;
    private final Residue one;
    private final boolean safe;

    /// @param safe whether p = 2q + 1, so that the subgroup is that of the squares
    PrimeField(String name, BigInteger p, BigInteger q, BigInteger g, boolean safe) {
        this.name = name;
        this.p = p;
        this.q = q;
        this.safe = safe;
        this.generator = new Residue(this, g);
        this.one = new Residue(this, BigInteger.ONE);
    }

    BigInteger modulus() {
        return p;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public BigInteger order() {
        return q;
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
        return new Residue(this, Decimal.read(text, p));
    }

    @Override
    public boolean contains(Element element) {
        return own(element).value().modPow(q, p).equals(BigInteger.ONE);
    }

    @Override
    public Element multiply(Element left, Element right) {
        return residue(own(left).value().multiply(own(right).value()));
    }

    @Override
    public Element invert(Element element) {
        return new Residue(this, own(element).value().modInverse(p));
    }

    @Override
    public Element power(Element base, BigInteger exponent) {
        return new Residue(this, own(base).value().modPow(Exponents.checked(exponent, q), p));
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
        return own(left).value().compareTo(own(right).value());
    }

    @Override
    public Element independentGenerator(int i) {
        var cofactor = p.subtract(BigInteger.ONE).divide(q);
        var generated = new Residue(this, Seeds.hash(i).modPow(cofactor, p));
        if (generated.value().signum() == 0 || generated.equals(one) || generated.equals(generator)) {
            throw new IllegalStateException("the hash of " + i + " gives no generator of " + name);
        }
        return generated;
    }

    @Override
    public Optional<Embedding> embedding() {
        return safe ? Optional.of(new Digits(this, 8, 254, this::member, this::number)) : Optional.empty();
    }

    private Optional<Element> member(BigInteger number) {
        var element = new Residue(this, number);
        return number.signum() > 0 && contains(element) ? Optional.of(element) : Optional.empty();
    }

    private BigInteger number(Element element) {
        return own(element).value();
    }

    private Residue residue(BigInteger product) {
        return new Residue(this, product.mod(p));
    }

    private Residue own(Element element) {
        if (element instanceof Residue residue && residue.group() == this) {
            return residue;
        }
        throw new IllegalArgumentException("an element of " + element.group().name() + " is not one of " + name);
    }

    @Override
    public String toString() {
        return name;
    }

    private record PlainFixedBase(Residue base) implements FixedBase {
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
