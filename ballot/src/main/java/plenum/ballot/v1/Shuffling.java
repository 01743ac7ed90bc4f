package plenum.ballot.v1;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plenum.ballot.group.Element;
import plenum.ballot.group.Group;

/// Shuffles a list of ciphertexts and proves it: what the trustee who shuffles knows, and nobody else may.
/// Section 4.8.
final class Shuffling {
    private final PublicKey key;
    private final Group group;
    private final Zq zq;
    private final RandomGenerator random;
    private final List<Ciphertext> before;
    /// Where from: the member at i of the shuffled list was at `order.get(i)`.
    private final List<Integer> order;
    /// rp, by which the member at i of the original list was encrypted anew.
    private final List<BigInteger> fresh;
    private final List<Ciphertext> after;

    /// @param random must be cryptographically secure, except in tests
    Shuffling(PublicKey key, List<Ciphertext> before, RandomGenerator random) {
        this.key = key;
        this.group = key.group();
        this.zq = key.zq();
        this.random = random;
        this.before = before;
        this.order = permutation(before.size());
        this.fresh = randoms();
        this.after = order.stream()
                .map(from -> before.get(from).times(key.encrypt(fresh.get(from), BigInteger.ZERO)))
                .toList();
    }

    /// Each order as likely as any other (Fisher and Yates).
    private List<Integer> permutation(int size) {
        var permutation = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        for (int i = size - 1; i > 0; i--) {
            Collections.swap(permutation, i, random.nextInt(i + 1));
        }
        return permutation;
    }

    private List<BigInteger> randoms() {
        return Stream.generate(() -> zq.random(random)).limit(before.size()).toList();
    }

    List<Ciphertext> shuffled() {
        return after;
    }

    ShuffleProof prove(String phi, Element y) {
        var about = new ShuffleTranscript(group, phi, y, before, after);
        var generators = about.generators();
        var r = randoms();
        var c = commitments(generators, r);
        var u = about.u(c);
        var uPrime = order.stream().map(u::get).toList();
        var rHat = randoms();
        var cHat = chain(about.h(), rHat, uPrime);

        var w1 = zq.random(random);
        var w2 = zq.random(random);
        var w3 = zq.random(random);
        var w4 = zq.random(random);
        var wHat = randoms();
        var wPrime = randoms();
        var t1 = key.g().secretPower(w1);
        var t2 = key.g().secretPower(w2);
        var t3 = group.multiply(key.g().secretPower(w3), product(generators, wPrime));
        var masks = key.encrypt(zq.minus(BigInteger.ZERO, w4), BigInteger.ZERO);
        var t41 = group.multiply(
                masks.beta(), product(after.stream().map(Ciphertext::beta).toList(), wPrime));
        var t42 = group.multiply(
                masks.alpha(), product(after.stream().map(Ciphertext::alpha).toList(), wPrime));
        var before = Stream.concat(Stream.of(about.h()), cHat.stream()).toList();
        var tHat = IntStream.range(0, size())
                .mapToObj(i -> group.multiply(
                        key.g().secretPower(wHat.get(i)), group.secretPower(before.get(i), wPrime.get(i))))
                .toList();

        var x = about.x(List.of(t1, t2, t3, t41, t42), tHat, c, cHat);
        return new ShuffleProof(
                t1,
                t2,
                t3,
                t41,
                t42,
                tHat,
                answer(w1, x, zq.sum(r)),
                answer(w2, x, inner(rHat, after(uPrime))),
                answer(w3, x, inner(r, u)),
                answer(w4, x, inner(fresh, u)),
                answers(wHat, x, rHat),
                answers(wPrime, x, uPrime),
                c,
                cHat);
    }

    /// `c_(j_i) = g^r_(j_i) h_i`.
    private List<Element> commitments(List<Element> generators, List<BigInteger> r) {
        var commitments = new ArrayList<>(generators);
        for (int i = 0; i < size(); i++) {
            var from = order.get(i);
            commitments.set(from, group.multiply(key.g().secretPower(r.get(from)), generators.get(i)));
        }
        return commitments;
    }

    /// `chat_i = g^rhat_i chat_(i-1)^up_i`.
    private List<Element> chain(Element h, List<BigInteger> rHat, List<BigInteger> uPrime) {
        var chain = new ArrayList<Element>();
        var last = h;
        for (int i = 0; i < size(); i++) {
            last = group.multiply(key.g().secretPower(rHat.get(i)), group.secretPower(last, uPrime.get(i)));
            chain.add(last);
        }
        return chain;
    }

    private Element product(List<Element> bases, List<BigInteger> secrets) {
        var product = group.one();
        for (int i = 0; i < bases.size(); i++) {
            product = group.multiply(product, group.secretPower(bases.get(i), secrets.get(i)));
        }
        return product;
    }

    /// v, each the product of all that come after: `v_N = 1`, `v_i = up_(i+1) v_(i+1)`.
    private List<BigInteger> after(List<BigInteger> uPrime) {
        var products = new ArrayList<>(Collections.nCopies(size(), BigInteger.ONE));
        for (int i = size() - 2; i >= 0; i--) {
            products.set(i, zq.times(uPrime.get(i + 1), products.get(i + 1)));
        }
        return products;
    }

    private BigInteger inner(List<BigInteger> left, List<BigInteger> right) {
        var sum = BigInteger.ZERO;
        for (int i = 0; i < left.size(); i++) {
            sum = zq.plus(sum, zq.times(left.get(i), right.get(i)));
        }
        return sum;
    }

    private BigInteger answer(BigInteger w, BigInteger x, BigInteger secret) {
        return zq.plus(w, zq.times(x, secret));
    }

    private List<BigInteger> answers(List<BigInteger> w, BigInteger x, List<BigInteger> secrets) {
        return IntStream.range(0, w.size())
                .mapToObj(i -> answer(w.get(i), x, secrets.get(i)))
                .toList();
    }

    private int size() {
        return before.size();
    }
}
