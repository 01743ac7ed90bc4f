package plenum.congress.urns;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pcollections.TreePMap;
import plenum.congress.PersonId;
import plenum.congress.urns.UrnFact.CertificateOffered;
import plenum.congress.urns.UrnFact.KeyMade;
import plenum.congress.urns.UrnFact.PartConfirmed;
import plenum.congress.urns.UrnFact.PolynomialCommitted;
import plenum.congress.urns.UrnFact.PolynomialRevealed;
import plenum.congress.urns.UrnFact.ShareDisputed;

/// How the trustees make the key of a group together, so that nobody ever holds the whole of it. Section 4.4 of the
/// protocol; contributions are committed to before any is shown, so that nobody chooses the own one knowing the
/// others'.
///
/// @param trustees in the order in which archives number them, from 1
/// @param ending how it ended, if it has
public record Ceremony(
        String group,
        int threshold,
        List<PersonId> trustees,
        TreePMap<PersonId, String> certificates,
        TreePMap<PersonId, String> commitments,
        TreePMap<PersonId, String> contributions,
        TreePMap<PersonId, String> verificationKeys,
        Optional<Ending> ending) {
    /// How a ceremony ended.
    public sealed interface Ending {
        /// With a key.
        ///
        /// @param trustees the record as it stands in archives
        record Key(String publicKey, String trustees) implements Ending {}

        /// With a share that was not what its sender's polynomial says.
        record Disputed(PersonId trustee, PersonId sender) implements Ending {}
    }

    /// What the ceremony waits for.
    public enum Stage {
        CERTIFICATES("certificates"),
        COMMITMENTS("commitments"),
        POLYNOMIALS("polynomials"),
        CONFIRMATIONS("confirmations"),
        KEY("key"),
        DISPUTED("disputed");

        private final String code;

        Stage(String code) {
            this.code = code;
        }

        /// The word for the stage in message keys.
        public String code() {
            return code;
        }
    }

    static Ceremony called(String group, int threshold, List<PersonId> trustees) {
        return new Ceremony(
                group,
                threshold,
                trustees,
                TreePMap.empty(),
                TreePMap.empty(),
                TreePMap.empty(),
                TreePMap.empty(),
                Optional.empty());
    }

    public Stage stage() {
        return ending.map(end -> switch (end) {
                    case Ending.Key _ -> Stage.KEY;
                    case Ending.Disputed _ -> Stage.DISPUTED;
                })
                .orElseGet(this::underWay);
    }

    private Stage underWay() {
        if (certificates.size() < trustees.size()) {
            return Stage.CERTIFICATES;
        }
        if (commitments.size() < trustees.size()) {
            return Stage.COMMITMENTS;
        }
        return contributions.size() < trustees.size() ? Stage.POLYNOMIALS : Stage.CONFIRMATIONS;
    }

    /// The key, once it is made.
    public Optional<Ending.Key> key() {
        return ending.flatMap(end -> end instanceof Ending.Key made ? Optional.of(made) : Optional.empty());
    }

    /// The number of a trustee in archives, counted from 1; nothing for others.
    public OptionalInt index(PersonId person) {
        var place = trustees.indexOf(person);
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(place + 1);
    }

    /// Those for whom the ceremony waits.
    public List<PersonId> awaited() {
        return switch (stage()) {
            case CERTIFICATES -> without(certificates);
            case COMMITMENTS -> without(commitments);
            case POLYNOMIALS -> without(contributions);
            case CONFIRMATIONS -> without(verificationKeys);
            case KEY, DISPUTED -> List.of();
        };
    }

    private List<PersonId> without(TreePMap<PersonId, ?> given) {
        return trustees.stream().filter(trustee -> !given.containsKey(trustee)).toList();
    }

    /// What all trustees have given of one kind, in their order.
    <T> List<T> inOrder(TreePMap<PersonId, T> given) {
        return trustees.stream()
                .flatMap(trustee -> Optional.ofNullable(given.get(trustee)).stream())
                .toList();
    }

    Ceremony with(CertificateOffered fact) {
        return new Ceremony(
                group,
                threshold,
                trustees,
                certificates.plus(fact.trustee(), fact.certificate()),
                commitments,
                contributions,
                verificationKeys,
                ending);
    }

    Ceremony with(PolynomialCommitted fact) {
        return new Ceremony(
                group,
                threshold,
                trustees,
                certificates,
                commitments.plus(fact.trustee(), fact.commitment()),
                contributions,
                verificationKeys,
                ending);
    }

    Ceremony with(PolynomialRevealed fact) {
        return new Ceremony(
                group,
                threshold,
                trustees,
                certificates,
                commitments,
                contributions.plus(fact.trustee(), fact.contribution()),
                verificationKeys,
                ending);
    }

    Ceremony with(PartConfirmed fact) {
        return new Ceremony(
                group,
                threshold,
                trustees,
                certificates,
                commitments,
                contributions,
                verificationKeys.plus(fact.trustee(), fact.verificationKey()),
                ending);
    }

    Ceremony with(KeyMade fact) {
        return ended(new Ending.Key(fact.publicKey(), fact.trustees()));
    }

    Ceremony with(ShareDisputed fact) {
        return ended(new Ending.Disputed(fact.trustee(), fact.sender()));
    }

    private Ceremony ended(Ending with) {
        return new Ceremony(
                group,
                threshold,
                trustees,
                certificates,
                commitments,
                contributions,
                verificationKeys,
                Optional.of(with));
    }
}
