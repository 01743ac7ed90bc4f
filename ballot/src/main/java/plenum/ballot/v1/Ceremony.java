package plenum.ballot.v1;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plenum.ballot.group.Element;
import plenum.ballot.group.Group;
import plenum.ballot.text.Unreadable;

/// The generation of a key that m trustees share and some of them can use (Pedersen). Section 4.4.
///
/// 1. Each trustee publishes a certificate: [Seed#certify]. With all of them the ceremony is set up.
/// 2. Each makes a [Contribution] and publishes its commitment only: [Participant#contribute].
/// 3. When all commitments are in, the contributions are published.
/// 4. Each checks them and decrypts the shares sent to it: [Participant#receive]. It publishes its verification key, or
///    complains of somebody.
/// 5. Whoever runs the ceremony assembles the trustees' record: [#assemble].
///
/// Nothing is kept secret between the steps but each trustee's seed. Every step checks what the steps before it left;
/// trustees are numbered from 1 in the order of the certificates.
///
/// @param threshold how many trustees decrypt together
/// @param certs the signed certificates, one of each trustee
public record Ceremony(Group group, int threshold, List<SignedMessage> certs) {
    public Ceremony {
        certs = List.copyOf(certs);
    }

    public int size() {
        return certs.size();
    }

    /// What is wrong with the certificates.
    public List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        for (int i = 1; i <= size(); i++) {
            var where = "trustee " + i;
            faultOfCertificate(i).ifPresent(what -> faults.add(new Fault(where, what)));
        }
        if (faults.isEmpty() && !keysDiffer(certs, group)) {
            faults.add(new Fault("certificates", "two keys are the same"));
        }
        return List.copyOf(faults);
    }

    private Optional<String> faultOfCertificate(int i) {
        return faultOfCertificate(certs.get(i - 1), new Certificate.Context(group, size(), threshold, i));
    }

    /// What is wrong with one certificate, before the others are there.
    ///
    /// @param place of its trustee
    public static Optional<String> faultOfCertificate(SignedMessage signed, Certificate.Context place) {
        var group = place.group();
        try {
            var certificate = Certificate.of(signed, group);
            if (!group.contains(certificate.verification()) || !group.contains(certificate.encryption())) {
                return Optional.of("a key of the certificate is outside the subgroup");
            }
            if (!certificate.context().equals(Optional.of(place))) {
                return Optional.of("the certificate is not for this place among " + place.size() + " trustees");
            }
            return signed.isSignedBy(certificate.verification())
                    ? Optional.empty()
                    : Optional.of("the signature of the certificate is wrong");
        } catch (IllegalArgumentException wrong) {
            return Optional.of("the certificate is wrong: " + wrong.getMessage());
        }
    }

    /// Whether no key stands in these certificates, in which nothing else is wrong, twice.
    public static boolean keysDiffer(List<SignedMessage> certs, Group group) {
        var keys = new HashSet<Element>();
        for (var signed : certs) {
            var certificate = Certificate.of(signed, group);
            keys.add(certificate.verification());
            keys.add(certificate.encryption());
        }
        return keys.size() == 2 * certs.size();
    }

    /// What is wrong with the contributions, whose commitments were published before. Whether the shares in them are
    /// right only their receivers can see.
    public List<Fault> faults(List<String> commitments, List<Contribution> contributions) {
        if (commitments.size() != size() || contributions.size() != size()) {
            return List.of(new Fault("contributions", "expected one, and one commitment, of each trustee"));
        }
        var faults = new ArrayList<Fault>();
        for (int i = 1; i <= size(); i++) {
            var where = "trustee " + i;
            faultOfContribution(i, commitments.get(i - 1), contributions.get(i - 1))
                    .ifPresent(what -> faults.add(new Fault(where, what)));
        }
        return List.copyOf(faults);
    }

    /// What is wrong with the contribution of trustee i, before the others are there.
    public Optional<String> faultOfContribution(int i, String commitment, Contribution contribution) {
        if (!contribution.commitment().equals(commitment)) {
            return Optional.of("the coefficients are not those that were committed to");
        }
        if (contribution.shares().size() != size()) {
            return Optional.of("the contribution does not have a share for each trustee");
        }
        try {
            return faultOfCoefficients(i, contribution);
        } catch (Unreadable wrong) {
            return Optional.of("the coefficients are wrong: " + wrong.getMessage());
        }
    }

    private Optional<String> faultOfCoefficients(int i, Contribution contribution) {
        var coefexps = Coefexps.of(contribution.coefexps(), group);
        if (coefexps.elements().size() != threshold) {
            return Optional.of("does not have as many coefficients as the threshold");
        }
        if (!coefexps.elements().stream().allMatch(group::contains)) {
            return Optional.of("a coefficient is outside the subgroup");
        }
        var verification = certificate(i).verification();
        var overall = new SignedMessage(SharedKey.certsSigned(certs, coefexps), contribution.signature());
        return Stream.of(contribution.coefexps(), overall).allMatch(signed -> signed.isSignedBy(verification))
                ? Optional.empty()
                : Optional.of("a signature of the contribution is wrong");
    }

    /// What is wrong with the verification key of trustee j, given all contributions.
    public Optional<String> faultOfKey(int j, List<Contribution> contributions, VerificationKey key) {
        var coefexps = contributions.stream()
                .map(contribution -> Coefexps.of(contribution.coefexps(), group))
                .toList();
        if (!key.element().equals(SharedKey.verificationKey(coefexps, j))) {
            return Optional.of("the verification key does not follow from the coefficients");
        }
        if (!key.key().holds()) {
            return Optional.of("the proof of knowledge of the share is wrong");
        }
        var signed =
                key.signature().map(signature -> new SignedMessage(key.element().toString(), signature));
        return signed.filter(message -> message.isSignedBy(certificate(j).verification()))
                        .isPresent()
                ? Optional.empty()
                : Optional.of("the signature of the verification key is wrong");
    }

    /// The trustees' record. Whether it keeps all rules is checked as for any other: with [Trustees#faults].
    ///
    /// @throws IllegalArgumentException if something of a trustee is missing
    public Trustee.Pedersen assemble(List<Contribution> contributions, List<VerificationKey> verificationKeys) {
        return new Trustee.Pedersen(
                threshold,
                certs,
                contributions.stream().map(Contribution::coefexps).toList(),
                Optional.of(contributions.stream().map(Contribution::signature).toList()),
                verificationKeys);
    }

    /// The certificate of trustee i.
    Certificate certificate(int i) {
        return Certificate.of(certs.get(i - 1), group);
    }
}
