package plenum.ballot.group;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The subgroup of order q of the numbers modulo a prime p of 2048 bits.
final class PrimeField implements Group {
    /// From so many bases on their powers are multiplied with buckets.
    private static final int MANY = 1024;

    /// How many bits of a secret exponent are worked on at once.
    private static final int SECRET_WIDTH = 5;

    private final String name;
    private final BigInteger p;
    private final BigInteger q;
    private final boolean safe;
    private final Montgomery field;
    private final Residue generator;
    private final Residue one;
    private volatile @Nullable FixedBase powersOfGenerator;

    /// @param safe whether p = 2q + 1, so that the subgroup is that of the squares
    PrimeField(String name, BigInteger p, BigInteger q, BigInteger g, boolean safe) {
        this.name = name;
        this.p = p;
        this.q = q;
        this.safe = safe;
        this.field = new Montgomery(p);
        this.generator = residue(g);
        this.one = residue(BigInteger.ONE);
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
        var powers = powersOfGenerator;
        if (powers == null) {
            powers = fixed(generator);
            powersOfGenerator = powers;
        }
        return powers;
    }

    @Override
    public FixedBase fixed(Element base) {
        return new ResiduePowers(own(base), field);
    }

    @Override
    public Element element(String text) {
        return new Residue(this, field.of(Decimal.read(text, p)), text);
    }

    /// In a group of all squares, those with the Legendre symbol 1.
    @Override
    public boolean contains(Element element) {
        var number = own(element).number();
        return safe ? Jacobi.symbol(number, p) == 1 : number.modPow(q, p).equals(BigInteger.ONE);
    }

    @Override
    public Element multiply(Element left, Element right) {
        return residue(field.multiply(own(left).form(), own(right).form()));
    }

    @Override
    public Element invert(Element element) {
        return residue(own(element).number().modInverse(p));
    }

    @Override
    public Element power(Element base, BigInteger exponent) {
        return residue(own(base).number().modPow(Exponents.checked(exponent, q), p));
    }

    /// One by one: the JDK's squarings for one power cost less than sharing our own among several.
    @Override
    public List<Element> powers(Element base, List<BigInteger> exponents) {
        return exponents.stream().map(exponent -> power(base, exponent)).toList();
    }

    @Override
    public Element product(List<Element> bases, List<BigInteger> exponents) {
        Exponents.paired(bases, exponents);
        exponents.forEach(exponent -> Exponents.checked(exponent, q));
        var forms = bases.stream().map(base -> own(base).form()).toList();
        return residue(
                forms.size() < MANY
                        ? Straus.product(field, forms, exponents)
                        : Pippenger.product(field, forms, exponents));
    }

    /// All windows are worked on alike, and each looks at all entries of the table.
    @Override
    public Element secretPower(Element base, BigInteger secret) {
        var digits = Secret.of(secret, q);
        var table = new int[1 << SECRET_WIDTH][];
        table[0] = field.one();
        for (var i = 1; i < table.length; i++) {
            table[i] = field.multiply(table[i - 1], own(base).form());
        }
        var power = field.one();
        for (var window = (q.bitLength() - 1) / SECRET_WIDTH; window >= 0; window--) {
            for (var i = 0; i < SECRET_WIDTH; i++) {
                power = field.square(power);
            }
            var digit = digits.digit(window * SECRET_WIDTH, SECRET_WIDTH);
            power = field.multiply(power, Montgomery.select(table, table.length, digit));
        }
        return residue(power);
    }

    @Override
    public List<String> texts(List<Element> elements) {
        return elements.stream().map(element -> own(element).toString()).toList();
    }

    @Override
    public int compare(Element left, Element right) {
        return own(left).number().compareTo(own(right).number());
    }

    @Override
    public Element independentGenerator(int i) {
        var cofactor = p.subtract(BigInteger.ONE).divide(q);
        var number = Seeds.hash(i).modPow(cofactor, p);
        var generated = residue(number);
        if (number.signum() == 0 || generated.equals(one) || generated.equals(generator)) {
            throw new IllegalStateException("the hash of " + i + " gives no generator of " + name);
        }
        return generated;
    }

    @Override
    public Optional<Embedding> embedding() {
        return safe ? Optional.of(new Digits(this, 8, 254, this::member, this::number)) : Optional.empty();
    }

    private Optional<Element> member(BigInteger number) {
        return Jacobi.symbol(number, p) == 1 ? Optional.of(residue(number)) : Optional.empty();
    }

    private BigInteger number(Element element) {
        return own(element).number();
    }

    BigInteger number(int[] form) {
        return field.number(form);
    }

    private Residue residue(BigInteger number) {
        return new Residue(this, field.of(number));
    }

    Residue residue(int[] form) {
        return new Residue(this, field.canonical(form));
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
}
