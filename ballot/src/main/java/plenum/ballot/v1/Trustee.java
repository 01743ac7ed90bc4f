package plenum.ballot.v1;

import java.util.List;
import java.util.Optional;
import plenum.ballot.group.Element;
import plenum.ballot.group.Group;
import plenum.ballot.text.Json;
import plenum.ballot.text.Part;

/// One item of an election's list of trustees: somebody without whom nothing is decrypted, or several of whom some
/// suffice. Section 4.4.
public sealed interface Trustee {
    /// A trustee who holds a key alone and is always needed.
    record Single(ProvenKey key) implements Trustee {}

    /// Trustees who hold shares of a key (Pedersen): `threshold` of them decrypt. In their lists they stand in the
    /// same order.
    ///
    /// @param signatures each trustee's signature of all certificates and of the own coefficients; since 2.5.1
    record Pedersen(
            int threshold,
            List<SignedMessage> certs,
            List<SignedMessage> coefexps,
            Optional<List<Proof>> signatures,
            List<VerificationKey> verificationKeys)
            implements Trustee {
        public Pedersen {
            certs = List.copyOf(certs);
            coefexps = List.copyOf(coefexps);
            signatures = signatures.map(List::copyOf);
            verificationKeys = List.copyOf(verificationKeys);
            var size = certs.size();
            if (threshold < 1
                    || threshold > size
                    || coefexps.size() != size
                    || verificationKeys.size() != size
                    || signatures.map(List::size).orElse(size) != size) {
                throw new IllegalArgumentException(
                        "expected one entry per trustee in each list, and a threshold from 1 to their number");
            }
        }

        public int size() {
            return certs.size();
        }
    }

    /// The keys with which the holders decrypt, in order.
    default List<Element> publicKeys() {
        return switch (this) {
            case Single(var key) -> List.of(key.publicKey());
            case Pedersen pedersen ->
                pedersen.verificationKeys.stream().map(VerificationKey::element).toList();
        };
    }

    static Trustee read(Part part, Group group) {
        var items = part.items(2);
        var value = items.getLast();
        return switch (items.getFirst().text()) {
            case "Single" -> new Single(ProvenKey.read(value.only("pok", "public_key"), group));
            case "Pedersen" -> readPedersen(value, group);
            default -> throw items.getFirst().unreadable("Single or Pedersen");
        };
    }

    private static Trustee readPedersen(Part part, Group group) {
        part.only("threshold", "certs", "coefexps", "signatures", "verification_keys");
        var zq = Zq.of(group);
        return part.made(() -> new Pedersen(
                part.field("threshold").count(),
                part.field("certs").list(item -> SignedMessage.read(item, zq)),
                part.field("coefexps").list(item -> SignedMessage.read(item, zq)),
                part.optional("signatures").map(list -> list.list(item -> Proof.read(item, zq))),
                part.field("verification_keys").list(item -> VerificationKey.read(item, group))));
    }

    default Json json() {
        return switch (this) {
            case Single(var key) -> Json.items(Json.text("Single"), key.json());
            case Pedersen pedersen ->
                Json.items(
                        Json.text("Pedersen"),
                        Json.fields()
                                .with("threshold", pedersen.threshold)
                                .with("certs", Json.items(pedersen.certs, SignedMessage::json))
                                .with("coefexps", Json.items(pedersen.coefexps, SignedMessage::json))
                                .with("signatures", pedersen.signatures.map(list -> Json.items(list, Proof::json)))
                                .with(
                                        "verification_keys",
                                        Json.items(pedersen.verificationKeys, VerificationKey::json)));
        };
    }
}
