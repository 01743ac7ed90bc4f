package plenum.ballot.v1;

import java.util.Optional;
import plenum.ballot.group.Element;
import plenum.ballot.group.Group;
import plenum.ballot.text.Json;
import plenum.ballot.text.Part;

/// The public key `g^S_j` of a trustee who holds a share, and since 2.5.1 the trustee's signature of it. Section 4.4,
/// step 7.
public record VerificationKey(ProvenKey key, Optional<Proof> signature) {
    /// Reads a verification key.
    ///
    /// @throws plenum.ballot.text.Unreadable if it is none, or not canonical
    public static VerificationKey parse(byte[] text, Group group) {
        return Json.canonical(text, part -> read(part, group), VerificationKey::json);
    }

    public byte[] bytes() {
        return json().bytes();
    }

    static VerificationKey read(Part part, Group group) {
        part.only("pok", "public_key", "signature");
        return new VerificationKey(
                ProvenKey.read(part, group),
                part.optional("signature").map(signature -> Proof.read(signature, Zq.of(group))));
    }

    Json json() {
        return key.json().with("signature", signature.map(Proof::json));
    }

    Element element() {
        return key.publicKey();
    }
}
