package plenum.ballot.v1;

import java.math.BigInteger;
import java.util.random.RandomGenerator;
import plenum.ballot.group.Element;
import plenum.ballot.group.Group;
import plenum.ballot.text.Json;
import plenum.ballot.text.Part;

/// A voter's signature of a ballot: the hash of what is signed, and the proof `c = H("sig|" hash "|", g^w)` that s of
/// the credential is known. Section 4.5.
public record Signature(String hash, Proof proof) {
    static Signature sign(String hash, Group group, BigInteger s, RandomGenerator random) {
        return new Signature(hash, Knowledge.prove(group, prefix(hash), s, random));
    }

    static Signature read(Part part, Zq zq) {
        part.only("hash", "proof");
        return new Signature(part.field("hash").text(), Proof.read(part.field("proof"), zq));
    }

    Json json() {
        return Json.fields().with("hash", hash).with("proof", proof.json());
    }

    boolean isBy(Element credential) {
        return Knowledge.holds(credential.group(), prefix(hash), credential, proof);
    }

    private static String prefix(String hash) {
        return "sig|" + hash + "|";
    }
}
