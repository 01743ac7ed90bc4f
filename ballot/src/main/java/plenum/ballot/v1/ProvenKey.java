package plenum.ballot.v1;

import plenum.ballot.group.Element;
import plenum.ballot.group.Group;
import plenum.ballot.text.Json;
import plenum.ballot.text.Part;

/// A trustee's public key `X = g^x` with the proof that x is known: `c = H("pok|" group "|" X "|", g^w)`. Without it,
/// the last to publish could choose the product of all keys. Section 4.4.
public record ProvenKey(Proof pok, Element publicKey) {
    static ProvenKey read(Part part, Group group) {
        return new ProvenKey(
                Proof.read(part.field("pok"), Zq.of(group)),
                part.field("public_key").text(group::element));
    }

    Json.Fields json() {
        return Json.fields().with("pok", pok.json()).with("public_key", publicKey.toString());
    }

    /// Whether the key lies in the subgroup and the proof is right.
    public boolean holds() {
        var group = publicKey.group();
        return group.contains(publicKey) && Knowledge.holds(group, prefix(publicKey), publicKey, pok);
    }

    static String prefix(Element key) {
        return "pok|" + key.group().name() + "|" + key + "|";
    }
}
