package plenum.ballot.v1;

import java.math.BigInteger;
import java.util.List;
import java.util.random.RandomGenerator;
import plenum.ballot.group.Group;
import plenum.ballot.text.Json;
import plenum.ballot.text.Part;
import plenum.ballot.text.Sha256;

/// The numbers modulo q, the order of a group: exponents, challenges, responses. Section 4.1.
public record Zq(BigInteger q) {
    /// How many bits more than q has are drawn, so that no remainder is noticeably more likely than another.
    private static final int MORE_BITS = 128;

    public static Zq of(Group group) {
        return new Zq(group.order());
    }

    /// The remainder of any number, also of a negative one.
    public BigInteger of(BigInteger number) {
        return number.mod(q);
    }

    public BigInteger plus(BigInteger a, BigInteger b) {
        return a.add(b).mod(q);
    }

    public BigInteger minus(BigInteger a, BigInteger b) {
        return a.subtract(b).mod(q);
    }

    public BigInteger times(BigInteger a, BigInteger b) {
        return a.multiply(b).mod(q);
    }

    public BigInteger sum(List<BigInteger> numbers) {
        return numbers.stream().reduce(BigInteger.ZERO, BigInteger::add).mod(q);
    }

    /// 1/a, for a not 0.
    public BigInteger inverse(BigInteger a) {
        return a.modInverse(q);
    }

    /// A fresh number, each as likely as any other.
    ///
    /// @param random must be cryptographically secure, except in tests
    public BigInteger random(RandomGenerator random) {
        var bytes = new byte[(q.bitLength() + MORE_BITS + 7) / 8];
        random.nextBytes(bytes);
        return new BigInteger(1, bytes).mod(q);
    }

    /// `H(prefix, e1..en)`: the hash of the prefix and of the texts with commas between them.
    public BigInteger hash(String prefix, List<String> texts) {
        return Sha256.number(prefix + String.join(",", texts)).mod(q);
    }

    /// The number that a part of a JSON text holds: a string of decimal digits without leading zeros, below q.
    BigInteger read(Part part) {
        return part.text(this::read);
    }

    /// The number that is written so.
    ///
    /// @throws IllegalArgumentException if the text is not the plain writing of a number in 0..q-1
    public BigInteger read(String text) {
        if (isPlain(text)) {
            var number = new BigInteger(text);
            if (number.compareTo(q) < 0) {
                return number;
            }
        }
        throw new IllegalArgumentException("expected a number from 0 to q-1 in plain decimal digits");
    }

    static Json json(BigInteger number) {
        return Json.text(number.toString());
    }

    private boolean isPlain(String text) {
        var short_ = text.length() <= q.bitLength() / 3 + 1;
        return short_
                && !text.isEmpty()
                && text.chars().allMatch(c -> c >= '0' && c <= '9')
                && (text.length() == 1 || text.charAt(0) != '0');
    }
}
