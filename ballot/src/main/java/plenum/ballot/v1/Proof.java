package plenum.ballot.v1;

import java.math.BigInteger;
import plenum.ballot.text.Json;
import plenum.ballot.text.Part;

/// The challenge c and the response r of a proof: `r = w - secret * c`, so that the commitment can be computed again.
/// Section 4.1.
public record Proof(BigInteger challenge, BigInteger response) {
    static Proof read(Part part, Zq zq) {
        part.only("challenge", "response");
        return new Proof(zq.read(part.field("challenge")), zq.read(part.field("response")));
    }

    Json json() {
        return Json.fields().with("challenge", Zq.json(challenge)).with("response", Zq.json(response));
    }
}
