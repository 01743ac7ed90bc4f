package plenum.ballot.v1;

import java.math.BigInteger;
import java.util.random.RandomGenerator;
import plenum.ballot.group.Element;
import plenum.ballot.group.Group;
import plenum.ballot.text.Json;
import plenum.ballot.text.Part;

/// A JSON text within JSON, signed by a trustee: `c = H("sigmsg|" M "|", g^w)`. Section 4.4, step 2.
public record SignedMessage(String message, Proof signature) {
    static SignedMessage sign(Json message, Group group, BigInteger sk, RandomGenerator random) {
        var text = message.string();
        return new SignedMessage(text, Knowledge.prove(group, prefix(text), sk, random));
    }

    /// Reads a signed message.
    ///
    /// @throws plenum.ballot.text.Unreadable if it is none, or not canonical
    public static SignedMessage parse(byte[] text, Group group) {
        return Json.canonical(text, part -> read(part, Zq.of(group)), SignedMessage::json);
    }

    public byte[] bytes() {
        return json().bytes();
    }

    static SignedMessage read(Part part, Zq zq) {
        part.only("message", "signature");
        return new SignedMessage(part.field("message").text(), Proof.read(part.field("signature"), zq));
    }

    Json json() {
        return Json.fields().with("message", message).with("signature", signature.json());
    }

    boolean isSignedBy(Element verification) {
        return Knowledge.holds(verification.group(), prefix(message), verification, signature);
    }

    static String prefix(String message) {
        return "sigmsg|" + message + "|";
    }
}
