package plenum.congress.urns;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import plenum.ballot.group.Group;
import plenum.ballot.text.Unreadable;
import plenum.ballot.v1.Certificate;
import plenum.ballot.v1.Contribution;
import plenum.ballot.v1.SignedMessage;
import plenum.ballot.v1.Trustees;
import plenum.ballot.v1.VerificationKey;
import plenum.congress.PersonId;
import plenum.congress.urns.UrnFact.KeyMade;

/// A ceremony in the eyes of the protocol: whether what a trustee gives is what it asks for, and what comes of it all.
/// Section 4.4.
final class KeyMaking {
    private final Ceremony called;
    private final Group group;

    private KeyMaking(Ceremony called) {
        this.called = called;
        this.group = Group.named(called.group()).orElseThrow();
    }

    static KeyMaking of(Ceremony called) {
        return new KeyMaking(called);
    }

    Optional<String> faultOfCertificate(PersonId trustee, String certificate) {
        var place = new Certificate.Context(group, called.trustees().size(), called.threshold(), index(trustee));
        return read(() -> plenum.ballot.v1.Ceremony.faultOfCertificate(certificate(certificate), place)
                .or(() -> faultOfKeys(certificate(certificate))));
    }

    /// With a key that stands in two places the ceremony would come to nothing, whoever has copied it.
    private Optional<String> faultOfKeys(SignedMessage certificate) {
        var certificates = new ArrayList<>(certificates());
        certificates.add(certificate);
        return plenum.ballot.v1.Ceremony.keysDiffer(certificates, group)
                ? Optional.empty()
                : Optional.of("two keys are the same");
    }

    Optional<String> faultOfContribution(PersonId trustee, String contribution) {
        var committed = Optional.ofNullable(called.commitments().get(trustee)).orElse("");
        return read(() -> ceremony().faultOfContribution(index(trustee), committed, contribution(contribution)));
    }

    Optional<String> faultOfPart(PersonId trustee, String verificationKey) {
        return read(() -> ceremony().faultOfKey(index(trustee), contributions(), key(verificationKey)));
    }

    /// The key, when every trustee has confirmed the own part.
    KeyMade made() {
        var keys = called.inOrder(called.verificationKeys()).stream()
                .map(this::key)
                .toList();
        var trustees = new Trustees(group, List.of(ceremony().assemble(contributions(), keys)));
        return new KeyMade(called.group(), trustees.electionKey().toString(), new String(trustees.bytes(), UTF_8));
    }

    private plenum.ballot.v1.Ceremony ceremony() {
        return new plenum.ballot.v1.Ceremony(group, called.threshold(), certificates());
    }

    private List<SignedMessage> certificates() {
        return called.inOrder(called.certificates()).stream()
                .map(this::certificate)
                .toList();
    }

    private SignedMessage certificate(String certificate) {
        return SignedMessage.parse(certificate.getBytes(UTF_8), group);
    }

    private List<Contribution> contributions() {
        return called.inOrder(called.contributions()).stream()
                .map(this::contribution)
                .toList();
    }

    private Contribution contribution(String contribution) {
        return Contribution.parse(contribution.getBytes(UTF_8), group);
    }

    private VerificationKey key(String verificationKey) {
        return VerificationKey.parse(verificationKey.getBytes(UTF_8), group);
    }

    private int index(PersonId trustee) {
        return called.index(trustee).orElseThrow();
    }

    private static Optional<String> read(Supplier<Optional<String>> fault) {
        try {
            return fault.get();
        } catch (Unreadable wrong) {
            return Optional.of(String.valueOf(wrong.getMessage()));
        }
    }
}
