package plenum.ballot.v1;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import plenum.ballot.group.Group;

/// One trustee in a [Ceremony]. Section 4.4, steps 4 to 7.
///
/// @param index of the trustee, from 1
public record Participant(Ceremony ceremony, int index, Seed seed) {
    /// @throws IllegalArgumentException if the certificates are wrong, or the seed is not the one of this certificate
    public Participant {
        var faults = ceremony.faults();
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(faults.getFirst().toString());
        }
        var group = ceremony.group();
        var verification = group.powersOfGenerator().secretPower(seed.sk(group));
        if (index < 1
                || index > ceremony.size()
                || !ceremony.certificate(index).verification().equals(verification)) {
            throw new IllegalArgumentException("the certificate of trustee " + index + " belongs to another seed");
        }
    }

    /// Draws a polynomial `f(x) = a_0 + a_1 x + .. + a_t x^t`, commits to its coefficients and shares it out. Only the
    /// commitment may be published before those of all others are in.
    ///
    /// @param random must be cryptographically secure, except in tests
    public Contribution contribute(RandomGenerator random) {
        var zq = Zq.of(group());
        var polynomial = IntStream.range(0, ceremony.threshold())
                .mapToObj(k -> zq.random(random))
                .toList();
        var coefexps = new Coefexps(polynomial.stream()
                .map(a -> group().powersOfGenerator().secretPower(a))
                .toList());
        var overall = Knowledge.prove(
                group(),
                SignedMessage.prefix(SharedKey.certsSigned(ceremony.certs(), coefexps)),
                seed.sk(group()),
                random);
        return new Contribution(coefexps.sign(group(), seed.sk(group()), random), overall, shares(polynomial, random));
    }

    private List<EncryptedShare> shares(List<BigInteger> polynomial, RandomGenerator random) {
        return IntStream.rangeClosed(1, ceremony.size())
                .mapToObj(j -> {
                    var encryption = ceremony.certificate(j).encryption();
                    return EncryptedShare.encrypt(value(polynomial, j), index, j, encryption, random);
                })
                .toList();
    }

    private BigInteger value(List<BigInteger> polynomial, int j) {
        var zq = Zq.of(group());
        var point = BigInteger.valueOf(j);
        return polynomial.reversed().stream()
                .reduce(BigInteger.ZERO, (value, coefficient) -> zq.plus(zq.times(value, point), coefficient));
    }

    /// What a trustee makes of the contributions.
    public sealed interface Received {
        /// The trustee's key `S_j`, and what is published about it.
        record Key(TrusteeKey key, VerificationKey verificationKey) implements Received {}

        /// The key cannot be generated like this; each fault names who is at fault.
        record Complaint(List<Fault> faults) implements Received {}
    }

    /// Checks all contributions and the shares sent to this trustee. Also how the trustee's key is computed again
    /// when it is time to decrypt.
    public Received receive(List<String> commitments, List<Contribution> contributions, RandomGenerator random) {
        var faults = ceremony.faults(commitments, contributions);
        if (!faults.isEmpty()) {
            return new Received.Complaint(faults);
        }
        var complaints = new ArrayList<Fault>();
        var shares = new ArrayList<BigInteger>();
        for (int i = 1; i <= ceremony.size(); i++) {
            var where = "trustee " + i;
            share(i, contributions.get(i - 1))
                    .ifPresentOrElse(
                            shares::add,
                            () -> complaints.add(new Fault(where, "the share for trustee " + index + " is wrong")));
        }
        return complaints.isEmpty()
                ? key(TrusteeKey.of(group(), Zq.of(group()).sum(shares)), random)
                : new Received.Complaint(List.copyOf(complaints));
    }

    /// `s_ij`, if it can be decrypted and fits: `g^s_ij = prod_k A_ik^(j^k)`.
    private Optional<BigInteger> share(int i, Contribution contribution) {
        var expected = Coefexps.of(contribution.coefexps(), group()).at(index);
        return contribution
                .shares()
                .get(index - 1)
                .decrypt(i, index, seed.dk(group()))
                .filter(share -> group().powersOfGenerator().secretPower(share).equals(expected));
    }

    private Received key(TrusteeKey key, RandomGenerator random) {
        var proven = key.publish(random);
        var prefix = SignedMessage.prefix(proven.publicKey().toString());
        var signature = Knowledge.prove(group(), prefix, seed.sk(group()), random);
        return new Received.Key(key, new VerificationKey(proven, Optional.of(signature)));
    }

    private Group group() {
        return ceremony.group();
    }
}
